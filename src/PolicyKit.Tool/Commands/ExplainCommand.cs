using System.CommandLine;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Commands;

/// <summary><c>policykit explain</c>: a rule, a clause, or a finding of an assessment in words, with what stands behind it and what leads out.</summary>
internal static class ExplainCommand
{
    public static Command Create(Screen screen)
    {
        var what = new Argument<string>("what") { Description = screen.Text("Help_Explain_What") };
        var evidence = new Option<string>("--evidence") { Description = screen.Text("Help_Explain_Evidence"), HelpName = screen.Text("Help_File") };
        var command = new Command("explain", screen.Text("Help_Explain")) { what, evidence };
        var policy = new PolicyOptions(screen, command);
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(what);
            if (parsed.GetValue(evidence) is { } bundle)
            {
                var read = WaiverEvidence.Read(bundle);
                var found = read.Find(name, read.Assessment.Findings);
                Finding(found, read.NumberOf(found), screen);
                return (int)Rule(found.Finding.Rule, PolicySource.Read(policy.Read(parsed), read.Assessment.Policy.Id), screen);
            }

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

    private static void Finding(AssessedFinding assessed, int number, Screen screen)
    {
        var finding = assessed.Finding;
        screen.Line((screen.Text("Waiver_Request_Finding", number, finding.Spot is { } spot ? $"{spot.File}({spot.Line},{spot.Column})" : finding.Project, finding.Message.In(screen.Language)), "bold"));
        foreach (var step in finding.Path)
        {
            screen.Line($"    {step.Text.In(screen.Language)}{(step.Spot is { } at ? $"  {at.File}({at.Line},{at.Column})" : "")}");
        }

        if (assessed.Component is { } component)
        {
            screen.Line(screen.Text("Explain_Component", component));
        }

        if (assessed.Waiver is { } waiver)
        {
            screen.Line(screen.Text(assessed.WaiverInForce ? "Report_UnderWaiver" : "Report_WaiverEnded", waiver));
        }

        screen.Line(screen.Text("Explain_Fingerprint", finding.Fingerprint));
        screen.Line();
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
