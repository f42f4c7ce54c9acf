using CsCheck;

namespace PolicyKit.Tests.Classifications;

public sealed class ClassificationTests
{
    static readonly Gen<Classification> Any = Gen.Select(Gen.Enum<Confidentiality>(), Gen.Enum<Integrity>(), Gen.Enum<Availability>()).Select((c, i, a) => new Classification(c, i, a));
    static readonly Classification Lax = new(Confidentiality.Level1, Integrity.Level1, Availability.Level1);
    static readonly Classification Level3C = Lax with { Confidentiality = Confidentiality.Level3C };
    static readonly Classification Level3B = Lax with { Confidentiality = Confidentiality.Level3B };
    static readonly AggregationRule Thousand = new(1000, Level3B);

    [Fact]
    public void Join_is_idempotent_commutative_and_associative()
    {
        Any.Sample(a => a.Join(a) == a);
        Gen.Select(Any, Any).Sample((a, b) => a.Join(b) == b.Join(a));
        Gen.Select(Any, Any, Any).Sample((a, b, c) => a.Join(b.Join(c)) == a.Join(b).Join(c));
    }

    [Fact]
    public void Join_is_the_laxest_that_is_at_least_both()
    {
        Gen.Select(Any, Any).Sample((a, b) => a.Join(b).IsAtLeast(a) && a.Join(b).IsAtLeast(b));
        Gen.Select(Any, Any, Any).Sample((a, b, c) => !(c.IsAtLeast(a) && c.IsAtLeast(b)) || c.IsAtLeast(a.Join(b)));
    }

    [Fact]
    public void IsAtLeast_is_a_partial_order()
    {
        Any.Sample(a => a.IsAtLeast(a) && a.IsAtLeast(Lax) && default(Classification).IsAtLeast(a));
        Gen.Select(Any, Any).Sample((a, b) => !(a.IsAtLeast(b) && b.IsAtLeast(a)) || a == b);
        Gen.Select(Any, Any, Any).Sample((a, b, c) => !(a.IsAtLeast(b) && b.IsAtLeast(c)) || a.IsAtLeast(c));
    }

    [Fact]
    public void Each_axis_joins_by_itself() => Assert.Equal(
        new(Confidentiality.Level3A, Integrity.Level2, Availability.Unclassified),
        new Classification(Confidentiality.Level3A, Integrity.Level1, Availability.Unclassified).Join(new(Confidentiality.Level2, Integrity.Level2, Availability.Level1)));

    [Fact]
    public void A_number_that_is_no_level_counts_as_unclassified()
    {
        var odd = new Classification((Confidentiality)6, (Integrity)200, (Availability)3);
        Assert.Equal(default, odd);
        Assert.Equal(Confidentiality.Unclassified, (Lax with { Confidentiality = (Confidentiality)99 }).Confidentiality);
    }

    [Fact]
    public void Many_3C_records_make_3B()
    {
        Assert.Equal(Level3C, Classification.Aggregate([Level3C, Lax], 999, Thousand));
        Assert.Equal(Level3B, Classification.Aggregate([Level3C, Lax], 1000, Thousand));
    }

    [Fact]
    public void An_aggregate_is_at_least_each_of_its_parts() =>
        Gen.Select(Any.Array[1, 5], Gen.Long[0, 2000], Any).Sample((parts, records, becomes) =>
        {
            var whole = Classification.Aggregate(parts, records, new(1000, becomes));
            return parts.All(whole.IsAtLeast) && (records < 1000 || whole.IsAtLeast(becomes));
        });

    [Fact]
    public void An_aggregate_of_nothing_known_is_unclassified() => Assert.Equal(default, Classification.Aggregate([], 5, Thousand));

    [Fact]
    public void A_negative_number_of_records_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Classification.Aggregate([Lax], -1, Thousand));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_aggregation_rule_holds_from_one_record_or_more(long records) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new AggregationRule(records, Level3B));

    [Theory]
    [InlineData(3, Confidentiality.Level3A)]
    [InlineData(2, Confidentiality.Level2)]
    [InlineData(1, Confidentiality.Level1)]
    [InlineData(0, Confidentiality.Unclassified)]
    [InlineData(4, Confidentiality.Unclassified)]
    public void One_of_three_older_levels_becomes_the_strictest_that_it_can_mean(int older, Confidentiality level) =>
        Assert.Equal(level, OlderConfidentiality.FromThreeLevels(older));
}
