using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// What the language itself means by certain members (enumeration, tasks, nullable, text conversion, synthesised record members, PolicyKit's own types),
/// which no model line can say.
/// </summary>
internal sealed partial class BodySolver
{
    private Value? BuiltInProperty(IPropertyReferenceOperation operation, Value? receiver)
    {
        if (receiver is null) return null;
        var property = operation.Property;
        var type = property.ContainingType;
        if (_solver.IsInSource(type)) return null;
        switch (property.Name)
        {
            // That a task has ended says nothing of what it gives.
            case "IsCompleted" or "IsCompletedSuccessfully" or "IsFaulted" or "IsCanceled" or "Status" when IsTask(type): return Value.Empty;
            case "Count" or "Length" or "LongLength" or "Rank" or "IsEmpty" or "IsDefaultOrEmpty" or "IsDefault" or "HasValue" or "IsCompleted" or "Status" or "IsValueCreated" or "Capacity":
                return About(receiver);
            case "Value" when type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T: return receiver;
            case "Result" when IsTask(type): ThrowPostponed(); EndStarted(operation); return Completed(receiver);
            case "Exception" when IsTask(type) && Failed() is { IsEmpty: false } failed: return Aggregate(failed, type.GetMembers("Exception").OfType<IPropertySymbol>().First().Type, operation);
            case "Current": return CurrentOf(receiver, property.Type, operation).Join(OwnCurrent(receiver, property, operation));
            case "Classification" when Declarations.IsGuarded(type): return Value.Empty;
            default: return null;
        }
    }

    private static bool IsTask(ITypeSymbol? type) =>
        type is { Name: "Task" or "ValueTask" or "TaskAwaiter" or "ValueTaskAwaiter" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" or "ConfiguredTaskAwaiter" or "ConfiguredValueTaskAwaiter" or "ConfiguredCancelableAsyncEnumerable" or "YieldAwaitable" };

    private bool IsTaskOfResult(IMethodSymbol constructor) => constructor.ContainingType is { Name: "Task" or "ValueTask", Arity: 1 } && !_solver.IsInSource(constructor);

    /// <summary>The task of a completion source stands for the source: what it gives is what was put there until it is asked.</summary>
    private Value Completed(Value? task)
    {
        if (task is null) return Value.Empty;
        var result = task;
        foreach (var obj in task.Objects)
            if (obj.Type is INamedTypeSymbol { Name: "TaskCompletionSource", Arity: 1 } source && source.GetMembers("Task") is [IPropertySymbol promised])
                result = Value.Of(result.Label, result.Objects.Remove(obj), result.Channel).Join(Read(Value.Of(obj), InfoOf(promised)));
        return result;
    }

    private Value CurrentOf(Value receiver, ITypeSymbol type, IOperation operation)
    {
        if (type.SpecialType == SpecialType.System_Object && !receiver.Objects.IsEmpty && receiver.Objects.All(static o => o.Type is INamedTypeSymbol { IsGenericType: false } of && IsTable(of)))
            type = Declared.Compilation.GetTypeByMetadataName("System.Collections.DictionaryEntry") ?? type;
        var element = Read(receiver, MemberInfo.Pseudo(MemberInfo.Element, type));
        if (type.Name is "KeyValuePair" or "DictionaryEntry" && receiver.Objects.Any(o => o.Type is null || o.Type.Name.Contains("Dictionary") || IsTable(o.Type)))
        {
            var pair = Value.Of(Allocate(Key("pair", operation), type));
            Write(pair, MemberInfo.Pseudo("Key"), Read(receiver, MemberInfo.Pseudo(MemberInfo.DictionaryKey)));
            Write(pair, MemberInfo.Pseudo("Value"), element);
            return pair.AddLabel(Container(receiver));
        }
        return Typed(element, type, operation);
    }

    private Value? BuiltInCall(IInvocationOperation operation, IMethodSymbol method, Value? receiver, Value[] arguments)
    {
        if (SymbolNames.Is(method.ContainingType, KnownNames.Zoned) || SymbolNames.Is(method.ContainingType, KnownNames.ZonedStatics)) return ZonedCall(operation, method, receiver, arguments);
        if (method.Name == "ToString" && receiver is not null && method.Parameters.Length == 0) return Value.Of(TextLabel(receiver, operation.Instance!.Type, operation));
        if (_solver.IsInSource(method)) return null;
        if (method.ContainingType is { Name: "DataColumnCollection", ContainingNamespace: { Name: "Data", ContainingNamespace.Name: "System" } }) NoteColumn(operation);
        switch (method.Name)
        {
            case "Reverse" or "Sort" or "Insert" or "InsertRange" or "RemoveAt" or "RemoveRange" or "RemoveAll" or "Shuffle" or "Clear" when method.ContainingNamespace?.ToDisplayString().StartsWith("System", StringComparison.Ordinal) == true:
                if (method.Name != "Clear") foreach (var moved in receiver is null ? arguments : [receiver]) Smear(moved);
                return null;
            // What stood behind the one that is taken out moves up.
            case "Remove" when receiver is not null && method.ContainingType.Name is "List" or "IList" or "Collection" or "ArrayList": Smear(receiver); return null;
            case "Throw" when method.ContainingType is { Name: "ExceptionDispatchInfo", ContainingNamespace.Name: "ExceptionServices" }: Throw(receiver ?? arguments[0], operation); return Value.Empty;
            case "DynamicInvoke" when receiver is not null && arguments.Length > 0:
                var spread = ReadAny(arguments[0]);
                return receiver.Objects.Aggregate(Value.Empty, (v, o) => v.Join(o.Target is { } target ? Invoke(Value.Of(o), operation, target.Parameters.Select(_ => spread).ToArray()) : Value.Empty));
            case "Create" when method is { IsStatic: true, TypeParameters.Length: 1, Parameters.Length: 3, ContainingType.SpecialType: SpecialType.System_String }:
                var written = Value.Of(Allocate(Key("span", operation), operation.TargetMethod.ContainingType));
                Invoke(arguments[2], operation, written, arguments[1]);
                return Value.Of(Stored(written).Join(arguments[2].Objects.All(static o => o.Kind == ObjectKind.Delegate) ? Label.Empty : Deep(arguments[1])));
            case "SetEnvironmentVariable" or "SetData" or "GetEnvironmentVariable" or "GetData" when method.IsStatic && arguments.Length > 0 && method.ContainingType is { Name: "Environment" or "AppContext", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }:
                return ProcessWide(operation, method, arguments);
            case "CreateClient" when method.ContainingType.Name is "IHttpClientFactory" or "HttpClientFactoryExtensions" && NamedClient(operation) is { } client: return client;
            case "Any" or "Count" or "LongCount" when method is { IsStatic: true, ContainingType.Name: "Enumerable" } && arguments.Length == 1: return About(arguments[0]);
            case "SetLength" when operation.Arguments is [{ Value: var length }]: EmptyAtLength(method, receiver, Unconverted(length)); return null;
            case "Element" or "Elements" or "Attribute" when receiver is not null && IsOfXml(method.ContainingType): return arguments.Length == 0 ? Parts(operation, receiver) : FoundByName(operation, receiver, arguments[0]);
            case "SetElementValue" or "SetAttributeValue" when receiver is not null && IsOfXml(method.ContainingType): return SetByName(operation, receiver, arguments[1]);
            case "GetType" when receiver is not null: return Value.Empty;
            case "MemberwiseClone" when receiver is { Objects.IsEmpty: false }:
                var copy = Copy(receiver, operation.Instance?.Type, Key("clone", operation));
                // Of what may be an heir, the copy has parts that are not known here.
                return receiver.Objects.All(static o => o.Kind == ObjectKind.Allocated) || operation.Instance?.Type is not INamedTypeSymbol cloned || !_solver.Below(cloned).Any() ? copy : copy.Join(receiver);
            case "Equals" when method is { IsStatic: false, ContainingType.SpecialType: SpecialType.System_Object } && receiver is not null && operation.Instance?.Type is { TypeKind: TypeKind.Class } of && _solver.IsInSource(of) && !IsVirtualToSource(receiver, method):
                return Value.Of(Container(receiver).Join(Container(arguments[0])));
            case "OfType" when method is { IsExtensionMethod: true, TypeArguments: [{ } kept], ContainingType.Name: "Enumerable" }:
                var sequence = receiver ?? arguments[0];
                var ofType = Value.Of(Allocate(Key("oftype", operation), method.ReturnType));
                Write(ofType, MemberInfo.Pseudo(MemberInfo.Element, kept), Narrowed(ReadAny(sequence), kept));
                return Typed(ofType.AddLabel(Container(sequence)), method.ReturnType, operation);
            case "GetHashCode" when receiver is not null && method.Parameters.Length == 0: return Value.Of(Effective(receiver));
            case "GetEnumerator" or "GetAsyncEnumerator" or "WithCancellation" or "AsEnumerable" or "AsQueryable" or "AsReadOnly" when (receiver is not null || arguments.Length > 0) && method.ContainingType.Name != "DataTableExtensions":
                return receiver is not null && HasSourceEnumerator(receiver, method) || method.IsStatic && !_solver.Facts.Lookup(method).IsEmpty ? null : Declarations.IsLeaf((operation.Instance ?? operation.Arguments.FirstOrDefault()?.Value)?.Type) ? Characters(receiver ?? arguments[0], operation) : receiver ?? arguments[0];
            case "MoveNext" or "MoveNextAsync" when receiver is not null && !operation.IsImplicit && !HasSourceEnumerator(receiver, method): MoveByHand(receiver); return Value.Of(Container(receiver));
            case "MoveNext" or "MoveNextAsync" when receiver is not null && !HasSourceEnumerator(receiver, method): return Value.Of(Container(receiver));
            case "Wait" or "WaitAll" when IsTask(method.ContainingType): ThrowPostponed(); EndStarted(operation); return null;
            case "Join" when method.ContainingType is { Name: "Thread", ContainingNamespace.Name: "Threading" }: EndStarted(operation); return null;
            case "GetResult" when receiver is not null && IsTask(method.ContainingType): return Completed(receiver);
            case "ConfigureAwait" or "GetAwaiter" or "AsTask" or "Preserve" when receiver is not null && IsTask(method.ContainingType): return receiver;
            case "ConfigureAwait" when arguments.Length > 0 && receiver is null: return arguments[0];
            case "FromResult" when IsTask(method.ContainingType): return arguments[0];
            case "FromException" when IsTask(method.ContainingType): Postpone(arguments[0]); return null;
            case "CreateInstance" when method.ContainingType is { Name: "Activator", ContainingNamespace.Name: "System" } && MadeBy(operation) is { } of: return Make(of, operation);
            case "GetInvocationList" when receiver is not null && method.ContainingType.SpecialType is SpecialType.System_Delegate or SpecialType.System_MulticastDelegate:
                var parts = Value.Of(Allocate(Key("delegates", operation), operation.Type));
                Write(parts, MemberInfo.Pseudo(MemberInfo.Element, method.ContainingType), receiver);
                return parts;
            case "Combine" when method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Delegate }:
                return arguments is [var first, var second] ? Combine(first, second) : Combine(Value.Empty, ReadAny(arguments[0]));
            case "Remove" or "RemoveAll" when method is { IsStatic: true, ContainingType.SpecialType: SpecialType.System_Delegate }: return arguments[0];
            case "Switch" when IsOfBasic(method) && operation.Arguments is [{ Value: IArrayCreationOperation { Initializer.ElementValues: var pairs } }]: return Switched(pairs);
            case "GetValueRefOrAddDefault" when method is { ContainingType.Name: "CollectionsMarshal", TypeArguments: [_, var kept] } && IsStructure(kept): return BeginElement(operation, kept, arguments);
            case "Compile" when receiver is not null && method.ContainingType.Name is "Expression" or "LambdaExpression": return receiver;
            case "GetValueOrDefault" when method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T: return arguments.Aggregate(receiver!, (v, a) => v.Join(a));
            case "Dispose" or "DisposeAsync" when receiver is not null && method.Parameters.Length == 0 && !IsVirtualToSource(receiver, method) && !IsToldOf(receiver, method): return Value.Empty;
            case "ReferenceEquals" or "IsNullOrEmpty" or "IsNullOrWhiteSpace" or "ThrowIfNull" or "ThrowIfNullOrEmpty" when method.IsStatic: return method.ReturnsVoid ? Value.Empty : About(arguments[0]);
            default: return null;
        }
    }

    /// <summary>The structure under a key of a table, by reference. Where there is none, one comes into being.</summary>
    private Value BeginElement(IInvocationOperation operation, ITypeSymbol type, Value[] arguments)
    {
        var key = operation.Arguments.First(static a => a.Parameter?.Ordinal == 1).Value;
        var member = ElementKey(key, type, operation.Arguments.First(static a => a.Parameter?.Ordinal == 0).Value.Type);
        Write(arguments[0], MemberInfo.Pseudo(MemberInfo.DictionaryKey, key.Type), arguments[1]);
        if (!member.IsConstantElement || arguments[0].Objects.Any(o => !_heap.TryGet(o, member.Key, out _)))
            Write(arguments[0], member, Read(arguments[0], member).Join(Value.Of(Allocate(Key("default", operation), type))));
        return Read(arguments[0], member);
    }

    /// <summary>The type of the source, or the type parameter, that is named where an object is made without arguments.</summary>
    private ITypeSymbol? MadeBy(IInvocationOperation operation)
    {
        var type = operation is { TargetMethod.TypeArguments: [var named], Arguments.IsEmpty: true } ? named : operation.Arguments is [{ Value: ITypeOfOperation { TypeOperand: var meant } }] ? meant : null;
        return type is ITypeParameterSymbol || type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false } && _solver.IsInSource(type) ? type : null;
    }

    /// <summary>An object as its constructor without parameters makes it.</summary>
    private Value Make(ITypeSymbol type, IOperation operation)
    {
        var made = Value.Of(Allocate(Key("new", operation), type));
        if (PlainConstructorOf(type) is { } constructor) Call(new CallSite(_state, operation, constructor, made, null, [], []));
        return made;
    }

    /// <summary>The constructor without parameters of a type of the source.</summary>
    private IMethodSymbol? PlainConstructorOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol named && _solver.IsInSource(named) ? named.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) : null;

    // What was stored under any key, and under a key that is not a constant. The first is read by whoever mentions the reading member.
    private const string UnknownKey = "key?";

    /// <summary>Settings of the process: a static place for each constant key.</summary>
    private Value ProcessWide(IInvocationOperation operation, IMethodSymbol method, Value[] arguments)
    {
        var holder = StaticHolder(method);
        var any = MemberInfo.Pseudo(method.ContainingType.Name == "Environment" ? "GetEnvironmentVariable" : "GetData");
        var key = operation.Arguments.FirstOrDefault(static a => a.Parameter?.Ordinal == 0)?.Value.ConstantValue is { HasValue: true, Value: string literal } ? MemberInfo.Pseudo("key:" + literal.Replace('.', '_')) : null;
        if (method.Name.StartsWith("Get", StringComparison.Ordinal)) return key is null ? Read(holder, any) : Read(holder, key).Join(Read(holder, MemberInfo.Pseudo(UnknownKey)));
        if (arguments.Length < 2) return Value.Empty;
        Write(holder, any, Read(holder, any).Join(arguments[1]));
        Write(holder, key ?? MemberInfo.Pseudo(UnknownKey), arguments[1]);
        return Value.Empty;
    }

    /// <summary>Elements move: what stood at a constant index may now stand anywhere.</summary>
    private void Smear(Value collection)
    {
        foreach (var obj in collection.Objects)
            foreach (var member in obj.Members.All)
                if (member.IsConstantElement && _heap.TryGet(obj, member.Key, out var element) && !element.IsEmpty)
                    Write(Value.Of(obj), MemberInfo.Pseudo(MemberInfo.Element, member.Type), element);
        // What stands where in a collection that others made, they know.
        foreach (var obj in collection.Objects)
            if (obj.Kind is ObjectKind.Port or ObjectKind.Opaque && PartType(obj.Type, MemberInfo.AnyElement) is { } part)
                Write(Value.Of(obj), MemberInfo.Pseudo(MemberInfo.Element, part), Read(Value.Of(obj), MemberInfo.Pseudo(MemberInfo.Element, part)));
    }

    private Value Characters(Value text, IOperation operation)
    {
        var characters = Value.Of(Allocate(Key("chars", operation), null));
        Write(characters, MemberInfo.AnyElement, Value.Of(Effective(text)));
        return characters.AddLabel(Effective(text));
    }

    private bool HasSourceEnumerator(Value receiver, IMethodSymbol method) => IsVirtualToSource(receiver, method);

    private bool IsVirtualToSource(Value receiver, IMethodSymbol method) =>
        receiver.Objects.Any(o => o.Type is { } t && _solver.IsInSource(t) && o.Kind != ObjectKind.Delegate && _solver.Implementation(t, method) is { } target && _solver.IsInSource(target))
        || _solver.Candidates(method, null).Any(_solver.IsInSource) && receiver.Objects.Any(static o => o.Kind is ObjectKind.Port or ObjectKind.Opaque) && method.ContainingType.Name is not ("IEnumerator" or "IEnumerable" or "IDisposable" or "IAsyncDisposable");

    /// <summary>Facts or models of the program tell of the member as the receiver has it.</summary>
    private bool IsToldOf(Value receiver, IMethodSymbol method)
    {
        if (_solver.Facts.Set.IsEmpty && _solver.UserModels.Set.IsEmpty) return false;
        foreach (var obj in receiver.Objects)
            if (obj.Type is { } type && _solver.Implementation(type, method) is { } target && (!_solver.Facts.Lookup(target).IsEmpty || !_solver.UserModels.Lookup(target).IsEmpty)) return true;
        return false;
    }

    /// <summary>Members the compiler writes: a record's clone, equality and deconstruction; accessors of automatic properties.</summary>
    private Value? Synthesised(CallSite site)
    {
        var method = site.Method;
        if (method.AssociatedSymbol is IPropertySymbol property && (_solver.IsAutoProperty(property) || _solver.IsAutoAccessor(property, method)))
        {
            // Asked of a type parameter, a static member has a receiver: the type.
            var holder = property.IsStatic ? StaticHolder(property) : site.Receiver ?? StaticHolder(property);
            if (property.IsStatic) _solver.Demand(property.ContainingType, _state);
            if (method.MethodKind == MethodKind.PropertyGet) return EntitySets.AskedBy(property) is { } set ? Asked(set, holder, InfoOf(property), site.Operation, site.ReceiverOperation) : Read(holder, InfoOf(property));
            if (site.Arguments.Length > 0) Write(holder, InfoOf(property), site.Arguments[site.Arguments.Length - 1]);
            return Value.Empty;
        }
        if (method.AssociatedSymbol is IEventSymbol evt && site.Arguments.Length == 1 && _solver.IsInSource(evt))
        {
            var holder = evt.IsStatic ? StaticHolder(evt) : site.Receiver ?? StaticHolder(evt);
            if (method.MethodKind == MethodKind.EventAdd) Write(holder, InfoOf(evt), Read(holder, InfoOf(evt)).Join(site.Arguments[0]));
            return Value.Empty;
        }
        if (!method.IsImplicitlyDeclared || method.ContainingType is not { } type || !_solver.IsInSource(type)) return null;
        if (method.Name == "<Clone>$" && site.Receiver is { } original)
            return type.InstanceConstructors.FirstOrDefault(c => c.Parameters is [{ Type: var from }] && SymbolEqualityComparer.Default.Equals(from, type)) is { IsImplicitlyDeclared: false } copies
                ? CallTarget(new CallSite(_state, site.Operation, copies, Value.Of(Allocate(site.Key + ":copy", type)), site.ReceiverOperation, [original], [site.ReceiverOperation]) { Key = site.Key + ":copy", MeetOf = site.MeetOf, Around = site.Around })
                : Copy(original, type, site.Key);
        if (method.Name == PrintsMembers && site is { Receiver: { } shown, Arguments: [var builder], Operation: { } at })
        {
            Write(builder, MemberInfo.Whole, Value.Of(Printed(type, shown, new Printing(at, null, false))));
            return Value.Empty;
        }
        if (method.Name is "Equals" or "op_Equality" or "op_Inequality" or "GetHashCode") return Derived([.. site.Arguments, site.Receiver ?? Value.Empty]);
        if (site.IsConstruction && method.Parameters.Length == 1 && type.IsRecord && site.Receiver is { } made)
        {
            foreach (var member in InstanceMembers(type)) Write(made, member, Read(site.Arguments[0], member));
            return made;
        }
        return site.IsConstruction ? site.Receiver : null;
    }

    // ── PolicyKit's own types ──

    private const string ZonedValue = "zoned";
    private const string UncleanedValue = "uncleaned";

    private static MemberInfo InsideZoned(string part) => new(part, null, KnownNames.Zoned, null, false);

    private static ITypeSymbol? ZoneOfZoned(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "Zoned", TypeArguments.Length: 2 } zoned ? zoned.TypeArguments[0] : null;

    private Value Unwrap(Value zoned, ITypeSymbol? type, IOperation operation)
    {
        var content = Read(zoned, InsideZoned(ZonedValue));
        if (Declared.Zone(ZoneOfZoned(type)) is { } zone)
            content = content.WithLabel(Label.Of(_solver.Atoms.Of(zone.Classified(ClassIn(content.Label, zone))), new Trace(null, FlowStepKind.Source, Text(operation), operation.Syntax))).AddLabel(Read(zoned, InsideZoned(UncleanedValue)).Label);
        return content;
    }

    private Value Wrap(Value content, ITypeSymbol? type, IOperation operation)
    {
        var zoned = Value.Of(Allocate(Key("zoned", operation), type));
        Write(zoned, InsideZoned(ZonedValue), content);
        return zoned;
    }

    /// <summary>What a function makes of the content stays under its zone: data of another zone that it captured enters it here.</summary>
    private Value Enclose(Value content, ITypeSymbol? type, IInvocationOperation operation)
    {
        var zoned = type is INamedTypeSymbol { Name: "ValueTask" or "Task", TypeArguments: [{ } inner] } ? inner : type;
        if (Declared.Zone(ZoneOfZoned(zoned)) is { } zone) Meet(Deep(content), SinkTarget.Of(zone), SinkKind.Place, SymbolNames.Short(operation.TargetMethod), operation.Syntax, operation.Arguments.LastOrDefault(static a => a.Value.Type?.TypeKind == TypeKind.Delegate)?.Value ?? operation);
        return Wrap(content, type, operation);
    }

    private Value ZonedCall(IInvocationOperation operation, IMethodSymbol method, Value? receiver, Value[] arguments)
    {
        var on = receiver ?? (arguments.Length > 0 ? arguments[0] : Value.Empty);
        var type = operation.Instance?.Type ?? operation.Arguments.FirstOrDefault()?.Value.Type;
        switch (method.Name)
        {
            case "Enter":
                if (Declared.Zone(ZoneOfZoned(method.ReturnType)) is { } entered && operation.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1) is { } given)
                    Meet(Deep(arguments[1]), SinkTarget.Of(entered), SinkKind.Place, "Zoned.Enter", operation.Syntax, given.Value);
                return Wrap(Entered(arguments.Length > 1 ? arguments[1] : Value.Empty, operation), method.ReturnType, operation);
            case "Select" or "SelectAsync":
                return Enclose(Invoke(arguments[0], operation, Unwrap(on, type, operation)), method.ReturnType, operation);
            case "SelectMany":
                var content = Unwrap(on, type, operation);
                var inner = Invoke(arguments[0], operation, content);
                return Wrap(Invoke(arguments[1], operation, content, Unwrap(inner, null, operation)), method.ReturnType, operation);
            case "Use" or "UseAsync":
                return Invoke(arguments[1], operation, Unwrap(on, type, operation));
            case "DeclassifyAsync" or "CrossAsync" when RouteOf(method) is { } route:
                return route.OfPolicy && (route.Accepts.IsEmpty || !IsUnsanitised(method)) ? Crossed(on, type, route, operation) : Uncleaned(on, type, operation);
            case "ToString": return Value.Empty;
            case "Raise" or "FlowTo": return on;
            case "ContentEquals": return Wrap(Value.Empty, method.ReturnType, operation);
            default: return on;
        }
    }

    /// <summary>The crossing's route. One that an application made up cleans nothing.</summary>
    private RouteInfo? RouteOf(IMethodSymbol method) =>
        method.TypeArguments.OfType<INamedTypeSymbol>().Select(RouteOf).FirstOrDefault(static r => r is not null);

    private RouteInfo? RouteOf(INamedTypeSymbol type)
    {
        var name = SymbolNames.MetadataNameOf(type);
        return _solver.Policy.Routes.FirstOrDefault(r => r.MetadataName == name) ?? PolicyReader.Route(type, Declared, ofPolicy: false);
    }

    /// <summary>What came over a border by an illegal release: it calls itself of the target zone and still is of the one it came from.</summary>
    private Value Uncleaned(Value from, ITypeSymbol? type, IInvocationOperation operation)
    {
        var zoned = Wrap(Read(from, InsideZoned(ZonedValue)), operation.TargetMethod.ReturnType, operation);
        if (type is INamedTypeSymbol { TypeArguments: [var zone, ..] } && Declared.Zone(zone) is { } source)
            Write(zoned, InsideZoned(UncleanedValue), Value.Of(Label.Of(_solver.Atoms.Of(source), new Trace(null, FlowStepKind.Source, Text(operation), operation.Syntax))));
        return zoned;
    }

    // The overload that releases by a function is for routes that accept no sanitiser.
    private static bool IsUnsanitised(IMethodSymbol method) =>
        method is { Name: "DeclassifyAsync" } && (method.ReducedFrom ?? method).Parameters.Any(static p => p.Type.TypeKind == TypeKind.Delegate);

    private Value Invoke(Value callback, IOperation operation, params Value[] arguments)
    {
        var result = Value.Empty;
        foreach (var obj in callback.Objects)
            if (obj.Kind == ObjectKind.Delegate && obj.Target is { } target)
                result = result.Join(InvokeDelegate(new CallSite(_state, operation, target, Value.Of(obj), null, arguments, new IOperation?[arguments.Length]) { Key = Key("invoke", operation) + target.Name, MeetOf = static (_, _) => null }));
            else
                result = result.Join(Derived(arguments));
        return result;
    }

    // ── Patterns ──

    private Value IsPattern(IIsPatternOperation operation)
    {
        var value = Evaluate(operation.Value);
        return Value.Of(Match(operation.Pattern, value, operation.Value.Type));
    }

    /// <summary>Binds a pattern's variables and returns the label of its decision: constants and comparisons look at content, types and null do not.</summary>
    private Label Match(IPatternOperation pattern, Value value, ITypeSymbol? type)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant: return constant.Value.ConstantValue is { HasValue: true, Value: null } ? About(value).Label : Effective(value);
            case IRelationalPatternOperation: return Effective(value);
            case INegatedPatternOperation negated: return Match(negated.Pattern, value, type);
            case IBinaryPatternOperation binary: return Match(binary.LeftPattern, value, type).Join(Match(binary.RightPattern, value, type));
            case IDeclarationPatternOperation declaration:
                value = Narrowed(value, declaration.MatchedType);
                foreach (var obj in value.Objects) obj.Claim(declaration.MatchedType);
                Bind(declaration.DeclaredSymbol, value, pattern); return Label.Empty;
            case IRecursivePatternOperation recursive: return MatchRecursive(recursive, value, type);
            case IListPatternOperation list: return MatchList(list, value);
            case ISlicePatternOperation { Pattern: { } sliced }: return Match(sliced, value, type);
            default: return Label.Empty;
        }
    }

    /// <summary>Of the objects that a value may be, those that can pass a test for a class: what was made here as exactly another class cannot.</summary>
    private static Value Narrowed(Value value, ITypeSymbol? tested)
    {
        if (value.Objects.IsEmpty || tested is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None }) return value;
        var passing = value.Objects.RemoveAll(o => IsExact(o) && !Derives(o.Type!.OriginalDefinition, tested.OriginalDefinition));
        return passing.Length == value.Objects.Length ? value : Value.Of(value.Label, passing, value.Channel);
    }

    /// <summary>
    /// Of what has no heirs, every object is exactly that. Else what a model gives, parts that nobody told of and what stands for several are known by their declared types only.
    /// </summary>
    private static bool IsExact(AbstractObject obj) =>
        obj is { Kind: ObjectKind.Allocated, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, IsAbstract: false } type }
        && (type.IsSealed || obj.Key.IndexOf('.') < 0 && !MethodState.IsFolded(obj) && obj.Key.IndexOf(MadeByModel, StringComparison.Ordinal) < 0);

    private void Bind(ISymbol? variable, Value value, IOperation pattern)
    {
        if (variable is ILocalSymbol local) Write(FrameOf(local) ?? Value.Of(_frame), Local(local), Step(AddPc(CopyIfStruct(value, local.Type, "bind", pattern)), FlowStepKind.AssignedTo, local.Name, pattern));
    }

    private Label MatchRecursive(IRecursivePatternOperation pattern, Value value, ITypeSymbol? type)
    {
        var matched = pattern.MatchedType ?? type;
        var label = Label.Empty;
        value = Narrowed(value, pattern.MatchedType);
        if (!pattern.DeconstructionSubpatterns.IsEmpty)
        {
            var parts = Parts(value, matched, pattern.DeconstructionSubpatterns.Length, pattern, pattern.DeconstructSymbol as IMethodSymbol);
            for (var i = 0; i < parts.Length; i++) label = label.Join(Match(pattern.DeconstructionSubpatterns[i], parts[i], null));
        }
        foreach (var property in pattern.PropertySubpatterns)
        {
            var (part, partType) = PatternMember(property.Member, value, pattern);
            label = label.Join(Match(property.Pattern, part, partType));
        }
        foreach (var obj in value.Objects) obj.Claim(pattern.MatchedType);
        Bind(pattern.DeclaredSymbol, value, pattern);
        return label;
    }

    private (Value, ITypeSymbol?) PatternMember(IOperation member, Value value, IOperation pattern)
    {
        switch (member)
        {
            case IPropertyReferenceOperation property:
                if (BuiltInProperty(property, value) is { } known) return (known, property.Type);
                return _solver.IsAutoProperty(property.Property)
                    ? (WithDeclared(Read(value, InfoOf(property.Property)), property.Property, property.Type, pattern), property.Type)
                    : (property.Property.GetMethod is { } getter ? WithDeclared(Call(new CallSite(_state, pattern, getter, value, pattern, [], []) { Key = Key("get", member) + getter.Name }), property.Property, property.Type, pattern) : Value.Empty, property.Type);
            case IFieldReferenceOperation field:
                return (WithDeclared(Read(value, InfoOf(field.Field)), field.Field, field.Type, pattern), field.Type);
            default:
                return (value, null);
        }
    }

    /// <summary>What the indexer or the <c>Slice</c> of the program's own gives that a pattern reads by; null where it is none.</summary>
    private Value? OfOwnMember(ISymbol? member, Value value, IOperation pattern)
    {
        var method = member is IPropertySymbol indexer ? indexer.GetMethod : member as IMethodSymbol;
        if (method is null || !_solver.IsInSource(method)) return null;
        return Call(new CallSite(_state, pattern, method, value, pattern, method.Parameters.Select(static _ => Value.Empty).ToArray(), new IOperation?[method.Parameters.Length]) { Key = Key("get", pattern) + method.Name });
    }

    private Label MatchList(IListPatternOperation pattern, Value value)
    {
        var label = Label.Empty;
        var exact = true;
        for (var i = 0; i < pattern.Patterns.Length; i++)
        {
            if (pattern.Patterns[i] is ISlicePatternOperation slice)
            {
                exact = false;
                var rest = OfOwnMember(slice.SliceSymbol, value, slice) ?? (Declarations.IsLeaf(pattern.InputType) ? Derived(value) : Slice(value, pattern.InputType, slice, i));
                label = label.Join(Match(slice, rest, pattern.InputType));
                continue;
            }
            var element = OfOwnMember(pattern.IndexerSymbol, value, pattern.Patterns[i]) ?? (Declarations.IsLeaf(pattern.InputType) ? Derived(value) : Read(value, MemberInfo.Pseudo(exact ? "[" + i + "]" : FromEnd(value, pattern.Patterns.Length - i) ?? MemberInfo.Element)));
            label = label.Join(Match(pattern.Patterns[i], element, null));
        }
        Bind(pattern.DeclaredSymbol, value, pattern);
        return label;
    }
}
