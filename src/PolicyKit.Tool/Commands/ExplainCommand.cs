using System.CommandLine;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit explain</c>: a rule or a clause in words, with what stands behind it and what leads out.</summary>
internal static class ExplainCommand
{
    public static Command Create(Screen screen)
    {
        var what = new Argument<string>("what") { Description = screen.Text("Help_Explain_What") };
        var command = new Command("explain", screen.Text("Help_Explain")) { what };
        var policy = new PolicyOptions(screen, command);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(what);
            var facts = PolicySource.Read(policy.Read(parsed), null);
            if (facts.Clauses.FirstOrDefault(clause => clause.Id == name) is { } clause)
            {
                Clause(clause, facts, screen);
                return (int)ExitCode.Conforms;
            }

            return (int)Rule(name.ToUpperInvariant(), facts, screen);
        });
        return command;
    }

    private static ExitCode Rule(string rule, PolicyFacts policy, Screen screen)
    {
        var known = new PolicyKitAnalyzer().SupportedDiagnostics.FirstOrDefault(descriptor => descriptor.Id == rule);
        var title = RuleTitle.Of(rule, screen.Language);
        if (title is null)
        {
            var names = new PolicyKitAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Concat(policy.Rules.Select(r => r.Rule)).Concat(policy.Clauses.Select(c => c.Id));
            throw InputException.Bad("Explain_Unknown", rule, ManifestContext.HintFor(rule, [.. names.Distinct()]));
        }

        screen.Line(($"{rule}  {title}", "bold"));
        if (known is not null)
        {
            screen.Line(known.Description.ToString(screen.Language.Culture()));
            screen.Line(screen.Language == Language.Ja ? known.HelpLinkUri.Replace(".md", ".ja.md", StringComparison.Ordinal) : known.HelpLinkUri);
        }

        if (RuleExamples.Of(rule) is { } example)
        {
            screen.Line(screen.Text("Explain_Reads", example.Reads));
            screen.Line(screen.Text("Explain_Fires", RuleExampleText.Fires(example, screen.Language)));
            screen.Line(screen.Text("Explain_Sound", RuleExampleText.Sound(example, screen.Language)));
        }

        var entry = policy.Rules.FirstOrDefault(r => r.Rule == rule);
        screen.Line(screen.Text(entry is null ? "Explain_NoClause" : entry.Waivable ? "Explain_Waivable" : "Explain_NeverWaived"));
        foreach (var clause in policy.Clauses.Where(clause => ClauseChecks.Of(clause, policy.Rules) is { IsDefinition: false } checks && checks.Rules.Contains(rule)))
        {
            screen.Line();
            Clause(clause, policy, screen);
        }

        return ExitCode.Conforms;
    }

    private static void Clause(PolicyClause clause, PolicyFacts policy, Screen screen)
    {
        screen.Line(($"{policy.Edition.NameJa ?? policy.Edition.Id} {clause.Id}", "bold"));
        screen.Line(clause.Ja ?? "");
        if (screen.Language == Language.En && clause.En is not null)
        {
            screen.Line(clause.En);
        }

        var checks = ClauseChecks.Of(clause, policy.Rules);
        screen.Line(screen.Text("Explain_Checks", checks.Rules.IsEmpty ? "-" : string.Join(", ", checks.Rules), clause.Binds ?? "-"));
        foreach (var route in policy.Routes.Where(route => route.Clause == clause.Id || clause.Parent == route.Clause))
        {
            screen.Line(screen.Text("Explain_Route", route.Id, route.From, route.To, string.Join(", ", route.Accepts)));
        }
    }
}
