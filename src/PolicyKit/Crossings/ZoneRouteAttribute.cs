namespace PolicyKit;

/// <summary>The facts of a route, as constants that analyzers read from metadata.</summary>
/// <param name="id">A short name, unique in the policy: <c>"mail-in"</c>. It appears in logs and ledgers.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ZoneRouteAttribute(string id) : Attribute
{
    /// <summary>A short name, unique in the policy.</summary>
    public string Id => id;

    /// <summary>The clause of the policy that allows the route. Default: none; a policy is refused without it.</summary>
    public string? Clause { get; set; }

    /// <summary>The law on which the route rests. A route to or from an isolated zone must have one. Default: none.</summary>
    public string? LegalBasis { get; set; }

    /// <summary>The purposes for which the route may be used: types that implement <see cref="IPurpose"/>. Default: none
    /// declared, any purpose with a legal basis.</summary>
    public Type[] Purposes { get; set; } = [];

    /// <summary>For how many days an approval may hold at most. Default: 365.</summary>
    public int MaxDays { get; set; } = 365;

    /// <summary>The strictest confidentiality that may cross; anything stricter, or unclassified, may not. Default:
    /// <see cref="Confidentiality.Level2"/>.</summary>
    public Confidentiality Ceiling { get; set; } = Confidentiality.Level2;
}
