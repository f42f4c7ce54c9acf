namespace PolicyKit;

/// <summary>自治体可用性: what absence would harm. Zero, the default, is unclassified and counts as the strictest.</summary>
public enum Availability : byte
{
    /// <summary>Nobody has classified it: handled as the strictest.</summary>
    Unclassified = 0,

    /// <summary>自治体可用性2: loss or unavailability would harm rights or the work of the municipality.</summary>
    Level2 = 1,

    /// <summary>自治体可用性1: everything else.</summary>
    Level1 = 2,
}
