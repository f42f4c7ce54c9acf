using System.Collections.Immutable;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Tool.Policies;

/// <summary>What a policy makes of data of one zone that arrives in another: the engine's own verdict, and the routes that lead there.</summary>
/// <param name="Rule">The rule that is broken; null if the flow is allowed.</param>
/// <param name="Routes">Ids of the routes by which data may go in spite of the rule.</param>
internal sealed record PolicyVerdict(string From, string To, SinkKind Kind, string? Rule, ImmutableArray<string> Routes)
{
    /// <summary>Every pair of different zones with every kind of arrival. Where analysis cannot follow, no zone is reached.</summary>
    public static IEnumerable<PolicyVerdict> Of(PolicyCatalog policy) =>
        from source in policy.Zones
        from target in policy.Zones
        where source.Id != target.Id
        from kind in Enum.GetValues<SinkKind>()
        where kind != SinkKind.Unfollowed
        let rule = Verdict.Of(Zone(source), Zone(target), kind)
        select new PolicyVerdict(source.Id, target.Id, kind, rule, rule is null ? [] : [.. policy.Routes.Where(route => route.From.Id == source.Id && route.To.Id == target.Id).Select(route => route.Id)]);

    private static ZoneInfo Zone(PolicyZone zone) => new(
        zone.Type.FullName ?? zone.Type.Name, zone.Id, zone.Label.Secrecy, zone.Label.Trust, zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring, zone.NameJa, declared: true);
}
