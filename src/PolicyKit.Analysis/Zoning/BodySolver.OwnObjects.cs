using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Objects of the program's own that code without source calls: heirs of its classes, comparers, streams under a writer. They are called by what they are handed to, at once and
/// whenever zone data goes into what keeps them (<see cref="MemberInfo.Called"/>).
/// </summary>
internal sealed partial class BodySolver
{
    /// <summary>An object whose class overrides members of a referenced class is called by whoever it is given to: what it holds, those members read.</summary>
    private void HandOver(Value value, CallSite site)
    {
        foreach (var obj in value.Objects)
            if (obj is { Kind: ObjectKind.Allocated, Type: INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType.SpecialType: SpecialType.None } type } && _solver.IsInSource(type) && !_solver.IsException(type) && HasReferencedBase(type))
                Escape(Value.Of(obj), site.Key);
    }

    private bool HasReferencedBase(INamedTypeSymbol type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType) if (!_solver.IsInSource(above)) return above.SpecialType == SpecialType.None;
        return false;
    }

    /// <summary>What code without source may call with what it is given: a member of an object, or a delegate.</summary>
    private readonly record struct OwnCall(AbstractObject On, IMethodSymbol? Member, IMethodSymbol? Declared, bool MayHoldMore);

    /// <summary>Members of the program's own that a call into code without source may reach are called with what it is given.</summary>
    /// <param name="site">The call.</param>
    /// <param name="result">What it gives, which may keep what it was handed.</param>
    /// <param name="selected">What delegates gave that were handed over beside (keys to be compared).</param>
    private void CallOwn(CallSite site, Value result, Dictionary<string, Value>? selected)
    {
        if (!IsAnyOwn(site) || _solver.IsInSource(site.Method)) return;
        var calls = OwnCallsOf(site, result);
        if (calls.Count == 0) return;
        var given = Given(site, selected);
        var more = calls.Exists(static c => c.MayHoldMore) ? Given(site, selected, ofReceiver: true) : given;
        if (!more.Exists(g => IsLabelled(g.Value))) return;
        foreach (var call in calls) CallOwn(call, call.MayHoldMore ? more : given, site);
    }

    private bool IsAnyOwn(CallSite site)
    {
        if (site.Receiver is { } receiver && !site.IsConstruction) foreach (var obj in receiver.Objects) if (IsOwn(obj) || _heap.TryGet(obj, MemberInfo.Called.Key, out _)) return true;
        foreach (var argument in site.Arguments) foreach (var obj in argument.Objects) if (IsOwn(obj) || _heap.TryGet(obj, MemberInfo.Called.Key, out _)) return true;
        return false;
    }

    private bool IsOwn(AbstractObject obj) => obj is { Kind: ObjectKind.Allocated, Type: INamedTypeSymbol type } && !_solver.CalledBackOf(type).IsEmpty;

    private List<OwnCall> OwnCallsOf(CallSite site, Value result)
    {
        var calls = new List<OwnCall>();
        if (site.Receiver is { } receiver && !site.IsConstruction)
            foreach (var obj in receiver.Objects)
            {
                if (IsOwn(obj)) foreach (var (member, declared) in _solver.CalledBackOf((INamedTypeSymbol)obj.Type!)) if (declared.ContainingType.TypeKind == TypeKind.Class && !IsPassedOver(declared, site.Method)) calls.Add(new OwnCall(obj, member, declared, MayHoldMore: false));
                AddHeld(obj);
            }
        var held = Value.Empty;
        for (var i = 0; i < site.Arguments.Length && i < site.Method.Parameters.Length; i++)
        {
            // What may be anything is kept, and not called.
            if (site.Method.OriginalDefinition.Parameters[i].Type is not INamedTypeSymbol { SpecialType: not SpecialType.System_Object, TypeKind: not TypeKind.Delegate } contract || Declarations.IsLeaf(contract)) continue;
            foreach (var obj in site.Arguments[i].Objects)
            {
                var before = calls.Count;
                if (IsOwn(obj)) foreach (var (member, declared) in _solver.CalledBackOf((INamedTypeSymbol)obj.Type!)) if (IsOf(declared.ContainingType, contract)) calls.Add(new OwnCall(obj, member, declared, MayHoldMore: true));
                AddHeld(obj);
                if (calls.Count > before) held = held.Join(obj.Alone);
            }
        }
        if (!held.IsEmpty && (site.IsConstruction || !site.Method.ReturnsVoid || site.Method.MethodKind == MethodKind.PropertySet))
            foreach (var keeper in (site.Method.MethodKind == MethodKind.PropertySet ? site.Receiver ?? Value.Empty : result).Objects)
                if (!held.Objects.Contains(keeper) && keeper.Kind != ObjectKind.Port && !(keeper.Type is { } type && _solver.IsInSource(type)))
                {
                    // To keep something is not to hold it: whoever reads the keeper reads none of it.
                    keeper.Members.Set(MemberInfo.Called);
                    _heap = _heap.Set(keeper, MemberInfo.Called.Key, _heap.TryGet(keeper, MemberInfo.Called.Key, out var before) ? before.Join(held) : held);
                }
        return calls;

        void AddHeld(AbstractObject keeper)
        {
            if (!_heap.TryGet(keeper, MemberInfo.Called.Key, out var kept)) return;
            foreach (var obj in kept.Objects)
            {
                if (obj.Kind == ObjectKind.Delegate) calls.Add(new OwnCall(obj, null, null, MayHoldMore: true));
                else if (IsOwn(obj)) foreach (var (member, declared) in _solver.CalledBackOf((INamedTypeSymbol)obj.Type!)) calls.Add(new OwnCall(obj, member, declared, MayHoldMore: true));
                else if (obj != keeper) AddHeld(obj);
            }
        }
    }

    /// <summary>A collection that is asked for something, or has something taken out of it, puts nothing in: what its heir does then is not called. To add is not to replace.</summary>
    private static bool IsPassedOver(IMethodSymbol hook, IMethodSymbol called) =>
        hook is { Name: "InsertItem" or "SetItem" or "GetKeyForItem", ContainingType.ContainingNamespace: { Name: "ObjectModel", ContainingNamespace.Name: "Collections" } }
        && (called.Name is "Contains" or "IndexOf" or "CopyTo" or "TryGetValue" or "get_Item" or "Remove" or "RemoveAt" || hook.Name == (called.Name is "Add" or "Insert" ? "SetItem" : called.Name == "set_Item" ? "InsertItem" : null));

    private static bool IsOf(INamedTypeSymbol declaring, INamedTypeSymbol contract)
    {
        declaring = declaring.OriginalDefinition;
        for (var type = contract; type is not null; type = type.BaseType) if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, declaring)) return true;
        foreach (var above in contract.AllInterfaces) if (SymbolEqualityComparer.Default.Equals(above.OriginalDefinition, declaring)) return true;
        return false;
    }

    /// <summary>What goes into a call, with its parts, each with the type under which it does.</summary>
    private List<(Value Value, ITypeSymbol? Type)> Given(CallSite site, Dictionary<string, Value>? selected, bool ofReceiver = false)
    {
        var given = new List<(Value Value, ITypeSymbol? Type)>();
        if (selected is { Count: > 0 })
        {
            foreach (var value in selected.Values) given.Add((value, null));
            return given;
        }
        for (var i = 0; i < site.Arguments.Length; i++)
        {
            // A table compares its keys.
            if (ofReceiver && i > 0 && IsTable(site.Method.ContainingType)) continue;
            Add(site.Arguments[i], site.TypeAt(i));
        }
        if (ofReceiver && site.Receiver is { } receiver && !site.IsConstruction) Add(receiver, site.Method.ContainingType);
        return given;

        void Add(Value value, ITypeSymbol? type)
        {
            var kept = value.Objects.RemoveAll(o => o.Kind == ObjectKind.Delegate || IsOwn(o));
            if (kept.Length < value.Objects.Length) value = Value.Of(value.Label, kept, value.Channel);
            if (value.IsEmpty) return;
            given.Add((value, type));
            if (value.Objects.IsEmpty || Declarations.IsLeaf(type)) return;
            var part = MemberInfo.Pseudo(type is not null && IsTable(type) ? MemberInfo.DictionaryKey : MemberInfo.Element);
            given.Add((Read(value, part with { Type = PartType(type, part) }), PartType(type, part)));
        }
    }

    // What is being called by code without source.
    private readonly HashSet<(AbstractObject, IMethodSymbol)> _callingOwn = [];

    private void CallOwn(OwnCall call, List<(Value Value, ITypeSymbol? Type)> given, CallSite site)
    {
        if ((call.Member ?? call.On.Target) is not { } member || call.Declared is { } named && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, site.Method.OriginalDefinition) || !_callingOwn.Add((call.On, member))) return;
        var key = site.Key + ":" + _solver.NameOf(member);
        var arguments = new Value[member.Parameters.Length];
        for (var i = 0; i < arguments.Length; i++) arguments[i] = Brought(member.Parameters[i].Type, call.Declared is null || call.Declared.OriginalDefinition.Parameters[i].Type is ITypeParameterSymbol, given, key + i);
        if (arguments.Any(a => IsLabelled(a)))
        {
            _touched.Add(call.On);
            Perhaps(new CallSite(_state, site.Operation, member, call.On.Alone, site.ReceiverOperation, arguments, new IOperation?[arguments.Length]) { Key = key, Around = site.Around ?? site }, call.Member is null ? InvokeDelegate : CallTarget);
        }
        _callingOwn.Remove((call.On, member));
    }

    /// <summary>What a parameter may be given: of what goes in, that which is of its type; else what was made of all of it. Text may be handed on in parts; a number is not what a text was.</summary>
    private Value Brought(ITypeSymbol wanted, bool isAsGiven, List<(Value Value, ITypeSymbol? Type)> given, string key)
    {
        if (wanted.TypeKind == TypeKind.Delegate) return Value.Empty;
        var (same, isSame) = (Value.Empty, false);
        foreach (var (value, type) in given)
            if (IsGivenAs(type, wanted)) (same, isSame) = (same.Join(value), true);
        var isLeaf = Declarations.IsLeaf(wanted);
        if (isAsGiven && (isSame || isLeaf || given.Count > 0 && wanted is ITypeParameterSymbol) || isSame && !isLeaf && !same.IsEmpty) return same.IsEmpty ? same : Adapt(isLeaf ? Derived(same) : same, wanted, key);
        if (wanted.IsValueType && isLeaf && !isSame && wanted.SpecialType is not (SpecialType.System_Char or SpecialType.System_Byte)) return Value.Empty;
        var label = Derived([.. given.Select(static g => g.Value)]).Label;
        return isLeaf ? Value.Of(label) : label.IsEmpty ? Value.Empty : Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, key, wanted)), Label.Empty);
    }

    private static bool IsGivenAs(ITypeSymbol? type, ITypeSymbol wanted) =>
        type is null or ITypeParameterSymbol || wanted.SpecialType == SpecialType.System_Object || wanted is ITypeParameterSymbol || SymbolEqualityComparer.Default.Equals(type, wanted)
        || wanted is INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } && Derives(type.OriginalDefinition, wanted.OriginalDefinition)
        || wanted is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract && type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, contract));
}
