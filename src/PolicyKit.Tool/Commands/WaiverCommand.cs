using System.CommandLine;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit waiver</c>: exceptions, which a vendor asks for and a municipality grants and signs.</summary>
internal static class WaiverCommand
{
    public static Command Create(Screen screen) => new("waiver", screen.Text("Help_Waiver")) { WaiverRequestCommand.Create(screen), WaiverGrantCommand.Create(screen), List(screen) };

    private static Command List(Screen screen)
    {
        var file = new Argument<string>("file") { Description = screen.Text("Help_Waiver_ListFile") };
        var trust = PolicyOptions.TrustCity(screen);
        var json = new Option<bool>("--json") { Description = screen.Text("Help_Json") };
        var command = new Command("list", screen.Text("Help_Waiver_List")) { file, trust, json };
        command.SetAction(parsed =>
        {
            var bytes = Files.Read(parsed.GetRequiredValue(file));
            if (WaiverRequestFile.IsMeant(bytes))
            {
                return Requested(bytes, Path.GetFileName(parsed.GetRequiredValue(file)), parsed.GetValue(json), screen);
            }

            var certificate = parsed.GetValue(trust) is { } path ? Files.Read(path) : null;
            var read = WaiverFile.Read(bytes, certificate);
            var answer = certificate is null || read.Signed ? ExitCode.Conforms : ExitCode.Integrity;
            if (parsed.GetValue(json))
            {
                screen.Raw(JsonText.Of(JsonText.Object(("exitCode", (int)answer), ("signed", read.Signed), ("waivers", JsonText.Array(read.Waivers.Select(WaiverFile.Json))))));
                return (int)answer;
            }

            foreach (var waiver in read.Waivers)
            {
                screen.Line($"{waiver.Id}  {waiver.Rule}  {waiver.Scope}  {waiver.GrantedOn} – {waiver.Until}  {waiver.GrantedBy}  {waiver.Reason}");
            }

            screen.Line(screen.Text(read.Signed ? "Waiver_Signed" : certificate is null ? "Waiver_NotVerified" : "Waiver_NotSigned"));
            return (int)answer;
        });
        return command;
    }

    private static int Requested(byte[] bytes, string name, bool json, Screen screen)
    {
        var policy = PolicySource.Read(PolicyRequest.Carried, null);
        var (root, wrong) = WaiverRequestFile.Read(bytes, policy);
        if (root is null)
        {
            ManifestText.Write(name, wrong, policy, screen);
            return (int)ExitCodes.Worst(wrong.Select(finding => finding.Answer));
        }

        var requests = WaiverRequestFile.Of(root);
        if (json)
        {
            screen.Raw(JsonText.Of(requests.ToJson()));
            return (int)ExitCode.Conforms;
        }

        foreach (var (i, request) in requests.Requests.Index())
        {
            screen.Line($"{i + 1}. {request.Rule}  {request.Scope}  – {request.Until}  {requests.RequestedBy}  {request.Reason}");
        }

        screen.Line(screen.Text("Waiver_AreRequests", WaiverRequestFile.DigestOf(bytes)));
        return (int)ExitCode.Conforms;
    }
}
