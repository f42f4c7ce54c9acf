using System.CommandLine;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit assess</c>: a whole system, clause by clause, with the evidence that is delivered.</summary>
internal static class AssessCommand
{
    public const string BundleName = "evidence.pkz";

    public static Command Create(Screen screen)
    {
        var manifest = new Argument<string>("manifest") { Description = screen.Text("Help_Manifest_File"), DefaultValueFactory = _ => "policykit.system.yaml" };
        var solution = new Option<string>("--from") { Description = screen.Text("Help_Assess_From"), HelpName = screen.Text("Help_File") };
        var sources = new Option<bool>("--sources") { Description = screen.Text("Help_Assess_Sources") };
        var configuration = new Option<string>("--configuration") { Description = screen.Text("Help_Assess_Configuration") };
        var output = new Option<string>("--out") { Description = screen.Text("Help_Assess_Out"), HelpName = screen.Text("Help_Folder"), DefaultValueFactory = _ => "policykit-report" };
        var waivers = new Option<string>("--waivers") { Description = screen.Text("Help_Assess_Waivers"), HelpName = screen.Text("Help_File") };
        var key = new Option<string>("--key") { Description = screen.Text("Help_Assess_Key"), HelpName = screen.Text("Help_File") };
        var audience = new Option<string>("--audience") { Description = screen.Text("Help_Assess_Audience"), HelpName = "vendor|municipality|public" };
        audience.AcceptOnlyFromAmong("vendor", "municipality", "public");
        var asOf = CommonOptions.AsOf(screen);
        var jobs = CommonOptions.Jobs(screen);
        var command = new Command("assess", screen.Text("Help_Assess")) { manifest, solution, sources, configuration, output, waivers, key, audience, asOf, jobs };
        var policy = new PolicyOptions(screen, command, overlays: true);
        command.SetAction((parsed, cancellationToken) => RunAsync(
            screen,
            new AssessmentRequest(
                parsed.GetRequiredValue(manifest), parsed.GetValue(solution), parsed.GetValue(sources), parsed.GetValue(configuration), AsOf.Read(parsed.GetValue(asOf), TimeProvider.System),
                policy.Read(parsed), parsed.GetValue(waivers), parsed.GetValue(audience) == "municipality" ? Audience.Municipality : Audience.Vendor, parsed.GetValue(key), parsed.GetValue(jobs)),
            parsed.GetRequiredValue(output), cancellationToken, forPublic: parsed.GetValue(audience) == "public"));
        return command;
    }

    public static async Task<int> RunAsync(Screen screen, AssessmentRequest request, string output, CancellationToken cancellationToken, bool forPublic = false)
    {
        var run = await screen.ProgressAsync(screen.Text("Progress_Check"), progress => AssessmentRun.RunAsync(request, progress, cancellationToken));
        if (run.Assessment is null)
        {
            ManifestText.Write(Path.GetFileName(request.Manifest), run.Manifest, screen);
            var wrong = run.Manifest.Answer(Checking.Severity.Error);
            screen.Line((screen.Text("Answer_" + wrong), "bold red"));
            return (int)wrong;
        }

        foreach (var (name, content) in run.Bundle!.Where(file => !file.Key.Contains('/', StringComparison.Ordinal)))
        {
            Files.Write(Path.Combine(output, name), content);
        }

        Files.Write(Path.Combine(output, BundleName), Archive.Write(run.Bundle!));
        if (forPublic)
        {
            // Beside the bundle, not in it: the bundle is the municipality's.
            Files.Write(Path.Combine(output, PublicReport.FileName), PublicReport.Of(run.Assessment));
        }

        AssessmentText.Write(run.Assessment, screen);
        screen.Line(screen.Text("Assess_Written", Path.Combine(output, "report.html"), Path.Combine(output, BundleName)));
        return (int)run.Assessment.Verdict;
    }
}
