namespace PolicyKit;

/// <summary>
/// 自治体機密性: what disclosure would harm. Five levels since the national guideline of October 2024 (令和6年10月版).
/// Zero, the default, is unclassified and counts as the strictest.
/// </summary>
public enum Confidentiality : byte
{
    /// <summary>Nobody has classified it: handled as the strictest.</summary>
    Unclassified = 0,

    /// <summary>自治体機密性3A: equal to secret documents.</summary>
    Level3A = 1,

    /// <summary>自治体機密性3B: disclosure would greatly harm the rights of individuals.</summary>
    Level3B = 2,

    /// <summary>自治体機密性3C: confidential, less than 3B.</summary>
    Level3C = 3,

    /// <summary>自治体機密性2: not meant for the public.</summary>
    Level2 = 4,

    /// <summary>自治体機密性1: may be public.</summary>
    Level1 = 5,
}
