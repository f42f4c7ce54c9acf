using System.CommandLine;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;
using PolicyKit.Tool.Graphs;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit graph</c>: a manifest as a picture, or a method's solved flow as a graph.</summary>
internal static class GraphCommand
{
    private const string Svg = "svg";
    private const string MermaidFormat = "mermaid";

    public static Command Create(Screen screen)
    {
        var manifest = new Argument<string>("manifest") { Description = screen.Text("Help_Manifest_File"), DefaultValueFactory = _ => "policykit.system.yaml" };
        var format = new Option<string>("--format") { Description = screen.Text("Help_Graph_Format"), HelpName = $"{Svg}|{MermaidFormat}" };
        format.AcceptOnlyFromAmong(Svg, MermaidFormat);
        var method = new Option<string>("--method") { Description = screen.Text("Help_Graph_Method"), HelpName = "Namespace.Type.Method" };
        var from = new Option<string>("--from") { Description = screen.Text("Help_Graph_From"), HelpName = screen.Text("Help_File") };
        var output = new Option<string>("--out") { Description = screen.Text("Help_Graph_Out"), HelpName = screen.Text("Help_File") };
        var command = new Command("graph", screen.Text("Help_Graph")) { manifest, format, method, from, output };
        var policy = new PolicyOptions(screen, command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string? text;
            if (parsed.GetValue(method) is { } name)
            {
                var path = parsed.GetValue(from) ?? throw InputException.Bad("Graph_NoCode");
                text = await screen.ProgressAsync(screen.Text("Progress_Check"), async progress => MethodGraph.Of(await SubjectLoader.LoadAsync(path, progress, cancellationToken), name, cancellationToken));
            }
            else
            {
                text = OfManifest(parsed.GetRequiredValue(manifest), parsed.GetValue(format) ?? Svg, policy.Read(parsed), screen);
            }

            if (text is null)
            {
                return (int)ExitCode.BadInput;
            }

            if (parsed.GetValue(output) is { } file)
            {
                Files.Write(file, Encoding.UTF8.GetBytes(text));
            }
            else
            {
                screen.Raw(text);
            }

            return (int)ExitCode.Conforms;
        });
        return command;
    }

    // A picture of what breaks the policy is worth drawing; one of a file that cannot be understood is not.
    private static string? OfManifest(string file, string format, PolicyRequest policy, Screen screen)
    {
        var check = ManifestCheck.Run(file, AsOf.Read(null, TimeProvider.System), policy);
        if (!check.RulesRan)
        {
            ManifestText.Write(Path.GetFileName(file), check, screen);
            return null;
        }

        var landscape = LandscapeReading.Of(new ManifestContext(check.Root!, check.Policy!, AsOf.Read(null, TimeProvider.System), Path.GetDirectoryName(Path.GetFullPath(file))!));
        if (format == MermaidFormat)
        {
            return Mermaid.Of(landscape, screen.Language);
        }

        var picture = new Markup();
        ZoneDiagram.OneOf(landscape).Write(picture, ReportText.Ja("Report_DiagramTitle"));
        return picture.ToString();
    }
}
