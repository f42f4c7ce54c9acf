namespace PolicyKit;

/// <summary>
/// 自治体完全性: what a wrong or lost value would harm. Not to be confused with the trust of a zone, which says who could
/// have written it. Zero, the default, is unclassified and counts as the strictest.
/// </summary>
public enum Integrity : byte
{
    /// <summary>Nobody has classified it: handled as the strictest.</summary>
    Unclassified = 0,

    /// <summary>自治体完全性2: tampering or error would harm rights or the work of the municipality.</summary>
    Level2 = 1,

    /// <summary>自治体完全性1: everything else.</summary>
    Level1 = 2,
}
