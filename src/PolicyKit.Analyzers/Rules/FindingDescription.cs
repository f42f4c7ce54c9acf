using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// A finding as a diagnostic: the message with its holes filled, the path as additional locations (source, each step, last the real sink)
/// and everything again as properties for tools.
/// </summary>
internal sealed class FindingDescription(Compilation compilation, PolicyInfo policy, Reports reports)
{
    public Diagnostic Of(FlowFinding finding)
    {
        var descriptor = Descriptors.Flow[finding.Rule];
        return reports.Create(
            descriptor,
            finding.Location,
            reports.SeverityOf(descriptor),
            finding.Path.Steps.Where(IsHere).Select(step => step.Location!),
            Properties(finding),
            finding.ValueText,
            ZoneNames.Of(finding.Source),
            MovementPhrases.Of(finding),
            ClausePhrases.Of(policy, finding.Rule),
            PathText.Line(finding.Path),
            RouteAdvice.For(policy, finding.Source, finding.Target),
            finding.SinkText,
            ZoneNames.Of(finding.Target),
            ZoneNames.TypeNameOf(finding.Source),
            ClassificationNames.Of(0, finding.Source.Class));
    }

    private ImmutableDictionary<string, string?> Properties(FlowFinding finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>(StringComparer.Ordinal);
        properties[DiagnosticProperties.Zone] = finding.Source.Id;
        properties[DiagnosticProperties.Kind] = finding.Kind.ToString().ToLowerInvariant();
        if (finding.Target is { } target)
        {
            properties[DiagnosticProperties.Target] = target.Id;
        }

        if (policy.ClauseOf(finding.Rule) is { } clause)
        {
            properties[DiagnosticProperties.Clause] = clause;
        }

        // What a fix declares: the file stays in the zone.
        if (finding.Rule == RuleIds.Removal)
        {
            properties[DiagnosticProperties.Stricter] = finding.Source.MetadataName;
        }

        var phrases = PathText.Phrases(finding.Path, IsHere);
        for (var i = 0; i < phrases.Length; i++)
        {
            properties[DiagnosticProperties.Step(i)] = phrases[i];
        }

        return properties.ToImmutable();
    }

    // In editors a step can lie in the source of a referenced project; the compiler accepts locations of its own compilation only.
    private bool IsHere(FlowStep step) => step.Location?.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);
}
