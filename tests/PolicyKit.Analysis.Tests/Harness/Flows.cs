using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Tests.Harness;

/// <summary>What the engine says of a compilation.</summary>
internal static class Flows
{
    public static FlowSession Session(Compilation compilation, params string[] models) => FlowSession.Create(
        compilation, [.. models.Select((text, i) => new ModelFile($"models/{i}.policymodel", text))], options: null, CancellationToken.None);

    public static ImmutableArray<FlowFinding> Of(Compilation compilation, params string[] models) => Session(compilation, models).All(compilation, CancellationToken.None);

    /// <summary>Findings of every tree, in the order of the trees' texts.</summary>
    public static ImmutableArray<FlowFinding> All(this FlowSession session, Compilation compilation, CancellationToken ct) =>
        [.. compilation.SyntaxTrees.OrderBy(t => t.ToString(), StringComparer.Ordinal).SelectMany(tree => session.FindingsIn(tree, new TextSpan(0, tree.Length), ct))];

    /// <summary>A finding with everything a user sees of it but the files' paths.</summary>
    public static string Describe(FlowFinding finding) =>
        $"{finding.Rule} {At(finding.Location)} '{finding.ValueText}' {finding.Source} -> {finding.Target?.Id ?? "-"} {finding.Kind} {finding.SinkText} {finding.Implicit}: "
        + string.Join(" | ", finding.Path.Steps.Select(s => $"{s.Kind} {s.Name} {(s.Location is null ? "elsewhere" : At(s.Location))}"));

    public static ImmutableArray<string> Described(IEnumerable<FlowFinding> findings) => [.. findings.Select(Describe)];

    /// <summary><c>PK1001@12</c>: rule and line of the meeting point.</summary>
    public static string Short(FlowFinding finding) => $"{finding.Rule}@{finding.Location.GetLineSpan().StartLinePosition.Line + 1}";

    private static string At(Location location) => location.GetLineSpan().Span.ToString();
}
