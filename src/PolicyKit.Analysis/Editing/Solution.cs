using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Editing;

/// <summary>What was found in a compilation, by tree. Immutable.</summary>
internal sealed record Solution(
    Dictionary<SyntaxTree, ImmutableArray<FlowFinding>> Findings, ImmutableArray<BudgetNote> Notes, Dictionary<SyntaxTree, ImmutableArray<ContractNote>> Contracts)
{
    /// <summary>The same in the edited files.</summary>
    /// <exception cref="MovedException">Something stands where the edit changed the text.</exception>
    public Solution In(IReadOnlyDictionary<SyntaxTree, EditedFile> files) => new(
        Findings.ToDictionary(f => After(f.Key, files), f => f.Value.Select(finding => Moved(finding, files)).ToImmutableArray()),
        Notes.Select(n => n with { Location = Moved(n.Location, files) }).ToImmutableArray(),
        Contracts.ToDictionary(c => After(c.Key, files), c => c.Value.Select(n => n with { Location = Moved(n.Location, files), At = Moved(n.At, files) }).ToImmutableArray()));

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
