using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Calls: who is called, and what the strongest source of its summary says (contract, user model, fact, body, shipped model, assumption).</summary>
internal sealed partial class BodySolver
{
    private Value Invocation(IInvocationOperation operation)
    {
        if (operation.TargetMethod is { MethodKind: MethodKind.ReducedExtension, ReducedFrom: not null } reduced && operation.Instance is { } first) return ExtensionInvocation(operation, reduced, first);
        var method = operation.TargetMethod;
        var receiver = method.MethodKind == MethodKind.LocalFunction ? This() : operation.ConstrainedToType is ITypeParameterSymbol constrained ? TypeParameter(constrained) : operation.Instance is null ? null : Self(operation.Instance, method);
        var arguments = new Value[method.Parameters.Length];
        var operations = new IOperation?[method.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= arguments.Length) continue;
            var value = Given(argument.Value, parameter);
            if (parameter.OriginalDefinition.Type is ITypeParameterSymbol { ConstraintTypes.IsEmpty: false } open && argument.Value.Type is INamedTypeSymbol given && open.ConstraintTypes.Any(static c => c is INamedTypeSymbol known && EnumeratorOf(known) is not null))
                Enumerate(value, given, argument);
            arguments[parameter.Ordinal] = value;
            operations[parameter.Ordinal] = argument.Value;
        }
        return Invocation(operation, method, receiver, operation.Instance, arguments, operations);
    }

    /// <summary>A structure is copied for the callee; where it is handed over itself, and was never written, it comes into being, for the callee may write it.</summary>
    private Value Given(IOperation argument, IParameterSymbol parameter)
    {
        if (parameter.RefKind == RefKind.None) return CopyIfStruct(Evaluate(argument), argument.Type, "arg", argument);
        if (parameter.RefKind != RefKind.Ref || !IsStructure(argument.Type)) return Evaluate(argument);
        BeginEach(argument);
        return Materialise(argument);
    }

    /// <summary>Visual Basic calls an extension method on its first argument.</summary>
    private Value ExtensionInvocation(IInvocationOperation operation, IMethodSymbol reduced, IOperation first)
    {
        var method = SymbolNames.Whole(reduced);
        var arguments = new Value[method.Parameters.Length];
        var operations = new IOperation?[method.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
        arguments[0] = Evaluate(first);
        operations[0] = first;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal + 1 >= arguments.Length) continue;
            arguments[parameter.Ordinal + 1] = Given(argument.Value, parameter);
            operations[parameter.Ordinal + 1] = argument.Value;
        }
        return Invocation(operation, method, null, null, arguments, operations);
    }

    private Value Invocation(IInvocationOperation operation, IMethodSymbol method, Value? receiver, IOperation? instance, Value[] arguments, IOperation?[] operations)
    {
        if (BuiltInCall(operation, method, receiver, arguments) is { } known) return known;
        RegisterHandlers(method, arguments);
        if (method is { Name: "Add", ContainingType.Name: "IDictionary" }) for (var i = 0; i < arguments.Length; i++) TakeIntoData(instance, arguments[i], operations[i]!, operation);
        var site = !_solver.IsInSource(method) && SymbolNames.ImplementationOf(method) is { } implementation
            ? new CallSite(_state, operation, implementation, null, null, receiver is null ? arguments : [receiver, .. arguments], receiver is null ? operations : [instance, .. operations])
            : new CallSite(_state, operation, method, receiver, instance, arguments, operations);
        var result = Call(site).AddLabel(DecidedByFunction(method, arguments, operations));
        MarkKeyedOutputs(operation, arguments, operations);
        CleanWhatReturned(operation);
        return Declared.IsUnzoned(method) ? result.WithLabel(Label.Empty) : WithKeyZones(operation, result, arguments, operations);
    }

    private Value ObjectCreation(IObjectCreationOperation operation)
    {
        var constructor = operation.Constructor;
        var arguments = new Value[constructor?.Parameters.Length ?? 0];
        var operations = new IOperation?[arguments.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
        foreach (var argument in operation.Arguments)
        {
            if (argument.Parameter is not { } parameter || parameter.Ordinal >= arguments.Length) continue;
            arguments[parameter.Ordinal] = Given(argument.Value, parameter);
            operations[parameter.Ordinal] = argument.Value;
        }
        if (Declarations.IsLeaf(operation.Type)) return Derived(arguments).WithChannel(arguments.Length > 0 ? arguments[0].Channel : Label.Empty);
        var isEmpty = operation is { Arguments.IsEmpty: true, Initializer: null, Type: INamedTypeSymbol { TypeArguments.Length: > 0 } collection } && _solver.IsFrameworkCollectionType(collection);
        var own = Allocate(Key(isEmpty ? "empty" : NameMade(operation) ?? Made(operation), operation), operation.Type);
        var result = Value.Of(own);
        if (_solver.IsException(operation.Type))
            for (var i = 0; i < arguments.Length; i++)
                if (operations[i] is { } at && !_solver.IsException(at.Type)) Meet(Deep(arguments[i]), SinkTarget.Nowhere, SinkKind.Exception, "new " + operation.Type!.Name, operation.Syntax, at);
        if (operation.Type is { } made && Declared.OwnOfType(made) is { } zone)
            for (var i = 0; i < arguments.Length; i++)
                if (operations[i] is { } at) Meet(Deep(arguments[i]), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(constructor!), operation.Syntax, at);
        if (constructor is not null) result = result.Join(Call(new CallSite(_state, operation, constructor, result, null, arguments, operations)));
        // Only where graphs leave an expression out is its initialiser still part of it.
        if (operation.Initializer is { } initializer)
        {
            _implicitReceivers.Push(result);
            Evaluate(initializer);
            _implicitReceivers.Pop();
        }
        if (operation.Type is { IsRefLikeType: true } viewing) ReferFields(own, viewing, operation.Arguments);
        // A task is what it gives, and no object beside it.
        if (constructor is not null && IsTaskOfResult(constructor)) result = Value.Of(result.Label, result.Objects.Remove(own), result.Channel);
        return Typed(result, operation.Type, operation);
    }

    /// <summary>Calls <paramref name="site"/>'s method: contracts of its parameters, dispatch, contracts of what comes out.</summary>
    private Value Call(CallSite site)
    {
        var method = site.Method;
        CheckParameters(site);
        var outer = DeclaresOutputs(method) ? site : null;
        if (outer is not null) site = site.Collecting();
        Value result;
        var (pc, chosen) = (_pc, ChosenBy(site));
        _pc = _pc.Join(chosen);
        if (method.MethodKind == MethodKind.DelegateInvoke || (method.ContainingType?.TypeKind == TypeKind.Delegate && method.Name is "Invoke" or "DynamicInvoke" or "BeginInvoke"))
            result = InvokeDelegate(site);
        else if (IsVirtual(site))
            result = Dispatch(site);
        else
        {
            if (site.Receiver is { Objects.IsEmpty: true } unset) TouchReceiver(unset, site);
            result = CallTarget(site);
        }
        Raise(site);
        _pc = pc;
        if (outer is not null) StoreOutputs(outer, site.OutValues!);
        if (site.IsConstruction) return result;
        result = result.AddLabel(chosen);
        foreach (var obj in result.Objects) obj.Claim(method.ReturnType is INamedTypeSymbol { TypeArguments.Length: 1 } task && IsTask(task) ? task.TypeArguments[0] : method.ReturnType);
        if (Declared.Own(method) is { } zone && method.MethodKind is not (MethodKind.PropertySet or MethodKind.EventAdd))
            result = result.WithLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, SymbolNames.Short(method), site.Node)));
        else if (site.Operation is not null)
            result = Typed(result, method.ReturnType, site.Operation);
        return WithChannel(result, method, method.ReturnType);
    }

    /// <summary>Which member or delegate runs was decided where the receiver was chosen.</summary>
    private static Label ChosenBy(CallSite site) =>
        site.Receiver is { Label: { IsEmpty: false } label } && (site.Method.MethodKind == MethodKind.DelegateInvoke || IsVirtual(site)) ? label.Where(static a => a.Implicit) : Label.Empty;

    private void CheckParameters(CallSite site)
    {
        foreach (var parameter in site.Method.Parameters)
        {
            if (parameter.Ordinal < site.ArgumentOperations.Length && site.ArgumentOperations[parameter.Ordinal] is { } given) CheckConnection(parameter, site.Arguments[parameter.Ordinal], given);
            if (parameter.RefKind == RefKind.Out || Declared.Own(parameter) is not { } zone || parameter.Ordinal >= site.ArgumentOperations.Length) continue;
            if ((site.ArgumentOperations[parameter.Ordinal] ?? site.Operation) is { } at)
                Meet(Deep(site.Arguments[parameter.Ordinal]), SinkTarget.Of(zone), SinkKind.Place, parameter.Name, at.Syntax, at);
        }
    }

    private static bool IsVirtual(CallSite site) => MayBeOverridden(site) && !(site.ReceiverOperation?.Syntax is { } named && Language.Of(named).IsBase(named));

    private static bool MayBeOverridden(CallSite site) =>
        site.Receiver is not null && !site.IsConstruction && (!site.Method.IsStatic || site.Method.IsAbstract || site.Method.IsVirtual)
        && (site.Method.IsVirtual || site.Method.IsAbstract || site.Method.IsOverride || site.Method.ContainingType.TypeKind == TypeKind.Interface);

    /// <summary>The members a virtual call may reach: by the exact types of its receiver, a hole for what only a caller knows, the hierarchy for the rest.</summary>
    private Value Dispatch(CallSite site) => InTurns(Tested(site), DispatchOnce, site.IsRepeated);

    private Value InvokeDelegate(CallSite site) => InTurns(site, InvokeOnce, site.IsRepeated || site.Receiver is { Objects.Length: > 1 } receiver && IsCombined(receiver, site.ReceiverOperation));

    // Delegates that were put together with another one here.
    private readonly HashSet<AbstractObject> _combined = [];

    private Value Combine(Value left, Value right)
    {
        var all = left.Join(right);
        if (all.Objects.Length > 1) _combined.UnionWith(all.Objects);
        return all;
    }

    /// <summary>True if several delegates are one that runs them all: an event's, or put together here. A member that holds several may be either.</summary>
    private bool IsCombined(Value delegates, IOperation? named) => Uncaptured(named) is IMemberReferenceOperation || delegates.Objects.Any(_combined.Contains);

    /// <summary>What the code names where a statement keeps it on its way (<c>a?.b</c>).</summary>
    private IOperation? Uncaptured(IOperation? named) =>
        named is IFlowCaptureReferenceOperation held && _captured.TryGetValue(held.Id, out var kept) && kept.Count == 1 ? Unconverted(kept[0]) : named;

    /// <summary>What one of several that are called one after the other wrote, the others find when their turn comes.</summary>
    private Value InTurns(CallSite site, Func<CallSite, Value> call, bool isRepeated)
    {
        var result = call(site);
        var turns = isRepeated && site.Receiver is { } receiver ? receiver.Objects.Length : 1;
        for (var turn = 1; turn < turns; turn++)
        {
            var before = _heap;
            result = result.Join(call(site));
            _heap = JoinHeaps(before, _heap);
            if (ReferenceEquals(before, _heap)) break;
        }
        return result;
    }

    private Value DispatchOnce(CallSite site)
    {
        var receiver = site.Receiver!;
        TouchReceiver(receiver, site);
        var targets = new Dictionary<IMethodSymbol, Value>(SymbolEqualityComparer.Default);
        var result = Value.Empty;
        var unknown = receiver.Objects.IsEmpty ? Value.Of(receiver.Label) : Value.Empty;
        var start = _heap;
        var applied = false;
        foreach (var obj in receiver.Objects)
        {
            var on = Value.Of(receiver.Label, ImmutableArray.Create(obj), receiver.Channel);
            if (obj.Kind == ObjectKind.Allocated && obj.Type is { } exact && _solver.Implementation(exact, site.Method) is { } target) Add(targets, target, on);
            else if ((obj.Kind == ObjectKind.Port && !obj.Port!.IsStatic && !_state.IsClosedAt(obj.Port) || obj is { Kind: ObjectKind.Allocated, Type: ITypeParameterSymbol } || obj.Kind is ObjectKind.Opaque or ObjectKind.Port && IsOfOpenType(site.Method)) && _state.Closes is null && (CandidatesFor(site, obj.Type).Count > (site.Method.IsStatic || MayBeReferenced(site.Method, obj.Type) && !_solver.IsException(site.Method.ContainingType) && (IsLabelled(receiver) || site.Arguments.Any(a => IsLabelled(a))) ? 0 : 1) || _solver.IsInSource(site.Method) && _solver.StaysOpen(site.Method)))
            {
                result = result.Join(MakeHole(site, on, site.Method));
                applied = true;
            }
            else unknown = unknown.Join(on);
        }
        // What may run on one of several objects does not run on those of another type.
        foreach (var alike in unknown.Objects.GroupBy<AbstractObject, ITypeSymbol?>(static o => o.Type, SymbolEqualityComparer.Default))
            AddCandidates(alike.Key ?? site.ReceiverOperation?.Type, Value.Of(unknown.Label, alike.ToImmutableArray(), unknown.Channel));
        if (unknown.Objects.IsEmpty && (!unknown.IsEmpty || receiver.IsEmpty && !applied)) AddCandidates(site.ReceiverOperation?.Type, unknown);
        Flow.Heap? after = applied ? _heap : null;
        foreach (var pair in targets.Count < 2 ? targets : targets.OrderBy(p => _solver.NameOf(p.Key), StringComparer.Ordinal).AsEnumerable())
        {
            _heap = start;
            result = result.Join(CallTarget(site.With(pair.Key, pair.Value)));
            after = after is null ? _heap : JoinHeaps(after, _heap);
        }
        _heap = after ?? start;
        return result;

        void AddCandidates(ITypeSymbol? type, Value on)
        {
            var candidates = CandidatesFor(site, type, isWithoutKey: !on.IsEmpty && !on.Objects.Any(IsAskedByKey));
            if (candidates.Count == 0 || MayBeReferenced(site.Method, type)) Add(targets, site.Method, on);
            foreach (var candidate in candidates) Add(targets, candidate, on);
        }

        static void Add(Dictionary<IMethodSymbol, Value> to, IMethodSymbol target, Value on) => to[target] = to.TryGetValue(target, out var known) ? known.Join(on) : on;
    }

    // Named after the call that gave it.
    private static bool IsAskedByKey(AbstractObject obj) => obj.Key.Contains("KeyedService:");

    /// <summary>A member of a referenced class may be called on an object of a class that is not of this source.</summary>
    private bool MayBeReferenced(IMethodSymbol method, ITypeSymbol? type) =>
        method.ContainingType is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && !_solver.IsInSource(method) && !(type is not null && _solver.IsInSource(type));

    // Where more could answer than these, what all of them do together is as good as told apart, and costs a fraction.
    private const int MaxServices = 24;

    /// <summary>A service of a generic interface, asked for by the method's own type parameters (a mediator's handler), or by the interface's own default: who names their types knows which it is.</summary>
    private bool IsOfOpenType(IMethodSymbol method)
    {
        if (_solver.IsForFacts || method is not { IsGenericMethod: false, ContainingType: { TypeKind: TypeKind.Interface, Arity: > 0 } contract } || !_solver.IsInSource(contract)) return false;
        foreach (var argument in contract.TypeArguments) if (argument is ITypeParameterSymbol open && (open.TypeParameterKind == TypeParameterKind.Method || Method.ContainingType.TypeKind == TypeKind.Interface)) return _solver.Candidates(method, null).Count <= MaxServices;
        return false;
    }

    private Value CallTarget(CallSite site)
    {
        var method = site.Method.OriginalDefinition;
        if (_solver.UserModels.Lookup(method) is { IsEmpty: false } user) return ApplyModel(user, site);
        // What a body in sight does is known better than from the facts of what it overrides or implements.
        if (_solver.Facts.Lookup(method) is { IsEmpty: false } facts && !_solver.IsInSource(method)) return ApplyModel(facts, site);
        // Its body is a generator's, and ends in a logger that only the run time knows.
        if (IsLogMessage(method)) return LogMessage(site);
        if (_solver.BodyOf(method, _state) is { } callee)
        {
            if (callee.IsExhausted)
            {
                new Substitution(this, callee, site).ApplyEnds();
                return Assume(site, isGivenUp: true);
            }
            if (method.MethodKind == MethodKind.LocalFunction) RunKeptBeforeNested();
            if (!IsWorthSolving(callee, site))
            {
                callee.IsReadBy(_state);
                return Cold(callee, site);
            }
            // A request calls an action, whoever calls it beside.
            if (!_solver.Endpoints.IsAction(callee.Method)) callee.IsCalledBy(_state);
            return new Substitution(this, callee, site).Feed().Apply();
        }
        if (Synthesised(site) is { } known) return known;
        if (IsLeftOut(method)) return Value.Empty;
        if (_solver.ShippedModels.Lookup(method) is { IsEmpty: false } shipped) return ApplyModel(shipped, site);
        if (LikeConstructorOfException(method) is { } above && _solver.ShippedModels.Lookup(above) is { IsEmpty: false } inherited) return ApplyModel(inherited, site);
        return site.Receiver is { Channel.IsEmpty: false } client && !site.IsConstruction ? OverClient(site, client.Channel) : Assume(site);
    }

    /// <summary>
    /// A member that nobody knows, of a client that is known to be a connection (a declared interface, a hub's proxy): what it is given arrives there, what it returns comes from there.
    /// </summary>
    private Value OverClient(CallSite site, Label channel)
    {
        var kind = SinkKind.Network;
        var isKnown = false;
        foreach (var (atom, _) in channel.Entries)
        {
            isKnown |= atom.Zone is not null || atom.Connection is not null;
            if (atom.Connection is { } own) kind = own;
        }
        if (!isKnown || kind is SinkKind.File or SinkKind.Console or SinkKind.Log) return Assume(site);
        var method = site.Method;
        var received = Label.From(channel.Entries.Where(static e => e.Atom.Zone is not null).Select(e => new Label.Entry(e.Atom, new Trace(null, FlowStepKind.Source, SymbolNames.Short(method), site.Node))));
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            if (i < method.Parameters.Length && method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out) StoreArgument(site, i, Unknown(site, ":out" + i, method.Parameters[i].Type, received));
            else LeadFrom(Deep(site.Arguments[i], site.TypeAt(i)), SinkTarget.OfChannel(channel), kind, SymbolNames.Short(method), site, i);
            foreach (var callback in site.Arguments[i].Objects) if (callback.Kind == ObjectKind.Delegate) Callback(callback, received, site.Key + ":callback" + i);
        }
        var result = method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", Arity: 0 } ? Value.Empty : Unknown(site, ":result", method.ReturnType, received);
        CallOwn(site, result, null);
        return result;
    }

    /// <summary>The constructor of <c>Exception</c> itself that takes the same: derived exceptions of the framework hand theirs on.</summary>
    private IMethodSymbol? LikeConstructorOfException(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Constructor || !_solver.IsException(method.ContainingType)) return null;
        var type = method.ContainingType;
        while (type.BaseType is { SpecialType: SpecialType.None } above) type = above;
        return type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == method.Parameters.Length
            && c.Parameters.Zip(method.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && (a.Name == b.Name || a.Ordinal > 0)).All(static same => same));
    }

    /// <summary>A partial method whose body a generator writes: what it is given goes to a log.</summary>
    private static bool IsLogMessage(IMethodSymbol method) =>
        method.GetAttributes().Any(static a => a.AttributeClass is { Name: "LoggerMessageAttribute" } type && type.ContainingNamespace?.ToDisplayString() == "Microsoft.Extensions.Logging");

    /// <summary>A partial method that nobody wrote a body for and nobody has to: its calls are left out.</summary>
    private bool IsLeftOut(IMethodSymbol method) =>
        method is { IsPartialDefinition: true, PartialImplementationPart: null, ReturnsVoid: true } && _solver.IsInSource(method)
        && !method.DeclaringSyntaxReferences.Any(r => r.GetSyntax(_solver.Cancellation).ChildTokens().Any(static t => t.ValueText is "public" or "internal" or "protected" or "private"));

    private Value LogMessage(CallSite site)
    {
        for (var i = 0; i < site.Arguments.Length; i++)
            if (i < site.Method.Parameters.Length && site.Method.Parameters[i].Type is not INamedTypeSymbol { Name: "ILogger" }) LeadFrom(Deep(site.Arguments[i], site.TypeAt(i)), SinkTarget.Nowhere, SinkKind.Log, SymbolNames.Short(site.Method), site, i);
        return Value.Empty;
    }

    /// <summary>
    /// A call is followed if zone data goes in or may come out, if what it does depends on zone data, or if it was found to matter that the callee hands objects around
    /// (<see cref="DemandCold"/>). Otherwise nothing it does can matter until a caller feeds this body.
    /// </summary>
    private bool IsWorthSolving(MethodState callee, CallSite site)
    {
        if (callee.IsRelevant || callee.IsFed || _state.IsEager || _state.Warm.Contains(callee) || !_pc.IsEmpty || _state.IsDecided || callee.Method.MethodKind == MethodKind.LocalFunction) return true;
        // A constructor that is followed is followed to its base: what it makes has the parts of both.
        if (site.IsConstruction && site.Receiver is { Objects: [{ Kind: ObjectKind.Port }] }) return true;
        if (site.Receiver is { } receiver && Matters(receiver, callee.Method.ContainingType)) return true;
        // It may make an object of a type that only this body names.
        if (MayMake(callee.Method.TypeParameters, site.Method.TypeArguments) || MayMake(callee.Method.ContainingType.TypeParameters, site.Method.ContainingType.TypeArguments)) return true;
        for (var i = 0; i < site.Arguments.Length; i++) if (Matters(site.Arguments[i], TypeOfParameter(callee.Method, i))) return true;
        return false;
    }

    private bool MayMake(ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
    {
        foreach (var parameter in parameters)
            if (parameter.HasConstructorConstraint && parameter.Ordinal < arguments.Length && arguments[parameter.Ordinal] is INamedTypeSymbol made && _solver.IsInSource(made)) return true;
        return false;
    }

    private bool Matters(Value value, ITypeSymbol? seenAs) => IsLabelled(value, seenAs) || value.Channel.Entries.Any(static e => !e.Atom.IsOpen) || GivesZones(value, []);

    private static ITypeSymbol? TypeOfParameter(IMethodSymbol method, int ordinal) => ordinal < method.Parameters.Length ? method.Parameters[ordinal].Type : null;

    /// <summary>A delegate that gives zone data when the callee invokes it, or a key that the callee may read by.</summary>
    private bool GivesZones(Value value, HashSet<AbstractObject> seen)
    {
        foreach (var obj in value.Objects)
        {
            if (obj.Kind == ObjectKind.Port || !seen.Add(obj)) continue;
            if (obj is { Kind: ObjectKind.Delegate, Target: { } given } && (Declared.Own(given) ?? Declared.OfType(given.ReturnType)) is not null) return true;
            if (obj is { Kind: ObjectKind.Delegate, Target: { } target } && _solver.BodyOf(target, _state) is { } body
                && (body.IsFed || IsLabelled(Peek(obj, MemberInfo.Frame)) || IsLabelled(Peek(obj, MemberInfo.Self), target.ContainingType) || _solver.SummaryOf(body, _state) is { } summary && (summary.CarriesZones || summary.Holes.Any(_solver.MayCarry)))) return true;
            // What a delegate captured may be delegates that it calls.
            if (obj.Kind == ObjectKind.Delegate && GivesZones(Peek(obj, MemberInfo.Frame), seen)) return true;
            if (obj.Kind != ObjectKind.Delegate)
                foreach (var member in obj.Members.All)
                    if (_heap.TryGet(obj, member.Key, out var content) && (IsKey(content) || GivesZones(content, seen))) return true;
        }
        return false;
    }

    /// <summary>
    /// True if the value brings zone data that a reader who knows it as <paramref name="seenAs"/> does not see for himself: what the declarations of that type say, the
    /// reader finds when he reads it.
    /// </summary>
    private bool IsLabelled(Value value, ITypeSymbol? seenAs = null) => !value.Label.IsEmpty || (!value.Objects.IsEmpty && IsLabelledBelow(value, Declared.Reach(seenAs)));

    private bool IsLabelledBelow(Value value, ImmutableArray<ZoneInfo> seen)
    {
        var visited = Seen();
        var found = IsLabelled(value, seen, visited);
        Return(visited);
        return found;
    }

    private bool IsLabelled(Value value, ImmutableArray<ZoneInfo> seen, HashSet<AbstractObject> visited)
    {
        if (!value.Label.IsEmpty) return true;
        foreach (var obj in value.Objects)
        {
            if (obj.Kind == ObjectKind.Delegate || !visited.Add(obj) || Declarations.IsGuarded(obj.Type)) continue;
            if (obj is { Kind: ObjectKind.Port, Port: { IsStatic: false } port } && _state.IsFedAt((port.Root ?? port).Step)) return true;
            foreach (var zone in Declared.Reach(obj.Type)) if (!seen.Contains(zone)) return true;
            foreach (var claim in obj.Claims) foreach (var zone in Declared.Reach(claim)) if (!seen.Contains(zone)) return true;
            if (!Stored(obj).IsEmpty) return true;
            foreach (var member in obj.Members.All)
                if (!member.IsUnzoned && (_heap.TryGet(obj, member.Key, out var content) ? IsLabelled(content, seen, visited) : PartOf(obj, member) is { } part && WasFilled(part, visited))) return true;
        }
        return false;
    }

    /// <summary>An object that others made: it works on what was put into objects of its class, and of the classes behind the contracts that it and its members are.</summary>
    private bool MayHold(Value value)
    {
        foreach (var obj in value.Objects)
            if ((obj.Kind == ObjectKind.Opaque ? IsOfOthers(obj) : obj.Port is { Parent: null, IsStatic: true }) && obj.Type is INamedTypeSymbol type && _solver.IsMadeElsewhere(type) && !_solver.Table.ReadParts(_solver.PartsOfServices(type), _state).IsEmpty) return true;
        return false;
    }

    /// <summary>True if zone data was put into a part that nobody wrote as a whole: what its type says it may hold, its reader sees for himself.</summary>
    private bool WasFilled(AbstractObject part, HashSet<AbstractObject> visited)
    {
        if (!visited.Add(part) || Declarations.IsGuarded(part.Type)) return false;
        foreach (var member in part.Members.All)
        {
            if (member.IsUnzoned) continue;
            if (!_heap.TryGet(part, member.Key, out var content))
            {
                if (PartOf(part, member) is { } inner && WasFilled(inner, visited)) return true;
                continue;
            }
            if (!content.Label.IsEmpty) return true;
            foreach (var obj in content.Objects) if (obj.Kind == ObjectKind.Allocated && WasFilled(obj, visited)) return true;
        }
        return false;
    }

    /// <summary>The result of a call that is not followed: of unknown origin, with the ports that went in.</summary>
    private Value Cold(MethodState callee, CallSite site)
    {
        var label = Label.Empty;
        foreach (var argument in site.Arguments) label = label.Join(Deep(argument));
        if (site.Receiver is { } receiver) label = label.Join(Effective(receiver));
        // INVARIANT: the result is open: until the callee is followed it says nothing to the field table and takes nothing from it.
        Value Open(string what, ITypeSymbol type) => Declarations.IsLeaf(type) ? Value.Of(label) : Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, site.Key + what, type, isOpen: true)), Label.Empty);
        var result = callee.Method.ReturnsVoid ? Value.Empty : Open(":cold", site.Method.ReturnType);
        var given = result;
        for (var i = 0; i < callee.Method.Parameters.Length && i < site.Arguments.Length; i++)
        {
            if (callee.Method.Parameters[i].RefKind is not (RefKind.Ref or RefKind.Out)) continue;
            var handed = Open(":out" + i, callee.Method.Parameters[i].Type);
            StoreArgument(site, i, handed);
            given = given.Join(handed);
        }
        NoteCold(callee, site, given);
        return result;
    }
}
