using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;
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
        var json = Json(screen);
        var city = PolicyOptions.TrustCity(screen);
        var command = new Command("diff", screen.Text("Help_Policy_Diff")) { before, after, city, json };
        command.SetAction(parsed =>
        {
            JsonObject Described(string? file) => PolicyDescription.Of(PolicySource.Catalog(PolicyRequest.Of(file) with { Certificate = parsed.GetValue(city) }, null));
            var (old, now) = (Described(parsed.GetRequiredValue(before)), Described(parsed.GetValue(after)));
            var changes = PolicyDifference.Between(old, now).ToList();
            if (parsed.GetValue(json))
            {
                screen.Raw(JsonText.Of(JsonText.Object(
                    ("before", old["edition"]![0]!.DeepClone()), ("after", now["edition"]![0]!.DeepClone()), ("changes", JsonText.Array(changes.Select(Entry))))));
            }
            else
            {
                Write(changes, screen);
            }

            return (int)ExitCode.Conforms;
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
