namespace PolicyKit.Analyzers;

/// <summary>The keys of <c>.editorconfig</c> that are PolicyKit's own. Documentation/Configuration.md has a row for each; a test compares the two.</summary>
internal static class EditorConfigKeys
{
    /// <summary><c>true</c>: findings in the files of the section are not shown. Refused in a strict build.</summary>
    public const string Excluded = "policykit_excluded";

    /// <summary>Names, separated by commas, that PK2001 takes for those of individual numbers besides the ones it knows.</summary>
    public const string NumberNames = "policykit_number_names";
}
