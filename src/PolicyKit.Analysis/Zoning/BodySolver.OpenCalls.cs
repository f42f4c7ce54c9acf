using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Calls whose target only a caller knows: what they give, write and throw are ports that the caller fills.</summary>
internal sealed partial class BodySolver
{
    /// <summary>Leaves a call open for the caller: its result is a port.</summary>
    private Value MakeHole(CallSite site, Value receiver, IMethodSymbol? method)
    {
        var id = site.OpenAs ?? _state.OpenKeyOf(site.Key, site.Operation, method);
        var returns = method?.ReturnType ?? site.Method.ReturnType;
        // A task stands for what it gives.
        if (returns is INamedTypeSymbol { TypeArguments: [var given] } && IsTask(returns)) returns = given;
        if (_holes.TryGetValue(id, out var hole)) _holes[id] = hole = hole.With(receiver, site.ArgumentAt);
        else
        {
            var meets = site.ArgumentOperations.Select((a, i) => (Declared.Internet is { } any ? site.MeetOf?.Invoke(i, any) : null) ?? site.MeetAt(i)).ToImmutableArray();
            _holes[id] = hole = new Hole(id, _solver.Ports.Root("hole" + id, returns, _state.Scope), receiver, method, site.Arguments.ToImmutableArray(), meets, site.Node!) { IsRepeated = _inLoop || site.IsRepeated };
        }
        NoteCalled(id);
        var port = hole.Result;
        for (var i = 0; i < site.Arguments.Length; i++) FillBy(port, i, site.Arguments[i]);
        ThrowingOpen(port);
        foreach (var parameter in (method ?? site.Method).Parameters)
            if (parameter.RefKind is RefKind.Ref or RefKind.Out) StoreArgument(site, parameter.Ordinal, Open(_solver.Ports.Root(FillRoot(port, parameter.Ordinal), parameter.Type, _state.Scope), parameter.Type));
        return returns is null or { SpecialType: SpecialType.System_Void } ? Value.Empty : Open(port, returns);
    }

    private Value Open(Port port, ITypeSymbol type)
    {
        var atom = Label.Of(_solver.Atoms.Of(port), null);
        return Declarations.IsLeaf(type) ? Value.Of(atom) : Value.Of(atom, ImmutableArray.Create(_state.PortObject(port)), atom);
    }

    private string FillRoot(Port hole, int argument) => _state.Below(hole.Step, Port.FillMark, argument.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>What a delegate that only a caller knows throws, where somebody here looks at what he catches.</summary>
    private void ThrowingOpen(Port hole)
    {
        if (_thrownByFill is null && !(_inTry && _state.Body!.LooksAtCaught)) return;
        var thrown = Value.Of(_state.PortObject(_solver.Ports.Root(hole.Step + Port.ThrownMark, _solver.ExceptionType, _state.Scope)));
        if (_inTry && _thrownByFill is null) Throwing(thrown);
        else _thrownByFill = _thrownByFill?.Join(thrown);
    }

    // What is thrown by calls that fill a hole, while one is filled.
    private Value? _thrownByFill;

    /// <summary>An object made here is handed to code that only a caller knows: from now on its parts hold what that code put there as well, a port that the caller's call fills.</summary>
    private void FillBy(Port given, int ordinal, Value argument)
    {
        foreach (var obj in argument.Objects)
            if (obj.Kind == ObjectKind.Allocated) Fill(obj, _state.PortObject(_solver.Ports.Root(FillRoot(given, ordinal), obj.Type, _state.Scope)));
            else if (obj.Kind == ObjectKind.Delegate && Peek(obj, MemberInfo.Frame).Objects.Contains(_frame)) FillFrame(_solver.Ports.Root(FillRoot(given, ordinal), null, _state.Scope));
    }

    private void Fill(AbstractObject obj, AbstractObject by)
    {
        var filled = MemberInfo.Pseudo(MemberInfo.Filled);
        obj.Members.Set(filled);
        var place = obj.At(filled.Key);
        _heap = _heap.Set(place, _heap.TryGet(place, out var before) ? before.Join(by.Alone) : by.Alone);
        _hasFilled = true;
    }

    /// <summary>A delegate made here is handed to code that only a caller knows, and that may call it: what it captured may be written by then.</summary>
    private void FillFrame(Port given)
    {
        var frame = _state.PortObject(_solver.Ports.Child(given, MemberInfo.Frame.Key, null, null, null));
        foreach (var variable in _frame.Members.All)
        {
            if (!IsVariable(variable, _state.Body!.NamesInNestedFunctions)) continue;
            var place = _frame.At(variable.Key);
            var before = _heap.TryGet(place, out var held) ? held : Value.Empty;
            foreach (var obj in before.Objects) if (obj.Kind == ObjectKind.Allocated) foreach (var part in Peek(frame, variable).Objects) Fill(obj, part);
            if (IsVariable(variable, _state.Body!.NamesWrittenInNestedFunctions)) _heap = _heap.Set(place, before.Join(Peek(frame, variable)));
        }
    }

    // Some object of this body has been handed to code that only a caller knows.
    private bool _hasFilled;

    /// <summary>Nobody in sight knows what these objects are, nor was anything put into them here.</summary>
    /// <param name="value">The objects.</param>
    /// <param name="orOfCaller">True if it is enough that this body does not know: its caller might.</param>
    /// <param name="seenAs">What they are taken for.</param>
    private bool IsOfUnknownOrigin(Value value, bool orOfCaller = false, ITypeSymbol? seenAs = null)
    {
        if (value.Objects.IsEmpty) return false;
        foreach (var obj in value.Objects)
        {
            // What was made for the place in which it is found holds what was put into it, and functions in a static place are those that were put there, whoever calls them.
            if (_solver.Table.Keys.IsMadeForItsPlace(obj)) return false;
            var isUnknown = obj.Kind == ObjectKind.Opaque || obj.Kind == ObjectKind.Port && (orOfCaller || obj.Port is { IsStatic: true, Type: { } type } && !HoldsFunctions(type) && !HoldsFunctions(seenAs) || _state.IsClosedAt(obj.Port!));
            if (!isUnknown) return false;
            foreach (var member in obj.Members.All)
                if (_heap.TryGet(obj, member.Key, out var content) && content.Objects.Any(static o => o.Kind is ObjectKind.Allocated or ObjectKind.Delegate)) return false;
        }
        return true;
    }

    /// <summary>A function, or what has functions as its elements or parts and no members of its own by which they could be known elsewhere.</summary>
    private bool HoldsFunctions(ITypeSymbol? type) => type switch
    {
        { TypeKind: TypeKind.Delegate } => true,
        IArrayTypeSymbol array => HoldsFunctions(array.ElementType),
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.Any(e => HoldsFunctions(e.Type)),
        INamedTypeSymbol { TypeArguments.Length: > 0 } collection when _solver.IsFrameworkCollectionType(collection) => collection.TypeArguments.Any(HoldsFunctions),
        _ => false,
    };

    private Value CallHole(CallSite site)
    {
        CheckParameters(site);
        if (IsForText(site)) return TextLeftOpen(site);
        // It may hang from a call on the base, and is none itself.
        return MayBeOverridden(site) || site.Method is { IsStatic: true, IsAbstract: true } ? Dispatch(site) : CallTarget(site);
    }

    /// <summary>A type parameter as a receiver: static abstract members are called on it.</summary>
    private Value TypeParameter(ITypeParameterSymbol parameter)
    {
        var port = _solver.Ports.Root("type:" + parameter.Name, parameter, _state.Scope);
        return Value.Of(_state.PortObject(port));
    }
}
