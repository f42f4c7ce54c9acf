using System.Collections.Immutable;
using CsCheck;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class ValueTests
{
    private static readonly ObjectIds Ids = new();

    private static readonly ImmutableArray<AbstractObject> Objects =
        [.. Enumerable.Range(0, 6).Select(i => new AbstractObject(Ids, ObjectKind.Allocated, "o" + i, null, null, null))];

    internal static readonly Gen<Value> Any = Gen.Select(Labels.Any, Gen.Int[0, Objects.Length - 1].Array[0, 4], Labels.Any).Select((label, objects, channel) =>
        Value.Of(label, [.. objects.Distinct().Order().Select(i => Objects[i])], channel));

    private static readonly Gen<(Value, Value)> Pairs = Gen.Select(Any, Any);

    [Fact]
    public void Join_is_associative() => Gen.Select(Any, Any, Any).Sample((a, b, c) => a.Join(b).Join(c).Equals(a.Join(b.Join(c))));

    [Fact]
    public void Join_is_commutative() => Pairs.Sample((a, b) => a.Join(b).Equals(b.Join(a)));

    [Fact]
    public void Join_is_idempotent() => Any.Sample(a => ReferenceEquals(a.Join(a), a) && ReferenceEquals(a.Join(Value.Of(a.Label, a.Objects, a.Channel)), a));

    [Fact]
    public void Join_returns_its_left_operand_when_nothing_was_added() => Pairs.Sample((a, b) =>
    {
        var joined = a.Join(b);
        Assert.Same(joined, joined.Join(a));
        Assert.Same(joined, joined.Join(b));
    });

    [Fact]
    public void Join_joins_labels_objects_and_channels_each_by_itself() => Pairs.Sample((a, b) =>
    {
        var joined = a.Join(b);
        Assert.Equal(a.Label.Join(b.Label), joined.Label);
        Assert.Equal(a.Channel.Join(b.Channel), joined.Channel);
        Assert.Equal(a.Objects.Union(b.Objects).OrderBy(o => o.Key, StringComparer.Ordinal), joined.Objects);
    });

    [Fact]
    public void Equal_values_have_equal_hash_codes() => Pairs.Sample((a, b) => a.Join(b).GetHashCode() == b.Join(a).GetHashCode());

    [Fact]
    public void A_value_of_nothing_is_the_empty_one() =>
        Assert.Same(Value.Empty, Value.Of(Label.Empty, ImmutableArray<AbstractObject>.Empty, Label.Empty));

    [Fact]
    public void Adding_a_label_distributes_over_join() => Gen.Select(Any, Any, Labels.Any).Sample((a, b, label) =>
        a.Join(b).AddLabel(label).Equals(a.AddLabel(label).Join(b.AddLabel(label))));
}
