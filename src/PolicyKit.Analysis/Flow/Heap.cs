using System.Collections.Immutable;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Flow;

/// <summary>A place: a member of an abstract object. Locals and parameters are members of the frame object of their body.</summary>
internal readonly record struct Place(AbstractObject Object, string Member)
{
    public bool Equals(Place other) => ReferenceEquals(Object, other.Object) && string.Equals(Member, other.Member, StringComparison.Ordinal);

    // The members of one object differ in length or ends nearly always; hashing whole names is what a solve would do most.
    public override int GetHashCode() => unchecked(Object.Id * 486187739 + (Member.Length == 0 ? 0 : (Member.Length * 31 + Member[0]) * 31 + Member[Member.Length - 1]) * 31 + (Member.Length > 3 ? Member[Member.Length / 2] : 0));
}

/// <summary>
/// The state at one point: places → values. Immutable and shared; a place that is absent holds its default (nothing for what was made here,
/// the port itself for what the caller gave). INVARIANT: <see cref="Join"/> returns its left operand by reference when nothing was added.
/// </summary>
internal sealed class Heap(ImmutableDictionary<Place, Value> places)
{
    public static readonly Heap Empty = new(ImmutableDictionary<Place, Value>.Empty);

    public ImmutableDictionary<Place, Value> Places => places;

    public bool TryGet(Place place, out Value value) => places.TryGetValue(place, out value!);

    public Heap Set(Place place, Value value)
    {
        if (places.TryGetValue(place, out var old) && ReferenceEquals(old, value)) return this;
        return new Heap(places.SetItem(place, value));
    }

    public Heap Remove(IEnumerable<Place> gone) => new(places.RemoveRange(gone));

    /// <summary>Least upper bound; <paramref name="initial"/> gives the value a place has when it was never written.</summary>
    public Heap Join(Heap other, Func<Place, Value> initial)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(places, other.Places)) return this;
        ImmutableDictionary<Place, Value>.Builder? builder = null;
        foreach (var pair in other.Places)
        {
            var mine = places.TryGetValue(pair.Key, out var value) ? value : initial(pair.Key);
            var joined = mine.Join(pair.Value);
            if (value is not null && (ReferenceEquals(joined, value) || joined.Equals(value))) continue;
            (builder ??= places.ToBuilder())[pair.Key] = joined;
        }
        foreach (var pair in places)
        {
            if (other.Places.ContainsKey(pair.Key)) continue;
            var start = initial(pair.Key);
            if (start.IsEmpty) continue;
            var joined = pair.Value.Join(start);
            if (!ReferenceEquals(joined, pair.Value) && !joined.Equals(pair.Value)) (builder ??= places.ToBuilder())[pair.Key] = joined;
        }
        return builder is null ? this : new Heap(builder.ToImmutable());
    }
}
