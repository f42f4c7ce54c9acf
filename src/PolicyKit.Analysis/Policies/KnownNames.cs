namespace PolicyKit.Analysis.Policies;

/// <summary>Metadata names of the library's types. An analyzer cannot load the user's library, so it knows them by name; a test pins each with <c>typeof(X).FullName</c>.</summary>
public static class KnownNames
{
    public const string Namespace = "PolicyKit";
    public const string Assembly = "PolicyKit";
    public const string Zone = "PolicyKit.ZoneAttribute";
    public const string InZone = "PolicyKit.InZoneAttribute";
    public const string OfZone = "PolicyKit.OfZoneAttribute";
    public const string Channel = "PolicyKit.ChannelAttribute";
    public const string Boundary = "PolicyKit.BoundaryAttribute";
    public const string Unzoned = "PolicyKit.UnzonedAttribute";
    public const string KeyZone = "PolicyKit.KeyZoneAttribute";
    public const string HostZone = "PolicyKit.HostZoneAttribute";
    public const string Classified = "PolicyKit.ClassifiedAttribute";
    public const string ReviewedCrossing = "PolicyKit.ReviewedCrossingAttribute";
    public const string ZoneRoute = "PolicyKit.ZoneRouteAttribute";
    public const string Policy = "PolicyKit.PolicyAttribute";
    public const string UsesPolicy = "PolicyKit.UsesPolicyAttribute";
    public const string RuleClause = "PolicyKit.RuleClauseAttribute";
    public const string FlowFact = "PolicyKit.FlowFactAttribute";
    public const string Zoned = "PolicyKit.Zoned`2";
    public const string ZonedStatics = "PolicyKit.Zoned";
    public const string IndividualNumber = "PolicyKit.IndividualNumber";
    public const string ZoneSession = "PolicyKit.ZoneSession`1";
    public const string Sanitized = "PolicyKit.Sanitized`3";
    public const string Sanitizer = "PolicyKit.Sanitizer`4";
    public const string Route = "PolicyKit.Route`2";
    public const string Declassification = "PolicyKit.Declassification`2";
    public const string Accepts = "PolicyKit.IAccepts`1";
    public const string MyNumberZone = "PolicyKit.ThreeLayer.MyNumberZone";
    public const string LgwanZone = "PolicyKit.ThreeLayer.LgwanZone";
    public const string InternetZone = "PolicyKit.ThreeLayer.InternetZone";
}
