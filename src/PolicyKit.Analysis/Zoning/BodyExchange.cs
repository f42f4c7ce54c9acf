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

    // Methods that call each other are solved together.
    private const int MaxTogether = 64;

    private sealed record Original(MethodBody Body, Dictionary<MethodState, Footprint>? Told, Dictionary<FoundFlow, FoundFlow> Found, List<Contradiction> Contradictions);

    private readonly Dictionary<MethodState, Original> _originals = [];

    /// <summary>True if the graph, of code that replaces other code of the method, changes nothing for others.</summary>
    public bool TryReplace(MethodState method, ControlFlowGraph before, ControlFlowGraph now, Replacement by, SyntaxNode exchanged)
    {
        foreach (var state in method.Variants.Prepend(method).ToList())
        {
            if (!state.IsSolved || state.Body is null) continue;
            var group = GroupOf(state);
            if (state.IsExhausted || group.Count > MaxTogether || group.Any(static s => !s.IsSolved)) return false;
            if (!_originals.TryGetValue(state, out var original))
            {
                var (found, contradictions) = (state.Found, state.Contradictions.ToList());
                // Solved once more it has to come to the same, or nothing can be said of another body.
                _originals[state] = original = new Original(state.Body, SolveTogether(group), found, contradictions);
            }
            if (original.Told is not { } known || known.Count != group.Count || !group.All(known.ContainsKey)) return false;
            if (original.Body.With(before, now, by) is not { } body || !HasSameCaptured(original.Body, body)) return false;
            state.Body = body;
            state.ForgetNames();
            solver.ForgetStandIns();
            if (SolveTogether(group, state) is not { } told || !group.All(s => known[s].IsSame(told[s], new TracePairs(by, exchanged)) && HasSameCallees(s, known[s], told[s]))) return false;
            var ways = new TracePairs(by, exchanged);
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

    /// <summary>
    /// What the bodies tell; null if solving them changed anything of what is known, of them or of others. Of bodies that read themselves, or each other, nothing is known to begin with:
    /// what they give themselves would go on without what it came of.
    /// </summary>
    private Dictionary<MethodState, Footprint>? SolveTogether(List<MethodState> group, MethodState? exchanged = null)
    {
        var others = solver.AllStates.Except(group).ToDictionary(static s => s, Known);
        var before = group.ToDictionary(static s => s, static s => (Known: Known(s), s.Found, Contradictions: s.Contradictions.ToList(), Cycles: s.Cycles.Value));
        var table = solver.Table.Revision;
        var isRecursive = group.Count > 1 || group[0].Readers.Contains(group[0]);
        if (isRecursive) foreach (var state in group) state.Summary = MethodSummary.Bottom;
        var told = new Dictionary<MethodState, Footprint>();
        var open = new Queue<MethodState>(group);
        for (var turns = MaxSolves * group.Count; open.Count > 0; turns--)
        {
            var state = open.Dequeue();
            if (turns == 0 || Solve(state) is not { } footprint) return null;
            told[state] = footprint;
            if (!isRecursive || footprint.Summary.Equals(state.Summary)) continue;
            state.Summary = footprint.Summary;
            foreach (var reader in group) if (state.Readers.Contains(reader) && !open.Contains(reader)) open.Enqueue(reader);
        }
        var isKnown = solver.IsSettled && solver.Table.Revision == table;
        foreach (var state in group)
        {
            var old = before[state];
            state.Summary = old.Known.Summary;
            isKnown &= Known(state) == old.Known && state.Cycles.Value == old.Cycles && (exchanged is not null || told[state].Summary.Equals(state.Summary));
            if (state == exchanged) continue;
            isKnown &= new HashSet<FoundFlow>(old.Found.Keys).SetEquals(state.Found.Keys);
            state.Found = old.Found;
            state.Contradictions.Clear();
            state.Contradictions.UnionWith(old.Contradictions);
        }
        foreach (var other in solver.AllStates.Except(group)) isKnown &= others.TryGetValue(other, out var known) ? Known(other) == known : IsOfNoMatter(other);
        return isKnown ? told : null;
    }

    /// <summary>What one solve of the body tells; null if it was given up.</summary>
    private Footprint? Solve(MethodState state)
    {
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
        return state.IsExhausted || state.NeedsMore ? null : footprint;
    }

    private static (MethodSummary Summary, int Fed, bool IsSolved) Known(MethodState state) => (state.Summary, state.FedCount, state.IsSolved);

    // Met for the first time.
    private bool IsOfNoMatter(MethodState state)
    {
        state.IsNew = true;
        return !state.IsFed && !state.IsExhausted && state.Found.Count == 0 && state.Contradictions.Count == 0 && !solver.Carries(state);
    }

    /// <summary>The body, and those that read what is known of it and are read by it, by way of others or not. What was given up is not solved again: what is known of it stands.</summary>
    private static List<MethodState> GroupOf(MethodState state)
    {
        var readers = new HashSet<MethodState> { state };
        var open = new Stack<MethodState>(readers);
        while (open.Count > 0) foreach (var reader in open.Pop().Readers) if (!reader.IsExhausted && readers.Add(reader)) open.Push(reader);
        var read = readers.SelectMany(static s => s.Readers, static (s, reader) => (s, reader)).ToLookup(static pair => pair.reader, static pair => pair.s);
        var group = new HashSet<MethodState> { state };
        open.Push(state);
        while (open.Count > 0) foreach (var known in read[open.Pop()]) if (group.Add(known)) open.Push(known);
        return [.. group.OrderBy(static s => s.Order)];
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
