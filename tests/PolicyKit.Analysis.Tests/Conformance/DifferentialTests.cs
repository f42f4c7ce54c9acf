using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>One answer by three ways, on every case of the corpus: the engine asked alone, the compiler with the analyzer in it, and the engine that sees the prelude through its facts.</summary>
public sealed class DifferentialTests(ConformanceRun run) : IClassFixture<ConformanceRun>
{
    public static TheoryData<string> Paths => Corpus.Paths;

    public static TheoryData<string> CSharpPaths => [.. Corpus.Specimens.Where(static s => !s.IsBasic).Select(static s => s.Path)];

    [Theory, MemberData(nameof(Paths))]
    public async Task The_compiler_with_the_analyzer_says_what_the_engine_says(string path)
    {
        var ct = TestContext.Current.CancellationToken;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await SpecimenCompilation.Of(Named(path)).WithAnalyzers([new PolicyKitAnalyzer()], options).GetAnalyzerDiagnosticsAsync(ct);

        Assert.DoesNotContain(diagnostics, static d => d.Id == "AD0001");
        Assert.Equal(run.ResultOf(Named(path), ct).Places, SpecimenResult.PlacesOf(diagnostics.Where(static d => d.Id.StartsWith("PK10", StringComparison.Ordinal)).Select(static d => (d.Id, d.Location))));
    }

    /// <summary>Reports that only facts bring, each with its reason. None is lost through facts.</summary>
    private static readonly ImmutableDictionary<string, string> s_onlyThroughFacts = new Dictionary<string, string>
    {
        ["Implicit/Conditions.cs(134): PK1009"] = "A class of a library may be derived from elsewhere, and Equals be another there.",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    [Theory, MemberData(nameof(CSharpPaths))]
    public void A_library_seen_through_its_facts_gives_the_findings_of_one_compilation(string path)
    {
        var ct = TestContext.Current.CancellationToken;
        var compilation = SpecimenCompilation.AgainstFacts(Named(path));
        Assert.Empty(compilation.GetDiagnostics(ct).Where(static d => d.Severity == DiagnosticSeverity.Error));
        var session = FlowSession.Create(compilation, [], null, ct);
        var found = compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, tree.GetRoot(ct).FullSpan, ct));

        var whole = run.ResultOf(Named(path), ct).Places.Where(static p => !p.Contains(SpecimenCompilation.PreludePath, StringComparison.Ordinal));
        var more = s_onlyThroughFacts.Keys.Where(k => k.StartsWith(path + "(", StringComparison.Ordinal));
        // A known limit of the one way need not be one of the other.
        bool IsKnown(string place) => KnownLimits.All.Any(l => place.StartsWith($"{l.Path}({l.Line})", StringComparison.Ordinal));
        Assert.Equal(
            whole.Concat(more).Where(p => !IsKnown(p)).Order(StringComparer.Ordinal), SpecimenResult.PlacesOf(found.Select(static f => (f.Rule, f.Location))).Where(p => !IsKnown(p)));
    }

    private static Specimen Named(string path) => Corpus.Specimens.Single(s => s.Path == path);
}
