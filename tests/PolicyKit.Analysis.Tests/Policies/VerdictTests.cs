using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Tests.Lattices;

namespace PolicyKit.Analysis.Tests.Policies;

/// <summary>The rule catalogue's "Which flow rule", sentence by sentence.</summary>
public sealed class VerdictTests
{
    private static readonly Dictionary<string, ZoneInfo?> Zones = new[]
    {
        ThreeLayerZones.MyNumber, ThreeLayerZones.Lgwan, ThreeLayerZones.Internet,
        Labels.Zone("school", secrecy: 2, trust: 1), Labels.Zone("archive", secrecy: 3, trust: 1), Labels.Zone("vault", secrecy: 3, trust: 3, isolated: true),
    }.ToDictionary(z => z.Id, z => (ZoneInfo?)z);

    private static readonly SinkKind[] ByPair =
    [
        SinkKind.Place, SinkKind.Network, SinkKind.Mail, SinkKind.Process, SinkKind.Database, SinkKind.Cache, SinkKind.Cookie, SinkKind.Response, SinkKind.Social, SinkKind.Ai,
    ];

    private static readonly SinkKind[] Removal = [SinkKind.File, SinkKind.Removable, SinkKind.Clipboard, SinkKind.Print];

    private static readonly SinkKind[] Records = [SinkKind.Log, SinkKind.Console, SinkKind.Exception];

    [Theory]
    [InlineData("mynumber", "internet", "PK1001")]
    [InlineData("mynumber", "lgwan", "PK1002")]
    [InlineData("mynumber", "school", "PK1002")]
    [InlineData("mynumber", "vault", "PK1002")]
    [InlineData("lgwan", "mynumber", "PK1003")]
    [InlineData("internet", "mynumber", "PK1003")]
    [InlineData("school", "mynumber", "PK1003")]
    [InlineData("vault", "mynumber", "PK1003")]
    [InlineData("lgwan", "internet", "PK1004")]
    [InlineData("internet", "lgwan", "PK1005")]
    [InlineData("archive", "school", "PK1000")]
    [InlineData("school", "internet", "PK1000")]
    [InlineData("school", "lgwan", "PK1000")]
    [InlineData("vault", "internet", "PK1000")]
    [InlineData("lgwan", "vault", "PK1000")]
    [InlineData("lgwan", "school", null)]
    [InlineData("school", "archive", null)]
    [InlineData("internet", "school", null)]
    public void A_pair_of_zones_has_its_rule(string from, string to, string? rule) =>
        Assert.All(ByPair, kind => Assert.Equal(rule, Verdict.Of(Zones[from]!, Zones[to], kind)));

    [Theory]
    [InlineData("mynumber", null, "PK1006")]
    [InlineData("mynumber", "internet", "PK1006")]
    [InlineData("mynumber", "lgwan", "PK1006")]
    [InlineData("lgwan", null, null)]
    [InlineData("lgwan", "internet", "PK1004")]
    [InlineData("lgwan", "mynumber", "PK1003")]
    [InlineData("internet", "lgwan", "PK1005")]
    [InlineData("vault", null, null)]
    [InlineData("vault", "internet", "PK1000")]
    public void Data_leaving_the_terminal_counts_where_its_zone_forbids_removal_and_else_by_pair(string from, string? to, string? rule) =>
        Assert.All(Removal, kind => Assert.Equal(rule, Verdict.Of(Zones[from]!, to is null ? null : Zones[to], kind)));

    [Fact]
    public void A_file_declared_a_channel_of_its_datas_zone_is_silent() =>
        Assert.All(Zones.Values, zone => Assert.Null(Verdict.Of(zone!, zone, SinkKind.File)));

    [Theory]
    [InlineData("mynumber", false, "PK1007")]
    [InlineData("vault", false, "PK1007")]
    [InlineData("lgwan", false, null)]
    [InlineData("internet", false, null)]
    [InlineData("lgwan", true, "PK1007")]
    [InlineData("internet", true, "PK1007")]
    public void A_log_the_console_and_exception_text_show_nothing_isolated_nothing_that_may_not_leave_and_nothing_classified_3(string from, bool classified3, string? rule) =>
        Assert.All(from kind in Records from target in Zones.Values.Append(null) select (kind, target),
            at => Assert.Equal(rule, Verdict.Of(Zones[from]!.Classified(classified3 ? 3 : 4), at.target, at.kind)));

    [Theory]
    [InlineData("mynumber", "internet", "PK1007")]
    [InlineData("lgwan", "internet", "PK1007")]
    [InlineData("school", "internet", "PK1007")]
    [InlineData("internet", "internet", null)]
    [InlineData("mynumber", null, "PK1007")]
    [InlineData("lgwan", null, "PK1007")]
    [InlineData("internet", null, null)]
    [InlineData("lgwan", "lgwan", null)]
    [InlineData("mynumber", "mynumber", null)]
    [InlineData("lgwan", "mynumber", "PK1003")]
    [InlineData("mynumber", "vault", "PK1002")]
    public void Telemetry_shows_nothing_above_the_Internet_and_a_declared_channel_goes_by_pair(string from, string? to, string? rule) =>
        Assert.Equal(rule, Verdict.Of(Zones[from]!, to is null ? null : Zones[to], SinkKind.Telemetry));

    [Fact]
    public void A_target_outside_any_zone_forms_no_pair() =>
        Assert.All(from zone in Zones.Values from kind in ByPair select (zone, kind), at => Assert.Null(Verdict.Of(at.zone!, null, at.kind)));

    [Fact]
    public void Data_that_stays_in_its_zone_breaks_no_rule_but_those_that_ask_for_no_pair() =>
        Assert.All(from zone in Zones.Values from kind in Enum.GetValues<SinkKind>().Except(Records).Except([SinkKind.Unfollowed, SinkKind.Removable, SinkKind.Clipboard, SinkKind.Print]) select (zone, kind),
            at => Assert.Null(Verdict.Of(at.zone!, at.zone, at.kind)));

    [Fact]
    public void Code_that_analysis_cannot_follow_is_said_for_every_zone() =>
        Assert.All(from zone in Zones.Values from target in Zones.Values.Append(null) select (zone, target), at => Assert.Equal("PK1010", Verdict.Of(at.zone!, at.target, SinkKind.Unfollowed)));

    [Fact]
    public void What_zone_data_merely_decided_is_PK1009_exactly_where_the_data_itself_would_break_a_rule_and_no_higher_zone_is_told() =>
        Assert.All(Everything(), at => Assert.Equal(
            Verdict.Of(at.From, at.To, at.Kind) is not null && at.Kind is not (SinkKind.Unfollowed or SinkKind.Exception) && !(at.From.Secrecy < at.To?.Secrecy) ? "PK1009" : null,
            Verdict.Of(at.From, at.To, at.Kind, isImplicit: true)));

    [Fact]
    public void Every_pair_and_kind_has_a_verdict_that_is_a_flow_rule_or_none() =>
        Assert.All(Everything(), at => Assert.Matches("^(PK10(0[0-7]|10))?$", Verdict.Of(at.From, at.To, at.Kind) ?? ""));

    // The classes are the values of Confidentiality: 1 is 3A, 5 is what may be published, 0 is nothing stated.
    [Fact]
    public void Classifying_data_higher_never_silences_a_rule() =>
        Assert.All(
            from at in Everything() from lower in new[] { 5, 4, 3, 2 } select (at, lower),
            x => Assert.True(Verdict.Of(x.at.From.Classified(x.lower), x.at.To, x.at.Kind) is null || Verdict.Of(x.at.From.Classified(x.lower - 1), x.at.To, x.at.Kind) is not null));

    [Theory]
    [InlineData(4, 0, "PK1008")]
    [InlineData(5, 0, null)]
    [InlineData(0, 0, null)]
    [InlineData(4, 4, null)]
    [InlineData(3, 4, "PK1008")]
    [InlineData(1, 3, "PK1008")]
    [InlineData(4, 3, null)]
    public void A_service_may_hold_data_up_to_its_class_and_without_one_what_may_be_published(int classified, int ceiling, string? rule) =>
        Assert.All(from kind in new[] { SinkKind.Ai, SinkKind.Social } from target in new[] { Zones["internet"], null } select (kind, target),
            at => Assert.Equal(rule, Verdict.Of(Zones["internet"]!.Classified(classified), at.target, at.kind, ceiling: ceiling)));

    [Fact]
    public void A_forbidden_pair_goes_before_the_class() =>
        Assert.All(new[] { SinkKind.Ai, SinkKind.Social }, kind => Assert.Equal("PK1004", Verdict.Of(Zones["lgwan"]!.Classified(1), Zones["internet"], kind)));

    [Fact]
    public void The_class_of_data_that_merely_decided_says_nothing() =>
        Assert.All(Everything(), at => Assert.Equal(Verdict.Of(at.From, at.To, at.Kind, isImplicit: true), Verdict.Of(at.From.Classified(1), at.To, at.Kind, isImplicit: true)));

    [Theory]
    [InlineData(SinkKind.Log, 3, 0, "PK1007")]
    [InlineData(SinkKind.Console, 1, 0, "PK1007")]
    [InlineData(SinkKind.Exception, 3, 0, "PK1007")]
    [InlineData(SinkKind.Log, 4, 0, null)]
    [InlineData(SinkKind.Ai, 4, 0, "PK1008")]
    [InlineData(SinkKind.Social, 4, 4, null)]
    [InlineData(SinkKind.Ai, 5, 0, null)]
    [InlineData(SinkKind.Network, 1, 0, null)]
    [InlineData(SinkKind.File, 1, 0, null)]
    [InlineData(SinkKind.Unfollowed, 1, 0, null)]
    internal void Data_with_a_class_and_no_zone_is_judged_by_its_class_alone(SinkKind kind, int classified, int ceiling, string? rule) =>
        Assert.All(from code in Zones.Values from target in Zones.Values.Append(null) select (code, target), at =>
        {
            Assert.Equal(rule, Verdict.Of(at.code!.OfCode(classified), at.target, kind, ceiling: ceiling));
            Assert.Null(Verdict.Of(at.code!.OfCode(classified), at.target, kind, isImplicit: true, ceiling));
        });

    private static IEnumerable<(ZoneInfo From, ZoneInfo? To, SinkKind Kind)> Everything() =>
        from source in Zones.Values from target in Zones.Values.Append(null) from kind in Enum.GetValues<SinkKind>() select (source!, target, kind);
}
