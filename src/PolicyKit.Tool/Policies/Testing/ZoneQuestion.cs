namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>zone mynumber mfa</c>: what a zone asks of whoever works in it.</summary>
internal sealed record ZoneQuestion(string Id, ZoneDuty Duty) : Question
{
    public override string Answer(PolicyModel policy) => policy.Zone(Id) is not { } zone ? Nothing : Duty switch
    {
        ZoneDuty.Isolation => zone.Isolated,
        ZoneDuty.NoRemoval => zone.ForbidsRemoval,
        ZoneDuty.Mfa => zone.RequiresMfa,
        _ => zone.RequiresMonitoring,
    } ? "required" : "not-required";

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(Id, policy.Zones.Select(zone => zone.Id))];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) => [(CoverageOf.Zones, Id)];
}

/// <summary>What a zone may ask.</summary>
internal enum ZoneDuty
{
    Isolation,
    NoRemoval,
    Mfa,
    Monitoring,
}
