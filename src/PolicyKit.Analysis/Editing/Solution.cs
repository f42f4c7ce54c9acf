using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Editing;

/// <summary>What was found in a compilation, by tree. Immutable.</summary>
internal sealed record Solution(
    Dictionary<SyntaxTree, ImmutableArray<FlowFinding>> Findings, ImmutableArray<BudgetNote> Notes, Dictionary<SyntaxTree, ImmutableArray<ContractNote>> Contracts)
{
    /// <summary>What a solver found that is done; of several findings at one place the one with the shortest way.</summary>
    /// <param name="solver">The solver.</param>
    /// <param name="isOwn">True for the trees in which something can be reported.</param>
    /// <param name="ct">Cancels.</param>
    public static Solution Of(Solver solver, Func<SyntaxTree, bool> isOwn, CancellationToken ct)
    {
        var findings = solver.Findings
            .GroupBy(static f => (f.Location.SourceTree, f.Location.SourceSpan, f.Source, f.Target, f.Kind))
            .Select(static g => g.OrderBy(static f => f.Implicit).ThenBy(static f => f.Path.Steps.Length).ThenBy(static f => string.Join(">", f.Path.Steps.Select(static s => s.Name)), StringComparer.Ordinal).First())
            .Where(static f => f.Location.SourceTree is not null)
            .GroupBy(static f => f.Location.SourceTree!)
            .ToDictionary(static g => g.Key, static g => Ordered(g));
        var contracts = solver.ContractNotes(ct)
            .Where(n => n.Location.SourceTree is { } tree && isOwn(tree))
            .GroupBy(static n => (n.Fault, n.Location.SourceTree, n.Location.SourceSpan, n.Actual))
            .Select(static g => g.OrderBy(static n => n.At.SourceSpan).First())
            .GroupBy(static n => n.Location.SourceTree!)
            .ToDictionary(static g => g.Key, static g => Ordered(g));
        return new Solution(findings, solver.BudgetNotes.OrderBy(static n => n.Method, StringComparer.Ordinal).ToImmutableArray(), contracts);
    }

    private static ImmutableArray<FlowFinding> Ordered(IEnumerable<FlowFinding> findings) =>
        findings.OrderBy(static f => f.Location.SourceSpan).ThenBy(static f => f.Rule, StringComparer.Ordinal).ThenBy(static f => f.Source.Id, StringComparer.Ordinal).ThenBy(static f => f.SinkText, StringComparer.Ordinal).ToImmutableArray();

    private static ImmutableArray<ContractNote> Ordered(IEnumerable<ContractNote> notes) =>
        notes.OrderBy(static n => n.Location.SourceSpan).ThenBy(static n => n.Fault).ThenBy(static n => n.Actual.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The same in the edited files; what was found in their new text already stays.</summary>
    /// <exception cref="MovedException">Something stands where the edit changed the text.</exception>
    public Solution In(IReadOnlyDictionary<SyntaxTree, EditedFile> files) => new(
        Findings.GroupBy(f => After(f.Key, files), f => f.Value.Select(finding => Moved(finding, files))).ToDictionary(static g => g.Key, static g => Joined(g, Ordered)),
        Notes.Select(n => n with { Location = Moved(n.Location, files) }).ToImmutableArray(),
        Contracts.GroupBy(c => After(c.Key, files), c => c.Value.Select(n => n with { Location = Moved(n.Location, files), At = Moved(n.At, files) })).ToDictionary(static g => g.Key, static g => Joined(g, Ordered)));

    private static ImmutableArray<T> Joined<T>(IEnumerable<IEnumerable<T>> parts, Func<IEnumerable<T>, ImmutableArray<T>> order) =>
        parts.ToList() is var all && all.Count == 1 ? all[0].ToImmutableArray() : order(all.SelectMany(static p => p));

    private static SyntaxTree After(SyntaxTree tree, IReadOnlyDictionary<SyntaxTree, EditedFile> files) => files.TryGetValue(tree, out var file) ? file.After : tree;

    private static FlowFinding Moved(FlowFinding finding, IReadOnlyDictionary<SyntaxTree, EditedFile> files)
    {
        if (!IsIn(finding.Location, files) && !finding.Path.Steps.Any(s => s.Location is { } at && IsIn(at, files))) return finding;
        var steps = finding.Path.Steps.Select(s => s.Location is { } at ? s with { Location = Moved(at, files) } : s).ToImmutableArray();
        return finding with { Location = Moved(finding.Location, files), Path = new FlowPath(steps) };
    }

    private static bool IsIn(Location location, IReadOnlyDictionary<SyntaxTree, EditedFile> files) => location.SourceTree is { } tree && files.ContainsKey(tree);

    private static Location Moved(Location location, IReadOnlyDictionary<SyntaxTree, EditedFile> files) =>
        location.SourceTree is { } tree && files.TryGetValue(tree, out var file) ? file.Moved(location.SourceSpan) : location;
}
