namespace PolicyKit;

/// <summary>A purpose of a policy. Immutable and thread-safe.</summary>
/// <param name="Type">The purpose's type.</param>
/// <param name="Id">The purpose's id.</param>
/// <param name="LegalBasis">The law or ordinance that allows it.</param>
public sealed record PolicyPurpose(Type Type, string Id, string LegalBasis);
