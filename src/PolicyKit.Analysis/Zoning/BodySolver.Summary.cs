using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>How a body begins (its ports) and ends (its summary); and the closing of a root, where nobody is left to fill what is open.</summary>
internal sealed partial class BodySolver
{
    private const string TypeMark = "type:";

    private bool IsNested => Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    private void Enter()
    {
        var frame = Value.Of(_frame);
        if (IsNested)
        {
            var outer = _state.Body!.Outer is { } body ? _solver.StateOf(body.Method).Scope : "";
            Write(frame, MemberInfo.Outer, Value.Of(_state.PortObject(_solver.Ports.Root("frame", null, _state.Scope, tableKey: MethodState.FrameMark + outer))));
        }
        if (!Method.IsStatic || IsNested) Write(frame, MemberInfo.Self, This(SymbolNames.ReceiverOf(Method)));
        foreach (var parameter in Method.Parameters)
            if (parameter.RefKind != RefKind.Out) Write(frame, Parameter(parameter), ParameterValue(parameter));
        foreach (var parameter in Method.Parameters) FillParts(parameter);
        // Nested functions know the type arguments of this call by what they captured.
        if (!IsNested && !_state.Body!.NamesInNestedFunctions.IsEmpty)
            foreach (var parameter in Method.TypeParameters) Write(frame, MemberInfo.Pseudo(TypeMark + parameter.Name), TypeParameter(parameter));
        if (Method.MethodKind == MethodKind.Constructor) EnterConstructor();
    }

    private Value This(ITypeSymbol? type)
    {
        var port = _solver.Ports.Root("this", type, _state.Scope);
        var channel = type is INamedTypeSymbol named && Declared.ChannelOf(named) is { } ends ? _solver.Atoms.Of(ends) : _solver.Atoms.Of(port);
        if (Declarations.IsLeaf(type) && SymbolNames.IsInExtensionBlock(Method)) return Value.Of(PortLabel(port, deep: false)).WithChannel(Label.Of(channel, null).Join(KeyIn(port)));
        return Value.Of(PortLabel(port, deep: false), ImmutableArray.Create(_state.PortObject(port)), Label.Of(channel, null));
    }

    private Value ParameterValue(IParameterSymbol parameter)
    {
        var declared = Declared.Own(parameter);
        var port = _solver.Ports.Root(Port.ArgumentRoot(parameter.Ordinal), _solver.TypeGiven(parameter), _state.Scope, declared);
        var atom = Label.Of(_solver.Atoms.Of(port), null);
        // A contract is the boundary: what the caller gave was checked at the call and goes no further.
        var label = declared is null ? PortLabel(port, deep: false) : Label.Empty;
        var node = parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(_solver.Cancellation);
        if ((declared ?? Declared.OfType(parameter.Type)) is { } zone)
            label = label.Join(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, parameter.Name, node)));
        else
        {
            label = label.Join(Requested(parameter, node));
            label = label.Join(OfCode(label, parameter, node));
        }
        var channel = (Declared.ChannelOf(parameter) ?? (parameter.Type is INamedTypeSymbol type ? Declared.ChannelOf(type) : null) ?? _solver.Clients.Given(parameter)) is { } ends ? Label.Of(_solver.Atoms.Of(ends), null)
            : (MayConnect(parameter.Type) ? atom : Label.Empty).Join(KeyIn(port));
        // A constructor that only the container calls is given what the container has.
        if (Method.MethodKind == MethodKind.Constructor && _solver.SharedService(port.Type) is { } service) return Value.Of(label, ImmutableArray.Create(service), channel);
        return Value.Of(label, Declarations.IsLeaf(parameter.Type) ? ImmutableArray<AbstractObject>.Empty : ImmutableArray.Create(_state.PortObject(port)), channel);
    }

    /// <summary>What runs before the first line of a constructor: positional properties, captured parameters, the base constructor nobody wrote down.</summary>
    private void EnterConstructor()
    {
        var type = Method.ContainingType;
        if (Method.Language == LanguageNames.VisualBasic) MakeArrays(type);
        if (_solver.IsPrimary(Method))
            foreach (var parameter in Method.Parameters)
            {
                var value = Read(Value.Of(_frame), Parameter(parameter));
                if (_solver.PropertyOf(type, parameter.Name) is { } property && type.IsRecord && Declarations.PositionalParameter(property) is not null) Write(This(), InfoOf(property), StepAt(value, FlowStepKind.StoredIn, SymbolNames.Short(property), null));
                else Write(This(), PrimaryParameter(parameter), value);
            }
        if (type.BaseType is { SpecialType: SpecialType.None } baseType && !CallsBase()
            && baseType.InstanceConstructors.FirstOrDefault(static c => c.Parameters.All(static p => p.IsOptional)) is { } implicitBase && _solver.IsInSource(implicitBase))
            CallTarget(new CallSite(_state, null, implicitBase, This(), null, implicitBase.Parameters.Select(static _ => Value.Empty).ToArray(), new IOperation?[implicitBase.Parameters.Length]) { Key = "base" });
    }

    private bool CallsBase() => Method.DeclaringSyntaxReferences.Any(r => r.GetSyntax(_solver.Cancellation) is var declaration && Language.Of(declaration).CallsConstructor(declaration));

    private static Value StepAt(Value value, FlowStepKind kind, string name, SyntaxNode? at) =>
        value.Label.IsEmpty ? value : value.WithLabel(value.Label.Then(kind, name, at));

    private MethodSummary Summarise()
    {
        foreach (var parameter in Method.Parameters)
            if (IsOutput(parameter)) _byReference[parameter.Ordinal] = Left(parameter, Read(Value.Of(_frame), Parameter(parameter)));
        var statics = PublishStatics();
        var writes = Reachable();
        var folding = FoldingFor(writes);
        var summary = new MethodSummary
        {
            Return = folding.Of(WithoutParts(_return)),
            Thrown = folding.Of(WithoutParts(_thrown)),
            ByReference = _byReference.OrderBy(static p => p.Key).Select(p => (p.Key, folding.Of(WithoutParts(p.Value)))).ToImmutableArray(),
            Writes = folding.Of(writes),
            Statics = statics,
            HandedOn = _handedOn.Count == 0 ? ImmutableArray<(string Key, AbstractObject Delegate)>.Empty : _handedOn.OrderBy(static h => h.Key, StringComparer.Ordinal).ThenBy(static h => h.Delegate.Id).ToImmutableArray(),
            Emptied = Emptied(),
            Sinks = TellingSinks(),
            Holes = folding.Of(OpenCalls()),
            Effects = _effects.OrderBy(static e => e.SinkText, StringComparer.Ordinal).ToImmutableArray(),
            Cycles = _state.Cycles.Value,
        };
        // INVARIANT: as with folding, a method that was widened once is always.
        _state.Widens = _state.Widens || SummaryWidening.IsNeeded(summary, _solver.Atoms);
        return _state.Widens ? new SummaryWidening(_solver.Atoms).Of(summary) : summary;
    }

    /// <summary>
    /// Of a summary that tells of too many objects, those of one type become one, or every caller would tell them apart once more for each of its calls.
    /// INVARIANT: a method that folded once folds always, so its summaries can be compared.
    /// </summary>
    private SummaryFolding FoldingFor(ImmutableArray<HeapWrite> writes)
    {
        if (!_state.Folds)
        {
            var made = 0;
            AbstractObject? last = null;
            foreach (var write in writes)
            {
                if (!ReferenceEquals(write.Object, last) && SummaryFolding.IsFoldable(write.Object)) made++;
                last = write.Object;
            }
            if (made > MaxMade) _state.Folds = true;
        }
        return new SummaryFolding(_state, _solver.IsException);
    }

    private const int MaxMade = 24;

    /// <summary>
    /// The static places that were written here. What they hold is the field table's in full, parts that were filled after the object was put there included; a caller only
    /// learns that what it knew of them no longer holds. Otherwise every cache would hang in the summary of everything above it.
    /// </summary>
    private ImmutableArray<(AbstractObject Object, string Member)> PublishStatics()
    {
        List<(AbstractObject Object, string Member)>? written = null;
        foreach (var (place, value) in _heap.Places)
        {
            if (place.Object is not { Kind: ObjectKind.Port, Port.IsStatic: true } obj) continue;
            (written ??= []).Add((obj, place.Member));
            Publish(obj, obj.Members.TryGetValue(place.Member, out var member) ? member : MemberInfo.Pseudo(place.Member), value);
        }
        return written is null ? ImmutableArray<(AbstractObject Object, string Member)>.Empty : written.ToImmutableArray();
    }

    /// <summary>Edges to one sink from a whole and from its parts say no more than the one from the whole.</summary>
    private ImmutableArray<SinkEdge> TellingSinks()
    {
        var sinks = _sinks.Values;
        if (!sinks.Any(static edge => IsWhole(edge.Input))) return sinks.ToImmutableArray();
        var kept = ImmutableArray.CreateBuilder<SinkEdge>(sinks.Count);
        foreach (var edge in sinks) if (!IsToldByWhole(edge)) kept.Add(edge);
        kept.Capacity = kept.Count;
        return kept.MoveToImmutable();
    }

    private bool IsToldByWhole(SinkEdge edge)
    {
        for (var port = IsWhole(edge.Input) ? edge.Input.Port!.Parent : edge.Input.Port; port is not null; port = port.Parent)
            if (_solver.Atoms.Known(port, deep: true) is { } whole && _sinks.ContainsKey(edge.Key with { Input = whole })) return true;
        return false;
    }

    /// <summary>The part of the final state that a caller can see: what hangs on ports, static places, the result, thrown objects and holes.</summary>
    private ImmutableArray<HeapWrite> Reachable()
    {
        var writes = new List<HeapWrite>();
        var seen = new HashSet<AbstractObject>();
        var queue = new Queue<AbstractObject>();
        foreach (var obj in _heap.Places.Select(static p => p.Place.Object).Where(static o => o is { Kind: ObjectKind.Port, Port.IsStatic: false }).Distinct().OrderBy(static o => o.Key, StringComparer.Ordinal))
            if (seen.Add(obj)) queue.Enqueue(obj);
        void Visit(Value value) { foreach (var obj in value.Objects) if (seen.Add(obj)) queue.Enqueue(obj); }
        Visit(_return);
        Visit(_thrown);
        foreach (var value in _byReference.Values) Visit(value);
        foreach (var hole in _holes.Values) { Visit(hole.Receiver); foreach (var argument in hole.Arguments) Visit(argument); }
        while (queue.Count > 0)
        {
            var obj = queue.Dequeue();
            foreach (var member in obj.Members.All)
            {
                if (member.Key == MemberInfo.Filled || (obj == _frame && !IsCaptured(member.Key)) || !Holds(obj, member, out var value)) continue;
                if (IsItself(obj, member, value)) continue;
                writes.Add(new HeapWrite(obj, member.Key, WithoutParts(value)));
                Visit(value);
            }
        }
        return OnlyTelling(writes);
    }

    /// <summary>A place of what the caller gave holds what it held: it was handed on by reference, and came back.</summary>
    private static bool IsItself(AbstractObject obj, MemberInfo member, Value value) =>
        obj.Port is { } holder && value.Objects is [{ Port: { Parent: { } above } held }] && above == holder && held.Step == member.Key && value.Label.Entries.All(e => e.Atom.Port == held)
        && value.Channel.Entries.All(static e => e.Atom.Zone is null);

    /// <summary>
    /// Keeps of what was made here only the parts that tell something: a label, a connection, a delegate, an object of the caller's, or a part that does.
    /// The caller makes up the rest when it looks (<see cref="AbstractObject.IsOpen"/>).
    /// </summary>
    private ImmutableArray<HeapWrite> OnlyTelling(List<HeapWrite> writes)
    {
        var telling = new HashSet<AbstractObject>();
        var mentions = new Dictionary<AbstractObject, bool>();
        foreach (var write in writes) foreach (var obj in write.Value.Objects) mentions[obj] = mentions.ContainsKey(obj);
        bool Tells(Value value) => !value.Label.IsEmpty || value.Channel.Entries.Any(static e => !e.Atom.IsOpen)
            || value.Objects.Any(o => o.Kind is ObjectKind.Port or ObjectKind.Delegate || o.TablePath is not null || telling.Contains(o));
        for (var more = true; more;)
        {
            more = false;
            foreach (var write in writes)
                if (!telling.Contains(write.Object) && (Tells(write.Value) || TellsWhatRuns(write))) more = telling.Add(write.Object);
        }
        return writes.Where(w => w.Object.Kind == ObjectKind.Port || w.Object.TablePath is not null || Tells(w.Value) || TellsWhatRuns(w) || w.Value.Objects.Length > 1 || SharedParts(w) || IsToldApart(w)).ToImmutableArray();

        // A part that is declared as an interface and made as one of its classes, or by nobody in sight: which members run depends on it.
        bool TellsWhatRuns(HeapWrite write) =>
            write.Object.Members.TryGetValue(write.Member, out var member)
            && (member.Type is null or ITypeParameterSymbol or { TypeKind: TypeKind.Interface } or { IsAbstract: true }
                && write.Value.Objects.Any(o => o is { Kind: ObjectKind.Allocated, Type: ITypeParameterSymbol or INamedTypeSymbol { IsAbstract: false } } && _solver.IsInSource(o.Type))
            || IsNeverMadeUp(member.Type ?? PartType(write.Object.Type, member)) && write.Value.Objects.Any(static o => o.Kind == ObjectKind.Opaque));

        // A key that a copy does not have from the table it was made of.
        bool IsToldApart(HeapWrite write) => write.Member.Length > 2 && write.Member[0] == '[' && _heap.TryGet(write.Object, MemberInfo.CopyOf.Key, out _);

        // Two parts that are one object must stay one.
        bool SharedParts(HeapWrite write) => write.Value.Objects.Any(o => mentions[o]);
    }

    private bool IsCaptured(string key)
    {
        if (key is "this" or "outer" || key.StartsWith(TypeMark, StringComparison.Ordinal)) return true;
        var name = key.StartsWith("$", StringComparison.Ordinal) ? key.Substring(1) : key.IndexOf('#') is > 0 and var hash ? key.Substring(0, hash) : null;
        return name is not null && _state.Body!.NamesInNestedFunctions.Contains(name);
    }

    // Begins the name of what a root is handed that others made. It holds what was put into objects of its class; what is put into it, only a service keeps.
    private const string HandedMark = "handed:";

    private static bool IsOfOthers(AbstractObject obj) => !obj.IsOpen || obj.Key.StartsWith(HandedMark, StringComparison.Ordinal);

    /// <summary>
    /// A root is called by nobody in sight: its receiver and arguments are of unknown origin, its holes reach the whole hierarchy, an undeclared connection
    /// is of its default zone, and what it writes to its receiver other roots may read.
    /// </summary>
    private MethodSummary Close(MethodState root)
    {
        var method = root.Method;
        var receiver = method.IsStatic ? null : Value.Of(_state.Object(ObjectKind.Opaque, "root:this", method.ContainingType));
        var arguments = method.Parameters.Select(p => Declarations.IsLeaf(p.Type) ? Value.Empty
            : Value.Of(_state.Object(ObjectKind.Opaque, (_solver.IsMadeElsewhere(p.Type) ? HandedMark : "root:") + p.Ordinal, _solver.TypeGiven(p), isOpen: !_solver.IsService(p.Type)))).ToArray();
        var site = new CallSite(_state, null, method, receiver, null, arguments, new IOperation?[arguments.Length]);
        new Substitution(this, root, site).Feed().Apply();
        _state.NeedsMore = DemandCold();
        return MethodSummary.Bottom;
    }
}
