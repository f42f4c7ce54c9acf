using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers;

namespace PolicyKit.Benchmarks;

/// <summary>One row: a set of analyzers, and what is done to the code before they see it.</summary>
internal sealed record Contender(string Name, Func<ImmutableArray<DiagnosticAnalyzer>> Load, Func<CSharpCompilation, CSharpCompilation> Prepare)
{
    private static readonly Func<ImmutableArray<DiagnosticAnalyzer>> s_policyKit = static () => [new PolicyKitAnalyzer()];

    public static readonly Contender NoOp = new("no-op analyzer", static () => [new NoOpAnalyzer()], static c => c);

    /// <summary>Tainted-data rules of the SDK's package, CA3001–3012, all on.</summary>
    public static readonly Contender Microsoft = new("Microsoft CA3001–3012", static () => PeerLoadContext.Analyzers("NetAnalyzers", static d => IsTaint(d.Id)), On(Enumerable.Range(3001, 12).Select(static n => $"CA{n}")));

    public static readonly Contender SecurityCodeScan = new("SecurityCodeScan 5.6.7", static () => PeerLoadContext.Analyzers("SecurityCodeScan", static d => d.Id.StartsWith("SCS", StringComparison.Ordinal)), static c => c);

    /// <summary>No floor for an analyzer that looks only where data can be; but of whatever it looks at, it needs this first.</summary>
    public static readonly Contender Graphs = new("a control-flow graph of every body, nothing else", static () => [new GraphsAnalyzer()], static c => c);

    public static readonly Contender NoZone = new("PolicyKit, no zone in sight", s_policyKit, static c => c);
    public static readonly Contender NoZoneData = new("PolicyKit, zones declared, no zone data", s_policyKit, Labelling.DeclareAssembly);
    public static readonly Contender OnePercent = new("PolicyKit, 1 % of types labelled", s_policyKit, Labelling.OnePercent);
    public static readonly Contender EveryEntity = new("PolicyKit, every entity labelled", s_policyKit, Labelling.EveryEntity);

    /// <summary>The code brings its own labels.</summary>
    public static readonly Contender AsWritten = new("PolicyKit", s_policyKit, static c => c);

    public static readonly ImmutableArray<Contender> OnRealCode = [Graphs, Microsoft, SecurityCodeScan, NoZone, NoZoneData, OnePercent, EveryEntity];
    public static readonly ImmutableArray<Contender> OnCalls = [Microsoft, SecurityCodeScan, AsWritten];

    public override string ToString() => Name;

    private static bool IsTaint(string id) => id.Length == 6 && id.StartsWith("CA30", StringComparison.Ordinal) && string.CompareOrdinal(id, "CA3001") >= 0 && string.CompareOrdinal(id, "CA3012") <= 0;

    private static Func<CSharpCompilation, CSharpCompilation> On(IEnumerable<string> ids)
    {
        var options = ids.ToImmutableDictionary(static id => id, static _ => ReportDiagnostic.Warn);
        return c => c.WithOptions(c.Options.WithSpecificDiagnosticOptions(options));
    }
}
