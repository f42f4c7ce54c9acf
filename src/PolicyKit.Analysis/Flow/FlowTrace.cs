using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// The states with which blocks were entered during one solve, for whoever wants to see how a result came about. A walk over a whole graph only
/// grows a block's state, so its last one stands for all; a finally region is walked once for each branch through it, and each walk counts.
/// </summary>
internal sealed class FlowTrace
{
    private readonly Dictionary<(ControlFlowGraph, int), List<Heap>> _states = [];

    public void Visited(ControlFlowGraph graph, int block, Heap entry, bool isFinally)
    {
        if (!_states.TryGetValue((graph, block), out var states)) _states[(graph, block)] = states = [];
        if (!isFinally) states.Clear();
        states.Add(entry);
    }

    /// <summary>Nothing for a block that no path reaches.</summary>
    public IReadOnlyList<Heap> At(ControlFlowGraph graph, int block) => _states.TryGetValue((graph, block), out var states) ? states : [];
}
