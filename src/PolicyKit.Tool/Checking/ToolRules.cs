namespace PolicyKit.Tool.Checking;

/// <summary>Ids of rules that the tool itself speaks about when it checks code.</summary>
internal static class ToolRules
{
    /// <summary>A rule is suppressed without a granted waiver.</summary>
    public const string Suppressed = "PK9001";

    /// <summary>Nothing was there to be checked.</summary>
    public const string NoSubjects = "PK9304";
}
