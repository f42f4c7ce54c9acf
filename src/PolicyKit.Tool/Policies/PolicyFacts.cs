using System.Collections.Immutable;

namespace PolicyKit.Tool.Policies;

/// <summary>What the tool needs of a policy, free of types: the zones, what may cross, and the lists that the policy fixes by parameters.</summary>
internal sealed record PolicyFacts(
    PolicyEdition Edition, ImmutableArray<ZoneFact> Zones, ImmutableArray<RouteFact> Routes, ImmutableArray<PolicyClause> Clauses,
    ImmutableArray<PolicyRule> Rules, ImmutableSortedDictionary<string, string> Parameters)
{
    /// <summary>The SHA-256 of everything that the policy says, its overlays included.</summary>
    public string Digest { get; init; } = "";

    /// <summary>The policy without its overlays; null if it has none.</summary>
    public PolicyFacts? Base { get; init; }

    /// <summary>The overlays that were merged in.</summary>
    public ImmutableArray<PolicyEdition> Overlays { get; init; } = [];

    /// <summary>The policy's edition and those of its overlays.</summary>
    public IEnumerable<PolicyEdition> Editions => Overlays.Prepend(Edition);

    /// <summary>By what the policy and its overlays were verified, by their ids. One that came as a plain assembly is not among them.</summary>
    public ImmutableSortedDictionary<string, PolicySignature> Signatures { get; init; } = ImmutableSortedDictionary<string, PolicySignature>.Empty;

    /// <summary>Patterns of hosts whose zone it knows.</summary>
    public ImmutableArray<string> Hosts { get; init; } = [];

    /// <summary>Whether an overlay is not for everybody: any that does not say it is public.</summary>
    public bool IsPartlyConfidential => Overlays.Any(overlay => overlay.Audience != "public");

    /// <summary>Outside of every zone of the municipality: LGWAN-ASP, government cloud, a vendor.</summary>
    public const string External = "external";

    public IReadOnlyList<string> ImplementingBodies => List("implementing-bodies");

    public IReadOnlyList<string> IsolatedTasks => List("my-number-tasks");

    public IReadOnlyList<string> NetworkModels => List("network-models");

    public IReadOnlyList<string> ContractClauses => List("contract-clauses");

    /// <summary>What the policy names as sanitising, and what its routes accept.</summary>
    public IReadOnlyList<string> SanitizationMethods =>
        [.. List("sanitization-methods").Concat(Routes.SelectMany(route => route.Accepts)).Distinct().Order(StringComparer.Ordinal)];

    public bool SanitizesBothWays => Parameters.GetValueOrDefault("require-sanitization-both-directions") == "true";

    /// <summary>Communications that leave an isolated zone by the municipality's permission (特定通信): number, and the last day. Of one that is listed
    /// twice, the day that comes first.</summary>
    public IReadOnlyDictionary<string, string?> PermittedCommunications =>
        List("permitted-communications").Select(entry => entry.Split('=', 2)).GroupBy(parts => parts[0], StringComparer.Ordinal)
            .ToDictionary(parts => parts.Key, parts => parts.Select(part => part.Length > 1 ? part[1] : null).OfType<string>().Min(StringComparer.Ordinal), StringComparer.Ordinal);

    public int Number(string parameter, int otherwise) =>
        int.TryParse(Parameters.GetValueOrDefault(parameter), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    public ZoneFact? Zone(string? id) => Zones.FirstOrDefault(zone => zone.Id == id);

    public string? ClauseOf(string rule) => Rules.FirstOrDefault(r => r.Rule == rule)?.Clause;

    public static PolicyFacts Of(PolicyCatalog catalog) => new(
        catalog.Edition,
        [.. catalog.Zones.Select(zone => new ZoneFact(
            zone.Id, zone.NameJa ?? zone.Id, zone.Label.Secrecy, zone.Label.Trust, zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring))],
        [.. catalog.Routes.Select(route => new RouteFact(route.Id, route.From.Id, route.To.Id, [.. route.Accepts.Select(method => method.Name)], route.Clause))],
        [.. catalog.Clauses], [.. catalog.Rules], catalog.Parameters.ToImmutableSortedDictionary(StringComparer.Ordinal))
    {
        Digest = PolicyDigest.Of(catalog),
        Overlays = [.. catalog.Overlays],
        Hosts = [.. catalog.Hosts.Select(host => host.Pattern)],
    };

    private string[] List(string parameter) => Parameters.GetValueOrDefault(parameter)?.Split('|') ?? [];
}

/// <summary>A zone of a policy.</summary>
internal sealed record ZoneFact(
    string Id, string NameJa, int Secrecy, int Trust, bool Isolated, bool ForbidsRemoval, bool RequiresMfa, bool RequiresMonitoring)
{
    /// <summary>How the zone is called in a sentence. A policy gives one name only, in Japanese.</summary>
    public Common.Bilingual Name => new(Id, NameJa);
}

/// <summary>A route of a policy.</summary>
internal sealed record RouteFact(string Id, string From, string To, ImmutableArray<string> Accepts, string? Clause);
