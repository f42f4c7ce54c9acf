using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Code without a body, model or fact: what is assumed of it, the delegates it may keep, and operations that only the run time can follow.</summary>
internal sealed partial class BodySolver
{
    /// <summary>Unknown code: everything reachable from arguments and receiver reaches the result, what is passed by reference, the receiver, and what can be written to.</summary>
    private Value Assume(CallSite site, bool isGivenUp = false)
    {
        var method = site.Method;
        var (through, into) = isGivenUp ? (FlowStepKind.AssumedOf, FlowStepKind.AssumedOf) : (FlowStepKind.ComputedBy, FlowStepKind.PassedTo);
        var stops = isGivenUp || _solver.StopsAnalysis(method);
        var label = Label.Empty;
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            var deep = Deep(site.Arguments[i], site.TypeAt(i));
            label = label.Join(deep);
            if (stops && site.ArgumentOperations[i] is { } at && !(i < method.Parameters.Length && Declared.Own(method.Parameters[i]) is not null)) Meet(deep, SinkTarget.Nowhere, SinkKind.Unfollowed, SymbolNames.Short(method), site.Node!, at);
            Escape(site.Arguments[i], site.Key + "#" + i);
        }
        var receiverLabel = site.Receiver is { } receiver && !Declarations.IsGuarded(method.ContainingType) ? Stored(receiver) : Label.Empty;
        if (stops && site.ReceiverOperation is { } on) Meet(receiverLabel, SinkTarget.Nowhere, SinkKind.Unfollowed, SymbolNames.Short(method), site.Node!, on);
        // What another method gave to such code went in there, and may come out here.
        if (site.Receiver is { } keeper && !_solver.IsInSource(method)) receiverLabel = receiverLabel.Join(Kept(keeper));
        var taken = label.Join(receiverLabel).Then(through, SymbolNames.Short(method), site.Node);
        var hasData = !label.IsEmpty || !receiverLabel.IsEmpty;
        for (var i = 0; i < site.Arguments.Length; i++)
            foreach (var callback in CallbacksIn(site, i))
                if (callback.Target is { ReturnsVoid: false } target && (isGivenUp || !OnlyChooses(target, method) && (hasData || !NamesMember(site, i))) && GivesZones(Value.Of(callback), [])) label = label.Join(Deep(Callback(callback, taken, site.Key + ":gives" + i)));
        var inputs = label;
        label = label.Join(receiverLabel).Join(OfRequest(site)).Then(through, SymbolNames.Short(method), site.Node);
        if (site.Receiver is { } self && !inputs.IsEmpty) Write(self, MemberInfo.Whole, Value.Of(inputs.Then(into, SymbolNames.Short(method), site.Node)));
        for (var i = 0; i < site.Arguments.Length && i < method.Parameters.Length; i++)
        {
            if (method.Parameters[i].RefKind is RefKind.Ref or RefKind.Out) StoreArgument(site, i, Unknown(site, ":out" + i, method.Parameters[i].Type, label));
            else if (!label.IsEmpty && Solver.IsWritable(method.Parameters[i].Type)) Write(site.Arguments[i], MemberInfo.Whole, Value.Of(label));
            foreach (var callback in CallbacksIn(site, i))
            {
                var given = Callback(callback, taken, site.Key + ":callback" + i);
                // What a factory makes for a container, others are handed.
                if (method.ContainingNamespace is { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } }) Escape(given, site.Key + ":made" + i);
                Keep(callback, taken, site.Key + ":later" + i);
            }
        }
        // What reflection sets is in some part of the object from then on.
        if (stops && method is { Name: "SetValue", ContainingNamespace.Name: "Reflection" } && site.Arguments.Length > 1) Write(site.Arguments[0], MemberInfo.Whole, Value.Of(Deep(site.Arguments[1]).Then(FlowStepKind.PassedTo, SymbolNames.Short(method), site.Node)));
        var result = site.IsConstruction ? site.Receiver! : method.ReturnsVoid ? Value.Empty : Unknown(site, ":result", method.ReturnType, label);
        CallOwn(site, result, null);
        if (site.IsConstruction || method.ReturnsVoid) return result;
        return site.Receiver is not null && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, method.ContainingType.OriginalDefinition) && !Declarations.IsLeaf(method.ReturnType)
            ? result.Join(site.Receiver) : result;
    }

    /// <summary>What a predicate says is not in what comes out, unless that is an answer itself.</summary>
    private static bool OnlyChooses(IMethodSymbol callback, IMethodSymbol method) =>
        callback.ReturnType.SpecialType == SpecialType.System_Boolean && PartOfTask(method.ReturnType).SpecialType != SpecialType.System_Boolean;

    /// <summary>An expression tree that is given where nothing is at hand that it could be applied to names a member: rules, mappings, command lines.</summary>
    private bool NamesMember(CallSite site, int argument) =>
        argument < site.Method.Parameters.Length && site.Method.Parameters[argument].Type is INamedTypeSymbol { Name: "Expression", TypeArguments.Length: 1 } && Declared.ReachIn(site.ReceiverOperation?.Type ?? site.Method.ContainingType, WrittenForm.None).IsEmpty;

    /// <summary>A text that unknown code makes of a request which it is handed whole: a token, an address, a name.</summary>
    private Label OfRequest(CallSite site)
    {
        var label = Label.Empty;
        if (_solver.IsInSource(site.Method) || PartOfTask(site.Method.ReturnType).SpecialType != SpecialType.System_String) return label;
        for (var i = 0; i < site.Arguments.Length; i++)
            if (RequestOf(site.TypeAt(i)) is { } query)
                foreach (var row in _solver.ShippedModels.Lookup(query))
                    if (row.Verb == Catalog.ModelVerb.Source)
                        label = label.Join(ZoneLabel(row, new CallSite(_state, site.Operation, query, site.Arguments[i], site.ArgumentOperations[i], [], []), SymbolNames.Short(site.Method)));
        return label;
    }

    private static ITypeSymbol PartOfTask(ITypeSymbol type) => IsTask(type) && type is INamedTypeSymbol { TypeArguments: [var result] } ? result : type;

    /// <summary>What stands for all that a request brings: the reading of its query.</summary>
    private static IMethodSymbol? RequestOf(ITypeSymbol? type)
    {
        if (type is not { Name: "HttpContext" or "HttpRequest", ContainingNamespace: { Name: "Http", ContainingNamespace.Name: "AspNetCore" } }) return null;
        if (type.Name == "HttpContext") type = type.GetMembers("Request").OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        return type?.GetMembers("Query").OfType<IPropertySymbol>().FirstOrDefault()?.GetMethod;
    }

    /// <summary>The delegates that an argument is, and those it holds: unknown code may call either.</summary>
    private IEnumerable<AbstractObject> CallbacksIn(CallSite site, int argument)
    {
        var value = site.Arguments[argument];
        var many = PartType(site.TypeAt(argument), MemberInfo.AnyElement) is { TypeKind: TypeKind.Delegate } type ? Read(value, MemberInfo.Pseudo(MemberInfo.Element, type)).Objects : ImmutableArray<AbstractObject>.Empty;
        return value.Objects.Concat(many).Where(static o => o.Kind == ObjectKind.Delegate);
    }

    private Value Unknown(CallSite site, string what, ITypeSymbol type, Label label) =>
        Declarations.IsLeaf(type) ? Value.Of(label) : Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, site.Key + what, type)), Label.Empty);

    /// <summary>What is known to be stored in a receiver; its type's declarations do not count, or one labelled method would colour its siblings.</summary>
    private Label Stored(Value receiver)
    {
        var label = Effective(receiver);
        foreach (var obj in receiver.Objects)
            foreach (var member in obj.Members.All)
                if (!member.IsUnzoned && obj.Kind != ObjectKind.Delegate && _heap.TryGet(obj, member.Key, out var content)) label = label.Join(Deep(content));
        return label;
    }

    private readonly List<(AbstractObject Delegate, Label Label, string Key, Value[]? Given)> _escapedDelegates = [];

    private Value Callback(AbstractObject callback, Label label, string key, Value[]? given = null)
    {
        if (callback.Target is not { } target) return Value.Empty;
        var arguments = given?.Select((g, i) => i < target.Parameters.Length && IsTask(target.Parameters[i].Type) ? Completed(g) : g).ToArray() ?? target.Parameters.Select(p => Declarations.IsLeaf(p.Type) ? Value.Of(label) : Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, key + p.Ordinal, p.Type)), Label.Empty)).ToArray();
        return Perhaps(new CallSite(_state, null, target, Value.Of(callback), null, arguments, new IOperation?[arguments.Length]) { Key = key }, InvokeDelegate);
    }

    /// <summary>A delegate that unknown code keeps may run later, when its captured variables hold more.</summary>
    private void RunEscapedDelegates()
    {
        foreach (var (callback, label, key, given) in _escapedDelegates.ToList())
        {
            // What a callee started ran there on what there was.
            if (key.StartsWith(StartedBelowMark, StringComparison.Ordinal) && !IsChanged([Value.Of(callback), .. given!], _ranEscaped[key])) continue;
            Callback(callback, label, key, given);
        }
    }

    private void Keep(AbstractObject callback, Label label, string key, Value[]? given = null)
    {
        _escapedDelegates.Add((callback, label, key, given));
        if (given is not null) foreach (var value in given) _givenToKept.UnionWith(value.Objects);
        _ranEscaped[key] = _heap;
    }

    // The states in which delegates that unknown code keeps ran last.
    private readonly Dictionary<string, Flow.Heap> _ranEscaped = new(StringComparer.Ordinal);

    /// <summary>A variable that such a delegate writes is read: it may have run since what it captured was written.</summary>
    private void RunKeptDelegates(MemberInfo variable)
    {
        if (_escapedDelegates.Count > 0 && !_isRunningKept && IsVariable(variable, _state.Body!.NamesWrittenInNestedFunctions)) RunKeptDelegates();
    }

    /// <summary>A nested function is called, and may read such a variable.</summary>
    private void RunKeptBeforeNested()
    {
        if (_escapedDelegates.Count > 0 && !_isRunningKept && !_state.Body!.NamesWrittenInNestedFunctions.IsEmpty) RunKeptDelegates();
    }

    /// <summary>A part is read of an object that such a delegate was given.</summary>
    private void RunKeptDelegates(Value holder)
    {
        if (_givenToKept.Count == 0 || _isRunningKept) return;
        foreach (var obj in holder.Objects)
            if (_givenToKept.Contains(obj))
            {
                RunKeptDelegates();
                return;
            }
    }

    private readonly HashSet<AbstractObject> _givenToKept = [];

    private void RunKeptDelegates()
    {
        _isRunningKept = true;
        foreach (var (callback, label, key, given) in _escapedDelegates.ToList())
        {
            if (_ranEscaped.TryGetValue(key, out var ran) && (ReferenceEquals(ran, _heap) || !IsChanged(given is null ? [Value.Of(callback)] : [Value.Of(callback), .. given], ran))) continue;
            Callback(callback, label, key, given);
            _ranEscaped[key] = _heap;
        }
        _isRunningKept = false;
    }

    private bool _isRunningKept;

    private void Escape(Value value, string key)
    {
        foreach (var obj in value.Objects)
            if (obj.Kind == ObjectKind.Allocated && _escaped.Add(obj)) PublishContent(obj, null, [], 1);
    }

    private void StoreArgument(CallSite site, int ordinal, Value value)
    {
        if (site.OutValues is { } values) values[ordinal] = values.TryGetValue(ordinal, out var other) ? other.Join(value) : value;
        else if (ordinal < site.ArgumentOperations.Length && site.ArgumentOperations[ordinal] is { } target and not IParenthesizedOperation) Store(target, value, target);
    }

    private Value Unfollowable(IOperation operation)
    {
        var label = Label.Empty;
        var what = operation is IDynamicMemberReferenceOperation { MemberName: { } name } ? "dynamic " + name : operation is IFunctionPointerInvocationOperation ? "function pointer" : "dynamic";
        foreach (var child in operation.ChildOperations)
        {
            var deep = Deep(Evaluate(child));
            Meet(deep, SinkTarget.Nowhere, SinkKind.Unfollowed, what, operation.Syntax, child);
            label = label.Join(deep);
        }
        // A row of a query has its columns as members.
        if (operation is IDynamicMemberReferenceOperation { MemberName: { } key } && _solver.KeyZone(key) is { } zone) label = label.Join(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, key, operation.Syntax)));
        return Value.Of(label.Then(FlowStepKind.ComputedBy, what, operation.Syntax));
    }
}
