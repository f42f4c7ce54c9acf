using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Assessing.Corpora;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit policy</c>: what a policy says, and what changes from one edition to the next. Reads attributes; runs nothing of it.</summary>
internal static class PolicyCommand
{
    public static Command Create(Screen screen) => new("policy", screen.Text("Help_PolicyVerb")) { Show(screen), Difference(screen), PolicySignCommand.Create(screen), PolicyTestCommand.Create(screen) };

    private static Command Show(Screen screen)
    {
        var policy = new Argument<string?>("assembly") { Description = screen.Text("Help_Policy_Show_Assembly"), Arity = ArgumentArity.ZeroOrOne };
        var json = Json(screen);
        var city = PolicyOptions.TrustCity(screen);
        var command = new Command("show", screen.Text("Help_Policy_Show")) { policy, city, json };
        command.SetAction(parsed =>
        {
            var catalog = PolicySource.Catalog(PolicyRequest.Of(parsed.GetValue(policy)) with { Certificate = parsed.GetValue(city) }, null);
            if (parsed.GetValue(json))
            {
                var described = PolicyDescription.Of(catalog);
                described.Insert(0, "digest", PolicyDigest.Of(catalog));
                screen.Raw(JsonText.Of(described));
            }
            else
            {
                new PolicyWords(catalog, screen).Write();
            }

            return (int)ExitCode.Conforms;
        });
        return command;
    }

    private static Command Difference(Screen screen)
    {
        var before = new Argument<string>("before") { Description = screen.Text("Help_Policy_Diff_Before") };
        var after = new Argument<string?>("after") { Description = screen.Text("Help_Policy_Diff_After"), Arity = ArgumentArity.ZeroOrOne };
        var systems = new Option<string[]>("--systems") { Description = screen.Text("Help_Policy_Diff_Systems"), HelpName = screen.Text("Help_FileOrFolder"), AllowMultipleArgumentsPerToken = true };
        var asOf = new Option<string>("--as-of") { Description = screen.Text("Help_Policy_Diff_AsOf"), HelpName = "yyyy-MM-dd" };
        var json = Json(screen);
        var city = PolicyOptions.TrustCity(screen);
        var command = new Command("diff", screen.Text("Help_Policy_Diff")) { before, after, systems, asOf, city, json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            PolicyRequest Request(string? file) => PolicyRequest.Of(file) with { Certificate = parsed.GetValue(city) };
            JsonObject Described(string? file) => PolicyDescription.Of(PolicySource.Catalog(Request(file), null));
            var (first, second) = (parsed.GetRequiredValue(before), parsed.GetValue(after));
            var (old, now) = (Described(first), Described(second));
            var changes = PolicyDifference.Between(old, now).ToList();
            var comparison = parsed.GetValue(systems) is not { Length: > 0 } given ? null : await screen.ProgressAsync(screen.Text("Progress_Check"), progress => Task.Run(
                () => CorpusComparison.Of(
                    given, PolicySource.Read(Request(first), null), PolicySource.Read(Request(second), null), AsOf.Read(parsed.GetValue(asOf), TimeProvider.System),
                    parsed.GetValue(city) is { } certificate ? Files.Read(certificate) : null, progress, cancellationToken),
                cancellationToken));
            var answer = comparison?.Answer ?? ExitCode.Conforms;
            if (parsed.GetValue(json))
            {
                screen.Raw(JsonText.Of(JsonText.Object(
                    ("exitCode", (int)answer), ("before", old["edition"]![0]!.DeepClone()), ("after", now["edition"]![0]!.DeepClone()), ("changes", JsonText.Array(changes.Select(Entry))),
                    ("systems", comparison is null ? null : CorpusComparisonText.Json(comparison)))));
                return (int)answer;
            }

            Write(changes, screen);
            if (comparison is not null)
            {
                CorpusComparisonText.Write(comparison, screen);
            }

            return (int)answer;
        });
        return command;
    }

    private static Option<bool> Json(Screen screen) => new("--json") { Description = screen.Text("Help_Policy_Json") };

    private static JsonObject Entry(PolicyDifference change) => JsonText.Object(
        ("section", change.Section), ("name", change.Name), ("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString())),
        ("facts", JsonText.Array(change.Facts.Select(fact => JsonText.Object(("fact", fact.Fact), ("before", fact.Before), ("after", fact.After))))));

    private static void Write(List<PolicyDifference> changes, Screen screen)
    {
        if (changes.Count == 0)
        {
            screen.Line(screen.Text("Policy_Same"));
        }

        foreach (var section in changes.GroupBy(change => change.Section))
        {
            screen.Line((screen.Text("Policy_Section_" + section.Key), "bold underline"));
            foreach (var change in section)
            {
                screen.Line(screen.Text("Policy_" + change.Kind, change.Name).TrimEnd());
                foreach (var (fact, was, becomes) in change.Facts)
                {
                    var name = screen.Text("Policy_Fact_" + fact);
                    screen.Line("  " + (change.Kind == ChangeKind.Changed ? screen.Text("Policy_BeforeAfter", name, was ?? "-", becomes ?? "-") : $"{name}: {was ?? becomes}"));
                }
            }

            screen.Line();
        }
    }
}
