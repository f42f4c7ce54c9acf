namespace PolicyKit.Analyzers;

/// <summary>The types of the library that rules know by name: an analyzer cannot reference it. A test compares each with the type itself.</summary>
internal static class MetadataNames
{
    public const string Unzoned = "PolicyKit.UnzonedAttribute";
    public const string Channel = "PolicyKit.ChannelAttribute";
    public const string InZone = "PolicyKit.InZoneAttribute";
    public const string Boundary = "PolicyKit.BoundaryAttribute";
    public const string Policy = "PolicyKit.PolicyAttribute";
    public const string FlowsTo = "PolicyKit.IFlowsTo`1";
    public const string TerminalMfa = "PolicyKit.TerminalMfaAttribute";
    public const string PureFunction = "PolicyKit.PureFunctionAttribute";
    public const string FlowFact = "PolicyKit.FlowFactAttribute";

    /// <summary>The name of the library's assembly.</summary>
    public const string Library = "PolicyKit";
}
