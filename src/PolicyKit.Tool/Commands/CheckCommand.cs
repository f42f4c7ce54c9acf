using System.CommandLine;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit check</c>: code alone, against the policy that it refers to.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = screen.Text("Help_Check_Path") };
        var json = new Option<bool>("--json") { Description = screen.Text("Help_Json") };
        var sarif = new Option<string>("--sarif") { Description = screen.Text("Help_Sarif"), HelpName = screen.Text("Help_File") };
        var baseline = new Option<string>("--baseline") { Description = screen.Text("Help_Baseline"), HelpName = screen.Text("Help_File") };
        var failOn = FailOnOption.Create(screen);
        var command = new Command("check", screen.Text("Help_Check")) { path, json, sarif, baseline, failOn };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            screen, parsed.GetRequiredValue(path), parsed.GetValue(json), parsed.GetValue(sarif), parsed.GetValue(baseline),
            FailOnOption.Read(parsed.GetValue(failOn)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Screen screen, string path, bool json, string? sarif, string? baseline, Severity failOn, CancellationToken cancellationToken)
    {
        var known = baseline is null ? null : Baseline.Read(baseline);
        var outcome = await screen.ProgressAsync(screen.Text("Progress_Check"), async progress =>
        {
            var subject = await SubjectLoader.LoadAsync(path, progress, cancellationToken);
            return await CodeCheck.RunAsync(subject, progress, cancellationToken);
        });
        outcome = known is null ? outcome : known.Apply(outcome);
        var answer = outcome.Answer(failOn);
        if (sarif is not null)
        {
            Files.Write(sarif, JsonText.Bytes(SarifLog.Of(outcome, screen.Language)));
        }

        if (json)
        {
            screen.Raw(JsonText.Of(CheckJson.Of(outcome, answer)));
        }
        else
        {
            CheckText.Write(outcome, answer, screen);
        }

        return (int)answer;
    }
}
