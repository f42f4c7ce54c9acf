namespace PolicyKit;

internal static class ConfidentialityNames
{
    /// <summary>The level as people write it: <c>3B</c>.</summary>
    public static string ShortName(this Confidentiality level) => level switch
    {
        Confidentiality.Level3A => "3A",
        Confidentiality.Level3B => "3B",
        Confidentiality.Level3C => "3C",
        Confidentiality.Level2 => "2",
        Confidentiality.Level1 => "1",
        _ => "unclassified",
    };
}
