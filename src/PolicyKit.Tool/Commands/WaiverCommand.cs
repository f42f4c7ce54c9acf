using System.CommandLine;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Signing;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit waiver</c>: exceptions that a municipality grants and signs. A vendor asks for them in the manifest (requests).</summary>
internal static class WaiverCommand
{
    public static Command Create(Screen screen) => new("waiver", screen.Text("Help_Waiver")) { Grant(screen), List(screen) };

    private static Command Grant(Screen screen)
    {
        var id = Text("--id", screen.Text("Help_Waiver_Id"), required: true);
        var rule = Text("--rule", screen.Text("Help_Waiver_Rule"), required: true);
        var component = Text("--component", screen.Text("Help_Waiver_Component"));
        var file = Text("--source-file", screen.Text("Help_Waiver_File"));
        var reason = Text("--reason", screen.Text("Help_Waiver_Reason"), required: true);
        var by = Text("--by", screen.Text("Help_Waiver_By"), required: true);
        var until = Text("--until", screen.Text("Help_Waiver_Until"), required: true);
        var key = Text("--key", screen.Text("Help_Waiver_Key"), required: true);
        var output = new Option<string>("--out") { Description = screen.Text("Help_Waiver_Out"), DefaultValueFactory = _ => "waivers.dsse.json", HelpName = screen.Text("Help_File") };
        var on = CommonOptions.AsOf(screen);
        var command = new Command("grant", screen.Text("Help_Waiver_Grant")) { id, rule, component, file, reason, by, until, key, output, on };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(component) is null && parsed.GetValue(file) is null)
            {
                throw InputException.Bad("Waiver_NoScope");
            }

            var target = parsed.GetRequiredValue(output);
            var earlier = File.Exists(target) ? WaiverFile.Read(Files.Read(target), null).Waivers : [];
            var waiver = new GrantedWaiver(
                parsed.GetRequiredValue(id), parsed.GetRequiredValue(rule), new WaiverScope(parsed.GetValue(component), parsed.GetValue(file)), parsed.GetRequiredValue(reason),
                parsed.GetRequiredValue(by), ManifestDate.Iso(AsOf.Read(parsed.GetValue(on), TimeProvider.System)), ManifestDate.Iso(AsOf.Read(parsed.GetRequiredValue(until), TimeProvider.System)));
            using var signer = Certificates.ReadKey(parsed.GetRequiredValue(key));
            Files.Write(target, Dsse.Sign(WaiverFile.PayloadType, WaiverFile.Payload(earlier.Where(other => other.Id != waiver.Id).Append(waiver)), signer));
            screen.Line(screen.Text("Waiver_Granted", waiver.Id!, waiver.Rule!, waiver.Scope!.ToString(), waiver.Until!, target));
            return (int)ExitCode.Conforms;
        });
        return command;
    }

    private static Command List(Screen screen)
    {
        var file = new Argument<string>("file") { Description = screen.Text("Help_Waiver_ListFile") };
        var trust = PolicyOptions.TrustCity(screen);
        var command = new Command("list", screen.Text("Help_Waiver_List")) { file, trust };
        command.SetAction(parsed =>
        {
            var certificate = parsed.GetValue(trust) is { } path ? Files.Read(path) : null;
            var read = WaiverFile.Read(Files.Read(parsed.GetRequiredValue(file)), certificate);
            foreach (var waiver in read.Waivers)
            {
                screen.Line($"{waiver.Id}  {waiver.Rule}  {waiver.Scope}  {waiver.GrantedOn} – {waiver.Until}  {waiver.GrantedBy}  {waiver.Reason}");
            }

            screen.Line(screen.Text(read.Signed ? "Waiver_Signed" : certificate is null ? "Waiver_NotVerified" : "Waiver_NotSigned"));
            return (int)(certificate is null || read.Signed ? ExitCode.Conforms : ExitCode.Integrity);
        });
        return command;
    }

    private static Option<string> Text(string name, string about, bool required = false) => new(name) { Description = about, Required = required };
}
