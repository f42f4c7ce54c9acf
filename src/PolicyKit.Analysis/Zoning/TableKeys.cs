using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Keys of the field table: <c>Owner.member</c>, then pseudo-members; <c>Holder|Owner.member</c> where the object is known to be of another type than the one that declares the
/// member. What a base class declares for all its entities is one place for each of them: the name of a resident is not that of a shop, though both are <c>Entity.Name</c>.
/// Keys of one place may stand for one object if their holders have objects in common.
/// </summary>
/// <param name="typeOf">A type of the source by its metadata name.</param>
/// <param name="haveCommon">True if an object may be of both types.</param>
internal sealed class TableKeys(Func<string, INamedTypeSymbol?> typeOf, Func<INamedTypeSymbol, INamedTypeSymbol, bool> haveCommon)
{
    private const char HolderMark = '|';

    private readonly Dictionary<(string, string), string> _below = [];
    private readonly Dictionary<(string, string, ISymbol), string> _ofHolders = [];
    private readonly Dictionary<string, (string? Holder, string Place)> _split = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), bool> _common = [];

    /// <summary>The key of a member of what a path leads to.</summary>
    public string Below(string path, string member)
    {
        if (!_below.TryGetValue((path, member), out var key)) _below[(path, member)] = key = path + "." + member;
        return key;
    }

    // Closes the key of what was put under any known key, or any that begins alike.
    private const string AnyKnown = "*]";

    private readonly Dictionary<string, ImmutableArray<string>> _beside = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _also = new(StringComparer.Ordinal);

    /// <summary>The last step of the key of an element: the constant key under which it stands, or any. Positions in a list change; what is under a key of a table stays there, and so does what is in an array.</summary>
    public string StepOf(string member, ITypeSymbol? holder)
    {
        if (member.Length <= 2 || member[0] != '[' || holder is IArrayTypeSymbol or INamedTypeSymbol { TypeArguments.Length: 2 } && IsPosition(member)) return member;
        if (_steps.TryGetValue(member, out var step)) return step;
        var isText = false;
        if (member.IndexOf(MemberInfo.TypeMark) < 0) foreach (var c in member) isText |= char.IsLetter(c) || c == '_';
        return _steps[member] = isText ? string.Concat(member.ToUpperInvariant().Select(static c => c is '.' or HolderMark or '#' or '*' ? '_' : c)) : MemberInfo.Element;
    }

    private readonly Dictionary<string, string> _steps = new(StringComparer.Ordinal);

    private static bool IsPosition(string member)
    {
        for (var i = 1; i < member.Length - 1; i++) if (member[i] is not (>= '0' and <= '9' or ',')) return false;
        return true;
    }

    /// <summary>True for an element under a constant text, or one that begins with a constant.</summary>
    private static bool IsUnderKey(string key) => key[key.Length - 1] == ']' && !key.EndsWith("[]", StringComparison.Ordinal) && !key.EndsWith(AnyKnown, StringComparison.Ordinal);

    /// <summary>The key without the text under which the element stands.</summary>
    public static string WithoutText(string key) => IsUnderKey(key) ? Split(key).Path + MemberInfo.Element : key;

    /// <summary>
    /// Where else what is read under the key may stand: under a key that nobody knows, under one of which only the beginning is known; for whoever asks for any element, or any
    /// that begins alike, under those that are known.
    /// </summary>
    public ImmutableArray<string> Beside(string key)
    {
        if (key[key.Length - 1] != ']' || key.EndsWith(AnyKnown, StringComparison.Ordinal)) return ImmutableArray<string>.Empty;
        if (_beside.TryGetValue(key, out var others)) return others;
        var (path, step) = Split(key);
        return _beside[key] = step == MemberInfo.Element ? ImmutableArray.Create(path + "[" + AnyKnown)
            : MemberInfo.HeadOfStep(step, out var isBegun) is not { } head ? ImmutableArray.Create(path + MemberInfo.Element)
            : ImmutableArray.Create(path + MemberInfo.Element, path + "[" + (isBegun ? head + AnyKnown : MemberInfo.Begun(head)));
    }

    /// <summary>Where what is put under a known key is found by those who do not know it.</summary>
    public ImmutableArray<string> AlsoAt(string key)
    {
        if (!IsUnderKey(key)) return ImmutableArray<string>.Empty;
        if (_also.TryGetValue(key, out var others)) return others;
        var (path, step) = Split(key);
        return _also[key] = MemberInfo.HeadOfStep(step, out var isBegun) is { } head && !isBegun ? ImmutableArray.Create(path + "[" + AnyKnown, path + "[" + head + AnyKnown) : ImmutableArray.Create(path + "[" + AnyKnown);
    }

    private static (string Path, string Step) Split(string key) => key.LastIndexOf(".[", StringComparison.Ordinal) + 1 is var at ? (key.Substring(0, at), key.Substring(at)) : default;

    /// <summary>Closes the name of a holder that is one place: a generic class with its arguments, a structure in a static place.</summary>
    public const char EndOfPlace = '>';

    private static bool IsPlace(string holder) => holder[holder.Length - 1] == EndOfPlace;

    // Places whose objects are made for them, where they are declared, and are in no other such place.
    private readonly HashSet<string> _madeFor = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string> _in = [];

    /// <summary>What the member holds is made for it: two members that hold objects of one class hold two objects.</summary>
    public void NoteMadeFor(string owner, string member) => _madeFor.Add(Below(owner, member));

    /// <summary>True for the object that such a member holds, if nothing but the field table knows what is in it.</summary>
    public bool IsMadeForItsPlace(AbstractObject obj) =>
        obj.Kind == ObjectKind.Opaque ? PlaceAt(obj.TablePath) is not null : obj.Port is { IsStatic: true, Owner: not null } port && PlaceOf(port) is { } place && _madeFor.Contains(place.Substring(0, place.Length - 1));

    /// <summary>The key of a member that a type declares, of an object of a type; or where its holder is one place, of that.</summary>
    /// <param name="owner">The type that declares the member.</param>
    /// <param name="member">The member.</param>
    /// <param name="holder">The type of the object.</param>
    /// <param name="port">The way to the object, if it has one.</param>
    /// <param name="path">The key under which the object was found, if it was.</param>
    public string Of(string owner, string member, ITypeSymbol? holder, Port? port, string? path) => (PlaceOf(port) ?? PlaceAt(path)) is { } place ? In(place, owner, member) : Of(owner, member, holder);

    /// <summary>The key of a member of what is in one place.</summary>
    public string In(string place, string owner, string member)
    {
        var below = Below(owner, member);
        if (!_in.TryGetValue((place, below), out var key)) _in[(place, below)] = key = place + HolderMark + below;
        return key;
    }

    private string? PlaceOf(Port? holder) =>
        holder is { Owner: { } owner, Parent: not null } && _madeFor.Count > 0 && Below(owner, holder.Step) is var member && _madeFor.Contains(member) ? member + EndOfPlace
        : holder is not { IsStatic: true } ? null
        : holder.Parent is not { } above ? IsPlace(holder.Step) ? holder.Step.Substring(1) : null
        : above is { Parent: null, Type: null } && holder is { Type.IsValueType: true, TableKey: { } path } ? path + EndOfPlace : null;

    private string? PlaceAt(string? path) => path is not null && _madeFor.Count > 0 && PlaceOf(path) is var place && _madeFor.Contains(place) ? place + EndOfPlace : null;

    /// <summary>The key of a member that a type declares, of an object of a type.</summary>
    public string Of(string owner, string member, ITypeSymbol? holder)
    {
        if (holder is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None, IsAnonymousType: false } named) return Below(owner, member);
        named = named.OriginalDefinition;
        if (_ofHolders.TryGetValue((owner, member, named), out var key)) return key;
        key = Below(owner, member);
        var name = SymbolNames.MetadataNameOf(named);
        if (name != owner && typeOf(name) is not null && typeOf(owner) is { } declaring && haveCommon(named, declaring)) key = name + HolderMark + key;
        return _ofHolders[(owner, member, named)] = key;
    }

    /// <summary>The place without whose object it is in.</summary>
    public string PlaceOf(string key) => HolderOf(key).Place;

    private (string? Holder, string Place) HolderOf(string key)
    {
        if (!_split.TryGetValue(key, out var split)) _split[key] = split = key.IndexOf(HolderMark) is > 0 and var at ? (key.Substring(0, at), key.Substring(at + 1)) : (null, key);
        return split;
    }

    /// <summary>Two keys of one place: an object may be meant by both.</summary>
    private bool MeetAt(string? one, string? other)
    {
        if (one is null || other is null || one == other) return true;
        if (IsPlace(one) && IsPlace(other)) return false;
        if (!_common.TryGetValue((one, other), out var common)) _common[(one, other)] = _common[(other, one)] = common = typeOf(one) is not { } a || typeOf(other) is not { } b || haveCommon(a, b);
        return common;
    }

    /// <summary>Keys by their places.</summary>
    internal sealed class Index(TableKeys keys)
    {
        private readonly Dictionary<string, List<string>> _byPlace = new(StringComparer.Ordinal);
        private readonly HashSet<string> _known = new(StringComparer.Ordinal);

        public void Add(string key)
        {
            if (!_known.Add(key)) return;
            if (!_byPlace.TryGetValue(keys.PlaceOf(key), out var list)) _byPlace[keys.PlaceOf(key)] = list = [];
            list.Add(key);
        }

        /// <summary>Those that were added and may stand for the same as this one.</summary>
        public IEnumerable<string> Meeting(string key)
        {
            var (holder, place) = keys.HolderOf(key);
            if (!_byPlace.TryGetValue(place, out var all)) yield break;
            for (var i = 0; i < all.Count; i++) if (keys.MeetAt(holder, keys.HolderOf(all[i]).Holder)) yield return all[i];
        }

        public bool Has(string key)
        {
            if (_byPlace.Count == 0) return false;
            var (holder, place) = keys.HolderOf(key);
            if (!_byPlace.TryGetValue(place, out var all)) return false;
            foreach (var other in all) if (keys.MeetAt(holder, keys.HolderOf(other).Holder)) return true;
            return false;
        }
    }
}
