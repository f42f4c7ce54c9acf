using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Phrasing;

/// <summary>How zones are called: in messages, and in the code that a message proposes.</summary>
internal static class ZoneNames
{
    public const string MyNumber = "PolicyKit.ThreeLayer.MyNumberZone";
    public const string Lgwan = "PolicyKit.ThreeLayer.LgwanZone";
    public const string Internet = "PolicyKit.ThreeLayer.InternetZone";

    /// <summary>The zone as a reader calls it; null is a place outside every zone.</summary>
    public static LocalizableString Of(ZoneInfo? zone) => zone?.MetadataName switch
    {
        null => new Phrase("Zone_Outside"),
        MyNumber => new BilingualName(new Phrase("Zone_MyNumber"), zone.NameJa),
        Lgwan => new BilingualName(new Phrase("Zone_Lgwan"), zone.NameJa),
        Internet => new BilingualName(new Phrase("Zone_Internet"), zone.NameJa),
        _ => new BilingualName(new Phrase("Zone_Named", zone.Id), zone.NameJa),
    };

    /// <summary>The zone's type as it stands in code, without its namespace.</summary>
    public static string TypeNameOf(ZoneInfo zone) => zone.MetadataName.Substring(zone.MetadataName.LastIndexOfAny(['.', '+']) + 1);

    /// <summary>The witness argument that stands for the zone in a call.</summary>
    public static string WitnessOf(ZoneInfo zone) => zone.MetadataName switch
    {
        MyNumber => "Zones.MyNumber",
        Lgwan => "Zones.Lgwan",
        Internet => "Zones.Internet",
        _ => $"default(At<{TypeNameOf(zone)}>)",
    };
}
