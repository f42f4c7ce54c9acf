using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Elements: under which key a collection is read and written, parts of collections, collections as they are made, and sequences of the program's own.</summary>
internal sealed partial class BodySolver
{
    private MemberInfo ElementKey(IOperation index, ITypeSymbol? type, ITypeSymbol? collection)
    {
        // A view counts from its own start.
        if (collection is { Name: "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" or "ArraySegment" } or IPointerTypeSymbol) return MemberInfo.Pseudo(MemberInfo.Element, type);
        index = Unconverted(index);
        // A boxed key of an initialiser is held.
        if (index is IFlowCaptureReferenceOperation held && _captured.TryGetValue(held.Id, out var kept) && kept.Count == 1) index = Unconverted(kept[0]);
        if (index is ILocalReferenceOperation { Local: var named } && _state.Body!.SoleValue(named) is { } sole) index = Unconverted(sole);
        // A row knows a cell by its name and by its number.
        if (index.Type?.SpecialType == SpecialType.System_Int32 && _solver.HasNamesAndNumbers(collection)) return MemberInfo.Pseudo(MemberInfo.Element, type);
        if (index is IParameterReferenceOperation { Parameter: { Type: { SpecialType: SpecialType.System_String or SpecialType.System_Int32 } or { TypeKind: TypeKind.Enum } } given } && _state.Body!.IsGivenAsIs(given))
            return MemberInfo.KeyedBy(given.Ordinal, type);
        if (index is ITupleOperation { Elements: var parts }) return ElementKey(parts, type, null);
        if (index is ITypeOfOperation { TypeOperand: var asked }) return KeyOfType(asked, type);
        return index.ConstantValue is { HasValue: true, Value: { } constant }
            // Many tables ignore case: columns, headers, settings.
            ? MemberInfo.Pseudo("[" + (constant is string text ? _solver.Spellings.Note(text) : Convert.ToString(constant, System.Globalization.CultureInfo.InvariantCulture)) + "]", type)
            : Beginning(index) is { } head ? MemberInfo.BegunWith(head, type) : MemberInfo.Pseudo(MemberInfo.Element, type);
    }

    private MemberInfo KeyOfType(ITypeSymbol named, ITypeSymbol? type) => named is ITypeParameterSymbol parameter ? MemberInfo.KeyedBy(parameter, type)
        // Neither the steps of a path nor the parts of a key may be seen in it.
        : MemberInfo.Pseudo(_solver.IsOpen(named) ? MemberInfo.Element : "[" + named.ToDisplayString().Replace('.', '+').Replace(',', ';') + "]", type);

    /// <summary>The constant text with which a computed one begins.</summary>
    private static string? Beginning(IOperation text) => Unconverted(text) switch
    {
        { ConstantValue: { HasValue: true, Value: string constant } } => constant,
        IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text: var first }, ..] } => Beginning(first),
        IInterpolatedStringOperation { Parts: [IInterpolationOperation { Expression: var first, FormatString: null, Alignment: null }, ..] } => Beginning(first),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, LeftOperand: var left } => Beginning(left),
        _ => null,
    };

    private MemberInfo ElementKey(ImmutableArray<IOperation> indices, ITypeSymbol? type, ITypeSymbol? collection)
    {
        if (indices.Length == 1) return ElementKey(indices[0], type, collection);
        var keys = indices.Select(i => ElementKey(i, null, collection)).ToList();
        return MemberInfo.Pseudo(keys.All(static k => k.IsConstantElement && (!k.HasOpenKey || k.IsKeyedByType) && k.Key.IndexOf(',') < 0) ? "[" + string.Join(",", keys.Select(static k => k.Key.Substring(1, k.Key.Length - 2))) + "]" : MemberInfo.Element, type);
    }

    // Arrays that were made here with their elements.
    private readonly Dictionary<AbstractObject, int> _lengths = [];

    /// <summary>The element that stands so many places before the end of an array of known length; null if that is not known.</summary>
    private string? FromEnd(Value array, int places)
    {
        if (array.Objects.Length != 1 || !_lengths.TryGetValue(array.Objects[0], out var length) || places < 1 || places > length) return null;
        return "[" + (length - places) + "]";
    }

    private Value ReadElement(Value array, ImmutableArray<IOperation> indices, ITypeSymbol? type, ITypeSymbol? collection)
    {
        var chosen = ChosenAt(indices, collection);
        var element = ElementAt(array, indices, type, collection);
        return chosen.IsEmpty ? element : element.AddLabel(chosen);
    }

    /// <summary>Which element it is, a position that zone data gives decides: what is taken from a table tells of it.</summary>
    private Label ChosenAt(ImmutableArray<IOperation> indices, ITypeSymbol? collection)
    {
        var label = Label.Empty;
        foreach (var index in indices)
            if (Evaluate(index) is { Label.IsEmpty: false } position && (collection is IArrayTypeSymbol || index.Type?.SpecialType == SpecialType.System_Int32 && collection?.Name.Contains("Dictionary") == false))
                label = label.Join(Implicitly(Effective(position), index));
        return label;
    }

    private Value ElementAt(Value array, ImmutableArray<IOperation> indices, ITypeSymbol? type, ITypeSymbol? collection)
    {
        if (indices is [IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand.ConstantValue: { HasValue: true, Value: int places } }] && FromEnd(array, places) is { } fromEnd) return Read(array, MemberInfo.Pseudo(fromEnd, type));
        var key = ElementKey(indices, type, collection);
        var result = collection is { Name: "JsonNode" } ? Part(array, key) : Read(array, key);
        return Declared.OfType(type) is { } zone ? result.AddLabel(Label.Of(_solver.Atoms.Of(zone), new Trace(null, FlowStepKind.Source, type!.Name, null))) : result;
    }

    private Value ReadAny(Value collection, ITypeSymbol? type = null) => Read(collection, MemberInfo.Pseudo(MemberInfo.Element, type));

    private Value ReadImplicitIndexer(IImplicitIndexerReferenceOperation operation)
    {
        var instance = Evaluate(operation.Instance);
        Evaluate(operation.Argument);
        var member = operation.IndexerSymbol is IPropertySymbol indexer ? indexer.GetMethod : operation.IndexerSymbol as IMethodSymbol;
        if (member is not null && _solver.IsInSource(member))
            return Call(new CallSite(_state, operation, member, instance, operation.Instance, member.Parameters.Select(static _ => Value.Empty).ToArray(), new IOperation?[member.Parameters.Length]));
        if (Declarations.IsLeaf(operation.Instance.Type)) return Derived(instance);
        return operation.Argument.Type is { Name: "Range" } ? Slice(instance, operation.Instance.Type, operation.Argument, StartOf(operation.Argument)) : ReadAny(instance, operation.Type);
    }

    /// <summary>A part of a collection: its elements stand at other indices. A span is a view, so it stays the same object.</summary>
    private Value Slice(Value collection, ITypeSymbol? type, IOperation operation, int? start)
    {
        if (type is { IsRefLikeType: true }) _inParts.UnionWith(collection.Objects);
        if (type is { IsRefLikeType: true } || collection.Objects.IsEmpty) return collection;
        var slice = Value.Of(Allocate(Key("slice", operation), type));
        Value Copied(Value elements) => CopyEach(elements, PartType(type, MemberInfo.AnyElement), Key("sliced", operation));
        if (start is { } first && collection.Objects is [{ Kind: ObjectKind.Allocated, IsOpen: false } whole] && !(_hasFilled && _heap.TryGet(whole, MemberInfo.Filled, out _))) Shift(whole, slice, first, Copied);
        else Write(slice, MemberInfo.AnyElement, Copied(ReadAny(collection)));
        return slice.AddLabel(Container(collection));
    }

    /// <summary>The elements from a position on, each as many places nearer to the start.</summary>
    private void Shift(AbstractObject whole, Value slice, int first, Func<Value, Value> copied)
    {
        foreach (var member in whole.Members.All)
        {
            if (!member.IsElement || !_heap.TryGet(whole, member.Key, out var content)) continue;
            content = copied(content);
            if (!member.IsConstantElement || !int.TryParse(member.Key.Substring(1, member.Key.Length - 2), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var at)) Write(slice, MemberInfo.AnyElement, content);
            else if (at >= first) Write(slice, MemberInfo.Pseudo("[" + (at - first) + "]", member.Type), content);
        }
    }

    /// <summary>Where a range starts, if that is a constant.</summary>
    private static int? StartOf(IOperation range) => range is not IRangeOperation { LeftOperand: var left } ? null : left is null ? 0 : Unconverted(left).ConstantValue is { HasValue: true, Value: int start } ? start : null;

    // ── Collections as they are made ──

    private Value ArrayCreation(IArrayCreationOperation operation)
    {
        foreach (var size in operation.DimensionSizes) Evaluate(size);
        var values = new List<Value>();
        if (operation.Initializer is { } initializer) foreach (var element in initializer.ElementValues) values.Add(element is IArrayInitializerOperation nested ? Join(nested) : CopyIfStruct(Evaluate(element), element.Type, "copy", element));
        var result = Value.Of(Allocate(Key("array", operation), operation.Type));
        for (var i = 0; i < values.Count; i++)
            Write(result, MemberInfo.Pseudo(operation.DimensionSizes.Length == 1 ? "[" + i + "]" : MemberInfo.Element), values[i]);
        if (operation.DimensionSizes.Length == 1) _lengths[result.Objects[0]] = values.Count;
        return Typed(result, operation.Type, operation);
    }

    private Value CollectionLiteral(IOperation operation)
    {
        var children = operation.ChildOperations.Select(c => (Spread: c.Kind == Spread, Value: c.Kind == Spread ? SpreadOut(c) : CopyIfStruct(Evaluate(c), c.Type, "copy", c))).ToList();
        var result = Value.Of(Allocate(Key(children.Count == 0 ? "empty" : "collection", operation), operation.Type));
        var exact = children.All(c => !c.Spread);
        for (var i = 0; i < children.Count; i++) Write(result, MemberInfo.Pseudo(exact ? "[" + i + "]" : MemberInfo.Element), children[i].Value);
        if (exact && operation.Type is IArrayTypeSymbol) _lengths[result.Objects[0]] = children.Count;
        return Typed(operation.Type is INamedTypeSymbol type && _solver.IsInSource(type) ? OwnCollection(result, type, operation) : result, operation.Type, operation);
    }

    /// <summary>A collection of the program's own is made by its builder, or by adding one element after the other.</summary>
    private Value OwnCollection(Value elements, INamedTypeSymbol type, IOperation operation)
    {
        foreach (var attribute in type.GetAttributes())
            if (attribute is { AttributeClass.Name: "CollectionBuilderAttribute", ConstructorArguments: [{ Kind: TypedConstantKind.Type, Value: INamedTypeSymbol builder }, { Kind: TypedConstantKind.Primitive, Value: string name }] })
                foreach (var made in builder.GetMembers(name).OfType<IMethodSymbol>())
                    if (made is { IsStatic: true, Parameters.Length: 1 } && made.Arity == type.Arity)
                        return Call(new CallSite(_state, operation, made.Arity == 0 ? made : made.Construct([.. type.TypeArguments]), null, null, [elements], [operation]));
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) return elements;
        var result = Value.Of(Allocate(Key("new", operation), type));
        if (type.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty) is { } constructor) Call(new CallSite(_state, operation, constructor, result, null, [], []));
        for (var above = type; above is not null; above = above.BaseType)
            if (above.GetMembers("Add").OfType<IMethodSymbol>().FirstOrDefault(static m => m is { IsStatic: false, Parameters.Length: 1 }) is { } add)
            {
                Call(new CallSite(_state, operation, add, result, null, [ReadAny(elements)], [operation]) { Key = Key("add", operation) });
                break;
            }
        return result;
    }

    private Value SpreadOut(IOperation operation)
    {
        var all = Join(operation);
        ITypeSymbol? part = null;
        foreach (var sequence in operation.ChildOperations)
        {
            if (sequence.Type is INamedTypeSymbol type) Enumerate(all, type, sequence);
            part = PartType(sequence.Type, MemberInfo.AnyElement);
        }
        return CopyEach(ReadAny(all), part, Key("spread", operation));
    }

    // ── Sequences of the program's own ──

    /// <summary>A sequence of the program's own is known as such from here on: whoever enumerates it is given what its enumerator gives.</summary>
    private void Enumerate(Value value, INamedTypeSymbol known, IOperation operation)
    {
        if (value.Objects.IsEmpty || EnumeratorOf(known) is not { } enumerator) return;
        foreach (var obj in value.Objects)
        {
            if (obj.Kind == ObjectKind.Delegate || obj.Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } made || !_solver.IsInSource(made)
                || _solver.Implementation(made, enumerator) is not { } own || !_solver.IsInSource(own)) continue;
            var given = Perhaps(new CallSite(_state, operation, own, Value.Of(obj), operation, [], []) { Key = Key("enumerate", operation) }, Call);
            var elements = ReadAny(given);
            if (own.ReturnType is INamedTypeSymbol cursor)
                foreach (var type in cursor.AllInterfaces.Insert(0, cursor))
                    if (type.GetMembers("Current") is [IPropertySymbol current, ..]) elements = elements.Join(OwnCurrent(given, current, operation));
            Write(Value.Of(obj), MemberInfo.AnyElement, elements);
        }
    }

    /// <summary>What enumerators of the program's own stand at.</summary>
    private Value OwnCurrent(Value cursors, IPropertySymbol current, IOperation operation)
    {
        var value = Value.Empty;
        foreach (var cursor in cursors.Objects)
            if (cursor.Type is { } type && current.GetMethod is { } getter && _solver.Implementation(type, getter) is { } own && _solver.IsInSource(own))
                value = value.Join(Perhaps(new CallSite(_state, operation, own, Value.Of(cursor), operation, [], []) { Key = Key("current", operation) }, Call));
        return value;
    }

    private static IMethodSymbol? EnumeratorOf(INamedTypeSymbol sequence)
    {
        IMethodSymbol? any = null;
        foreach (var contract in sequence.AllInterfaces.Insert(0, sequence))
            if (contract is { Name: "IEnumerable" or "IAsyncEnumerable", ContainingNamespace.Name: "Collections" or "Generic" } && contract.GetMembers().OfType<IMethodSymbol>().FirstOrDefault() is { } enumerator)
            {
                if (contract.Arity == 1) return enumerator;
                any = enumerator;
            }
        return any;
    }
}
