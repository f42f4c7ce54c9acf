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

    [Fact]
    public void A_set_of_objects_holds_each_once_in_the_order_of_their_numbers() => Gen.Int[0, Objects.Length - 1].Array[0, 8].Sample(picked =>
        Assert.Equal(picked.Distinct().Order().Select(static i => Objects[i]), Value.SetOf([.. picked.Select(static i => Objects[i])])));

    [Fact]
    public void A_union_is_an_operand_where_that_holds_all()
    {
        ImmutableArray<AbstractObject> small = [Objects[1], Objects[3]], large = [Objects[0], Objects[1], Objects[3], Objects[5]], other = [Objects[2], Objects[3]];

        Assert.True(Value.Union(large, small) == large);
        Assert.True(Value.Union(small, large) == large);
        Assert.True(Value.Union(small, []) == small);
        Assert.True(Value.Union([], small) == small);
        Assert.True(Value.Union(small, [.. small]) == small);
        Assert.Equal([Objects[1], Objects[2], Objects[3]], Value.Union(small, other));
        Assert.Equal([Objects[1], Objects[2], Objects[3]], Value.Union(other, small));
    }

    [Fact]
    public void A_value_is_another_where_its_label_its_objects_or_its_channel_are() => Pairs.Sample((a, b) =>
    {
        Assert.Equal(a.Label.Equals(b.Label) && a.Channel.Equals(b.Channel) && a.Objects.SequenceEqual(b.Objects), a.Equals(b));
        Assert.Equal(a.Equals(b), a.Equals((object)b));
        Assert.True(a.Equals(Value.Of(a.Label, [.. a.Objects], a.Channel)));
        Assert.False(a.Equals(null));
        Assert.False(a.Equals("a"));
    });

    [Fact]
    public void Each_part_of_a_value_makes_it_another()
    {
        var (label, channel) = (Label.Of(Labels.Atoms[0], null), Label.Of(Labels.Atoms[1], null));
        Value[] different =
        [
            Value.Empty, Value.Of(label), Value.Of(channel), Value.Of(Objects[0]), Value.Of(Objects[1]), Value.Of(Label.Empty, [Objects[0], Objects[1]], Label.Empty), Value.Empty.WithChannel(label), Value.Of(label).WithChannel(channel), Value.Of(label, [Objects[0]], Label.Empty),
        ];

        for (var i = 0; i < different.Length; i++)
            for (var j = 0; j < different.Length; j++) Assert.Equal(i == j, different[i].Equals(different[j]));
        Assert.Equal([true, .. Enumerable.Repeat(false, different.Length - 1)], different.Select(static v => v.IsEmpty));
        Assert.Equal(4, new[] { different[0], different[1], different[3], different[5] }.Select(static v => v.GetHashCode()).Distinct().Count());
    }

    [Fact]
    public void Changing_a_part_into_itself_changes_nothing_and_taking_the_last_one_leaves_the_empty_value() => Any.Sample(value =>
    {
        Assert.Same(value, value.WithLabel(value.Label));
        Assert.Same(value, value.WithChannel(value.Channel));
        Assert.Same(value, value.AddLabel(Label.Empty));
        Assert.Same(value, value.Join(Value.Empty));
        Assert.Same(value.IsEmpty ? Value.Empty : value, Value.Empty.Join(value));
        Assert.Same(Value.Empty, Value.Of(value.Label).WithLabel(Label.Empty));
        Assert.Equal((value.Label, value.Channel), (value.WithLabel(Label.Empty).WithLabel(value.Label).Label, value.WithChannel(Label.Empty).WithChannel(value.Channel).Channel));
    });

    [Fact]
    public void A_value_shows_its_label_its_objects_and_its_channel()
    {
        var label = Label.Of(Labels.Atoms[0], null);

        Assert.Equal(label.ToString(), Value.Of(label).ToString());
        Assert.Equal($"{label} obj[o0,o1] ch{label}", Value.Of(label, [Objects[0], Objects[1]], label).ToString());
    }
}
