using System.Collections.Concurrent;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>Every specimen's result, each solved once for all the tests that ask.</summary>
public sealed class ConformanceRun
{
    private readonly ConcurrentDictionary<string, Lazy<SpecimenResult>> results = new(StringComparer.Ordinal);

    internal SpecimenResult ResultOf(Specimen specimen, CancellationToken ct) =>
        results.GetOrAdd(specimen.Path, _ => new Lazy<SpecimenResult>(() => Solve(specimen, ct))).Value;

    private static SpecimenResult Solve(Specimen specimen, CancellationToken ct)
    {
        var compilation = SpecimenCompilation.Of(specimen);
        var session = FlowSession.Create(compilation, additionalFiles: [], options: null, ct);
        var findings = compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, tree.GetRoot(ct).FullSpan, ct));
        var unfinished = compilation.SyntaxTrees.SelectMany(tree => session.BudgetNotesIn(tree, tree.GetRoot(ct).FullSpan, ct)).Where(static note => !note.IsUnstructured);
        return new SpecimenResult(specimen, findings, unfinished);
    }
}
