using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Zoning;

namespace PolicyKit.Analysis.Editing;

/// <summary>
/// What an analyzer that lives on in an editor remembers of the projects it solved, so that an edit which touches nothing of a solve costs next to nothing. One per analyzer instance.
/// Holds at most <see cref="MaxProjects"/> compilations, one a project, and none in a compiler: a compilation is held only once a later one was seen to share its trees. Thread-safe.
/// </summary>
public sealed class ProjectMemory
{
    private const int MaxProjects = 4;
    private const int Witnesses = 8;

    private readonly object _gate = new();
    private readonly LinkedList<Project> _projects = new();   // the one that was asked for last comes first

    private sealed record Project(string Name, ImmutableArray<WeakReference<SyntaxTree>> Trees, SolvedProject? Solved);

    /// <summary>What is known of a compilation by the one that it came of; null if it has to be solved.</summary>
    internal Solution? Recall(Compilation compilation, ImmutableArray<AdditionalText> files, CancellationToken ct)
    {
        SolvedProject? solved;
        lock (_gate)
        {
            if (Take(compilation) is not { } known) return null;
            _projects.AddFirst(known);
            solved = known.Solved;
        }
        return solved?.After(compilation, Models(files, ct), ct);
    }

    internal void Remember(Compilation compilation, ImmutableArray<AdditionalText> files, Solver solver, Solution solution, CancellationToken ct)
    {
        lock (_gate)
        {
            var isEdited = Take(compilation) is { } before && before.Trees.Any(t => t.TryGetTarget(out var tree) && compilation.ContainsSyntaxTree(tree));
            var trees = compilation.SyntaxTrees.Take(Witnesses).Select(static t => new WeakReference<SyntaxTree>(t)).ToImmutableArray();
            _projects.AddFirst(new Project(NameOf(compilation), trees, isEdited ? new SolvedProject(compilation, Models(files, ct), solver.Code(), solution) : null));
            if (_projects.Count > MaxProjects) _projects.RemoveLast();
        }
    }

    /// <summary>No zone is in sight any more.</summary>
    internal void Forget(Compilation compilation) { lock (_gate) Take(compilation); }

    private Project? Take(Compilation compilation)
    {
        for (var node = _projects.First; node is not null; node = node.Next)
            if (node.Value.Name == NameOf(compilation))
            {
                _projects.Remove(node);
                return node.Value;
            }
        return null;
    }

    private static string NameOf(Compilation compilation) => compilation.Language + ":" + compilation.AssemblyName;

    private static ImmutableArray<(string Path, SourceText? Text)> Models(ImmutableArray<AdditionalText> files, CancellationToken ct) =>
        files.Where(static f => f.Path.EndsWith(".policymodel", StringComparison.OrdinalIgnoreCase)).Select(f => (f.Path, f.GetText(ct))).ToImmutableArray();
}
