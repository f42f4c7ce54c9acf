namespace PolicyKit;

/// <summary>A zone of a policy. Immutable and thread-safe.</summary>
/// <param name="Type">The zone's type.</param>
/// <param name="Id">The zone's id.</param>
/// <param name="Label">The label of data that belongs to the zone.</param>
/// <param name="Isolated">No route to or from the zone may exist without a legal basis.</param>
/// <param name="ForbidsRemoval">Data may not leave the terminal.</param>
/// <param name="RequiresMfa">Whoever works in the zone is authenticated with more than one factor.</param>
/// <param name="RequiresMonitoring">Traffic of the zone is monitored.</param>
/// <param name="NameJa">The name in Japanese.</param>
/// <param name="Clause">The clause that founds the zone.</param>
public sealed record PolicyZone(Type Type, string Id, ZoneLabel Label, bool Isolated, bool ForbidsRemoval, bool RequiresMfa, bool RequiresMonitoring, string? NameJa, string? Clause)
{
    internal static PolicyZone Of(Type type, ZoneAttribute zone) => new(
        type, zone.Id, ZoneLabel.Of(type, zone), zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring, zone.NameJa, zone.Clause);
}
