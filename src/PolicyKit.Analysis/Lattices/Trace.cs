using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Lattices;

/// <summary>
/// How an atom came into a label: a persistent list, newest step first. A call's inside hangs at <see cref="Inner"/> and is unfolded only
/// when a finding is printed, so substitution never copies a path.
/// INVARIANT: never part of equality, so a path can not keep a fixpoint from ending.
/// </summary>
internal sealed class Trace(Trace? previous, FlowStepKind kind, string? name, SyntaxNode? node, Trace? inner = null)
{
    public Trace? Previous => previous;
    public FlowStepKind Kind => kind;
    /// <summary>What the step is called; without a name of its own, the text of its node.</summary>
    public string Name => name ?? SymbolNames.TextOf(node);
    public SyntaxNode? Node => node;
    public Trace? Inner => inner;
    public int Depth { get; } = 1 + (previous?.Depth ?? 0) + (inner?.Depth ?? 0);

    public Trace Then(FlowStepKind next, string what, SyntaxNode? at) => new(this, next, what, at);

    /// <summary>The steps in order, source first.</summary>
    public static void Unfold(Trace? trace, List<Trace> into)
    {
        var own = new Stack<Trace>();
        for (; trace is not null; trace = trace.Previous) own.Push(trace);
        foreach (var step in own)
        {
            if (into.Count >= MaxSteps) return;
            if (step.Name.Length > 0) into.Add(step);
            Unfold(step.Inner, into);
        }
    }

    private const int MaxSteps = 256;
}
