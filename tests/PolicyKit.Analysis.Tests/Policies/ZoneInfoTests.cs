using CsCheck;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Policies;

public sealed class ZoneInfoTests
{
    private static readonly Gen<ZoneInfo> Open = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4]).Select((secrecy, trust) => Labels.Zone($"Z{secrecy}{trust}", secrecy, trust));

    private static readonly Gen<ZoneInfo> Any = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 4], Gen.Bool)
        .Select((secrecy, trust, isolated) => Labels.Zone($"Z{secrecy}{trust}{isolated}", secrecy, trust, isolated));

    [Fact]
    public void Flow_between_zones_that_are_not_isolated_is_a_partial_order()
    {
        Open.Sample(a => a.FlowsTo(a));
        Gen.Select(Open, Open).Sample((a, b) => !(a.FlowsTo(b) && b.FlowsTo(a)) || a.Equals(b));
        Gen.Select(Open, Open, Open).Sample((a, b, c) => !(a.FlowsTo(b) && b.FlowsTo(c)) || a.FlowsTo(c));
    }

    [Fact]
    public void Data_flows_unaided_towards_more_secrecy_and_less_trust() => Gen.Select(Open, Open).Sample((a, b) =>
        a.FlowsTo(b) == (a.Secrecy <= b.Secrecy && a.Trust >= b.Trust));

    [Fact]
    public void An_isolated_zone_flows_nowhere_and_nothing_flows_to_it() => Gen.Select(Any, Any).Sample((a, b) =>
        a.Equals(b) || !(a.Isolated || b.Isolated) || (!a.FlowsTo(b) && !b.FlowsTo(a)));

    [Fact]
    public void No_two_of_the_three_zones_flow_to_each_other() => Assert.All(
        from a in ThreeLayerZones.All from b in ThreeLayerZones.All where !a.Equals(b) select (a, b),
        pair => Assert.False(pair.a.FlowsTo(pair.b), $"{pair.a} → {pair.b}"));

    [Fact]
    public void A_zone_is_its_metadata_name() =>
        Assert.Equal(Labels.Zone("A", 1, 1), Labels.Zone("A", 2, 3, isolated: true));

    [Fact]
    public void The_class_of_what_is_in_it_does_not_change_the_zone()
    {
        var zone = Labels.Zone("A", 2, 3, isolated: true, forbidsRemoval: true);
        var classified = zone.Classified(3);

        Assert.Equal(zone, classified);
        Assert.Equal(zone.GetHashCode(), classified.GetHashCode());
        Assert.Equal((zone.Id, zone.Secrecy, zone.Trust, true, true, zone.Declared, 3, false), (classified.Id, classified.Secrecy, classified.Trust, classified.Isolated, classified.ForbidsRemoval, classified.Declared, classified.Class, classified.IsOfCode));
        Assert.Same(classified, classified.Classified(3));
        Assert.Equal((4, true), (zone.OfCode(4).Class, zone.OfCode(4).IsOfCode));
        Assert.Equal((2, true), (zone.OfCode(4).Classified(2).Class, zone.OfCode(4).Classified(2).IsOfCode));
        Assert.Equal("A", zone.ToString());
    }

    [Fact]
    public void A_zone_is_no_other_and_nothing_else()
    {
        Assert.NotEqual(Labels.Zone("A"), Labels.Zone("B"));
        Assert.False(Labels.Zone("A").Equals(null));
        Assert.False(Labels.Zone("A").Equals((object)"A"));
        Assert.True(Labels.Zone("A").Equals((object)Labels.Zone("A")));
    }
}
