namespace PolicyKit.Analyzers;

/// <summary>The ids of the rules. Fixed and never reused; code fixes, tests and the tool know rules by them alone.</summary>
public static class RuleIds
{
    public const string ModelLine = "PK0001";
    public const string NotFullyAnalysed = "PK0002";
    public const string ForbiddenPair = "PK1000";
    public const string MyNumberToInternet = "PK1001";
    public const string MyNumberToOther = "PK1002";
    public const string OtherToMyNumber = "PK1003";
    public const string LgwanToInternet = "PK1004";
    public const string InternetToLgwan = "PK1005";
    public const string Removal = "PK1006";
    public const string Disclosure = "PK1007";
    public const string ExternalService = "PK1008";
    public const string Implicit = "PK1009";
    public const string Unfollowed = "PK1010";
    public const string UnzonedIndividualNumber = "PK2001";
    public const string UnclassifiedType = "PK2002";
    public const string OverfullContainer = "PK2003";
    public const string RedactedNumber = "PK2004";
    public const string ContradictoryZones = "PK2005";
    public const string BrokenContract = "PK2006";
    public const string HiddenZone = "PK2007";
    public const string EscapingContent = "PK2008";
    public const string ImpureFunction = "PK2009";
    public const string UndeclaredAssembly = "PK3001";
    public const string ForeignCall = "PK3002";
    public const string ForeignReference = "PK3003";
    public const string ForbiddenRoute = "PK3004";
    public const string StaleReview = "PK3005";
    public const string UndeclaredConnection = "PK3006";
    public const string MissingMfa = "PK4001";
    public const string AnonymousAccess = "PK4002";
    public const string ForgedAccess = "PK4003";
    public const string InsecureConnection = "PK4004";
    public const string SensitiveSwitch = "PK4005";
    public const string Suppressed = "PK9001";
}
