namespace PolicyKit;

/// <summary>The facts of a purpose.</summary>
/// <param name="id">A short name, unique in the policy. It appears in ledgers.</param>
/// <param name="legalBasis">The law or ordinance that allows the purpose.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PurposeAttribute(string id, string legalBasis) : Attribute
{
    /// <summary>A short name, unique in the policy.</summary>
    public string Id => id;

    /// <summary>The law or ordinance that allows the purpose.</summary>
    public string LegalBasis => legalBasis;
}
