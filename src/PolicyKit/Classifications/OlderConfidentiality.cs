namespace PolicyKit;

/// <summary>Reads confidentiality as it was classified before October 2024, in three levels (機密性3・2・1).</summary>
public static class OlderConfidentiality
{
    /// <summary>The level of today that is sure not to be laxer. The old 3 was split into 3A, 3B and 3C, and nothing but a
    /// new look at the asset tells which: it becomes 3A.</summary>
    /// <param name="level">3, 2 or 1. Any other number is unclassified.</param>
    public static Confidentiality FromThreeLevels(int level) => level switch
    {
        3 => Confidentiality.Level3A,
        2 => Confidentiality.Level2,
        1 => Confidentiality.Level1,
        _ => Confidentiality.Unclassified,
    };
}
