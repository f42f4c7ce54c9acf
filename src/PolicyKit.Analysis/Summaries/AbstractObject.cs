using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Summaries;

internal enum ObjectKind
{
    /// <summary>Made here: <c>new</c>, a tuple, an array, a copy of a struct, a closure's variables, an object a callee made.</summary>
    Allocated,
    /// <summary>What a port path stands for.</summary>
    Port,
    /// <summary>Of unknown origin: the result of code without source.</summary>
    Opaque,
    /// <summary>A delegate; its target and captured frame are its members <c>this</c> and <c>frame</c>.</summary>
    Delegate,
}

/// <summary>
/// An abstract object: what a value may be, one per place in the code that makes it. Interned per method, so it lives as long as the method's
/// summaries are compared. An object that is met again in a loop is aged: <see cref="Old"/> then stands for all earlier ones.
/// </summary>
internal sealed class AbstractObject(ObjectIds ids, ObjectKind kind, string key, ITypeSymbol? type, Port? port, IMethodSymbol? target)
{
    /// <summary>Unique in a session; orders objects in sets.</summary>
    public int Id { get; } = ids.Next();
    public ObjectKind Kind => kind;

    /// <summary>Unique among the objects of a method.</summary>
    public string Key => key;
    public ITypeSymbol? Type => type;
    public Port? Port => port;
    public IMethodSymbol? Target => target;

    /// <summary>The value that is this object.</summary>
    public Value Alone => field ??= Value.Of(Lattices.Label.Empty, System.Collections.Immutable.ImmutableArray.Create(this), Lattices.Label.Empty);

    /// <summary>Stands for many concrete objects: only weak updates.</summary>
    public bool IsMany { get => field || port is { IsMany: true }; init; }

    /// <summary>Key under which the field table knows this object's place, if it has one.</summary>
    public string? TablePath { get; init; }

    /// <summary>
    /// For an object of unknown origin: what a root was given, which is nobody else's (no entry of the field table).
    /// For one made by a callee, whose summary tells only the parts that matter: a part it does not tell is there all the same, and comes into being when it is read.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>The object that stands for all earlier allocations at the same place.</summary>
    public AbstractObject Old => IsMany ? this : field ??= new AbstractObject(ids, kind, key + OldMark, type, port, target) { IsMany = true, IsOpen = IsOpen, TablePath = TablePath };

    public const string OldMark = "~";

    /// <summary>The name of what a method with <c>yield</c> gives, in that method.</summary>
    public const string Iterator = "iterator";

    /// <summary>What the code casts it to, where its own type says nothing (<c>object</c>, a type parameter). Grows only.</summary>
    public List<ITypeSymbol> Claims { get; } = [];

    /// <summary>True if the type tells which parts a value has.</summary>
    public static bool IsTelling(ITypeSymbol? type) => type is not (null or { SpecialType: SpecialType.System_Object } or ITypeParameterSymbol or IDynamicTypeSymbol);

    public void Claim(ITypeSymbol? claimed)
    {
        if (claimed is null || IsTelling(type) || !IsTelling(claimed) || Claims.Count >= MaxClaims || Claims.Contains(claimed, SymbolEqualityComparer.Default)) return;
        Claims.Add(claimed);
    }

    private const int MaxClaims = 4;

    /// <summary>
    /// Every member that was ever read or written on it, with what is known of it. Grows only; lets a walk over the object's content skip the rest of the heap.
    /// </summary>
    public MemberTable Members { get; } = new();

    // ── Places ──

    private Place[] _places = [];

    /// <summary>The place of a member in the states of a body.</summary>
    public Place At(string member)
    {
        var at = IndexOf(member);
        if (at >= 0) return _places[at];
        at = ~at;
        var more = new Place[_places.Length + 1];
        Array.Copy(_places, more, at);
        more[at] = new Place(ids.NextPlace(), this, member);
        Array.Copy(_places, at, more, at + 1, _places.Length - at);
        _places = more;
        return more[at];
    }

    /// <summary>The place of a member if any state was ever told of it.</summary>
    public Place? KnownAt(string member) => IndexOf(member) is >= 0 and var at ? _places[at] : null;

    private int IndexOf(string member)
    {
        int low = 0, high = _places.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = _places[middle].Member;
            var order = ReferenceEquals(found, member) ? 0 : string.CompareOrdinal(found, member);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1; else high = middle - 1;
        }
        return ~low;
    }

    // The number that the run time makes up for an object takes longer to find.
    public override int GetHashCode() => Id;

    public override string ToString() => key;
}

/// <summary>Numbers the objects of a session, and their places, in the order in which they are met.</summary>
internal sealed class ObjectIds
{
    private int _last;
    private int _lastPlace;

    public int NextPlace() => ++_lastPlace;

    public int Next() => ++_last;
}
