using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Tests.Harness;

/// <summary>Zones, a policy and findings made by hand, for tests of what is said about a finding rather than of how it is found.</summary>
internal static class Samples
{
    public static readonly ZoneInfo MyNumber = new("PolicyKit.ThreeLayer.MyNumberZone", "mynumber", 3, 3, true, true, true, false, "マイナンバー利用事務系", true);
    public static readonly ZoneInfo Lgwan = new("PolicyKit.ThreeLayer.LgwanZone", "lgwan", 2, 2, false, false, false, false, "LGWAN接続系", true);
    public static readonly ZoneInfo Internet = new("PolicyKit.ThreeLayer.InternetZone", "internet", 1, 1, false, false, false, true, "インターネット接続系", true);
    public static readonly ZoneInfo School = new("Acme.SchoolZone", "school", 2, 1, false, false, false, false, null, true);

    public static readonly PolicyInfo Policy = new(
        "hanamaki", "Hanamaki", "花巻市基本方針", IsBuiltIn: false, ["hanamaki"],
        new Dictionary<string, string>
        {
            ["PK1000"] = "6(3)", ["PK1001"] = "6(3)①", ["PK1002"] = "6(3)①", ["PK1003"] = "6(3)①", ["PK1004"] = "6(3)②", ["PK1005"] = "6(3)②",
            ["PK1006"] = "6(3)①", ["PK1007"] = "6(3)①", ["PK1008"] = "6(8)", ["PK1009"] = "6(3)①", ["PK1010"] = "6(9)", ["PK2001"] = "6(2)", ["PK3001"] = "6(3)", ["PK9001"] = "6(9)",
        }.ToImmutableDictionary(),
        [
            new("PolicyKit.Hanamaki.InboundMail", "mail-in", "InboundMail", Internet, Lgwan, false, ["PolicyKit.TextOnly", "PolicyKit.ImageRendered"], "6(3)②", null, 4, 365, true),
            new("PolicyKit.Hanamaki.PublicNotice", "public-notice", "PublicNotice", Lgwan, Internet, true, ["PolicyKit.TextOnly", "PolicyKit.FileRebuilt"], "6(3)②", null, 5, 365, true),
            new("Acme.SchoolReport", "school-report", "SchoolReport", School, Internet, true, [], null, null, 4, 365, true),
            new("Acme.SchoolInbox", "school-inbox", "SchoolInbox", Internet, School, false, [], null, null, 4, 365, true),
        ]);

    public static readonly PolicyInfo BuiltIn = new("three-layer", "Three-layer model", "三層の対策", true, [], ImmutableDictionary<string, string>.Empty, []);

    public static FlowFinding Finding(
        string rule, string value, ZoneInfo source, ZoneInfo? target, SinkKind kind, string sink, Location? location = null, params string[] between) =>
        new(rule, location ?? Location.None, value, source, target, kind, sink, Path(value, between, sink, location), Implicit: false);

    public static FlowPath Path(string source, string[] between, string sink, Location? location) => new(
        [
            new(FlowStepKind.Source, source, location),
            .. between.Select(name => new FlowStep(FlowStepKind.PassedTo, name, location)),
            new(FlowStepKind.Sink, sink, location),
        ]);
}
