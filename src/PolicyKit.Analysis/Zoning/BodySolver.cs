using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// One solve of one body: a forward fixpoint over its graphs with ports symbolic, which yields findings and summary at once.
/// The parts: this file walks blocks and handlers; <c>Memory</c> reads and writes places, <c>Publishing</c> those of the field table; <c>Reach</c> says what a whole value tells; <c>Expressions</c> evaluates operations and <c>Assignments</c> stores their values;
/// <c>Calls</c> resolves and substitutes, <c>Unknown</c> assumes; <c>Models</c> applies model rows; <c>Meetings</c> decides what a label reaching a sink means.
/// </summary>
internal sealed partial class BodySolver
{
    private const string ThrownPlace = "thrown";
    private const string CaughtPlace = "caught";
    private const int VisitsPerBlock = 50;
    private const int PlacesPerVisit = 16;

    private readonly Solver _solver;
    private readonly MethodState _state;
    private readonly AbstractObject _frame;
    private readonly FlowTrace? _trace;   // null where nobody looks

    private Heap _heap = Heap.Empty;
    private Heap? _exceptional;
    private Heap? _seenByHandlers;   // joined into it last
    private ControlFlowGraph? _graph;
    private ControlDependence? _dependence;
    private Label[] _conditions = [];
    private Label _pc = Label.Empty;
    private bool _inLoop;
    private bool _inTry;
    private BasicBlock? _block;
    private int _visits;

    private Value _return = Value.Empty;
    private Value _thrown = Value.Empty;
    private readonly Dictionary<int, Value> _byReference = [];
    private readonly Dictionary<SinkKey, SinkEdge> _sinks;
    private readonly SortedDictionary<string, Hole> _holes = new(StringComparer.Ordinal);
    private readonly HashSet<Effect> _effects = [];
    private readonly HashSet<AbstractObject> _escaped = [];
    private readonly HashSet<(MethodState, string, Value)> _filling = [];

    public BodySolver(Solver solver, MethodState state, FlowTrace? trace = null)
    {
        _trace = trace;
        _solver = solver;
        _state = state;
        _frame = state.Frame;
        _sinks = solver.Pools.Sinks.Take();
    }

    private Declarations Declared => _solver.Declarations;
    private IMethodSymbol Method => _state.Method;

    /// <summary>Solves the body against the summaries known now.</summary>
    public MethodSummary Solve()
    {
        var before = _state.Found;
        _state.Found = [];
        _state.Contradictions.Clear();
        MethodSummary summary;
        try { summary = _state.Closes is { } root ? Close(root) : SolveBody(); }
        catch (InsufficientExecutionStackException)
        {
            _state.IsExhausted = true;
            summary = MethodSummary.Bottom;
        }
        _solver.Pools.Sinks.Return(_sinks);
        // A solve that was broken off saw less than the one before it: what that one found is not taken back.
        if (_state.IsExhausted) foreach (var found in before.Keys) if (!_state.Found.ContainsKey(found)) _state.Found[found] = found;
        return summary;
    }

    private MethodSummary SolveBody()
    {
        Enter();
        _state.HasUnfollowed = false;
        var wasDecided = _state.IsDecided;
        foreach (var graph in _state.Body!.Graphs)
        {
            _graph = graph;
            _dependence = _state.Body!.DependenceOf(graph);
            RegisterLocalFunctions();
            _conditions = new Label[graph.Blocks.Length];
            for (var i = 0; i < _conditions.Length; i++) _conditions[i] = Label.Empty;
            if (graph == _state.Body.Graphs[_state.Body.Graphs.Length - 1]) foreach (var operation in _state.Body.Prologue) Evaluate(operation);
            var run = new Run(0, graph.Blocks.Length - 1, null);
            Execute(run, 0, _heap);
            if (_state.Body!.Unstructured is not null) EnterUnreached(run, graph);
            if (run.Entries[graph.Blocks.Length - 1] is { } exit) _heap = exit;
            if (_yielded is not null) _heap = JoinHeaps(_heap, _yielded);
        }
        foreach (var part in _thrownParts) _heap = _heap.Set(part.Key, _heap.TryGet(part.Key, out var known) ? known.Join(part.Value) : part.Value);
        RunEscapedDelegates();
        _state.NeedsMore = DemandCold() | wasDecided != _state.IsDecided;
        return Summarise();
    }

    /// <summary>One walk over a range of blocks: the whole graph, or a finally region for one branch through it.</summary>
    private sealed class Run(int first, int last, Run? outer)
    {
        public int First => first;
        public Run? Outer => outer;
        public Heap?[] Entries { get; } = new Heap?[last + 1];
        public SortedSet<int> Work { get; } = [];
        public Heap? Completed { get; set; }
        public bool Covers(int block) => block >= first && block <= last;
    }

    // What the body may hold when an error occurs; only where no edge says where it then goes on.
    private Heap? _onError;

    /// <summary>To where an error may lead, no edge of the graph does: what nothing else leads to is entered from everywhere.</summary>
    private void EnterUnreached(Run run, ControlFlowGraph graph)
    {
        foreach (var block in graph.Blocks)
            if (run.Entries[block.Ordinal] is null && block.Predecessors.IsEmpty)
                Execute(run, block.Ordinal, run.Entries.Append(_onError).OfType<Heap>().Aggregate(JoinHeaps));
    }

    private void Execute(Run run, int start, Heap heap)
    {
        run.Entries[start] = heap;
        run.Work.Add(start);
        while (run.Work.Count > 0)
        {
            _solver.Cancellation.ThrowIfCancellationRequested();
            var ordinal = run.Work.Min;
            run.Work.Remove(ordinal);
            if (++_visits > VisitsPerBlock * _graph!.Blocks.Length + 500) _state.IsExhausted = true;
            if (!Spend(PlacesPerVisit)) return;
            if (ordinal != run.First && FinallyAt(_graph.Blocks[ordinal]) is { } handler) PassThrough(run, handler, run.Entries[ordinal]!);
            else Visit(run, _graph.Blocks[ordinal], run.Entries[ordinal]!);
        }
    }

    /// <summary>False once the budget is gone: the body is then given up, and its callers fall to the assumption.</summary>
    private bool Spend(int places)
    {
        if (!_solver.Spend(_state, places)) _state.IsExhausted = true;
        return !_state.IsExhausted;
    }

    private void Visit(Run run, BasicBlock block, Heap entry)
    {
        _trace?.Visited(_graph!, block.Ordinal, entry, isFinally: run.Outer is not null);
        _heap = entry;
        _block = block;
        _inLoop = _dependence!.IsInLoop(block.Ordinal);
        _inTry = IsInTry(block.EnclosingRegion) || _state.Body!.Unstructured is not null;
        _exceptional = _seenByHandlers = null;
        _pc = Label.Empty;
        foreach (var decider in _dependence.DecidersOf(block.Ordinal)) _pc = _pc.Join(_conditions[decider]);
        var pc = _pc;

        foreach (var operation in block.Operations)
        {
            MayThrow(operation);
            Evaluate(operation);
            // A call may have had its effects before it threw.
            if (operation is Microsoft.CodeAnalysis.Operations.IExpressionStatementOperation { Operation: Microsoft.CodeAnalysis.Operations.IInvocationOperation }) MayThrow(operation);
        }

        var fallThrough = block.FallThroughSuccessor;
        if (block.BranchValue is { } branchValue)
        {
            MayThrow(branchValue);
            var value = Evaluate(branchValue);
            if (block.ConditionKind != ControlFlowConditionKind.None) Condition(run, block, AlwaysHolds(branchValue) ? Value.Empty : value, pc);
            else if (fallThrough?.Semantics == ControlFlowBranchSemantics.Return) Return(value, branchValue);
            else if (fallThrough?.Semantics == ControlFlowBranchSemantics.Throw) Throw(value, branchValue);
        }
        else if (fallThrough?.Semantics == ControlFlowBranchSemantics.Rethrow) Throw(_heap.TryGet(_frame, ThrownPlace, out var thrown) && !thrown.IsEmpty || _heap.TryGet(_frame, CaughtPlace, out thrown) ? thrown : Value.Empty, null);

        var after = _heap;
        var exceptional = _exceptional;
        // A branch that a constant decides is taken one way only, and so is one on a pattern that always holds, or on what cannot be null.
        var constant = block.BranchValue is { } condition && block.ConditionKind != ControlFlowConditionKind.None && (condition.ConstantValue is { HasValue: true, Value: bool decided } ? decided : AlwaysHolds(condition) ? true : IsNeverNull(condition) ? false : (bool?)null) is { } known
            ? known == (block.ConditionKind == ControlFlowConditionKind.WhenTrue) : (bool?)null;
        if (constant != false) Follow(run, block.ConditionalSuccessor, block.ConditionKind == ControlFlowConditionKind.None ? after : Guarded(after, block.BranchValue, block.ConditionKind == ControlFlowConditionKind.WhenTrue));
        if (constant != true) Follow(run, fallThrough, block.ConditionKind == ControlFlowConditionKind.None ? after : Guarded(after, block.BranchValue, block.ConditionKind == ControlFlowConditionKind.WhenFalse));
        if (exceptional is not null && _state.Body!.Unstructured is not null) _onError = _onError is null ? exceptional : JoinHeaps(_onError, exceptional);
        if (exceptional is not null) PushException(run, block.EnclosingRegion, exceptional);
    }

    private static bool AlwaysHolds(IOperation condition) =>
        condition is Microsoft.CodeAnalysis.Operations.IIsPatternOperation { Pattern: Microsoft.CodeAnalysis.Operations.IDiscardPatternOperation or Microsoft.CodeAnalysis.Operations.IDeclarationPatternOperation { MatchesNull: true } };

    /// <summary>
    /// What is assigned to unless it is null is a variable that only ever holds one object made here, or a parameter that is declared never to be null. Whatever else is tested
    /// for null may have been so, whatever its declaration says.
    /// </summary>
    private bool IsNeverNull(IOperation condition) =>
        condition is IIsNullOperation { Operand: var tested } && Language.Of(tested.Syntax).IsAssignedUnlessNull(tested.Syntax) && Uncaptured(tested) switch
        {
            Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation { Local: var local } => _state.Body!.GivenOnce(local) is { } made && Uncaptured(made) is Microsoft.CodeAnalysis.Operations.IObjectCreationOperation,
            Microsoft.CodeAnalysis.Operations.IParameterReferenceOperation { Parameter: { NullableAnnotation: NullableAnnotation.NotAnnotated } parameter } => _state.Body!.IsGivenAsIs(parameter),
            _ => false,
        };

    /// <summary>The handlers see the state before everything that can throw; moving values between variables cannot.</summary>
    private void MayThrow(IOperation operation)
    {
        if (!_inTry || ReferenceEquals(_heap, _seenByHandlers) || IsHarmless(operation)) return;
        _exceptional = _exceptional is null ? _heap : JoinHeaps(_exceptional, _heap);
        _seenByHandlers = _heap;
    }

    private bool IsHarmless(IOperation operation) => operation switch
    {
        Microsoft.CodeAnalysis.Operations.IExpressionStatementOperation statement => IsHarmless(statement.Operation),
        Microsoft.CodeAnalysis.Operations.ISimpleAssignmentOperation { Target: Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation or Microsoft.CodeAnalysis.Operations.IParameterReferenceOperation } assignment => IsHarmless(assignment.Value),
        Microsoft.CodeAnalysis.Operations.ISimpleAssignmentOperation { Target: Microsoft.CodeAnalysis.Operations.IMemberReferenceOperation { Instance: { } holder } target } assignment => IsPlace(target.Member) && IsMade(holder) && IsHarmless(assignment.Value),
        IFlowCaptureOperation capture => IsHarmless(capture.Value),
        Microsoft.CodeAnalysis.Operations.ILiteralOperation or Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation or Microsoft.CodeAnalysis.Operations.IParameterReferenceOperation
            or Microsoft.CodeAnalysis.Operations.IInstanceReferenceOperation or IFlowCaptureReferenceOperation or ICaughtExceptionOperation => true,
        { ConstantValue.HasValue: true } => true,
        _ => false,
    };

    /// <summary>Writing the member runs no code.</summary>
    private bool IsPlace(ISymbol member) => member is IFieldSymbol || member is IPropertySymbol { IsVirtual: false, IsAbstract: false, IsOverride: false } property && _solver.IsWrittenHere(property) && _solver.IsAutoProperty(property);

    /// <summary>A variable that holds what was made here: it is not null.</summary>
    private bool IsMade(IOperation holder) => holder switch
    {
        Microsoft.CodeAnalysis.Operations.IInstanceReferenceOperation => true,
        Microsoft.CodeAnalysis.Operations.ILocalReferenceOperation { Local: var local } => _heap.TryGet(_frame, _state.LocalKey(local), out var held) && !held.Objects.IsEmpty && held.Objects.All(static o => o.Kind == ObjectKind.Allocated && !o.IsOpen),
        _ => false,
    };

    private void Condition(Run run, BasicBlock block, Value value, Label pc)
    {
        var decided = Implicitly(Effective(value), block.BranchValue!).Join(pc);
        var joined = _conditions[block.Ordinal].Join(decided);
        if (ReferenceEquals(joined, _conditions[block.Ordinal])) return;
        _conditions[block.Ordinal] = joined;
        foreach (var dependent in _dependence!.DependentsOf(block.Ordinal))
            for (var r = run; r is not null; r = r.Outer)
                if (r.Covers(dependent) && r.Entries[dependent] is not null) { r.Work.Add(dependent); break; }
    }

    private void Follow(Run run, ControlFlowBranch? branch, Heap heap)
    {
        if (branch is null) return;
        foreach (var region in branch.FinallyRegions)
        {
            if (RunFinally(run, region, heap) is not { } through) return;
            heap = through;
        }
        if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling && FilterAround(_block!.EnclosingRegion) is { } filtered) PushException(run, filtered, heap);
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling) run.Completed = run.Completed is { } done ? JoinHeaps(done, heap) : heap;
        else if (branch.Destination is { } destination) Enter(run, destination.Ordinal, heap);
    }

    /// <summary>What a filter guards: where it says no, the exception goes on from there, with what the filter did.</summary>
    private static ControlFlowRegion? FilterAround(ControlFlowRegion? region)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
            if (region is { Kind: ControlFlowRegionKind.Filter, EnclosingRegion.EnclosingRegion: { } guarded }) return guarded.NestedRegions[0];
        return null;
    }

    private void Enter(Run? run, int block, Heap heap)
    {
        while (run is not null && !run.Covers(block)) run = run.Outer;
        if (run is null) return;
        var old = run.Entries[block];
        var joined = old is null ? heap : JoinHeaps(old, heap);
        if (ReferenceEquals(joined, old)) return;
        run.Entries[block] = joined;
        run.Work.Add(block);
    }

    /// <summary>The state after a finally region that was entered with <paramref name="heap"/>: each branch through it gets its own, so tracks never mix.</summary>
    private Heap? RunFinally(Run run, ControlFlowRegion region, Heap heap)
    {
        var (savedHeap, savedExceptional, savedPc, savedLoop, savedTry, savedBlock) = (_heap, _exceptional, _pc, _inLoop, _inTry, _block);
        var inner = new Run(region.FirstBlockOrdinal, region.LastBlockOrdinal, run);
        Execute(inner, region.FirstBlockOrdinal, heap);
        (_heap, _exceptional, _pc, _inLoop, _inTry, _block) = (savedHeap, savedExceptional, savedPc, savedLoop, savedTry, savedBlock);
        _seenByHandlers = null;
        return inner.Completed;
    }

    private static bool IsInTry(ControlFlowRegion? region)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion) if (region.Kind == ControlFlowRegionKind.Try) return true;
        return false;
    }

    private void PushException(Run run, ControlFlowRegion? region, Heap heap)
    {
        for (; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } guarded) continue;
            if (guarded.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                // All that may throw there is run through the handler together, once it is known.
                if (guarded.NestedRegions[1].FirstBlockOrdinal is var handler && run.Covers(handler)) Enter(run, handler, heap);
                return;
            }
            else
            {
                foreach (var handler in guarded.NestedRegions)
                {
                    if (handler.Kind == ControlFlowRegionKind.Try) continue;
                    Enter(run, handler.FirstBlockOrdinal, OnlyCaught(heap, handler.ExceptionType));
                    if (handler.Kind == ControlFlowRegionKind.Catch && handler.ExceptionType is null or { SpecialType: SpecialType.System_Object } or { Name: "Exception" }) return;
                }
            }
            region = guarded;
        }
        if (heap.TryGet(_frame, ThrownPlace, out var thrown)) Leave(thrown, heap);
    }

    /// <summary>The finally region that begins with a block. No branch of the graph leads into one: what enters it is an exception on its way.</summary>
    private static ControlFlowRegion? FinallyAt(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is not null && region.FirstBlockOrdinal == block.Ordinal; region = region.EnclosingRegion)
            if (region.Kind == ControlFlowRegionKind.Finally) return region;
        return null;
    }

    /// <summary>An exception runs a finally region and goes on.</summary>
    private void PassThrough(Run run, ControlFlowRegion handler, Heap heap)
    {
        if (RunFinally(run, handler, heap) is { } through) PushException(run, handler.EnclosingRegion, through);
    }

    // What thrown objects hold: a path that ends in an exception has no part in the final state.
    private readonly Dictionary<Place, Value> _thrownParts = [];

    /// <summary>The exception leaves the method, with what hangs on it. Nothing else of its path is kept: what a normal return overwrites would come back.</summary>
    private void Leave(Value thrown, Heap heap)
    {
        _thrown = _thrown.Join(thrown);
        var seen = Seen();
        var open = new Stack<AbstractObject>(thrown.Objects);
        while (open.Count > 0)
        {
            var obj = open.Pop();
            if (obj.Kind == ObjectKind.Port || !seen.Add(obj)) continue;
            foreach (var member in obj.Members.All)
            {
                var place = obj.At(member.Key);
                if (!heap.TryGet(place, out var content)) continue;
                _thrownParts[place] = _thrownParts.TryGetValue(place, out var known) ? known.Join(content) : content;
                foreach (var part in content.Objects) open.Push(part);
            }
        }
        Return(seen);
    }

    /// <summary>Of what was thrown, a handler catches objects of its type; those of exactly another type go past it.</summary>
    private Heap OnlyCaught(Heap heap, ITypeSymbol? type)
    {
        var place = _frame.At(ThrownPlace);
        if (type is null or { Name: "AggregateException" } || !heap.TryGet(place, out var thrown)) return heap;
        var caught = thrown.Objects.RemoveAll(o => o.Kind == ObjectKind.Allocated && o.Type is { } exact && !Derives(exact, type));
        return caught.Length == thrown.Objects.Length ? heap : heap.Set(place, Value.Of(caught.IsEmpty ? Label.Empty : thrown.Label, caught, thrown.Channel));
    }

    private static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? t = type; t is not null; t = t.BaseType) if (SymbolEqualityComparer.Default.Equals(t, from)) return true;
        return false;
    }

    private void Return(Value value, IOperation operation)
    {
        var type = Method.ReturnType;
        var data = Label.Empty;
        var zone = Declared.Own(Method);
        if (zone is not null) Meet(data = Deep(value), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(Method), operation.Syntax, operation);
        CheckResult(value, data, operation);
        Respond(value, operation);
        // Whoever calls it, as whatever member or function, is given what the contract says.
        if (zone is not null) value = value.WithLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, SymbolNames.Short(Method), operation.Syntax)));
        _return = _return.Join(AddPc(Method.ReturnsByRef || Method.ReturnsByRefReadonly ? value : CopyIfStruct(value, operation.Type ?? type, "return", operation)));
    }

    private void Throw(Value value, IOperation? operation)
    {
        var thrown = operation is null ? value : value.WithLabel(value.Label.Then(FlowStepKind.ThrownBy, SymbolNames.Short(Method), operation.Syntax));
        Throwing(thrown);
    }

    private void Throwing(Value thrown)
    {
        if (thrown.IsEmpty) return;
        if (_runsInTask) Postpone(thrown);
        _thrownByFill = _thrownByFill?.Join(thrown);
        if (!_inTry) { Leave(thrown, _heap); return; }
        var place = _frame.At(ThrownPlace);
        var heap = _heap.Set(place, thrown.Join(_heap.TryGet(place, out var before) ? before : Value.Empty));
        _exceptional = JoinHeaps(_exceptional ?? heap, heap);
    }

    private const string FailingPlace = "failing";

    // The call that is looked at gives a task which runs what it was given, and is not awaited at once.
    private bool _runsInTask;

    /// <summary>The end of the call is waited for: at once, or after saying in which context it goes on.</summary>
    private static bool IsAwaited(IOperation? call)
    {
        if (call?.Parent is Microsoft.CodeAnalysis.Operations.IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured) call = configured;
        return call?.Parent is Microsoft.CodeAnalysis.Operations.IAwaitOperation;
    }

    /// <summary>A task that is not awaited at once keeps its exception for whoever waits for it.</summary>
    private void Postpone(Value thrown)
    {
        if (thrown.IsEmpty) return;
        var place = _frame.At(FailingPlace);
        _heap = _heap.Set(place, _heap.TryGet(place, out var before) ? before.Join(thrown) : thrown);
    }

    /// <summary>What tasks keep, or were waited for in vain and kept.</summary>
    private Value Failed()
    {
        var kept = _heap.TryGet(_frame, FailingPlace, out var failing) ? failing : Value.Empty;
        return _heap.TryGet(_frame, CaughtPlace, out var caught) ? kept.Join(caught) : kept;
    }

    /// <summary>Waiting for a task that was made elsewhere.</summary>
    private void ThrowPostponed()
    {
        var place = _frame.At(FailingPlace);
        if (!_heap.TryGet(place, out var thrown) || thrown.IsEmpty) return;
        _heap = _heap.Set(place, Value.Empty);
        Throwing(thrown);
    }

    /// <summary>What a handler caught no task keeps any longer.</summary>
    private void ForgetPostponed(Value caught)
    {
        var place = _frame.At(FailingPlace);
        if (!_heap.TryGet(place, out var kept) || kept.IsEmpty) return;
        var left = kept.Objects.RemoveAll(o => caught.Objects.Contains(o));
        if (left.Length < kept.Objects.Length || kept.Objects.IsEmpty) _heap = _heap.Set(place, left.IsEmpty ? Value.Empty : Value.Of(kept.Label, left, kept.Channel));
    }

    private Label Implicitly(Label label, IOperation condition)
    {
        if (label.IsEmpty) return label;
        return Label.From(label.Entries.Select(e => new Label.Entry(Deciding(e.Atom),
            e.Atom.Implicit ? e.Trace : new Trace(e.Trace, FlowStepKind.DecidedBy, null, condition.Syntax))));
    }

    private Atom Deciding(Atom atom)
    {
        var deciding = _solver.Atoms.Through(atom, Dependence.Implicit);
        return _state.Widens ? SummaryWidening.Of(deciding, _solver.Atoms) : deciding;
    }

    private Value AddPc(Value value) => _pc.IsEmpty ? value : value.AddLabel(_pc);
}
