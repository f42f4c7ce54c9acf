using System.Collections;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// Which branches decide whether a block runs, from post-dominators: block b depends on branch a iff b post-dominates a successor of a but not a itself.
/// A written throw leads to the handlers around it or ends the method, so what follows an <c>if (…) throw</c> depends on it, as it should;
/// a throw the compiler adds (no arm of a switch expression matched) decides nothing.
/// </summary>
internal sealed class ControlDependence
{
    private readonly ImmutableArray<int>[] _deciders;
    private readonly List<int>[] _dependents;
    private readonly bool[] _inLoop;

    public ControlDependence(ControlFlowGraph graph)
    {
        var count = graph.Blocks.Length;
        var successors = new List<int>[count];
        for (var i = 0; i < count; i++)
        {
            successors[i] = [];
            foreach (var branch in new[] { graph.Blocks[i].FallThroughSuccessor, graph.Blocks[i].ConditionalSuccessor })
            {
                if (branch is null || branch.Destination is { } next && IsImplicitThrow(next)) continue;
                if (branch.Destination is { } destination) successors[i].Add(destination.Ordinal);
                else successors[i].AddRange(Handlers(graph.Blocks[i].EnclosingRegion).DefaultIfEmpty(count - 1));
            }
        }
        _deciders = new ImmutableArray<int>[count];
        _dependents = new List<int>[count];
        for (var i = 0; i < count; i++) (_deciders[i], _dependents[i]) = (ImmutableArray<int>.Empty, []);
        if (successors.Any(s => s.Count > 1)) Decide(successors, PostDominators(successors));
        _inLoop = Loops(successors);
    }

    public ImmutableArray<int> DecidersOf(int block) => _deciders[block];
    public List<int> DependentsOf(int branch) => _dependents[branch];
    public bool IsInLoop(int block) => _inLoop[block];

    private static bool IsImplicitThrow(BasicBlock block) =>
        block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Throw && block.Operations.IsEmpty && Thrown(block.BranchValue) is { IsImplicit: true };

    private static Microsoft.CodeAnalysis.IOperation? Thrown(Microsoft.CodeAnalysis.IOperation? value) =>
        value is Microsoft.CodeAnalysis.Operations.IConversionOperation conversion ? Thrown(conversion.Operand) : value;

    private static IEnumerable<int> Handlers(ControlFlowRegion? region)
    {
        // The graph of a lambda hangs in the regions of the method around it; its exceptions do not go there.
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            if (region.Kind == ControlFlowRegionKind.Try && region.EnclosingRegion is { Kind: ControlFlowRegionKind.TryAndCatch } guarded)
                return guarded.NestedRegions.Where(static r => r.Kind != ControlFlowRegionKind.Try).Select(static r => r.FirstBlockOrdinal);
        return [];
    }

    private void Decide(List<int>[] successors, BitArray[] post)
    {
        for (var a = 0; a < successors.Length; a++)
        {
            if (successors[a].Count < 2) continue;
            for (var b = 0; b < successors.Length; b++)
            {
                if ((b != a && post[a][b]) || !IsAfterOne(successors[a], b)) continue;
                _deciders[b] = _deciders[b].Add(a);
                _dependents[a].Add(b);
            }
        }

        bool IsAfterOne(List<int> next, int block)
        {
            foreach (var s in next) if (post[s][block]) return true;
            return false;
        }
    }

    private static BitArray[] PostDominators(List<int>[] successors)
    {
        var count = successors.Length;
        var post = new BitArray[count];
        for (var i = 0; i < count; i++) post[i] = new BitArray(count, i != count - 1);
        post[count - 1].Set(count - 1, true);
        var next = new BitArray(count);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var i = count - 2; i >= 0; i--)
            {
                next.SetAll(successors[i].Count > 0);
                foreach (var s in successors[i]) next.And(post[s]);
                next.Set(i, true);
                var same = true;
                for (var k = 0; k < count && same; k++) same = next[k] == post[i][k];
                if (same) continue;
                changed = true;
                (post[i], next) = (next, post[i]);
            }
        }
        return post;
    }

    private static bool[] Loops(List<int>[] successors)
    {
        // A block is in a loop iff it is between the target and the source of some back edge (ordinals follow the source text).
        var inLoop = new bool[successors.Length];
        for (var from = 0; from < successors.Length; from++)
            foreach (var to in successors[from])
                if (to <= from) for (var i = to; i <= from; i++) inLoop[i] = true;
        return inLoop;
    }
}
