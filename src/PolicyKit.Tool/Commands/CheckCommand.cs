using System.CommandLine;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Checking.Caching;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit check</c>: code alone, against the policy that it refers to.</summary>
internal static class CheckCommand
{
    public static Command Create(Screen screen)
    {
        var path = new Argument<string>("path") { Description = screen.Text("Help_Check_Path") };
        var json = new Option<bool>("--json") { Description = screen.Text("Help_Json") };
        var sarif = FileOption(screen, "--sarif", "Help_Sarif");
        var html = FileOption(screen, "--html", "Help_Html");
        var csv = FileOption(screen, "--csv", "Help_Csv");
        var junit = FileOption(screen, "--junit", "Help_JUnit");
        var baseline = FileOption(screen, "--baseline", "Help_Baseline");
        var failOn = FailOnOption.Create(screen);
        var jobs = CommonOptions.Jobs(screen);
        var cache = new Option<string>("--cache") { Description = screen.Text("Help_Cache"), HelpName = screen.Text("Help_Folder") };
        var command = new Command("check", screen.Text("Help_Check")) { path, json, sarif, html, csv, junit, baseline, failOn, jobs, cache };
        var policy = new PolicyOptions(screen, command);
        command.SetAction((parsed, cancellationToken) =>
        {
            var severity = FailOnOption.Read(parsed.GetValue(failOn));
            Dictionary<string, Func<CheckOutcome, byte[]>> files = [];
            Write(sarif, outcome => JsonText.Bytes(SarifLog.Of(outcome, screen.Language)));
            Write(html, outcome => CheckHtml.Of(outcome, outcome.Answer(severity)));
            Write(csv, outcome => FindingTable.Of(outcome.Findings.Select(finding => (finding, default(string), default(string))), screen.Language));
            Write(junit, outcome => CheckJUnit.Of(outcome, severity, screen.Language));
            return RunAsync(screen, parsed.GetRequiredValue(path), parsed.GetValue(json), files, parsed.GetValue(baseline), severity, policy.Read(parsed), parsed.GetValue(jobs), parsed.GetValue(cache), cancellationToken);

            void Write(Option<string> option, Func<CheckOutcome, byte[]> content)
            {
                if (parsed.GetValue(option) is { } file && !files.TryAdd(file, content))
                {
                    throw InputException.Bad("Check_SameFile", file);
                }
            }
        });
        return command;
    }

    private static Option<string> FileOption(Screen screen, string name, string help) => new(name) { Description = screen.Text(help), HelpName = screen.Text("Help_File") };

    private static async Task<int> RunAsync(
        Screen screen, string path, bool json, Dictionary<string, Func<CheckOutcome, byte[]>> files, string? baseline, Severity failOn, PolicyRequest policy, int jobs, string? cacheFolder,
        CancellationToken cancellationToken)
    {
        var known = baseline is null ? null : Baseline.Read(baseline);
        var outcome = await screen.ProgressAsync(screen.Text("Progress_Check"), async progress =>
        {
            var subject = await SubjectLoader.EvaluateAsync(path, jobs, progress, cancellationToken);
            var (origin, missing) = GivenPolicy.Hold(policy, subject);
            var cache = cacheFolder is null ? null : new CheckCache(Path.GetFullPath(cacheFolder), new ProjectKeys(subject.Root));
            var withFacts = await Task.Run(() => new FactsOfProjects(cache).AddTo(subject, progress, cancellationToken), cancellationToken);
            var result = await CodeCheck.RunAsync(withFacts, jobs, cache, progress, cancellationToken);
            cache?.Trim(CheckCache.MaximumBytes, TimeProvider.System.GetUtcNow().UtcDateTime);
            return result with { PolicyOrigin = origin, Problems = [.. result.Problems, .. missing] };
        });
        outcome = known is null ? outcome : known.Apply(outcome);
        var answer = outcome.Answer(failOn);
        foreach (var (file, content) in files)
        {
            Files.Write(file, content(outcome));
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
