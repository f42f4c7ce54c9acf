using CsCheck;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests.Zones;

public sealed class ZoneLabelTests
{
    static readonly ZoneLabel[] Declared =
    [
        ZoneLabel.Top, ZoneLabel.Bottom, ZoneLabel.Of<MyNumberZone>(), ZoneLabel.Of<LgwanZone>(), ZoneLabel.Of<InternetZone>(),
        ZoneLabel.Of<InnerZone>(), ZoneLabel.Of<OuterZone>(), ZoneLabel.Of<LiarZone>(), ZoneLabel.Of<VaultZone>(),
    ];

    static readonly Gen<ZoneLabel> OneDeclared = Gen.Int[0, Declared.Length - 1].Select(i => Declared[i]);

    // Every label that joins and meets can make is reachable from the declared ones.
    static readonly Gen<ZoneLabel> Labels = Gen.Select(OneDeclared, OneDeclared, OneDeclared, Gen.Int[0, 3])
        .Select((a, b, c, shape) => shape switch { 0 => a, 1 => a.Join(b), 2 => a.Meet(b), _ => a.Join(b).Meet(c) });

    static readonly Gen<(ZoneLabel, ZoneLabel)> Pairs = Gen.Select(Labels, Labels);
    static readonly Gen<(ZoneLabel, ZoneLabel, ZoneLabel)> Triples = Gen.Select(Labels, Labels, Labels);

    [Zone("vault", secrecy: 3, trust: 3, Isolated = true)]
    sealed class VaultZone : IZone;

    [Fact]
    public void Flow_is_a_partial_order()
    {
        Labels.Sample(a => a.FlowsTo(a));
        Pairs.Sample((a, b) => !(a.FlowsTo(b) && b.FlowsTo(a)) || a == b);
        Triples.Sample((a, b, c) => !(a.FlowsTo(b) && b.FlowsTo(c)) || a.FlowsTo(c));
    }

    [Fact]
    public void Join_is_the_least_label_to_which_both_flow()
    {
        Pairs.Sample((a, b) => a.FlowsTo(a.Join(b)) && b.FlowsTo(a.Join(b)));
        Triples.Sample((a, b, c) => !(a.FlowsTo(c) && b.FlowsTo(c)) || a.Join(b).FlowsTo(c));
    }

    [Fact]
    public void Meet_is_the_greatest_label_that_flows_to_both()
    {
        Pairs.Sample((a, b) => a.Meet(b).FlowsTo(a) && a.Meet(b).FlowsTo(b));
        Triples.Sample((a, b, c) => !(c.FlowsTo(a) && c.FlowsTo(b)) || c.FlowsTo(a.Meet(b)));
    }

    [Fact]
    public void Join_and_meet_are_idempotent_commutative_associative_and_absorb()
    {
        Labels.Sample(a => a.Join(a) == a && a.Meet(a) == a);
        Pairs.Sample((a, b) => a.Join(b) == b.Join(a) && a.Meet(b) == b.Meet(a));
        Triples.Sample((a, b, c) => a.Join(b.Join(c)) == a.Join(b).Join(c) && a.Meet(b.Meet(c)) == a.Meet(b).Meet(c));
        Pairs.Sample((a, b) => a.Join(a.Meet(b)) == a && a.Meet(a.Join(b)) == a);
    }

    [Fact]
    public void Join_goes_up_in_secrecy_and_down_in_trust() => Pairs.Sample((a, b) =>
        a.Join(b).Secrecy == Math.Max(a.Secrecy, b.Secrecy) && a.Join(b).Trust == Math.Min(a.Trust, b.Trust));

    [Fact]
    public void Top_and_bottom_are_the_ends_of_the_order()
    {
        Labels.Sample(a => a.FlowsTo(ZoneLabel.Top) && ZoneLabel.Bottom.FlowsTo(a));
        Labels.Sample(a => a.Join(ZoneLabel.Bottom) == a && a.Meet(ZoneLabel.Top) == a);
    }

    [Fact]
    public void Equal_labels_have_equal_hash_codes() => Pairs.Sample((a, b) => a != b || (a.Equals((object)b) && a.GetHashCode() == b.GetHashCode()));

    [Fact]
    public void A_forgotten_label_is_top()
    {
        ZoneLabel forgotten = default;
        Assert.Equal(ZoneLabel.Top, forgotten);
        Assert.Equal(int.MaxValue, forgotten.Secrecy);
        Assert.Equal(int.MinValue, forgotten.Trust);
        Assert.All(Declared.Where(label => label != ZoneLabel.Top), label => Assert.False(forgotten.FlowsTo(label)));
    }

    [Fact]
    public void No_two_of_the_three_zones_flow_to_each_other()
    {
        ZoneLabel[] three = [ZoneLabel.Of<MyNumberZone>(), ZoneLabel.Of<LgwanZone>(), ZoneLabel.Of<InternetZone>()];
        Assert.Equal([(3, 3), (2, 2), (1, 1)], three.Select(zone => (zone.Secrecy, zone.Trust)));
        Assert.All(three.SelectMany(a => three.Select(b => (a, b))), pair => Assert.Equal(pair.a == pair.b, pair.a.FlowsTo(pair.b)));
    }

    [Fact]
    public void An_isolated_zone_flows_nowhere_whatever_its_numbers()
    {
        var vault = ZoneLabel.Of<VaultZone>();
        var sameNumbers = ZoneLabel.Of<MyNumberZone>();
        Assert.Equal((vault.Secrecy, vault.Trust), (sameNumbers.Secrecy, sameNumbers.Trust));
        Assert.False(vault.FlowsTo(sameNumbers));
        Assert.False(vault.FlowsTo(ZoneLabel.Of<InnerZone>()));
        Assert.False(ZoneLabel.Of<OuterZone>().FlowsTo(vault));
        Assert.True(vault.FlowsTo(vault));
    }

    [Fact]
    public void A_zone_flows_up_in_secrecy_at_equal_trust()
    {
        Assert.True(ZoneLabel.Of<OuterZone>().FlowsTo(ZoneLabel.Of<InnerZone>()));
        Assert.False(ZoneLabel.Of<InnerZone>().FlowsTo(ZoneLabel.Of<OuterZone>()));
    }

    [Fact]
    public void A_type_without_zone_attribute_has_no_label()
    {
        var e = Assert.Throws<InvalidOperationException>(() => ZoneLabel.Of<NotDeclaredZone>());
        Assert.Contains(nameof(NotDeclaredZone), e.Message);
        Assert.Contains("[Zone", e.Message);
    }

    [Fact]
    public void The_text_of_a_label_tells_its_numbers()
    {
        Assert.Equal("top", ZoneLabel.Top.ToString());
        Assert.Equal("bottom", ZoneLabel.Bottom.ToString());
        Assert.Equal("secrecy 2, trust 2", ZoneLabel.Of<LgwanZone>().ToString());
        Assert.Equal("secrecy 3, trust 3, only MyNumberZone", ZoneLabel.Of<MyNumberZone>().ToString());
    }
}
