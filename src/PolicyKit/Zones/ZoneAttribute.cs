namespace PolicyKit;

/// <summary>The facts of a zone, as constants that analyzers read from metadata.</summary>
/// <remarks>
/// Data flows from zone <c>a</c> to zone <c>b</c> unaided if and only if secrecy(a) ≤ secrecy(b) and trust(a) ≥ trust(b),
/// and neither is isolated. The numbers have no unit: only their order counts.
/// </remarks>
/// <param name="id">A short name, unique in the policy: <c>"lgwan"</c>. It appears in logs and ledgers.</param>
/// <param name="secrecy">How much data of the zone may reveal: higher is more secret.</param>
/// <param name="trust">How far data of the zone is believed: higher is more trusted.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ZoneAttribute(string id, int secrecy, int trust) : Attribute
{
    /// <summary>A short name, unique in the policy.</summary>
    public string Id => id;

    /// <summary>How much data of the zone may reveal: higher is more secret.</summary>
    public int Secrecy => secrecy;

    /// <summary>How far data of the zone is believed: higher is more trusted.</summary>
    public int Trust => trust;

    /// <summary>No route to or from the zone may exist unless its policy declares one with a legal basis. Default: false.</summary>
    public bool Isolated { get; set; }

    /// <summary>Data may not leave the terminal: no file, clipboard, print or removable medium. Default: false.</summary>
    public bool ForbidsRemoval { get; set; }

    /// <summary>Whoever works in the zone is authenticated with more than one factor. Default: false.</summary>
    public bool RequiresMfa { get; set; }

    /// <summary>Traffic of the zone is monitored. Default: false.</summary>
    public bool RequiresMonitoring { get; set; }

    /// <summary>The zone's name in Japanese, as the policy text writes it. Default: none.</summary>
    public string? NameJa { get; set; }

    /// <summary>The clause of the policy that founds the zone. Default: none.</summary>
    public string? Clause { get; set; }
}
