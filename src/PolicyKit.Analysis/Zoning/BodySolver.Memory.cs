using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Reading and writing places; copies and ageing of objects.</summary>
internal sealed partial class BodySolver
{
    private const int MaxKey = 180;

    // States that are joined share most of their places: looking at one costs a fraction of working on it.
    private const int JoinsPerPlace = 8;

    private Heap JoinHeaps(Heap a, Heap b)
    {
        if (ReferenceEquals(a, b)) return a;
        var joined = a.Join(b, _initial ??= Initial, out var looked);
        Spend(1 + looked / JoinsPerPlace);
        return joined;
    }

    private Func<Place, Value>? _initial;

    /// <summary>What a place holds that was never written in this body.</summary>
    private Value Initial(Place place)
    {
        var obj = place.Object;
        if (IsCertainty(place)) return obj.Alone;
        if (obj.Kind is ObjectKind.Allocated && !obj.IsOpen || obj.Kind == ObjectKind.Delegate || place.Member == MemberInfo.Content || place.Member == MemberInfo.RunsLater.Key) return Value.Empty;
        var member = obj.Members.TryGetValue(place.Member, out var known) ? known : MemberInfo.Pseudo(place.Member);
        return Initial(obj, member);
    }

    private Value Initial(AbstractObject obj, MemberInfo member)
    {
        if (member.Key == MemberInfo.Content) return Value.Empty;
        if (obj.Kind == ObjectKind.Port && _solver.SharedService(member.Type) is { } service) return service.Alone;
        if (member.Type is null && (member.IsElement || member.Key == MemberInfo.DictionaryKey) && (PartType(obj.Type, member) ?? ClaimedPart(obj, member)) is { } part) member = member with { Type = part };
        if (obj.Kind == ObjectKind.Opaque)
        {
            var read = PublishedKey(obj, member, obj.TablePath);
            if (member.IsConstantElement) member = MemberInfo.Pseudo(MemberInfo.Element, member.Type);
            var key = KeyOf(obj, member.Owner, obj.TablePath, member.Key);
            var label = _solver.Table.Read(read, _state);
            if (!label.IsEmpty) _touched.Add(obj);
            if (!IsOfOthers(obj)) label = Label.Empty;
            if (Declarations.IsLeaf(member.Type)) return Value.Of(label);
            return WouldFold(obj, member)
                ? Value.Of(label, ImmutableArray.Create(obj.Old), Label.Empty)
                : Value.Of(label, ImmutableArray.Create(_state.Object(ObjectKind.Opaque, _state.Below(obj.Key, '.', member.Key), member.Type, tablePath: key, isOpen: obj.IsOpen)), Label.Empty);
        }
        // What a callee left out of its summary is made up here; what runs when it is called, no summary leaves out.
        if (obj is { Kind: ObjectKind.Allocated, IsOpen: true } && member.Type is not null && !Declarations.IsLeaf(member.Type))
            return IsNeverMadeUp(member.Type) ? Value.Empty
                : Value.Of(MethodState.IsFolded(obj) ? _state.Folded(ObjectKind.Allocated, member.Type, isOpen: true) : WouldFold(obj, member) ? obj.Old : _state.Object(ObjectKind.Allocated, _state.Below(obj.Key, '.', member.Key), member.Type, isOpen: true));
        if (obj.Kind != ObjectKind.Port) return Value.Empty;

        var port = obj.Port!;
        var again = LedBackTo(port, member);
        if (again is null && port.WouldFold(member) && (!IsLastStep(obj, member) || _folded.Contains(obj)))
        {
            _folded.Add(obj);
            return port.IsStatic
                ? Value.Of(_solver.Table.Read(port.TableKey, _state), ImmutableArray.Create(obj), Label.Empty)
                : Value.Of(PortLabel(port, deep: true), ImmutableArray.Create(obj), Label.Of(_solver.Atoms.Of(port), null));
        }
        var child = again ?? _solver.Ports.Child(port, member.Key, member.Type, member.Owner, member.Declared);
        // What a parameter or the receiver brings its callers know; with none, nobody else holds it.
        var place = _solver.KeyOf(child);
        var zones = _solver.IsKnownToCallers(port) ? Label.Empty : _solver.Table.Read(place, _state);
        var objects = Declarations.IsLeaf(child.Type) ? ImmutableArray<AbstractObject>.Empty : ImmutableArray.Create(PortObject(child));
        var connects = !objects.IsEmpty || MayConnect(child.Type) || MayBeKey(child.Type);
        if (port.IsStatic) return Value.Of(_solver.TellsOf(member) ? zones.Join(Label.Of(_solver.Atoms.Of(child), null)) : zones, objects, connects ? ChannelAt(place) : Label.Empty);
        var atom = Label.Of(_solver.Atoms.Of(child), null);
        return Value.Of(member.IsUnzoned ? Label.Empty : PortLabel(child, deep: false).Join(zones), objects, (!connects ? Label.Empty : ChannelAt(place) is { IsEmpty: false } known ? known : atom).Join(KeyIn(child)));
    }

    /// <summary>Nothing is of exactly this type, and what is put where it is declared decides what runs.</summary>
    private bool IsNeverMadeUp(ITypeSymbol? type) => type is INamedTypeSymbol { IsAbstract: true } && _solver.IsInSource(type);

    /// <summary>The next node of a structure is the node before it: one port stands for all.</summary>
    private Port? LedBackTo(Port port, MemberInfo member)
    {
        if (port.IsStatic || port.LedBackTo(member) is not { } again) return null;
        var way = _solver.Ports.Child(port, member.Key, member.Type, member.Owner, member.Declared);
        if (!again.Cycles.Contains(way))
        {
            again.Cycles.Add(way);
            _state.Cycles.Value++;
        }
        return again;
    }

    /// <summary>True where parts of parts would go on forever: a step that was taken above, or the sixth.</summary>
    private static bool WouldFold(AbstractObject obj, MemberInfo member)
    {
        var steps = 0;
        for (int at = obj.Key.IndexOf('.'), next; at >= 0; at = next)
        {
            next = obj.Key.IndexOf('.', at + 1);
            var length = (next < 0 ? obj.Key.Length : next) - at - 1;
            if (obj.Key[at + length] == AbstractObject.OldMark[0]) length--;
            if (length == member.Key.Length && string.CompareOrdinal(obj.Key, at + 1, member.Key, 0, length) == 0 && !member.IsElement && !member.IsOuter) return true;
            steps++;
        }
        // The node below a node that is a part itself: another of its kind.
        return steps >= Port.MaxDepth || steps > 0 && !member.IsElement && member.Owner is not null && SymbolEqualityComparer.Default.Equals(obj.Type?.OriginalDefinition, member.Type?.OriginalDefinition);
    }

    private static ITypeSymbol? ClaimedPart(AbstractObject obj, MemberInfo member)
    {
        foreach (var claim in obj.Claims) if (PartType(claim, member) is { } part) return part;
        return null;
    }

    // Ports that stand for what is below them as well.
    private readonly HashSet<AbstractObject> _folded = [];

    /// <summary>A part without parts, declared by the object's own type: the path ends with it, however long it is.</summary>
    private static bool IsLastStep(AbstractObject obj, MemberInfo member)
    {
        if (member.Owner is null || !Declarations.IsLeaf(member.Type)) return false;
        for (var type = obj.Type as INamedTypeSymbol; type is not null; type = type.BaseType) if (SymbolNames.MetadataNameOf(type) == member.Owner) return true;
        return false;
    }

    private Label ChannelAt(string? key) => key is null ? Label.Empty : _solver.Table.Read(_solver.Table.ChannelKey(TableKeys.WithoutText(key)), _state);

    /// <summary>What an element or key of a collection type is.</summary>
    private static ITypeSymbol? PartType(ITypeSymbol? collection, MemberInfo member)
    {
        if (collection is IArrayTypeSymbol array) return array.ElementType;
        if (collection is not INamedTypeSymbol { TypeArguments.Length: > 0 } generic || Declarations.IsGuarded(generic)) return null;
        return member.Key == MemberInfo.DictionaryKey ? generic.TypeArguments[0] : generic.TypeArguments.Length <= 2 ? generic.TypeArguments[generic.TypeArguments.Length - 1] : null;
    }

    /// <summary>The atom of a port, if anybody feeds its root.</summary>
    private Label PortLabel(Port port, bool deep) =>
        _state.IsFedAt((port.Root ?? port).Step) ? Label.Of(_solver.Atoms.Of(port, deep), null) : Label.Empty;

    private AbstractObject PortObject(Port port) => port.IsStatic ? _solver.StaticObject(port) : _state.PortObject(port);

    private Value Peek(AbstractObject obj, MemberInfo member)
    {
        if (!obj.Members.TryGetValue(member.Key, out var known) || known.Type is null) obj.Members.Set(member);
        var others = obj.Kind == ObjectKind.Port && obj.Port!.IsStatic ? _solver.OthersOf(obj) : [];
        if (others.Count == 0) return PeekExactly(obj, member);
        var joined = PeekExactly(obj, member);
        foreach (var other in others) if (_heap.TryGet(other, member.Key, out var written)) joined = joined.Join(written);
        return joined;
    }

    private Value PeekExactly(AbstractObject obj, MemberInfo member)
    {
        if (_heap.TryGet(obj, member.Key, out var value)) return value;
        if (_hasEmptied && IsEmptied(obj, member)) return Value.Empty;
        Miss(obj);
        return Initial(obj, member);
    }

    /// <summary>The label of the thing itself: its own, and what was written into it without a member of its own.</summary>
    private Label Effective(Value value)
    {
        var label = OwnLabel(value);
        foreach (var obj in value.Objects)
            if (_heap.TryGet(obj, MemberInfo.Content, out var content)) label = label.Join(content.Label);
        return label;
    }

    /// <summary>Effective label without the ports that the value's own objects stand for: what a member of it inherits.</summary>
    private Label Container(Value value)
    {
        var label = Effective(value);
        return label.IsEmpty || value.Objects.IsEmpty ? label : WithoutOwn(label, value);
    }

    private static Label WithoutOwn(Label label, Value value) => label.Where(static (atom, value) => !IsOwn(atom, value), value);

    private static bool IsOwn(Atom atom, Value value)
    {
        if (atom.Port is null || atom.Deep) return false;
        foreach (var obj in value.Objects) if (obj.Port == atom.Port) return true;
        return false;
    }

    private Value Read(Value value, MemberInfo member)
    {
        if (value.Objects.IsEmpty) return member.IsUnzoned ? Value.Empty : Value.Of(Container(value));
        var read = _solver.Pools.Union;
        foreach (var obj in value.Objects)
        {
            if (Declarations.IsGuarded(obj.Type) && member.Owner is null) continue;
            // A stream over a socket is the socket; nothing lies below.
            if (member.Key == "BaseStream" && IsSocket(obj)) continue;
            read.Add(Peek(obj, member));
            if (_hasFilled && _heap.TryGet(obj, MemberInfo.Filled, out var filled)) foreach (var port in filled.Objects) read.Add(Peek(port, member));
            if (!member.IsElement) continue;
            if (member.Key == MemberInfo.Element)
            {
                foreach (var other in obj.Members.All)
                    if (other.IsConstantElement && (_heap.TryGet(obj, other.Key, out var one) || IsFilledPart(obj, other, out one))) read.Add(one);
            }
            else
            {
                if (_heap.TryGet(obj, MemberInfo.Element, out var any) || IsFilledPart(obj, MemberInfo.AnyElement, out any)) read.Add(any);
                if (!obj.Members.HasOpenKeys) continue;
                var isToldApart = !obj.IsMany && !member.IsBegun && _heap.TryGet(obj, member.Key, out _);
                // A key that only a caller knows may be any other.
                foreach (var other in obj.Members.All)
                    if (other.IsConstantElement && other.MayBe(member) && !(isToldApart && other.Key == MemberInfo.OtherElements.Key) && (_heap.TryGet(obj, other.Key, out var same) || other.Key != member.Key && IsFilledPart(obj, other, out same))) read.Add(same);
            }
        }
        return member.IsUnzoned ? read.Take(Label.Empty).WithLabel(Label.Empty) : read.Take(Container(value));
    }

    /// <summary>An element that nobody wrote as a whole, but into which something was written: it may be the one that is found under another key, or by going through all.</summary>
    private bool IsFilledPart(AbstractObject obj, MemberInfo member, out Value content)
    {
        content = Value.Empty;
        if (PartOf(obj, member) is not { } part) return false;
        var seen = Seen();
        if (WasWrittenTo(part, seen)) content = part.Alone;
        Return(seen);
        return !content.IsEmpty;
    }

    private bool WasWrittenTo(AbstractObject obj, HashSet<AbstractObject> seen)
    {
        if (!seen.Add(obj)) return false;
        foreach (var member in obj.Members.All) if (_heap.TryGet(obj, member.Key, out _) || PartOf(obj, member) is { } part && WasWrittenTo(part, seen)) return true;
        return false;
    }

    /// <summary>Writes a member of every object the value may be: strongly iff it is one object that stands for one concrete thing.</summary>
    private void Write(Value target, MemberInfo member, Value value)
    {
        if (value.Objects.Length > Value.MaxObjects) value = Fold(value, target.Objects.IsEmpty ? null : target.Objects[0].At(member.Key));
        var strong = target.Objects.Length == 1 && !target.Objects[0].IsMany && member.Key is not (MemberInfo.Element or MemberInfo.DictionaryKey or MemberInfo.Content) && !member.IsBegun;
        foreach (var obj in target.Objects)
        {
            if (LeavesBy(obj, member.Key)) continue;
            var place = obj.At(member.Key);
            var old = Peek(obj, member);
            // That a key of a copy was given anew matters also where what it was given does not.
            if (value.IsEmpty && old.IsEmpty && !(member.IsConstantElement && _heap.TryGet(obj, MemberInfo.CopyOf.Key, out _))) continue;
            _heap = _heap.Set(place, strong ? value : old.Join(value));
            StoreThroughField(place, value);
            Touch(obj, value);
            Publish(obj, member, value);
        }
    }

    /// <summary>What is written to a socket is at the other end: what is read of it afterwards is not what was written.</summary>
    private static bool LeavesBy(AbstractObject obj, string member) => member is MemberInfo.Content or MemberInfo.Element && IsSocket(obj);

    private static bool IsSocket(AbstractObject obj) =>
        obj.Type is { Name: "NetworkStream" or "TcpClient" or "Socket" or "SslStream" or "NegotiateStream", ContainingNamespace: { Name: "Sockets" or "Security", ContainingNamespace: { Name: "Net", ContainingNamespace.Name: "System" } } };

    /// <summary>
    /// Too many objects in one place to tell apart: those of one type become one that holds what any of them holds. Labels are joined, never dropped.
    /// </summary>
    private Value Fold(Value value, Place? at)
    {
        var objects = value.Objects;
        var kept = new List<AbstractObject>(objects.Length);
        var places = 0;
        for (var i = 0; i < objects.Length; i++)
        {
            places += 1 + objects[i].Members.Count;
            if (!MayFold(objects[i]) || !HasLike(objects, i)) { kept.Add(objects[i]); continue; }
            var one = at is not null && objects[i].Kind == ObjectKind.Allocated ? _state.FoldedAt(at, objects[i].Type) : _state.Folded(objects[i].Kind, objects[i].Type, isOpen: true);
            MoveContent(objects[i], one);
            kept.Add(one);
        }
        Spend(places);
        return Value.Of(value.Label, Value.SetOf(kept), value.Channel);
    }

    private static bool MayFold(AbstractObject obj) => obj.Kind is not (ObjectKind.Port or ObjectKind.Delegate) && obj.TablePath is null;

    private static bool HasLike(ImmutableArray<AbstractObject> objects, int one)
    {
        for (var i = 0; i < objects.Length; i++)
            if (i != one && objects[i].Kind == objects[one].Kind && MayFold(objects[i]) && SymbolEqualityComparer.Default.Equals(objects[i].Type, objects[one].Type)) return true;
        return false;
    }

    private void MoveContent(AbstractObject from, AbstractObject to)
    {
        if (from == to) return;
        foreach (var member in from.Members.All)
        {
            if (!_heap.TryGet(from, member.Key, out var content) || content.IsEmpty) continue;
            to.Members.Set(member);
            var place = to.At(member.Key);
            _heap = _heap.Set(place, _heap.TryGet(place, out var known) ? known.Join(content) : content);
        }
    }

    private Value Derived(params Value[] inputs)
    {
        var label = Label.Empty;
        foreach (var input in inputs) label = label.Join(Deep(input));
        return Value.Of(label);
    }

    private MemberInfo InfoOf(ISymbol member)
    {
        member = member.OriginalDefinition;
        if (member is IFieldSymbol { AssociatedSymbol: IPropertySymbol property }) member = property;
        if (member is IFieldSymbol { CorrespondingTupleField: { } element }) return MemberInfo.Pseudo(element.Name, element.Type);
        return _solver.MemberOf(member);
    }

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IEventSymbol e => e.Type, _ => null };

    private AbstractObject Allocate(string key, ITypeSymbol? type, ObjectKind kind = ObjectKind.Allocated, IMethodSymbol? target = null)
    {
        var obj = _state.Object(kind, key, type, target);
        if (_inLoop) Age(obj);
        return obj;
    }

    /// <summary>An object is made again at a place that made one before: what the earlier one holds moves to the object for "older ones".</summary>
    private void Age(AbstractObject obj)
    {
        var seen = false;
        foreach (var member in obj.Members.All) if (_heap.TryGet(obj, member.Key, out _)) { seen = true; break; }
        if (!seen) return;
        var old = obj.Old;
        var heap = _heap.Map(value => value.Objects.Contains(obj) ? Value.Of(value.Label, Value.Union(value.Objects.Remove(obj), ImmutableArray.Create(old)), value.Channel) : value);
        foreach (var member in obj.Members.All)
        {
            if (!heap.TryGet(obj, member.Key, out var value)) continue;
            old.Members.Set(member);
            heap = heap.Remove(obj.At(member.Key)).Set(old, member.Key, heap.TryGet(old, member.Key, out var before) ? before.Join(value) : value);
        }
        _heap = heap;
    }

    /// <summary>Assigning a struct declared in source, or a tuple, copies it.</summary>
    private Value CopyIfStruct(Value value, ITypeSymbol? type, string what, IOperation operation) => IsCopied(value, type) ? Copy(value, type, Key(what, operation)) : value;

    private bool IsCopied(Value value, ITypeSymbol? type) => !value.Objects.IsEmpty && type is { IsRefLikeType: false } && IsStructure(type);

    private bool IsStructure(ITypeSymbol? type) => type is { IsValueType: true } and not ITypeParameterSymbol && (type.IsTupleType || _solver.IsInSource(type));

    /// <summary>Elements that come into another collection, each copied for itself.</summary>
    private Value CopyEach(Value elements, ITypeSymbol? type, string key)
    {
        if (!IsCopied(elements, type)) return elements;
        var copies = Value.Of(elements.Label, ImmutableArray<AbstractObject>.Empty, elements.Channel);
        // A copy that is made in a loop may age one that is still to be copied.
        foreach (var one in elements.Objects) copies = copies.Join(Copy((_inLoop && copies.Objects.Contains(one) ? one.Old : one).Alone, type, _state.Below(key, ':', one.Key), one.IsMany));
        return copies;
    }

    private Value Copy(Value value, ITypeSymbol? type, string key, bool isMany = false)
    {
        var copy = Allocate(key, value.Objects.Length == 1 && value.Objects[0].Type is { } exact ? exact : type);
        value = Aged(value, copy);
        if (isMany) copy = copy.Old;
        var members = new SortedDictionary<string, MemberInfo>(StringComparer.Ordinal);
        foreach (var obj in value.Objects) foreach (var member in obj.Members.All) members[member.Key] = member;
        foreach (var member in InstanceMembers(type)) members[member.Key] = member;
        // A structure that contains itself is none, but can be typed.
        var isInside = type is not null && !_copying.Add(type);
        foreach (var member in members.Values)
        {
            var content = Value.Empty;
            foreach (var obj in value.Objects) content = content.Join(Peek(obj, member));
            if (!isInside && content.Objects.Any() && member.Type is { IsValueType: true } && key.Length < 120) content = IsCopied(content, member.Type) ? Copy(content, member.Type, key + "." + member.Key, isMany) : content;
            copy.Members.Set(member);
            if (!content.IsEmpty) _heap = _heap.Set(copy, member.Key, isMany && _heap.TryGet(copy, member.Key, out var others) ? others.Join(content) : content);
        }
        if (type is not null && !isInside) _copying.Remove(type);
        return Value.Of(WithoutOwn(value.Label, value), ImmutableArray.Create(copy), value.Channel);
    }

    /// <summary>In a loop, what is still to be copied may be the copy that was made here the last time, which is one of the older ones by now.</summary>
    private Value Aged(Value value, AbstractObject made) =>
        _inLoop && !made.IsMany && value.Objects.Contains(made) ? Value.Of(value.Label, Value.Union(value.Objects.Remove(made), ImmutableArray.Create(made.Old)), value.Channel) : value;

    private readonly HashSet<ITypeSymbol> _copying = new(SymbolEqualityComparer.Default);

    private IEnumerable<MemberInfo> InstanceMembers(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
        {
            foreach (var element in tuple.TupleElements) yield return MemberInfo.Pseudo((element.CorrespondingTupleField ?? element).Name, element.Type);
            yield break;
        }
        for (; type is not null && type.SpecialType == SpecialType.None; type = type.BaseType)
        {
            // What a primary constructor was given and a member captured is a part as well.
            if (_solver.IsInSource(type) && type is INamedTypeSymbol { IsRecord: false } named && named.InstanceConstructors.FirstOrDefault(_solver.IsPrimary) is { } primary)
                foreach (var parameter in primary.Parameters) yield return PrimaryParameter(parameter);
            foreach (var member in type.GetMembers())
            {
                if (member.IsStatic || !member.IsShownTo(_solver.Compilation)) continue;
                if (member is IFieldSymbol { IsImplicitlyDeclared: false } || (member is IPropertySymbol { IsIndexer: false } p && _solver.IsAutoProperty(p))) yield return InfoOf(member);
            }
        }
    }
}
