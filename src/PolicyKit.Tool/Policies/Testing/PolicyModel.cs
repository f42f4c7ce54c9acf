using System.Collections.Immutable;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// What a policy says, as values that can be changed one at a time. A compiled policy cannot: its zones and routes are types. INVARIANT: everything that
/// a fixture may ask is answered from here alone.
/// </summary>
internal sealed record PolicyModel(
    PolicyEdition Edition, ImmutableArray<ModelZone> Zones, ImmutableArray<ModelRoute> Routes, ImmutableArray<string> Purposes,
    ImmutableSortedDictionary<string, string> Hosts, ImmutableArray<PolicyClause> Clauses, ImmutableArray<PolicyRule> Rules, ImmutableSortedDictionary<string, string> Parameters)
{
    public static PolicyModel Of(PolicyCatalog policy) => new(
        policy.Edition,
        [.. policy.Zones.Select(zone => new ModelZone(
            zone.Type.FullName ?? zone.Type.Name, zone.Id, zone.Label.Secrecy, zone.Label.Trust, zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring))],
        [.. policy.Routes.Select(route => new ModelRoute(
            route.Id, route.From.Id, route.To.Id, [.. route.Accepts.Select(method => method.Name).Order(StringComparer.Ordinal)],
            [.. PolicyDescription.PurposesOf(route, policy)], route.MaxDays, route.Ceiling, route.Clause))],
        [.. policy.Purposes.Select(purpose => purpose.Id).Order(StringComparer.Ordinal)],
        policy.Hosts.ToImmutableSortedDictionary(host => host.Pattern, host => host.Zone.Id, StringComparer.Ordinal),
        [.. policy.Clauses], [.. policy.Rules], policy.Parameters.ToImmutableSortedDictionary(StringComparer.Ordinal));

    public ModelZone? Zone(string id) => Zones.FirstOrDefault(zone => zone.Id == id);

    public ModelRoute? Route(string id) => Routes.FirstOrDefault(route => route.Id == id);

    public PolicyRule? Rule(string id) => Rules.FirstOrDefault(rule => rule.Rule == id);

    public PolicyClause? Clause(string id) => Clauses.FirstOrDefault(clause => clause.Id == id);

    public PolicyModel With(ModelZone zone) => this with { Zones = [.. Zones.Select(other => other.Id == zone.Id ? zone : other)] };

    public PolicyModel With(ModelRoute route) => this with { Routes = [.. Routes.Select(other => other.Id == route.Id ? route : other)] };

    public PolicyModel With(PolicyRule rule) => this with { Rules = [.. Rules.Select(other => other.Rule == rule.Rule ? rule : other)] };

    public PolicyModel With(PolicyClause clause) => this with { Clauses = [.. Clauses.Select(other => other.Id == clause.Id ? clause : other)] };
}

/// <summary>A zone.</summary>
internal sealed record ModelZone(string TypeName, string Id, int Secrecy, int Trust, bool Isolated, bool ForbidsRemoval, bool RequiresMfa, bool RequiresMonitoring)
{
    /// <summary>The zone as the analysis knows it, with the class of data that is stated for it; 0 for none.</summary>
    public ZoneInfo For(Confidentiality classified) =>
        new ZoneInfo(TypeName, Id, Secrecy, Trust, Isolated, ForbidsRemoval, RequiresMfa, RequiresMonitoring, null, declared: true).Classified((int)classified);
}

/// <summary>A route.</summary>
internal sealed record ModelRoute(
    string Id, string From, string To, ImmutableArray<string> Accepts, ImmutableArray<string> Purposes, int MaxDays, Confidentiality Ceiling, string? Clause);
