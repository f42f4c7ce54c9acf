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

/// <summary>What each operation evaluates to, with its effects. An operation that is not listed evaluates its children and joins them.</summary>
internal sealed partial class BodySolver
{
    // Operation kinds that the oldest supported host does not name; their children say enough.
    private const OperationKind InlineArrayAccess = (OperationKind)126;
    private const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    private Value Evaluate(IOperation? operation)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case { ConstantValue: { HasValue: true, Value: string text } }: return Constant(text, operation);
            case null or ILiteralOperation or IDefaultValueOperation or INameOfOperation or ITypeOfOperation or ISizeOfOperation: return Value.Empty;
            case { ConstantValue.HasValue: true }: return Value.Empty;
            case IExpressionStatementOperation statement: return Evaluate(statement.Operation);
            case ILocalReferenceOperation local: return ReadLocal(local);
            case IParameterReferenceOperation parameter: return ReadParameter(parameter);
            case IInstanceReferenceOperation instance: return instance.ReferenceKind == InstanceReferenceKind.ContainingTypeInstance ? This() : _implicitReceivers.Count > 0 ? _implicitReceivers.Peek() : This();
            case IFieldReferenceOperation field: return ReadField(field);
            case IPropertyReferenceOperation property: return ReadProperty(property);
            case IEventReferenceOperation evt: return Read(evt.Instance is null ? StaticHolder(evt.Event) : Evaluate(evt.Instance), InfoOf(evt.Event));
            case IArrayElementReferenceOperation { Indices: [{ Type.Name: "Range" } range] } part: return Slice(Evaluate(part.ArrayReference), part.ArrayReference.Type, range, StartOf(range)).AddLabel(ChosenAt(part.Indices, part.ArrayReference.Type));
            case IArrayElementReferenceOperation element: return ReadElement(Evaluate(element.ArrayReference), element.Indices, element.Type, element.ArrayReference.Type);
            case IImplicitIndexerReferenceOperation implicitIndexer: return ReadImplicitIndexer(implicitIndexer);
            case IFlowCaptureOperation capture: return WriteCapture(capture);
            case IFlowCaptureReferenceOperation reference: return Read(Value.Of(_frame), Capture(reference.Id));
            case ISimpleAssignmentOperation assignment: return Assign(assignment);
            case ICompoundAssignmentOperation compound: return CompoundAssign(compound);
            case IIncrementOrDecrementOperation increment: return Increment(increment);
            case IDeconstructionAssignmentOperation deconstruction:
                var deconstructed = Evaluate(deconstruction.Value);
                Deconstruct(deconstruction.Target, deconstructed, deconstruction.Value);
                return deconstructed;
            case IDeclarationExpressionOperation declaration: return Evaluate(declaration.Expression);
            case IInvocationOperation invocation: return Invocation(invocation);
            case IObjectCreationOperation creation: return ObjectCreation(creation);
            case ITypeParameterObjectCreationOperation { Type: { } made } generic: return Make(made, generic);
            case IAnonymousObjectCreationOperation anonymous: return AnonymousObject(anonymous);
            case ITupleOperation tuple: return Tuple(tuple);
            case IArrayCreationOperation array: return ArrayCreation(array);
            case IConversionOperation conversion: return Conversion(conversion);
            case IBinaryOperation binary: return Binary(binary);
            case ITupleBinaryOperation tuples: return Derived(Evaluate(tuples.LeftOperand), Evaluate(tuples.RightOperand));
            case IUnaryOperation { ConstrainedToType: ITypeParameterSymbol made, OperatorMethod: { } open } unary when _solver.IsImplementedHere(open): return CallOperator(unary, open, made, [unary.Operand]);
            case IUnaryOperation { OperatorMethod: { } method } unary: return Call(new CallSite(_state, unary, method, null, null, [Evaluate(unary.Operand)], [unary.Operand]));
            case IAwaitOperation await: return Await(await);
            case IInterpolatedStringOperation interpolated: return Interpolated(interpolated);
            case IDelegateCreationOperation delegated: return DelegateCreation(delegated);
            case IFlowAnonymousFunctionOperation lambda: return Lambda(lambda);
            case IAnonymousFunctionOperation lambda: return LambdaWithoutGraph(lambda);
            case IMethodReferenceOperation reference: return MethodReference(reference);
            case IIsPatternOperation pattern: return IsPattern(pattern);
            case IIsTypeOperation isType: return Value.Of(Container(Evaluate(isType.ValueOperand)));
            case IIsNullOperation isNull: return About(Evaluate(isNull.Operand));
            case ICaughtExceptionOperation caught: return Caught(caught);
            case IReDimOperation reDim: return ReDim(reDim);
            case IRaiseEventOperation raise: return Raise(raise);
            case IReturnOperation { Kind: OperationKind.YieldReturn } yield: return YieldReturn(yield);
            case IEventAssignmentOperation subscription: return Subscribe(subscription);
            case IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation or IDynamicObjectCreationOperation or IFunctionPointerInvocationOperation: return Unfollowable(operation);
            case IArgumentOperation argument: return Evaluate(argument.Value);
            case IParenthesizedOperation parenthesized: return Evaluate(parenthesized.Operand);
            // Beside an element lie the others.
            case IAddressOfOperation { Reference: IArrayElementReferenceOperation { ArrayReference: { } all } }: return Evaluate(all);
            case IAddressOfOperation address: return Evaluate(address.Reference);
            case IDiscardOperation or IOmittedArgumentOperation: return Value.Empty;
            default:
                return operation.Kind == CollectionExpression ? CollectionLiteral(operation)
                    : operation.Kind == Spread ? SpreadOut(operation) : operation.Kind == OperationKind.None ? Unnamed(operation)
                    : operation.Kind == InlineArrayAccess && operation.ChildOperations.ToImmutableArray() is [var inline, var index] ? ReadElement(Evaluate(inline), ImmutableArray.Create(index), operation.Type, inline.Type!) : Join(operation);
        }
    }

    private readonly Stack<Value> _implicitReceivers = new();

    private Value Join(IOperation operation)
    {
        var result = Value.Empty;
        foreach (var child in operation.ChildOperations) result = result.Join(Evaluate(child));
        return result;
    }

    private string Key(string what, IOperation operation) => _state.KeyOf(what, operation);

    // ── Locals, parameters, this ──

    private string LocalKey(ISymbol local) => _state.LocalKey(local);
    private MemberInfo Local(ILocalSymbol local) => _state.Variable(local);
    private MemberInfo Parameter(IParameterSymbol parameter) => _state.Variable(parameter);
    private MemberInfo Capture(CaptureId id) => _state.Capture(id);

    private Value This() => Method.IsStatic && Method.MethodKind is not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) ? Value.Empty : Read(Value.Of(_frame), MemberInfo.Self);

    /// <summary>The frame of the body that declares a variable, walking out of nested functions; null if it is not on the way.</summary>
    private Value? FrameOf(ISymbol variable)
    {
        var depth = 0;
        for (var body = _state.Body; body is not null; body = body.Outer, depth++)
            if (SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol?.OriginalDefinition, body.Method.OriginalDefinition)) return FrameAt(depth);
        return null;
    }

    private Value FrameAt(int depth)
    {
        var frame = Value.Of(_frame);
        for (var i = 0; i < depth; i++) frame = Read(frame, MemberInfo.Outer);
        return frame;
    }

    private Value ReadLocal(ILocalReferenceOperation operation)
    {
        if (operation.Local.IsStatic) return Read(StaticHolder(operation.Local), Kept(operation.Local));
        if (operation.Local.IsRef && _references.TryGetValue(LocalKey(operation.Local), out var targets))
            return Referenced(targets);
        RunKeptDelegates(Local(operation.Local));
        return Settled(Read(FrameOf(operation.Local) ?? Value.Of(_frame), Local(operation.Local)));
    }

    private readonly Dictionary<string, List<IOperation>> _references = new(StringComparer.Ordinal);

    private Value ReadParameter(IParameterReferenceOperation operation)
    {
        var parameter = operation.Parameter;
        if (FrameOf(parameter) is { } frame) return Settled(Read(frame, Parameter(parameter)));
        // A primary constructor's parameter, used in another member: captured state of the object. What a block extends is the object itself.
        return WithDeclared(SymbolNames.IsExtended(parameter) ? This() : Read(This(), PrimaryParameter(parameter)), parameter, parameter.Type, operation);
    }

    private MemberInfo PrimaryParameter(IParameterSymbol parameter) => _solver.CapturedOf(parameter);

    private Value WithDeclared(Value value, ISymbol member, ITypeSymbol? type, IOperation operation)
    {
        foreach (var obj in value.Objects) obj.Claim(type);
        if (Declared.IsUnzoned(member)) return value.WithLabel(Label.Empty);
        if ((Declared.Own(member) ?? Declared.OfType(type)) is { } zone)
            value = value.AddLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, SymbolNames.Short(member), operation.Syntax)));
        else
        {
            if (member is IPropertySymbol) value = value.AddLabel(Requested(member, operation.Syntax));
            value = value.AddLabel(OfCode(value.Label, member, operation.Syntax));
        }
        return WithChannel(WithClass(value, member), member, type);
    }

    /// <summary>What has a class and no zone is judged by its class; what has a zone is judged by that.</summary>
    private Label OfCode(Label label, ISymbol member, SyntaxNode? at)
    {
        if (Declared.OfCode(member) is not { } zone) return Label.Empty;
        foreach (var entry in label.Entries) if (entry.Atom is { Zone: not null, Dependence: Dependence.Explicit }) return Label.Empty;
        return Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, SymbolNames.Short(member), at));
    }

    /// <summary>
    /// A class that a member states is its content's where nothing or less is stated of it. Where the whole type has a zone, the member's word goes before the type's.
    /// </summary>
    private Value WithClass(Value value, ISymbol member)
    {
        if (value.Label.IsEmpty || Declared.Stated(member) is not (> 0 and var stated)) return value;
        var mayLower = member.ContainingType is { } type && Declared.OfType(type) is not null;
        return value.WithLabel(Label.From(value.Label.Entries.Select(e => e.Atom.Zone is { } zone && (zone.Class == 0 || stated < zone.Class || mayLower)
            ? new Label.Entry(_solver.Atoms.Of(zone.Classified(stated), e.Atom.Dependence), e.Trace) : e)));
    }

    private Value WithChannel(Value value, ISymbol member, ITypeSymbol? type)
    {
        var zone = Declared.ChannelOf(member) ?? (type is INamedTypeSymbol named ? Declared.ChannelOf(named) : null);
        return zone is null ? value : value.WithChannel(Label.Of(_solver.Atoms.Of(zone), null));
    }

    // ── Members ──

    private Value StaticHolder(ISymbol member) => Value.Of(_solver.StaticHolderOf(member));

    private Value ReadField(IFieldReferenceOperation operation)
    {
        var field = operation.Field;
        if (field.IsConst || field.ContainingType?.TypeKind == TypeKind.Enum) return Value.Empty;
        var holder = field.IsStatic ? StaticHolder(field) : Evaluate(operation.Instance);
        if (field.IsStatic) _solver.Demand(field.ContainingType!, _state);
        RunKeptDelegates(holder);
        return WithDeclared(Settled(Read(holder, InfoOf(field))).AddLabel(Modelled(field, operation)), field, field.Type, operation);
    }

    /// <summary>What a model line says that a field yields.</summary>
    private Label Modelled(IFieldSymbol field, IOperation operation)
    {
        var label = Label.Empty;
        foreach (var row in _solver.UserModels.Lookup(field))
            if (row.Verb == Catalog.ModelVerb.Source && row.Zone!.In(Declared) is { } zone)
                label = label.Join(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, SymbolNames.Short(field), operation.Syntax)));
        return label;
    }

    private Value ReadProperty(IPropertyReferenceOperation operation)
    {
        var property = operation.Property;
        if (operation.ConstrainedToType is ITypeParameterSymbol constrained) return CallAccessor(operation, property.GetMethod, TypeParameter(constrained), [], ImmutableArray<IArgumentOperation>.Empty);
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance);
        if (operation.Arguments.Length > 0)
        {
            var arguments = operation.Arguments.Select(a => Evaluate(a.Value)).ToArray();
            if (_solver.IsFrameworkCollection(property.ContainingType) && receiver is not null)
            {
                var element = UnderKey(WithDeclared(Settled(ReadElement(receiver, operation.Arguments.Select(a => a.Value).ToImmutableArray(), property.Type, property.ContainingType)), property, property.Type, operation), arguments[0], operation);
                // A collection of one's own, under an interface of the framework.
                return !receiver.Objects.Any(o => o is { Kind: ObjectKind.Allocated, Type: { } type } && _solver.IsInSource(type)) ? element
                    : element.Join(CallAccessor(operation, property.GetMethod, receiver, arguments, operation.Arguments));
            }
            return UnderKey(CallAccessor(operation, property.GetMethod, receiver, arguments, operation.Arguments), arguments[0], operation);
        }
        if (BuiltInProperty(operation, receiver) is { } known) return known;
        if (_solver.IsAutoProperty(property) && !(receiver is not null && _solver.IsOverriddenInSource(property)))
        {
            if (property.IsStatic) _solver.Demand(property.ContainingType, _state);
            var holder = receiver ?? StaticHolder(property);
            RunKeptDelegates(holder);
            if (EntitySets.AskedBy(property) is { } set) return WithDeclared(Asked(set, holder, InfoOf(property), operation, operation.Instance), property, property.Type, operation);
            return WithDeclared(Settled(!_solver.IsWrittenHere(property) ? ReadOrMake(holder, InfoOf(property)) : Read(holder, InfoOf(property))), property, property.Type, operation);
        }
        return CallAccessor(operation, property.GetMethod, receiver, [], ImmutableArray<IArgumentOperation>.Empty);
    }

    /// <summary>A set of a context: beside what was put into it here, what is queried over the context, and the connection that the context is.</summary>
    private Value Asked(IMethodSymbol set, Value context, MemberInfo property, IOperation? operation, IOperation? instance)
    {
        var read = ReadOrMake(context, property);
        return read.Join(ApplyModel(_solver.ShippedModels.Lookup(set), new CallSite(_state, operation, set, Value.Of(Label.Empty, ImmutableArray<AbstractObject>.Empty, context.Channel), instance, [], [])));
    }

    private Value CallAccessor(IOperation operation, IMethodSymbol? accessor, Value? receiver, Value[] arguments, ImmutableArray<IArgumentOperation> argumentOperations)
    {
        if (accessor is null) return Value.Empty;
        var instance = (operation as IPropertyReferenceOperation)?.Instance;
        var value = Call(new CallSite(_state, operation, accessor, receiver, instance, arguments, argumentOperations.Select(a => (IOperation?)a.Value).ToArray()));
        return WithDeclared(value, accessor.AssociatedSymbol ?? accessor, accessor.ReturnType, operation);
    }

    /// <summary>What the compiler has no name for: memory of its own (<c>stackalloc</c>), what a pointer points to, XML.</summary>
    private Value Unnamed(IOperation operation)
    {
        if (Language.Of(operation.Syntax).MakesMemory(operation.Syntax))
        {
            var memory = Value.Of(Allocate(Key("stack", operation), operation.Type));
            Write(memory, MemberInfo.AnyElement, Value.Of(Deep(Join(operation))));
            return memory;
        }
        if (operation.ChildOperations.Count == 0) return Xml(operation);
        // A fixed array: the pointer leads into it.
        if (operation is { Type.TypeKind: TypeKind.Pointer, ChildOperations.Count: 1 } && operation.ChildOperations.First() is { Type.TypeKind: TypeKind.Array } or IAddressOfOperation) return Evaluate(operation.ChildOperations.First());
        if (Language.Of(operation.Syntax).AssignsPart(operation.Syntax)) return ReplacePart(operation);
        return Pointee(operation) is { } targets ? Referenced(targets) : Value.Of(Deep(Join(operation)));
    }

    private List<IOperation>? Pointee(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
            if (child is ILocalReferenceOperation { Local.Type.TypeKind: TypeKind.Pointer } pointer && _references.TryGetValue(LocalKey(pointer.Local), out var targets)) return targets;
        return null;
    }

    private Value Increment(IIncrementOrDecrementOperation operation)
    {
        var value = Evaluate(operation.Target);
        if (operation.OperatorMethod is { } method && _solver.IsInSource(method))
        {
            var result = Call(new CallSite(_state, operation, method, method.IsStatic ? null : value, operation.Target, method.IsStatic ? [value] : [], method.IsStatic ? [operation.Target] : []));
            if (method.IsStatic) Store(operation.Target, result, operation.Target);
            return method.IsStatic ? result : value;
        }
        // A count that a caller makes under a condition tells of it.
        if (!_pc.IsEmpty || operation.Target is IMemberReferenceOperation && !value.IsEmpty) Store(operation.Target, value, operation.Target);
        return value;
    }

    /// <summary>A task stands for its result; an awaitable of the program's own is asked.</summary>
    private Value Await(IAwaitOperation operation)
    {
        var value = Completed(Evaluate(operation.Operation));
        if (operation.Operation is not IInvocationOperation { TargetMethod.Name: not "WhenAll" }) ThrowPostponed();
        EndStarted(operation.Operation);
        var awaited = operation.Operation.Type;
        if (awaited is null || IsTask(awaited)) return value;
        var own = awaited.GetMembers("GetAwaiter").OfType<IMethodSymbol>().Where(static m => m.Parameters.IsEmpty).ToList();
        var getAwaiter = own.Count > 0 ? own.Find(_solver.IsInSource) : _graph!.OriginalOperation.SemanticModel is { } model ? _solver.ExtensionAwaiterOf(operation.Syntax, model) : null;
        if (getAwaiter is null) return value;
        var awaiter = Call(getAwaiter.IsStatic ? new CallSite(_state, operation, getAwaiter, null, null, [value], [operation.Operation]) : new CallSite(_state, operation, getAwaiter, value, operation.Operation, [], []));
        return getAwaiter.ReturnType.GetMembers("GetResult").OfType<IMethodSymbol>().FirstOrDefault(static m => m.Parameters.IsEmpty) is { } getResult && !IsTask(getAwaiter.ReturnType)
            ? Call(new CallSite(_state, operation, getResult, awaiter, operation.Operation, [], [])) : awaiter;
    }

    // ── Captures ──

    private Value WriteCapture(IFlowCaptureOperation operation)
    {
        var value = AddPc(Evaluate(operation.Value));
        if (Language.Of(operation.Value.Syntax).IsCopied(operation.Value.Syntax)) value = CopyIfStruct(value, operation.Value.Type, "with", operation);
        _heap = _heap.Set(_frame, Capture(operation.Id).Key, value);
        _captured[operation.Id] = _captured.TryGetValue(operation.Id, out var list) ? (list.Contains(operation.Value) ? list : list.Add(operation.Value)) : ImmutableList.Create(operation.Value);
        return value;
    }

    // A capture can stand for a place that is assigned later (a[i] ??= x): every operation it may have captured.
    private readonly Dictionary<CaptureId, ImmutableList<IOperation>> _captured = [];

    // ── Construction ──

    private Value AnonymousObject(IAnonymousObjectCreationOperation operation)
    {
        var result = Value.Of(Allocate(Key("new", operation), operation.Type));
        foreach (var initializer in operation.Initializers.OfType<ISimpleAssignmentOperation>())
            if (initializer.Target is IPropertyReferenceOperation property) Write(result, InfoOf(property.Property), AddPc(Evaluate(initializer.Value)));
        return result;
    }

    private Value Tuple(ITupleOperation operation)
    {
        var values = operation.Elements.Select(Evaluate).ToList();
        var result = Value.Of(Allocate(Key("tuple", operation), operation.Type));
        for (var i = 0; i < values.Count; i++) Write(result, MemberInfo.Pseudo("Item" + (i + 1), operation.Elements[i].Type), values[i]);
        return result;
    }

    /// <summary>A value of a type that is <c>[OfZone]</c> has that zone, whoever made it.</summary>
    private Value Typed(Value value, ITypeSymbol? type, IOperation operation)
    {
        if (Declared.OfType(type) is { } zone)
            value = value.AddLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, type!.Name.Length > 0 ? type.Name : type.ToDisplayString(), operation.Syntax)));
        return type is INamedTypeSymbol named && Declared.ChannelOf(named) is { } channel ? value.WithChannel(Label.Of(_solver.Atoms.Of(channel), null)) : value;
    }

    // ── Operators ──

    private Value Conversion(IConversionOperation operation)
    {
        var value = Evaluate(operation.Operand);
        if (operation.OperatorMethod is { ContainingType.Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" }) return value;
        if (operation.OperatorMethod is not null && Endpoints.IsEither(operation.OperatorMethod.ContainingType)) return Endpoints.IsResult(operation.Operand.Type) ? value.WithLabel(Label.Empty) : value;
        if (operation.OperatorMethod is { } method) return Call(new CallSite(_state, operation, method, null, null, [value], [operation.Operand]));
        // What is boxed is a copy.
        if (operation.Type is { IsReferenceType: true } && operation.Operand.Type is { IsValueType: true } boxed) value = CopyIfStruct(value, boxed, "box", operation);
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract) Enumerate(value, contract, operation);
        if (operation is { IsImplicit: false, OperatorMethod: null }) value = Narrowed(value, operation.Type);
        if (operation is { IsImplicit: false, OperatorMethod: null }) foreach (var obj in value.Objects) obj.Claim(operation.Type);
        if (operation.Type is not null && operation.Operand.Type is not null && Declarations.IsLeaf(operation.Type) && !Declarations.IsLeaf(operation.Operand.Type) && !value.Objects.IsEmpty)
            return value.WithLabel(Effective(value));
        return value;
    }

    private Value Binary(IBinaryOperation operation)
    {
        if (operation is { ConstrainedToType: ITypeParameterSymbol made, OperatorMethod: { } open } && _solver.IsImplementedHere(open)) return CallOperator(operation, open, made, [operation.LeftOperand, operation.RightOperand]);
        var left = Evaluate(operation.LeftOperand);
        var right = Evaluate(operation.RightOperand);
        if (operation.OperatorMethod is { } method && (_solver.IsInSource(method) || !_solver.Facts.Lookup(method).IsEmpty || !_solver.UserModels.Lookup(method).IsEmpty))
            return Call(new CallSite(_state, operation, method, null, null, [left, right], [operation.LeftOperand, operation.RightOperand]));
        if (operation.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals && (IsNull(operation.LeftOperand) || IsNull(operation.RightOperand))) return About(left.Join(right));
        if (operation.Type?.TypeKind is TypeKind.Delegate or TypeKind.Pointer) return Combine(left, right);
        if (operation.Type?.SpecialType == SpecialType.System_String || operation.OperatorKind == BinaryOperatorKind.Concatenate)
            return Value.Of(TextLabel(left, operation.LeftOperand.Type, operation.LeftOperand).Join(TextLabel(right, operation.RightOperand.Type, operation.RightOperand)))
                .WithChannel(operation.LeftOperand.ConstantValue is { HasValue: true, Value: string text } ? Addressed(text, isWhole: false).Channel : NoKey(left.Channel));
        // Somebody's operator that no line speaks of sees into its operands.
        return operation.OperatorMethod is null ? Value.Of(Effective(left).Join(Effective(right))) : Derived(left, right);
    }

    /// <summary>An operator of a type parameter: the type that stands for it says what runs.</summary>
    private Value CallOperator(IOperation operation, IMethodSymbol method, ITypeParameterSymbol type, IOperation[] operands) =>
        Call(new CallSite(_state, operation, method, TypeParameter(type), null, operands.Select(Evaluate).ToArray(), operands));

    /// <summary>Says something about a value but shows none of it.</summary>
    private Value About(Value value)
    {
        var label = Effective(value);
        return label.IsEmpty ? Value.Empty : Value.Of(Label.From(label.Entries.Select(e => new Label.Entry(_solver.Atoms.Through(e.Atom, Dependence.About), e.Trace))));
    }

    private static bool IsNull(IOperation operation)
    {
        while (operation is IConversionOperation conversion) operation = conversion.Operand;
        return operation.ConstantValue is { HasValue: true, Value: null };
    }

    private Value Interpolated(IInterpolatedStringOperation operation)
    {
        var label = Label.Empty;
        foreach (var part in operation.Parts.OfType<IInterpolationOperation>())
            label = label.Join(TextLabel(Evaluate(part.Expression), part.Expression.Type, part.Expression));
        return Value.Of(label).WithChannel(Beginning(operation));
    }

    /// <summary>Where an interpolated address leads: what it begins with says so, if it names the whole host.</summary>
    private Label Beginning(IInterpolatedStringOperation operation) => _solver.Hosts.IsEmpty ? Label.Empty : operation.Parts.FirstOrDefault() switch
    {
        IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => Addressed(text, isWhole: false).Channel,
        IInterpolationOperation { Expression: { } first } => NoKey(Evaluate(first).Channel),
        _ => Label.Empty,
    };

    // The body runs when what it gives is enumerated.
    private bool _yields;

    // What the places where it may be left hold.
    private Flow.Heap? _yielded;

    private Value YieldReturn(IReturnOperation operation)
    {
        _yields = true;
        var value = AddPc(Evaluate(operation.ReturnedValue));
        if (operation.ReturnedValue is { } yielded) Respond(value, yielded);
        var iterator = Value.Of(_state.Object(ObjectKind.Allocated, AbstractObject.Iterator, Method.ReturnType));
        Write(iterator, MemberInfo.Pseudo(MemberInfo.Element, operation.ReturnedValue?.Type), value);
        _return = _return.Join(iterator);
        // Who enumerates may go no further.
        _yielded = _yielded is null ? _heap : JoinHeaps(_yielded, _heap);
        return Value.Empty;
    }

    private Value Caught(ICaughtExceptionOperation operation)
    {
        var place = _frame.At(ThrownPlace);
        var value = _heap.TryGet(place, out var thrown) ? thrown : Value.Empty;
        _heap = _heap.Set(place, Value.Empty).Set(_frame.At(CaughtPlace), value);
        ForgetPostponed(value);
        if (operation.Type is { Name: "AggregateException" } && value.Objects.Any(static o => o.Type is not { Name: "AggregateException" }))
        {
            return Aggregate(value, operation.Type, operation);
        }
        return value.Objects.IsEmpty ? value.Join(Value.Of(_state.Object(ObjectKind.Opaque, Key("caught", operation), operation.Type))) : value;
    }

    /// <summary>Waiting for a task wraps what it threw.</summary>
    private Value Aggregate(Value thrown, ITypeSymbol? type, IOperation operation)
    {
        var all = Value.Of(Allocate(Key("aggregate", operation), type));
        Write(all, StepInfo(all, "InnerException"), thrown);
        var inner = Value.Of(_state.Object(ObjectKind.Allocated, Key("inner", operation), StepInfo(all, "InnerExceptions").Type));
        Write(inner, MemberInfo.AnyElement, thrown);
        Write(all, StepInfo(all, "InnerExceptions"), inner);
        Write(all, StepInfo(all, "Message"), Value.Of(Deep(thrown)));
        return all;
    }

    // Handlers of events that code without source raises.
    private readonly HashSet<(AbstractObject Delegate, string Key, Value Holder)> _handlers = [];

    /// <summary>Zone data goes into code without source: what it raises, handlers see at once.</summary>
    private void Raise(CallSite site)
    {
        if (_handlers.Count == 0 || _solver.IsInSource(site.Method) || !site.Arguments.Any(a => IsLabelled(a))) return;
        foreach (var (handler, key, holder) in _handlers.OrderBy(static h => h.Key, StringComparer.Ordinal).ToList())
            Callback(handler, Label.Empty, key, site.Receiver is { } receiver && IsPartOf(receiver, holder) ? Told(handler, Derived(site.Arguments).Label, key) : null);
    }

    /// <summary>True if something is the object, or a part of it.</summary>
    private bool IsPartOf(Value part, Value whole) =>
        whole.Objects.Any(o => part.Objects.Contains(o) || o.Members.All.ToArray().Any(m => _heap.TryGet(o, m.Key, out var content) && content.Objects.Any(c => part.Objects.Contains(c))));

    /// <summary>What an event tells: of what was put in, its objects hold something; neither its kind nor its names do.</summary>
    private Value[]? Told(AbstractObject handler, Label label, string key) => handler.Target?.Parameters.Select(p =>
    {
        var told = Value.Of(_state.Object(ObjectKind.Opaque, key + p.Ordinal, p.Type));
        if (p.Type is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None })
            for (var type = p.Type; type is { SpecialType: SpecialType.None }; type = type.BaseType)
                foreach (var part in type.GetMembers().OfType<IPropertySymbol>())
                    if (part is { IsStatic: false, IsIndexer: false, Type.IsReferenceType: true } && !Declarations.IsLeaf(part.Type) && part.IsShownTo(_solver.Compilation))
                        Write(told, InfoOf(part), Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, key + p.Ordinal + "." + part.Name, part.Type)), Label.Empty));
        return told;
    }).ToArray();

    private Value Subscribe(IEventAssignmentOperation operation)
    {
        var handler = Evaluate(operation.HandlerValue);
        if (!operation.Adds || operation.EventReference is not IEventReferenceOperation evt) return Value.Empty;
        var holder = evt.Instance is null ? StaticHolder(evt.Event) : Evaluate(evt.Instance);
        var receiver = evt.ConstrainedToType is ITypeParameterSymbol constrained ? TypeParameter(constrained) : evt.Instance is null ? null : holder;
        if (!Add(operation, evt.Event, holder, receiver, evt.Instance, handler, operation.HandlerValue)) return Value.Empty;
        // Who raises an event of a referenced type is not in sight: the handler runs some day, with what nobody knows.
        if (!_solver.IsInSource(evt.Event))
            foreach (var callback in handler.Objects)
                if (callback.Kind == ObjectKind.Delegate)
                {
                    var key = Key("event", operation);
                    Callback(callback, Label.Empty, key);
                    Keep(callback, Label.Empty, key + ":later");
                    RunOnOthers(callback, key);
                    _handlers.Add((callback, key, holder));
                }
        return Value.Empty;
    }

    /// <summary>Adds a handler to an event. False if an accessor of the program's own did.</summary>
    private bool Add(IOperation operation, IEventSymbol evt, Value holder, Value? receiver, IOperation? instance, Value handler, IOperation given, string? key = null)
    {
        if (evt.AddMethod is { } add && (_solver.BodyOf(add, _state) is not null || _solver.IsModelled(add) || (evt.IsAbstract || evt.IsVirtual || evt.IsOverride) && _solver.IsInSource(evt)))
        {
            Call(new CallSite(_state, operation, add, receiver, instance, [handler], [given]) { Key = key! });
            return false;
        }
        Write(holder, InfoOf(evt), Read(holder, InfoOf(evt)).Join(handler));
        return true;
    }
}
