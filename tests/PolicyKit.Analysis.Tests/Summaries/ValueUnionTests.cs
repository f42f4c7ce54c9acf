using CsCheck;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Summaries;

public sealed class ValueUnionTests
{
    private static readonly Gen<(Value[], Label)> Cases = Gen.Select(ValueTests.Any.Array[0, 6], Labels.Any);

    [Fact]
    public void It_is_what_joining_one_after_the_other_gives_with_the_same_ways() => Cases.Sample((values, beside) =>
    {
        var union = new ValueUnion();
        foreach (var value in values) union.Add(value);
        var (joined, all) = (values.Aggregate(Value.Empty, static (a, b) => a.Join(b)).AddLabel(beside), union.Take(beside));
        Assert.Equal(joined, all);
        Assert.Equal(joined.Label.Entries, all.Label.Entries);
    });

    [Fact]
    public void Of_nothing_added_only_the_label_beside_is_left() => Labels.Any.Sample(beside => Assert.Equal(Value.Of(beside), new ValueUnion().Take(beside)));

    [Fact]
    public void What_was_taken_is_not_in_the_next_one() => Gen.Select(Cases, Cases).Sample((first, second) =>
    {
        var union = new ValueUnion();
        foreach (var value in first.Item1) union.Add(value);
        union.Take(first.Item2);
        foreach (var value in second.Item1) union.Add(value);
        Assert.Equal(second.Item1.Aggregate(Value.Empty, static (a, b) => a.Join(b)).AddLabel(second.Item2), union.Take(second.Item2));
    });
}
