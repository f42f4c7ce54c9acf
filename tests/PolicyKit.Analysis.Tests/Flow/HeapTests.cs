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
}
