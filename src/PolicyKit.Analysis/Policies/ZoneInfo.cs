using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// A zone as its <c>[Zone]</c> attribute declares it, read from source or metadata. Compared by <see cref="MetadataName"/>,
/// so the same zone seen through two compilations is one zone, whatever the class of what is in it. A type that is used as a zone but carries no <c>[Zone]</c>
/// has (0, 0) and <see cref="Declared"/> false.
/// </summary>
public sealed class ZoneInfo(string metadataName, string id, int secrecy, int trust, bool isolated, bool forbidsRemoval, bool requiresMfa, bool requiresMonitoring, string? nameJa, bool declared)
    : IEquatable<ZoneInfo>
{
    public string MetadataName => metadataName;
    public string Id => id;
    public int Secrecy => secrecy;
    public int Trust => trust;
    public bool Isolated => isolated;
    public bool ForbidsRemoval => forbidsRemoval;
    public bool RequiresMfa => requiresMfa;
    public bool RequiresMonitoring => requiresMonitoring;
    public string? NameJa => nameJa;
    public bool Declared => declared;

    /// <summary>
    /// The confidentiality (the value of the library's enumeration) that is stated for the data which has the zone, or up to which a service that is of the zone may hold
    /// data; 0 where nothing is stated. Beside the zone's identity, not part of it.
    /// </summary>
    public int Class { get; private init; }

    /// <summary>
    /// True for data that has a class and no zone: this is the zone of the code that declares it, which only its class is judged in. Such data forms no pair of zones.
    /// </summary>
    public bool IsOfCode { get; private init; }

    /// <summary>The same zone for data, or a service, of a class.</summary>
    public ZoneInfo Classified(int confidentiality) => confidentiality == Class ? this : With(confidentiality, IsOfCode);

    /// <summary>The zone as that of the code which declares data of a class.</summary>
    public ZoneInfo OfCode(int confidentiality) => With(confidentiality, isOfCode: true);

    private ZoneInfo With(int confidentiality, bool isOfCode) =>
        new(metadataName, id, secrecy, trust, isolated, forbidsRemoval, requiresMfa, requiresMonitoring, nameJa, declared) { Class = confidentiality, IsOfCode = isOfCode };

    /// <summary>True iff data may flow from this zone to <paramref name="to"/> unaided: same zone, or neither isolated and the lattice allows it.</summary>
    public bool FlowsTo(ZoneInfo to) =>
        Equals(to) || (!Isolated && !to.Isolated && Secrecy <= to.Secrecy && Trust >= to.Trust);

    public bool Equals(ZoneInfo? other) => other is not null && metadataName == other.MetadataName;
    public override bool Equals(object? obj) => Equals(obj as ZoneInfo);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(metadataName);
    public override string ToString() => id;
}
