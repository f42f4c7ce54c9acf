namespace PolicyKit;

/// <summary>The classification of data, as constants that analyzers read. An axis that is not given is unclassified.</summary>
/// <param name="c">自治体機密性.</param>
/// <param name="i">自治体完全性.</param>
/// <param name="a">自治体可用性.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue)]
public sealed class ClassifiedAttribute(Confidentiality c, Integrity i = Integrity.Unclassified, Availability a = Availability.Unclassified) : Attribute
{
    /// <summary>自治体機密性.</summary>
    public Confidentiality Confidentiality => c;

    /// <summary>自治体完全性.</summary>
    public Integrity Integrity => i;

    /// <summary>自治体可用性.</summary>
    public Availability Availability => a;
}
