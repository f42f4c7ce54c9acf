using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Solves a body in the place of another one, in a solver that is done. Where both tell others the same (<see cref="Footprint"/>), everything else stays as it was found, and what is found in the body is
/// the new body's. Where they do not, the solver is spoiled and of no use any more.
/// </summary>
internal sealed class BodyExchange(Solver solver)
{
    private const int MaxSolves = 4;

    private sealed record Original(MethodBody Body, Footprint? Footprint, Dictionary<FoundFlow, FoundFlow> Found, List<Contradiction> Contradictions);

    private readonly Dictionary<MethodState, Original> _originals = [];

    /// <summary>True if the graph, of code that replaces other code of the method, changes nothing for others.</summary>
    public bool TryReplace(MethodState method, ControlFlowGraph before, ControlFlowGraph now, Replacement by)
    {
        foreach (var state in method.Variants.Prepend(method).ToList())
        {
            if (!state.IsSolved || state.Body is null) continue;
            // What a recursive body gives itself would go on without what it came of.
            if (state.IsExhausted || ReadsItself(state)) return false;
            if (!_originals.TryGetValue(state, out var original))
            {
                var (found, contradictions) = (state.Found, state.Contradictions.ToList());
                // Solved once more it has to come to the same, or nothing can be said of another body.
                var told = Solve(state) is { } again && again.Summary.Equals(state.Summary) && new HashSet<FoundFlow>(found.Keys).SetEquals(state.Found.Keys) ? again : null;
                _originals[state] = original = new Original(state.Body, told, found, contradictions);
            }
            if (original.Footprint is not { } known) return false;
            if (original.Body.With(before, now, by) is not { } body || !HasSameCaptured(original.Body, body)) return false;
            state.Body = body;
            state.ForgetNames();
            solver.ForgetStandIns();
            if (Solve(state) is not { } footprint || !known.IsSame(footprint, by) || !HasSameCallees(state, known, footprint)) return false;
            var ways = new TracePairs(by);
            if (!state.Found.Keys.All(f => ways.IsFree(f.Trace))) return false;
        }
        return true;
    }

    /// <summary>The methods have their own bodies again, and what was found there.</summary>
    public void RestoreAll(IEnumerable<MethodState> methods)
    {
        foreach (var state in methods.SelectMany(static m => m.Variants.Prepend(m))) Restore(state);
    }

    private void Restore(MethodState state)
    {
        if (!_originals.TryGetValue(state, out var original)) return;
        state.Body = original.Body;
        state.Found = original.Found;
        state.Contradictions.Clear();
        state.Contradictions.UnionWith(original.Contradictions);
        state.ForgetNames();
    }

    /// <summary>What the body tells; null if solving it changed anything of what is known of others.</summary>
    private Footprint? Solve(MethodState state)
    {
        var others = solver.AllStates.Where(s => s != state).ToDictionary(static s => s, Known);
        var (self, table) = (Known(state), solver.Table.Revision);
        var cycles = state.Cycles.Value;
        var footprint = state.Footprint = solver.Footprint = new Footprint();
        try
        {
            (state.Work, state.FirstWork) = (0, 0);
            for (var i = 0; i < MaxSolves; i++)
            {
                state.Found = [];
                footprint.Summary = new BodySolver(solver, state).Solve();
                if (!state.NeedsMore) break;
            }
        }
        finally { state.Footprint = solver.Footprint = null; }
        var isKnown = !state.IsExhausted && !state.NeedsMore && state.Cycles.Value == cycles && Known(state) == self && solver.IsSettled && solver.Table.Revision == table;
        foreach (var other in solver.AllStates)
            if (other != state) isKnown &= others.TryGetValue(other, out var before) ? Known(other) == before : IsOfNoMatter(other);
        return isKnown ? footprint : null;
    }

    private static (MethodSummary Summary, int Fed, bool IsSolved) Known(MethodState state) => (state.Summary, state.FedCount, state.IsSolved);

    // Met for the first time.
    private bool IsOfNoMatter(MethodState state)
    {
        state.IsNew = true;
        return !state.IsFed && !state.IsExhausted && state.Found.Count == 0 && state.Contradictions.Count == 0 && !solver.Carries(state);
    }

    /// <summary>The body reads, by way of others or not, what is known of itself.</summary>
    private static bool ReadsItself(MethodState state)
    {
        var seen = new HashSet<MethodState>();
        var open = new Stack<MethodState>(state.Readers);
        while (open.Count > 0)
        {
            var reader = open.Pop();
            if (reader == state) return true;
            if (seen.Add(reader)) foreach (var next in reader.Readers) open.Push(next);
        }
        return false;
    }

    /// <summary>Who is called decides which methods nobody calls.</summary>
    private static bool HasSameCallees(MethodState state, Footprint before, Footprint now) =>
        before.Callees.Except(now.Callees).Concat(now.Callees.Except(before.Callees)).All(c => c.IsNew || c.Callers.Any(o => o != state && o != c));

    // Functions inside are not bound anew: what they capture has to be where it was, of the same types.
    private static bool HasSameCaptured(MethodBody before, MethodBody now) =>
        before.NamesInNestedFunctions.IsEmpty && now.NamesInNestedFunctions.IsEmpty
        || before.NamesInNestedFunctions.SetEquals(now.NamesInNestedFunctions) && Locals(before).SequenceEqual(Locals(now));

    private static IEnumerable<string> Locals(MethodBody body) =>
        body.Graphs.SelectMany(static g => Locals(g.Root)).Where(l => body.NamesInNestedFunctions.Contains(l.Name)).Select(l => l.Name + PlaceOf(l, body) + l.Type.ToDisplayString()).OrderBy(static l => l, StringComparer.Ordinal);

    private static string PlaceOf(ILocalSymbol local, MethodBody body) =>
        local.Locations is [{ SourceTree: { } tree, SourceSpan: var span }, ..] ? $" {body.PlaceOf(tree, span)} " : " ";

    private static IEnumerable<ILocalSymbol> Locals(ControlFlowRegion region) => region.Locals.Concat(region.NestedRegions.SelectMany(Locals));
}
