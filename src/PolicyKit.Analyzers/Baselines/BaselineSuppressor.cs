using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Enforcement;
using PolicyKit.Analyzers.Phrasing;
using Suppression = Microsoft.CodeAnalysis.Diagnostics.Suppression;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>
/// Keeps quiet what the project's baseline lists, and what lies in files that its <c>.editorconfig</c> excludes. A suppressor, so that the findings are still made, counted and
/// shown as suppressed where somebody asks for them. Rules that are errors by themselves cannot be suppressed this way. In a strict build both need a waiver (PK9001).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineSuppressor : DiagnosticSuppressor
{
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfBaseline = Descriptors("B", "Suppressed_Baseline");
    private static readonly ImmutableDictionary<string, SuppressionDescriptor> OfExclusion = Descriptors("X", "Suppressed_Excluded");

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } =
        OfBaseline.Values.Concat(OfExclusion.Values).OrderBy(d => d.Id, StringComparer.Ordinal).ToImmutableArray();

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var baseline = Baseline.In(context.Options.AdditionalFiles, context.CancellationToken);
        foreach (var finding in context.ReportedDiagnostics.Where(d => OfBaseline.ContainsKey(d.Id)))
        {
            if (finding.Location.SourceTree is { } tree && Exclusion.IsExcluded(context.Options.AnalyzerConfigOptionsProvider.GetOptions(tree)))
            {
                context.ReportSuppression(Suppression.Create(OfExclusion[finding.Id], finding));
            }
            else if (baseline?.Covers(finding, context.CancellationToken) == true)
            {
                context.ReportSuppression(Suppression.Create(OfBaseline[finding.Id], finding));
            }
        }
    }

    private static ImmutableDictionary<string, SuppressionDescriptor> Descriptors(string mark, string why) => Analyzers.Descriptors.All
        .Where(rule => rule.DefaultSeverity != DiagnosticSeverity.Error)
        .ToImmutableDictionary(rule => rule.Id, rule => new SuppressionDescriptor("SP" + rule.Id + mark, rule.Id, new LocalizableResourceString(why, Messages.Manager, typeof(Messages))), StringComparer.Ordinal);
}
