using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Delegates: how they are made, put together and invoked, and what those that nobody in sight knows are taken to do.</summary>
internal sealed partial class BodySolver
{
    private Value Lambda(IFlowAnonymousFunctionOperation operation)
    {
        _solver.RegisterNested(operation.Symbol, () => _graph!.GetAnonymousFunctionControlFlowGraphInScope(operation), _state);
        return DelegateTo(operation.Symbol, Key("lambda", operation), operation.Type, This(), Value.Of(_frame));
    }

    private Value DelegateCreation(IDelegateCreationOperation operation) => operation.Target switch
    {
        IFlowAnonymousFunctionOperation lambda => Lambda(lambda),
        IMethodReferenceOperation reference => MethodReference(reference),
        _ => Evaluate(operation.Target),
    };

    private Value MethodReference(IMethodReferenceOperation operation)
    {
        var method = operation.Method;
        var instance = operation.Instance ?? (method is { IsExtensionMethod: true } ? Extended(operation) : null);
        var receiver = instance is not null ? Evaluate(instance) : operation.ConstrainedToType is ITypeParameterSymbol constrained ? TypeParameter(constrained) : Value.Empty;
        var frame = method.MethodKind == MethodKind.LocalFunction ? LocalFunctionFrame(method) : Value.Empty;
        if (method.MethodKind == MethodKind.LocalFunction) receiver = This();
        var made = DelegateTo(method, Key("group", operation), operation.Type, receiver, frame);
        // base.M: no override answers.
        if (operation.Instance?.Syntax is { } named && Language.Of(named).IsBase(named)) Write(made, MemberInfo.Exactly, receiver);
        return made;
    }

    /// <summary>What a group of an extension method is named on: graphs leave it out, for the method is static.</summary>
    private IOperation? Extended(IMethodReferenceOperation group) =>
        _graph!.OriginalOperation.Descendants().OfType<IMethodReferenceOperation>().FirstOrDefault(o => o.Syntax == group.Syntax)?.Instance;

    /// <summary>A lambda in what graphs leave out: it gives what it names.</summary>
    private Value LambdaWithoutGraph(IAnonymousFunctionOperation lambda)
    {
        var named = Value.Empty;
        foreach (var operation in lambda.Body.Descendants())
            if (operation is ILocalReferenceOperation { Local: ISymbol variable } && !IsInside(variable) || operation is IParameterReferenceOperation { Parameter: ISymbol parameter } && !IsInside(parameter) || operation is IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation } and not IMethodReferenceOperation)
                named = named.Join(Evaluate(operation));
        var made = Value.Of(_state.Object(ObjectKind.Opaque, Key("lambda", lambda), lambda.Type ?? lambda.Parent?.Type, isOpen: true));
        Write(made, MemberInfo.Pseudo(Returned), named.AddLabel(Deep(named)));
        return made;

        bool IsInside(ISymbol variable)
        {
            for (var around = variable.ContainingSymbol; around is not null; around = around.ContainingSymbol) if (SymbolEqualityComparer.Default.Equals(around, lambda.Symbol)) return true;
            return false;
        }
    }

    private Value DelegateTo(IMethodSymbol target, string key, ITypeSymbol? type, Value receiver, Value frame)
    {
        var obj = Allocate(key, type, ObjectKind.Delegate, target);
        var value = Value.Of(obj);
        if (!receiver.IsEmpty) Write(value, MemberInfo.Self, receiver);
        if (!frame.IsEmpty) Write(value, MemberInfo.Frame, frame);
        return value;
    }

    private Value LocalFunctionFrame(IMethodSymbol function)
    {
        RegisterLocalFunctions();
        return FrameOf(function) ?? Value.Of(_frame);
    }

    /// <summary>Local functions are declared in regions of the graph; each is registered with the graph it stands in.</summary>
    private void RegisterLocalFunctions()
    {
        if (_graph is null) return;
        foreach (var function in _graph.LocalFunctions)
            _solver.RegisterNested(function, () => _graph.GetLocalFunctionControlFlowGraphInScope(function), _state);
    }

    private const string Returned = "return";

    private Value InvokeOnce(CallSite site)
    {
        var receiver = site.Receiver ?? Value.Empty;
        var result = Value.Of(Container(receiver));
        TouchReceiver(receiver, site);
        SendOver(receiver, site);
        var start = _heap;
        Flow.Heap? after = null;
        foreach (var obj in receiver.Objects)
        {
            _heap = start;
            // What a call gave that was not followed is a delegate: it is known once the call is.
            if (obj is { Kind: ObjectKind.Opaque, IsOpen: true }) _touched.Add(obj);
            // A delegate out of another assembly: its facts say what it returns.
            if (obj.Kind is ObjectKind.Opaque or ObjectKind.Allocated && _heap.TryGet(obj, Returned, out var returned)) result = result.Join(returned);
            if (obj.Kind == ObjectKind.Delegate && obj.Target is { } target)
            {
                var (arguments, operations) = (site.Arguments, site.ArgumentOperations);
                var self = Peek(obj, MemberInfo.Self);
                // A group of an extension method that has its first argument.
                if (target is { IsExtensionMethod: true, IsStatic: true } && target.Parameters.Length == arguments.Length + 1) (arguments, operations, self) = ([self, .. arguments], [site.ReceiverOperation, .. operations], Value.Empty);
                var inner = new CallSite(_state, site.Operation, target, self, site.ReceiverOperation, arguments, operations) { Key = site.Key + ":" + target.Name, MeetOf = site.MeetOf, Around = site.Around, OpenAs = site.OpenAs, OutValues = site.OutValues, IsRepeated = site.IsRepeated };
                result = result.Join(_heap.TryGet(obj, MemberInfo.Exactly.Key, out _) ? CallTarget(inner) : CallDelegate(inner, Peek(obj, MemberInfo.Frame)));
            }
            else if (IsOfCallersKey(obj))
                result = result.Join(MakeHole(site, Value.Of(receiver.Label, ImmutableArray.Create(obj), receiver.Channel), null));
            else if (obj.Kind == ObjectKind.Port && !obj.Port!.IsStatic && _state.Closes is null && !_state.IsClosedAt(obj.Port))
                result = result.Join(MakeHole(site, Value.Of(receiver.Label, ImmutableArray.Create(obj), receiver.Channel), null)).Join(_solver.IsKnownToCallers(obj.Port.Root ?? obj.Port) ? Value.Empty : InvokeKnownTo(obj.Port.TableKey, site) ?? Value.Empty);
            else
                result = result.Join(InvokeKnownTo(obj.Kind == ObjectKind.Port ? _solver.KeyOf(obj.Port!) : obj.TablePath, site) ?? AssumeDelegate(obj, site));
            after = after is null ? _heap : JoinHeaps(after, _heap);
        }
        _heap = after ?? start;
        return result;
    }

    /// <summary>A function of a static table, under a key that the method was given: which one it is the caller knows. Other assemblies know nothing of the table.</summary>
    private bool IsOfCallersKey(AbstractObject function) =>
        function is { Kind: ObjectKind.Port, Port: { IsStatic: true, Member.IsOfCallersKey: true } } && _state.Closes is null && !_solver.IsForFacts;

    /// <summary>A delegate that a framework made to write somewhere (<c>LoggerMessage.Define</c>): what it is given arrives there.</summary>
    private void SendOver(Value receiver, CallSite site)
    {
        foreach (var entry in receiver.Channel.Entries)
            if (entry.Atom.Connection is { } kind)
                for (var i = 0; i < site.Arguments.Length; i++)
                    if (site.TypeAt(i) is not INamedTypeSymbol { Name: "ILogger" }) LeadFrom(Deep(site.Arguments[i], site.TypeAt(i)), SinkTarget.OfChannel(receiver.Channel), kind, SymbolNames.Short(site.Method), site, i);
    }

    private Value CallDelegate(CallSite site, Value frame)
    {
        if (site.Method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction)
        {
            if (_solver.BodyOf(site.Method, _state) is not { } nested) return Derived(site.Arguments);
            nested.IsCalledBy(_state);
            if (frame.Objects.Contains(_frame)) RunKeptBeforeNested();
            return new Substitution(this, nested, site) { Frame = frame }.Feed().Apply();
        }
        return Call(site);
    }

    /// <summary>Delegates that escaped into a field that this call reads through: run with captured state of unknown origin.</summary>
    private Value? InvokeKnownTo(string? tableKey, CallSite site)
    {
        Value? result = null;
        if (tableKey is not null && site.Arguments.Any(a => IsLabelled(a))) _solver.Table.AskForDelegates(tableKey);
        foreach (var target in _solver.Table.Delegates(tableKey, _state))
        {
            var outer = _solver.BodyOf(target, _state)?.Body?.Outer is { } body ? _solver.StateOf(body.Method) : null;
            var self = Value.Of(_state.Object(ObjectKind.Opaque, site.Key + ":self:" + target.Name, target.ContainingType));
            var frame = outer is null ? Value.Empty : Value.Of(_state.Object(ObjectKind.Opaque, site.Key + ":frame", null, tablePath: MethodState.FrameMark + outer.Scope));
            var returned = Perhaps(site.With(target, self), s => CallDelegate(s, frame));
            result = result?.Join(returned) ?? returned;
        }
        return result;
    }

    /// <summary>A delegate that nobody in sight knows: what it is given reaches what it gives.</summary>
    private Value AssumeDelegate(AbstractObject obj, CallSite site)
    {
        // A part of what a callee made, of which it tells nothing, is none that matters.
        if (obj.Kind == ObjectKind.Allocated || ((obj.Type as INamedTypeSymbol)?.DelegateInvokeMethod ?? (site.Method.MethodKind == MethodKind.DelegateInvoke ? site.Method : null)) is not { } invoke) return Value.Empty;
        var label = Derived(site.Arguments).Label;
        for (var i = 0; i < site.Arguments.Length && i < invoke.Parameters.Length; i++)
            if (invoke.Parameters[i].RefKind is RefKind.Ref or RefKind.Out) StoreArgument(site, i, Unknown(site, ":out" + i, invoke.Parameters[i].Type, label));
            else if (!label.IsEmpty && Solver.IsWritable(invoke.Parameters[i].Type)) Write(site.Arguments[i], MemberInfo.Whole, Value.Of(label));
        return invoke.ReturnsVoid ? Value.Empty : Unknown(site, ":result", invoke.ReturnType, label);
    }
}
