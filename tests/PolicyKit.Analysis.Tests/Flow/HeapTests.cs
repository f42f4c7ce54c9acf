using System.Collections.Immutable;
using CsCheck;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Lattices;
using PolicyKit.Analysis.Tests.Summaries;

namespace PolicyKit.Analysis.Tests.Flow;

public sealed class HeapTests
{
    private static readonly Atom Given = Labels.Atoms.First(a => a.Port is not null);

    private static readonly ObjectIds Ids = new();

    private static readonly ImmutableArray<Place> Places =
    [
        .. from obj in new[] { new AbstractObject(Ids, ObjectKind.Allocated, "new", null, null, null), new AbstractObject(Ids, ObjectKind.Port, "port:arg0", null, Given.Port, null) }
           from member in new[] { "X", "Y", "[]" }
           select obj.At(member),
    ];

    private static readonly Gen<Heap> Any = Gen.Select(Gen.Int[0, Places.Length - 1], ValueTests.Any).Array[0, 8]
        .Select(writes => writes.Aggregate(Heap.Empty, (heap, write) => heap.Set(Places[write.Item1], write.Item2)));

    private static readonly Gen<(Heap, Heap)> Pairs = Gen.Select(Any, Any);

    // What nobody wrote holds nothing if it was made here, and the port itself if the caller gave it.
    private static Value Initial(Place place) => place.Object.Kind == ObjectKind.Port ? Value.Of(Label.Of(Given, null)) : Value.Empty;

    private static Value Read(Heap heap, Place place) => heap.TryGet(place, out var value) ? value : Initial(place);

    private static bool Same(Heap a, Heap b) => Places.All(place => Read(a, place).Equals(Read(b, place)));

    [Fact]
    public void Join_joins_every_place_and_an_unwritten_one_counts_as_its_initial_value() => Pairs.Sample((a, b) =>
        Places.All(place => Read(a.Join(b, Initial, out _), place).Equals(Read(a, place).Join(Read(b, place)))));

    [Fact]
    public void Join_is_associative() => Gen.Select(Any, Any, Any).Sample((a, b, c) => Same(a.Join(b, Initial, out _).Join(c, Initial, out _), a.Join(b.Join(c, Initial, out _), Initial, out _)));

    [Fact]
    public void Join_is_commutative() => Pairs.Sample((a, b) => Same(a.Join(b, Initial, out _), b.Join(a, Initial, out _)));

    [Fact]
    public void Join_is_idempotent() => Any.Sample(a => ReferenceEquals(a.Join(a, Initial, out _), a) && ReferenceEquals(a.Join(Again(a), Initial, out _), a));

    // The same state out of other nodes.
    private static Heap Again(Heap heap) => heap.Places.Reverse().Aggregate(Heap.Empty, (again, place) => again.Set(place.Place, place.Value));

    [Fact]
    public void Join_returns_its_left_operand_when_nothing_was_added() => Pairs.Sample((a, b) =>
    {
        var joined = a.Join(b, Initial, out _);
        Assert.Same(joined, joined.Join(a, Initial, out _));
        Assert.Same(joined, joined.Join(b, Initial, out _));
    });

    [Fact]
    public void Writing_what_a_place_holds_changes_nothing() => Gen.Select(Any, Gen.Int[0, Places.Length - 1]).Sample((heap, i) =>
        !heap.TryGet(Places[i], out var value) || ReferenceEquals(heap.Set(Places[i], value), heap));

    [Fact]
    public void A_removed_place_holds_its_initial_value_again() => Gen.Select(Any, Gen.Int[0, Places.Length - 1]).Sample((heap, i) =>
        !heap.Remove(Places[i]).TryGet(Places[i], out _));

    // Numbers far apart and close together: tries of every shape.
    private static readonly ImmutableArray<Place> Scattered = [.. new[] { 1, 2, 3, 4, 5, 8, 16, 17, 31, 32, 33, 64, 127, 128, 1000, 1023, 1024, 65535, 65536, 70000 }.Select(static id => new Place(id, Places[0].Object, "m" + id))];

    private static readonly Gen<(int Place, int Value)[]> Writes = Gen.Select(Gen.Int[0, 19], Gen.Int[-1, 3]).Array[0, 30];

    private static readonly ImmutableArray<Value> Values = [.. Enumerable.Range(0, 4).Select(static i => Value.Of(Label.Of(Labels.Atoms[i], null)))];

    // A place is written, or removed (-1); beside it what a dictionary makes of it.
    private static (Heap Heap, SortedDictionary<int, Value> Known) Written((int Place, int Value)[] writes)
    {
        var (heap, known) = (Heap.Empty, new SortedDictionary<int, Value>());
        foreach (var (place, value) in writes)
        {
            heap = value < 0 ? heap.Remove(Scattered[place]) : heap.Set(Scattered[place], Values[value]);
            if (value < 0) known.Remove(Scattered[place].Id); else known[Scattered[place].Id] = Values[value];
        }
        return (heap, known);
    }

    [Fact]
    public void A_state_holds_what_was_written_last_and_not_removed_since() => Writes.Sample(writes =>
    {
        var (heap, known) = Written(writes);

        Assert.Equal(known.Select(static k => (k.Key, k.Value)), heap.Places.Select(static p => (p.Place.Id, p.Value)));
        Assert.All(Scattered, place =>
        {
            Assert.Equal(known.TryGetValue(place.Id, out var expected), heap.TryGet(place, out var value));
            Assert.Same(expected, value);
            Assert.Equal(expected is null, ReferenceEquals(heap, heap.Remove(place)));
        });
    });

    [Fact]
    public void Joining_states_joins_place_by_place_with_what_an_unwritten_one_holds() => Gen.Select(Writes, Writes).Sample((left, right) =>
    {
        var ((a, inA), (b, inB)) = (Written(left), Written(right));
        var joined = a.Join(b, static place => Values[place.Id % 4], out _);

        Assert.Equal(inA.Keys.Union(inB.Keys).Order(), joined.Places.Select(static p => p.Place.Id));
        Assert.All(joined.Places, at =>
        {
            var initial = Values[at.Place.Id % 4];
            Assert.Equal(inA.GetValueOrDefault(at.Place.Id, initial).Join(inB.GetValueOrDefault(at.Place.Id, initial)), at.Value);
        });
        Assert.Same(joined, joined.Join(b, static place => Values[place.Id % 4], out _));
    });

    [Fact]
    public void Only_what_is_not_shared_is_looked_at() => Gen.Select(Writes, Gen.Int[0, 19]).Sample((writes, changed) =>
    {
        var (heap, known) = Written(writes);
        var other = heap.Set(Scattered[changed], Value.Of(Label.Of(Labels.Atoms[5], null)));
        heap.Join(heap, Initial, out var none);
        heap.Join(other, Initial, out var one);
        other.Join(heap, Initial, out var back);
        heap.Join(Heap.Empty, Initial, out var all);
        Heap.Empty.Join(heap, Initial, out var allToo);

        Assert.Equal((0, 1, 1, known.Count, known.Count), (none, one, back, all, allToo));
    });

    [Fact]
    public void Two_states_that_share_nothing_are_looked_at_whole() => Gen.Select(Writes, Writes).Sample((left, right) =>
    {
        var ((a, inA), (b, inB)) = (Written(left), Written(right));
        a.Join(b, Initial, out var looked);

        Assert.InRange(looked, inA.Keys.Union(inB.Keys).Count() - inA.Keys.Intersect(inB.Keys).Count(), inA.Keys.Union(inB.Keys).Count());
    });

    [Fact]
    public void Changing_every_value_into_itself_changes_nothing() => Writes.Sample(writes =>
    {
        var (heap, known) = Written(writes);
        var mapped = heap.Map(static _ => Values[0]);

        Assert.Same(heap, heap.Map(static value => value));
        Assert.Same(heap, heap.Map(static value => Value.Of(Label.From(value.Label.Entries))));
        Assert.Equal(known.Keys, mapped.Places.Select(static p => p.Place.Id));
        Assert.All(mapped.Places, static p => Assert.Equal(Values[0], p.Value));
    });

    [Fact]
    public void A_member_of_an_object_is_a_place()
    {
        var obj = new AbstractObject(new ObjectIds(), ObjectKind.Allocated, "o", null, null, null);
        var heap = Heap.Empty.Set(obj, "X", Values[0]);

        Assert.True(heap.TryGet(obj, "X", out var value));
        Assert.Same(Values[0], value);
        Assert.False(heap.TryGet(obj, "Y", out var nothing));
        Assert.Null(nothing);
        Assert.False(Heap.Empty.TryGet(obj, "X", out _));
        Assert.Null(obj.KnownAt("Y"));
        Assert.Same(heap, heap.Set(obj, "X", Values[0]));
    }
}
