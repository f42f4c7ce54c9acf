using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// The one place that decides which flow rule, if any, a flow breaks (rules.md, "Which flow rule"): first by the sink's kind, then by the pair of zones, last by the
/// class of the data. What nobody classified breaks no rule by its class. Pure; thread-safe.
/// </summary>
public static class Verdict
{
    // Values of the library's enumeration: 1 to 3 are 3A to 3C, 5 is what may be published.
    private const int LastOfLevel3 = 3;
    private const int Publishable = 5;

    /// <summary>The rule broken by data of <paramref name="source"/> arriving in <paramref name="target"/> (null: no zone), or null if the flow is allowed.</summary>
    /// <param name="source">The zone of the data, with the class that is stated for it.</param>
    /// <param name="target">The zone in which it arrives.</param>
    /// <param name="kind">The kind of place.</param>
    /// <param name="isImplicit">True if the data decided something, and was not passed itself. Its class then says nothing.</param>
    /// <param name="ceiling">The class up to which a service may hold data; 0 if nothing is stated.</param>
    public static string? Of(ZoneInfo source, ZoneInfo? target, SinkKind kind, bool isImplicit = false, int ceiling = 0)
    {
        if (source.IsOfCode) return isImplicit ? null : OfClass(kind, source.Class, CeilingOf(ceiling));
        var rule = OfKind(source, target, kind, isImplicit ? 0 : source.Class, CeilingOf(ceiling));
        if (rule is null || !isImplicit) return rule;
        // What a zone decides tells a lower one something; a higher one learns nothing it may not know.
        return kind is SinkKind.Unfollowed or SinkKind.Exception || target is not null && source.Secrecy < target.Secrecy ? null : "PK1009";
    }

    /// <summary>Who has stated nothing may be sent what may be published.</summary>
    public static int CeilingOf(int stated) => stated == 0 ? Publishable : stated;

    private static string? OfKind(ZoneInfo source, ZoneInfo? target, SinkKind kind, int classified, int ceiling)
    {
        switch (kind)
        {
            case SinkKind.Unfollowed:
                return "PK1010";
            case SinkKind.File or SinkKind.Removable or SinkKind.Clipboard or SinkKind.Print:
                if (target is not null && source.Equals(target)) return null;
                return source.ForbidsRemoval ? "PK1006" : OfPair(source, target);
            case SinkKind.Log or SinkKind.Console or SinkKind.Exception:
                return source.Isolated || source.ForbidsRemoval ? "PK1007" : OfClass(kind, classified, ceiling);
            case SinkKind.Telemetry:
                if (target is null) return Is(source, KnownNames.InternetZone) ? null : "PK1007";
                return source.Secrecy > target.Secrecy ? "PK1007" : OfPair(source, target);
            case SinkKind.Ai or SinkKind.Social:
                return OfPair(source, target) ?? OfClass(kind, classified, ceiling);
            default:
                return OfPair(source, target);
        }
    }

    private static string? OfClass(SinkKind kind, int classified, int ceiling) => kind switch
    {
        SinkKind.Log or SinkKind.Console or SinkKind.Exception => classified is > 0 and <= LastOfLevel3 ? "PK1007" : null,
        SinkKind.Ai or SinkKind.Social => classified > 0 && classified < ceiling ? "PK1008" : null,
        _ => null,
    };

    private static string? OfPair(ZoneInfo source, ZoneInfo? target)
    {
        if (target is null || source.FlowsTo(target)) return null;
        if (Is(source, KnownNames.MyNumberZone)) return Is(target, KnownNames.InternetZone) ? "PK1001" : "PK1002";
        if (Is(target, KnownNames.MyNumberZone)) return "PK1003";
        if (Is(source, KnownNames.LgwanZone) && Is(target, KnownNames.InternetZone)) return "PK1004";
        if (Is(source, KnownNames.InternetZone) && Is(target, KnownNames.LgwanZone)) return "PK1005";
        return "PK1000";
    }

    private static bool Is(ZoneInfo zone, string metadataName) => zone.MetadataName == metadataName;
}
