namespace PolicyKit.Tool.Assessing;

/// <summary>Who reads what is written. The vendor comes first: whoever says nothing discloses nothing.</summary>
internal enum Audience
{
    /// <summary>Sees of a confidential overlay which of its items does not conform, by id.</summary>
    Vendor,

    /// <summary>Sees everything.</summary>
    Municipality,
}
