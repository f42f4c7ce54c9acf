using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

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
    public string PlaceOf(string key) => Split(key).Place;

    private (string? Holder, string Place) Split(string key)
    {
        if (!_split.TryGetValue(key, out var split)) _split[key] = split = key.IndexOf(HolderMark) is > 0 and var at ? (key.Substring(0, at), key.Substring(at + 1)) : (null, key);
        return split;
    }

    /// <summary>Two keys of one place: an object may be meant by both.</summary>
    private bool MeetAt(string? one, string? other)
    {
        if (one is null || other is null || one == other) return true;
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
            var (holder, place) = keys.Split(key);
            if (!_byPlace.TryGetValue(place, out var all)) yield break;
            for (var i = 0; i < all.Count; i++) if (keys.MeetAt(holder, keys.Split(all[i]).Holder)) yield return all[i];
        }

        public bool Has(string key)
        {
            if (_byPlace.Count == 0) return false;
            var (holder, place) = keys.Split(key);
            if (!_byPlace.TryGetValue(place, out var all)) return false;
            foreach (var other in all) if (keys.MeetAt(holder, keys.Split(other).Holder)) return true;
            return false;
        }
    }
}
