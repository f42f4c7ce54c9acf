using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Writing: what each operation names as a place, by assignment, by reference, by deconstruction.</summary>
internal sealed partial class BodySolver
{
    private Value Assign(ISimpleAssignmentOperation operation)
    {
        if (operation.IsRef && operation.Target is ILocalReferenceOperation { Local: { IsRef: true } local })
        {
            BeginEach(operation.Value);
            Refer(local, operation.Value);
            return Evaluate(operation.Value);
        }
        if (operation.Target is ILocalReferenceOperation { Local: { Type.TypeKind: TypeKind.Pointer } pointer } && AddressIn(operation.Value) is { Reference: not IArrayElementReferenceOperation } address) Refer(pointer, address.Reference);
        var value = CopyIfStruct(Evaluate(operation.Value), operation.Value.Type, "copy", operation);
        Store(operation.Target, value, operation.Value);
        if (!_solver.UserModels.Set.IsEmpty && operation.Target is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } answer }) Remember(answer, operation.Value);
        return value;
    }

    /// <summary>The local refers to a place from now on; to the earlier ones as well where the place is found through the local itself (<c>node = ref Next(ref node)</c>).</summary>
    private void Refer(ILocalSymbol local, IOperation target)
    {
        if (!_references.TryGetValue(LocalKey(local), out var targets)) _references[LocalKey(local)] = targets = [];
        if (!target.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))) targets.Clear();
        if (!targets.Contains(target)) targets.Add(target);
    }

    // Fields that are references, with what they refer to.
    private readonly Dictionary<Place, IOperation> _referringFields = [];

    /// <summary>A structure that keeps references refers to what it was handed by reference.</summary>
    private void ReferFields(AbstractObject made, ITypeSymbol type, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
            if (argument.Parameter is { RefKind: RefKind.Ref or RefKind.Out } given)
                foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
                    if (field.RefKind != RefKind.None && SymbolEqualityComparer.Default.Equals(field.Type, given.Type)) _referringFields[made.At(InfoOf(field).Key)] = argument.Value;
    }

    /// <summary>What is written to a field that is a reference arrives where it refers.</summary>
    private void StoreThroughField(Place place, Value value)
    {
        if (_referringFields.Count > 0 && _referringFields.TryGetValue(place, out var target)) Store(target, value, target);
    }

    // What is being followed to where it refers: met again on the way, it adds nothing.
    private readonly HashSet<IOperation> _following = [];

    private Value Referenced(List<IOperation> targets)
    {
        var value = Value.Empty;
        foreach (var target in targets.ToList())
        {
            // References to what references lead to: their ways are told one by one, and there may be more than can be counted.
            if (!Spend(PlacesPerVisit)) return value;
            if (!_following.Add(target)) continue;
            value = value.Join(Evaluate(target));
            _following.Remove(target);
        }
        return value;
    }

    private void StoreReferenced(List<IOperation> targets, Value value, IOperation source)
    {
        foreach (var target in targets.ToList())
        {
            if (!Spend(PlacesPerVisit)) return;
            if (!_following.Add(target)) continue;
            Store(target, value, source);
            _following.Remove(target);
        }
    }

    private static IAddressOfOperation? AddressIn(IOperation operation) => operation switch
    {
        IAddressOfOperation address => address,
        IConversionOperation conversion => AddressIn(conversion.Operand),
        _ => null,
    };

    private Value CompoundAssign(ICompoundAssignmentOperation operation)
    {
        var left = Evaluate(operation.Target);
        var right = Evaluate(operation.Value);
        if (operation.OperatorMethod is { IsStatic: false } inPlace)
        {
            Call(new CallSite(_state, operation, inPlace, Materialise(operation.Target), operation.Target, [right], [operation.Value]));
            return left;
        }
        var value = operation is { ConstrainedToType: ITypeParameterSymbol made, OperatorMethod: { } open } && _solver.IsImplementedHere(open) ? CallOperator(operation, open, made, [operation.Target, operation.Value])
            : operation.OperatorMethod is { } method
            ? Call(new CallSite(_state, operation, method, null, null, [left, right], [operation.Target, operation.Value]))
            : operation.Type?.TypeKind == TypeKind.Delegate ? Combine(left, right)
            : Value.Of(Deep(left).Join(TextLabel(right, operation.Value.Type, operation.Value)));
        Store(operation.Target, value, operation.Value);
        return value;
    }

    /// <summary>Writes a value to the place an operation names; <paramref name="source"/> is where a finding about it is reported.</summary>
    private void Store(IOperation? target, Value value, IOperation source)
    {
        value = AddPc(value);
        switch (target)
        {
            case ILocalReferenceOperation local:
                if (local.Local.IsRef && _references.TryGetValue(LocalKey(local.Local), out var targets) && targets.Count > 0)
                {
                    StoreReferenced(targets, value, source);
                    return;
                }
                if (local.Local.IsStatic)
                {
                    Write(StaticHolder(local.Local), Kept(local.Local), Step(value, FlowStepKind.StoredIn, local.Local.Name, target));
                    return;
                }
                Write(FrameOf(local.Local) ?? Value.Of(_frame), Local(local.Local), Step(value, FlowStepKind.AssignedTo, local.Local.Name, target));
                break;
            case IParameterReferenceOperation extended when SymbolNames.IsExtended(extended.Parameter):
                Write(Value.Of(_frame), MemberInfo.Self, Step(value, FlowStepKind.AssignedTo, extended.Parameter.Name, target));
                break;
            case IParameterReferenceOperation parameter:
                Write(FrameOf(parameter.Parameter) ?? This(), FrameOf(parameter.Parameter) is null ? PrimaryParameter(parameter.Parameter) : Parameter(parameter.Parameter), Step(value, FlowStepKind.AssignedTo, parameter.Parameter.Name, target));
                break;
            case IFieldReferenceOperation field:
                StoreMember(field.Field.IsStatic ? StaticHolder(field.Field) : Materialise(field.Instance), field.Field, value, source, target);
                break;
            case IPropertyReferenceOperation property:
                StoreProperty(property, value, source);
                break;
            case IEventReferenceOperation evt:
                Write(evt.Instance is null ? StaticHolder(evt.Event) : Evaluate(evt.Instance), InfoOf(evt.Event), value);
                break;
            case IArrayElementReferenceOperation element:
                var array = Evaluate(element.ArrayReference);
                Write(array, ElementKey(element.Indices, element.Type, element.ArrayReference.Type), value.AddLabel(ChosenAt(element.Indices, element.ArrayReference.Type)));
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol property } indexer when _solver.IsInSource(property):
                StoreImplicitly(property, indexer, value, source);
                break;
            case IImplicitIndexerReferenceOperation indexer:
                Write(Evaluate(indexer.Instance), MemberInfo.Pseudo(MemberInfo.Element, indexer.Type), value);
                break;
            case IFlowCaptureReferenceOperation capture:
                if (_captured.TryGetValue(capture.Id, out var places)) foreach (var place in places) Store(place, value, source);
                _heap = _heap.Set(_frame, Capture(capture.Id).Key, value);
                break;
            case IInstanceReferenceOperation { Type: { IsValueType: true } whole }: Replace(This(), whole, value); break;
            case IFlowCaptureOperation flowCapture: Store(flowCapture.Value, value, source); break;
            case ITupleOperation tuple: Deconstruct(tuple, value, source); break;
            case IDeclarationExpressionOperation declaration: Store(declaration.Expression, value, source); break;
            case IConversionOperation conversion: Store(conversion.Operand, value, source); break;
            case IParenthesizedOperation parenthesized: Store(parenthesized.Operand, value, source); break;
            case IInvocationOperation invocation: StoreThroughReference(Referring.By(invocation), value); break;
            case IDynamicMemberReferenceOperation { Instance: { } unknown } dynamic: StoreDynamic(dynamic, Evaluate(unknown), value, source); break;
            case IDiscardOperation or null: break;
            case { Kind: InlineArrayAccess } when target.ChildOperations.ToImmutableArray() is [var inline, var index]:
                Write(Materialise(inline), ElementKey(ImmutableArray.Create(index), target.Type, inline.Type), value);
                break;
            default:
                if (Pointee(target) is { } pointed)
                {
                    StoreReferenced(pointed, value, source);
                    return;
                }
                if (target is IDynamicMemberReferenceOperation or IDynamicInvocationOperation or IDynamicIndexerAccessOperation) Meet(Deep(value), SinkTarget.Nowhere, SinkKind.Unfollowed, target is IDynamicMemberReferenceOperation { MemberName: { } dynamic } ? "dynamic " + dynamic : "dynamic", target.Syntax, source);
                if (target.Kind == OperationKind.None && target.ChildOperations.Count == 0) Write(Embedded(target).Shown, MemberInfo.Whole, Value.Of(value.Label));
                foreach (var child in target.ChildOperations) Write(Evaluate(child), MemberInfo.Whole, Value.Of(value.Label));
                break;
        }
    }

    /// <summary>A structure assigned to as a whole from inside (<c>this = other</c>).</summary>
    private void Replace(Value self, ITypeSymbol type, Value value)
    {
        foreach (var member in InstanceMembers(type).ToList()) Write(self, member, Read(value, member).AddLabel(value.Label));
    }

    /// <summary>A member that only the run time knows. What is kept elsewhere than in memory (<c>ViewBag</c>) arrives there.</summary>
    private void StoreDynamic(IDynamicMemberReferenceOperation target, Value holder, Value value, IOperation source)
    {
        if (holder.Channel.Entries.Any(static e => e.Atom.Connection is not null))
        {
            Meet(Deep(value), SinkTarget.OfChannel(holder.Channel), SinkKind.Place, target.MemberName, target.Syntax, source);
            return;
        }
        Meet(Deep(value), SinkTarget.Nowhere, SinkKind.Unfollowed, "dynamic " + target.MemberName, target.Syntax, source);
        Write(holder, MemberInfo.Whole, Value.Of(value.Label));
    }

    /// <summary>A call, or a property, that gives a reference as a target: what it may refer to is reachable from its receiver and arguments.</summary>
    private void StoreThroughReference(Referring given, Value value)
    {
        var before = _heap;
        Flow.Heap? after = null;
        var isKnown = false;
        if (given.Method is { } method && _solver.BodyOf(method, _state) is { } body)
            foreach (var place in _solver.ReferencePlacesOf(body))
            {
                _heap = before;
                if (!(isKnown = StoreAt(place, given, value))) break;
                after = after is null ? _heap : JoinHeaps(after, _heap);
            }
        _heap = isKnown ? after! : before;
        if (isKnown) return;
        var label = Value.Of(value.Label);
        foreach (var argument in given.Arguments)
        {
            Write(Evaluate(argument.Value), MemberInfo.Pseudo(MemberInfo.Element, given.At.Type), value);
            if (argument.Parameter is { RefKind: RefKind.Ref }) Store(argument.Value, Evaluate(argument.Value).Join(value), given.At);
        }
        if (given.Instance is not null) Write(Evaluate(given.Instance), MemberInfo.Whole, label);
    }

    /// <summary>What gives a reference: who is asked for it, and with what.</summary>
    private readonly record struct Referring(IOperation At, IMethodSymbol? Method, IOperation? Instance, ImmutableArray<IArgumentOperation> Arguments)
    {
        public static Referring By(IInvocationOperation call) => new(call, call.TargetMethod, call.Instance, call.Arguments);
        public static Referring By(IPropertyReferenceOperation property) => new(property, property.Property.GetMethod, property.Instance, property.Arguments);
    }

    /// <summary>Writes to a place that the called member names. False if this call does not know it.</summary>
    private bool StoreAt(IOperation place, Referring given, Value value)
    {
        if (place is IFieldReferenceOperation { Field: var field } referred && (field.IsStatic ? StaticHolder(field) : Brought(referred.Instance, given)) is { } holder)
        {
            StoreMember(holder, field, value, given.At, given.At);
            return true;
        }
        if (ElementsIn(place) is not { } elements || Brought(elements, given) is not { } collection) return false;
        Write(collection, NamedElement(place, elements.Type, given), value);
        return true;
    }

    /// <summary>Which element it is, if the called member says so by a constant, or is told by this call and can be no other member.</summary>
    private MemberInfo NamedElement(IOperation place, ITypeSymbol? collection, Referring given)
    {
        var index = place switch
        {
            IArrayElementReferenceOperation { Indices: [var only] } => only,
            IPropertyReferenceOperation { Arguments: [{ Value: var only }] } => only,
            _ => null,
        };
        if (index is IParameterReferenceOperation { Parameter: var parameter })
            index = _solver.BodyOf(given.Method!, _state)!.Body!.IsGivenAsIs(parameter) ? given.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal)?.Value : null;
        else if (index?.ConstantValue.HasValue != true) index = null;
        return index is null || given.Method is { IsVirtual: true } or { IsOverride: true } ? MemberInfo.Pseudo(MemberInfo.Element, given.At.Type) : ElementKey(index, given.At.Type, collection);
    }

    /// <summary>What an expression of the called member means to this call: its receiver, an argument, a field of one, what its receiver was made with.</summary>
    private Value? Brought(IOperation? named, Referring given) => named switch
    {
        IInstanceReferenceOperation => given.Instance is null ? null : Evaluate(given.Instance),
        IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } captured } => given.Instance is null ? null : Read(Evaluate(given.Instance), PrimaryParameter(captured)),
        IParameterReferenceOperation { Parameter: var parameter } => given.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == parameter.Ordinal) is { } argument ? Materialise(argument.Value) : null,
        IFieldReferenceOperation { Field: { IsStatic: true } shared } => Read(StaticHolder(shared), InfoOf(shared)),
        IFieldReferenceOperation field => Brought(field.Instance, given) is { } holder ? Read(holder, InfoOf(field.Field)) : null,
        _ => null,
    };

    /// <summary>The collection whose element a place is.</summary>
    private static IOperation? ElementsIn(IOperation place) => place switch
    {
        IArrayElementReferenceOperation element => element.ArrayReference,
        IPropertyReferenceOperation { Property.IsIndexer: true } element => element.Instance,
        _ => null,
    };

    /// <summary>The object an operation names, made if it is a struct that was never written (<c>new Cell[2]</c>, <c>default</c>).</summary>
    private Value Materialise(IOperation? operation)
    {
        var value = Evaluate(operation);
        if (operation?.Type is not { IsValueType: true } type || Declarations.IsLeaf(type) || operation is IInstanceReferenceOperation) return value;
        if (!value.Objects.IsEmpty && !MayBeAnother(operation)) return value;
        value = value.Join(Value.Of(Allocate(Key("default", operation), type)));
        Store(operation, value, operation);
        return value;
    }

    /// <summary>One of several places is referred to (<c>ref (c ? ref a : ref b)</c>): a structure in any of them comes into being, each for itself.</summary>
    private void BeginEach(IOperation chosen)
    {
        if (chosen is not IFlowCaptureReferenceOperation { Type: { IsValueType: true } type } held || !IsStructure(type) || !_captured.TryGetValue(held.Id, out var places) || places.Count < 2) return;
        var all = Value.Empty;
        foreach (var place in places) all = all.Join(Materialise(place));
        _heap = _heap.Set(_frame, Capture(held.Id).Key, all);
    }

    /// <summary>An element at a place that is not known of an array that was made here: it may be another one than those that were written.</summary>
    private bool MayBeAnother(IOperation element)
    {
        if (element is not IArrayElementReferenceOperation { ArrayReference: var array, Indices: var indices }) return false;
        var key = ElementKey(indices, element.Type, array.Type);
        if (key is { IsConstantElement: true, HasOpenKey: false }) return false;
        foreach (var obj in Evaluate(array).Objects) if (obj is { Kind: ObjectKind.Allocated, IsOpen: false } && !_heap.TryGet(obj, key.Key, out _)) return true;
        return false;
    }

    /// <summary>
    /// What a member is called on. A structure that was never written comes into being, for the member may write it; one that may not be written is copied first.
    /// </summary>
    private Value Self(IOperation instance, IMethodSymbol method)
    {
        if (instance.Type is not INamedTypeSymbol { IsValueType: true, IsReadOnly: false } type || method.IsReadOnly || !_solver.IsInSource(type)) return Evaluate(instance);
        if (IsReadOnlyPlace(instance)) return CopyIfStruct(Evaluate(instance), type, "self", instance);
        return instance is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation ? Materialise(instance)
            // What a property or a method gives is a copy, unless it gives a reference.
            : instance is IPropertyReferenceOperation { Property.RefKind: RefKind.None } or IInvocationOperation { TargetMethod.RefKind: RefKind.None } ? CopyIfStruct(Evaluate(instance), type, "self", instance)
            : Evaluate(instance);
    }

    private bool IsReadOnlyPlace(IOperation place) => place switch
    {
        IFieldReferenceOperation { Field: { IsReadOnly: true } field } => Method.MethodKind is not (MethodKind.Constructor or MethodKind.StaticConstructor) || !SymbolEqualityComparer.Default.Equals(field.ContainingType, Method.ContainingType),
        IParameterReferenceOperation { Parameter.RefKind: RefKind.In } => true,
        ILocalReferenceOperation { Local.RefKind: RefKind.RefReadOnly } => true,
        _ => false,
    };

    private static Value Step(Value value, FlowStepKind kind, string name, IOperation at) =>
        value.Label.IsEmpty ? value : value.WithLabel(value.Label.Then(kind, name, at.Syntax));

    private void StoreMember(Value holder, ISymbol member, Value value, IOperation source, IOperation target)
    {
        var zone = Declared.Own(member) ?? (member.ContainingType is { } type && !Declared.IsUnzoned(member) ? Declared.OfType(type) : null);
        if (zone is not null) Meet(Deep(value), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(member), target.Syntax, source);
        // What its constructor is given was met where it was called.
        if (target is IMemberReferenceOperation { Instance: { } owner } && !(owner is IInstanceReferenceOperation && Method.MethodKind == MethodKind.Constructor)) TakeIntoException(member, value, source, target);
        CheckConnection(member, value, source);
        if (holder.Objects.IsEmpty && IsLabelled(value)) TouchOwner(target);
        if (member is IPropertySymbol shown && !value.IsEmpty && _solver.Endpoints.TakenTo(shown) is { } kept) Meet(Deep(value), SinkTarget.OfChannel(Label.Empty), kept, SymbolNames.Short(member), target.Syntax, source);
        // What a declared place holds is its zone's: a value that should not be there was reported where it was put.
        if (zone is not null) value = value.WithLabel(Label.Empty);
        // Of a generic class each set of type arguments has its own.
        if (member is { IsStatic: true, ContainingType.IsGenericType: true } && !SymbolEqualityComparer.Default.Equals(member, member.OriginalDefinition)) value = value.Join(Read(holder, InfoOf(member)));
        Write(holder, InfoOf(member), Step(value, FlowStepKind.StoredIn, SymbolNames.Short(member), target));
        if (member is IPropertySymbol { IsWithEvents: true } attended) Attend(attended, holder, value, target);
    }

    private void TakeIntoException(ISymbol member, Value value, IOperation source, IOperation target)
    {
        if (_solver.IsException(member.ContainingType) && !_solver.IsException(source.Type)) Meet(Deep(value), SinkTarget.Nowhere, SinkKind.Exception, SymbolNames.Short(member), target.Syntax, source);
    }

    /// <summary>What is put into the table that every exception has.</summary>
    private void TakeIntoData(IOperation? table, Value value, IOperation source, IOperation target)
    {
        if (table is IPropertyReferenceOperation { Property: { Name: "Data" } data }) TakeIntoException(data, value, source, target);
    }

    private void StoreProperty(IPropertyReferenceOperation operation, Value value, IOperation source)
    {
        var property = operation.Property;
        var receiver = operation.ConstrainedToType is ITypeParameterSymbol constrained ? TypeParameter(constrained) : operation.Instance is null ? null : property.SetMethod is { } setter ? Self(operation.Instance, setter) : Evaluate(operation.Instance);
        EmptyAtLength(property, receiver, source);
        if (operation.Arguments.Length > 0)
        {
            var key = operation.Arguments[0].Value;
            if (_solver.HasKeyZones && PlaceUnder(Evaluate(key), key) is { } under)
                Meet(Deep(value), under, SinkKind.Place, Unconverted(key).ConstantValue is { HasValue: true, Value: string literal } ? literal : Text(key), operation.Syntax, source);
            TakeIntoData(operation.Instance, value, source, operation);
            if (_solver.IsFrameworkCollection(property.ContainingType) && receiver is not null)
            {
                var keyValue = Evaluate(key);
                // A dictionary that is kept elsewhere than in memory (TempData in a cookie).
                if (receiver.Channel.Entries.Any(static e => e.Atom.Connection is not null)) Meet(Deep(value), SinkTarget.OfChannel(receiver.Channel), SinkKind.Place, SymbolNames.Short(property), operation.Syntax, source);
                Write(receiver, ElementKey(key, property.Type, property.ContainingType), Step(value, FlowStepKind.StoredIn, Text(operation), operation));
                if (!keyValue.IsEmpty) Write(receiver, MemberInfo.Pseudo(MemberInfo.DictionaryKey, key.Type), keyValue);
                if (property.SetMethod is { } set && receiver.Objects.Any(o => IsOwn(o) || _heap.TryGet(o, MemberInfo.Called.Key, out _)))
                    CallOwn(new CallSite(_state, operation, set, receiver, operation.Instance, [keyValue, value], [key, source]), Value.Empty, null);
                return;
            }
        }
        else if (property is { Name: "Current", RefKind: RefKind.Ref } && receiver is not null && !_solver.IsInSource(property))
        {
            Write(receiver, MemberInfo.Pseudo(MemberInfo.Element, property.Type), value);
            return;
        }
        else if (property.RefKind == RefKind.None && (property.SetMethod is not { } accessor || (_solver.IsAutoProperty(property) || _solver.IsAutoAccessor(property, accessor)) && !(receiver is not null && _solver.IsOverriddenInSource(property))))
        {
            StoreMember(receiver ?? StaticHolder(property), property, value, source, operation);
            return;
        }
        if (Declared.Own(property) is { } zone) Meet(Deep(value), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(property), operation.Syntax, source);
        if (property.SetMethod is not { } writes)
        {
            StoreThroughReference(Referring.By(operation), value);
            return;
        }
        if (!_solver.IsInSource(property)) TakeIntoException(property, value, source, operation);
        var arguments = operation.Arguments.Select(a => Evaluate(a.Value)).Append(value).ToArray();
        Call(new CallSite(_state, operation, writes, receiver, operation.Instance, arguments, operation.Arguments.Select(a => (IOperation?)a.Value).Append(source).ToArray()));
    }

    /// <summary>An element of a type of the program's own that is counted from the end: its indexer is given a position that nobody wrote down.</summary>
    private void StoreImplicitly(IPropertySymbol property, IImplicitIndexerReferenceOperation operation, Value value, IOperation source)
    {
        if (Declared.Own(property) is { } zone) Meet(Deep(value), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(property), operation.Syntax, source);
        if (property.SetMethod is { } setter) Call(new CallSite(_state, operation, setter, Self(operation.Instance, setter), operation.Instance, [Value.Empty, value], [null, source]));
        else StoreThroughReference(new Referring(operation, property.GetMethod, operation.Instance, ImmutableArray<IArgumentOperation>.Empty), value);
    }

    private void Deconstruct(IOperation target, Value value, IOperation source)
    {
        if (target is IDeclarationExpressionOperation declaration) target = declaration.Expression;
        if (target is not ITupleOperation tuple) { Store(target, value, source); return; }
        var parts = Parts(value, source.Type, tuple.Elements.Length, source);
        CopyParts(parts, tuple);
        for (var i = 0; i < tuple.Elements.Length; i++) Deconstruct(tuple.Elements[i], parts[i], source);
    }

    /// <summary>What the parts are stored in has its own copies of those that are structures.</summary>
    private void CopyParts(Value[] parts, ITupleOperation targets)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var target = targets.Elements[i];
            if (target is ITupleOperation or IDiscardOperation || !IsCopied(parts[i], target.Type)) continue;
            parts[i] = CopyIfStruct(parts[i], target.Type, "part", target);
            for (var j = i + 1; j < parts.Length; j++) parts[j] = Aged(parts[j], parts[i].Objects[0]);
        }
    }

    /// <summary>The deconstruction that the compiler wrote for a record out of another assembly: it yields the properties that its parameters are called after.</summary>
    private bool IsOfReferencedRecord(IMethodSymbol deconstruct) =>
        deconstruct is { IsStatic: false, ContainingType.IsRecord: true } && !_solver.IsInSource(deconstruct) && _solver.Facts.Lookup(deconstruct).IsEmpty
        && deconstruct.Parameters.All(p => _solver.PropertyOf(deconstruct.ContainingType, p.Name) is not null);

    /// <summary>What deconstruction yields: tuple fields, a record's positional members, or the out parameters of a Deconstruct method.</summary>
    private Value[] Parts(Value value, ITypeSymbol? type, int count, IOperation at, IMethodSymbol? deconstruct = null)
    {
        var parts = new Value[count];
        if (deconstruct is null && type is INamedTypeSymbol { IsTupleType: true } tuple && tuple.TupleElements.Length >= count)
        {
            for (var i = 0; i < count; i++) parts[i] = Read(value, MemberInfo.Pseudo("Item" + (i + 1), tuple.TupleElements[i].Type));
            return parts;
        }
        if (type is INamedTypeSymbol { Name: "KeyValuePair" } && count == 2)
            return [Read(value, MemberInfo.Pseudo("Key")), Read(value, MemberInfo.Pseudo("Value"))];
        var extra = 0;
        deconstruct ??= _solver.DeconstructOf(type, count);
        if (deconstruct is { IsStatic: true }) extra = 1;
        if (deconstruct is not null && deconstruct.Parameters.Length == count + extra)
        {
            if (deconstruct.IsImplicitlyDeclared || IsOfReferencedRecord(deconstruct))
            {
                for (var i = 0; i < count; i++)
                    parts[i] = _solver.PropertyOf(deconstruct.ContainingType, deconstruct.Parameters[i].Name) is { } property
                        ? WithDeclared(Read(value, InfoOf(property)), property, property.Type, at) : Derived(value);
                return parts;
            }
            var results = new Dictionary<int, Value>();
            var arguments = new Value[count + extra];
            for (var i = 0; i < arguments.Length; i++) arguments[i] = Value.Empty;
            if (extra == 1) arguments[0] = value;
            Call(new CallSite(_state, at, deconstruct, extra == 1 ? null : value, at, arguments, new IOperation?[arguments.Length]) { OutValues = results });
            for (var i = 0; i < count; i++) parts[i] = results.TryGetValue(i + extra, out var part) ? part : Derived(value);
            return parts;
        }
        var isBoxed = AreTuples(value, count);
        for (var i = 0; i < count; i++) parts[i] = isBoxed ? Read(value, MemberInfo.Pseudo("Item" + (i + 1))) : Derived(value);
        return parts;
    }

    /// <summary>Tuples made in sight, behind a wider type.</summary>
    private static bool AreTuples(Value value, int count)
    {
        foreach (var obj in value.Objects) if (obj is not { Kind: ObjectKind.Allocated, Type: INamedTypeSymbol { IsTupleType: true } tuple } || tuple.TupleElements.Length != count) return false;
        return !value.Objects.IsEmpty && value.Label.IsEmpty;
    }
}
