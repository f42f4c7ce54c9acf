using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace PolicyKit;

/// <summary>
/// A policy at run time: the zones, routes, purposes, clauses, rules, parameters and hosts of a policy assembly, read by
/// reflection, with its overlays merged in. The analyzers read the same attributes from metadata.
/// </summary>
/// <remarks>Reading checks everything and reports every error at once. Immutable and thread-safe; read once and keep.</remarks>
public sealed class PolicyCatalog
{
    private static readonly StringComparer Ids = StringComparer.Ordinal;

    private PolicyCatalog(PolicyEdition edition) => Edition = edition;

    /// <summary>
    /// The built-in policy: the three zones of <see cref="ThreeLayer"/> and nothing else; no route, so nothing crosses. The
    /// assembly of PolicyKit itself carries no <see cref="PolicyAttribute"/>: it would be a second policy beside every other.
    /// </summary>
    public static PolicyCatalog ThreeLayer { get; } = new(new("PolicyKit.ThreeLayer", "1", 0, "三層の対策", null, null, null, null, "public", null, null))
    {
        Zones = ZonesOf([typeof(ThreeLayer.MyNumberZone), typeof(ThreeLayer.LgwanZone), typeof(ThreeLayer.InternetZone)]),
    };

    /// <summary>Which policy, in which edition.</summary>
    public PolicyEdition Edition { get; }

    /// <summary>The overlays that were merged in, in the order given.</summary>
    public IReadOnlyList<PolicyEdition> Overlays { get; private init; } = [];

    /// <summary>Its own zones, and the whole set of the zones that its routes and hosts name; those of
    /// <see cref="ThreeLayer"/> if it names none.</summary>
    public IReadOnlyList<PolicyZone> Zones { get; private init; } = [];

    /// <summary>The routes. No other way between two zones is legal.</summary>
    public IReadOnlyList<PolicyRoute> Routes { get; private init; } = [];

    /// <summary>The purposes: its own, and those that its routes name.</summary>
    public IReadOnlyList<PolicyPurpose> Purposes { get; private init; } = [];

    /// <summary>The clauses, of the policy first, then of its overlays.</summary>
    public IReadOnlyList<PolicyClause> Clauses { get; private init; } = [];

    /// <summary>The rules, each with the clause on which it rests.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; private init; } = [];

    /// <summary>The parameters by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; private init; } = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>());

    /// <summary>The zones of hosts.</summary>
    public IReadOnlyList<PolicyHost> Hosts { get; private init; } = [];

    /// <summary>SHA-256 fingerprints of the certificates that are trusted, in lower-case hexadecimal.</summary>
    public IReadOnlyList<string> Certificates { get; private init; } = [];

    /// <summary>Reads a policy and its overlays.</summary>
    /// <param name="policy">An assembly with <see cref="PolicyAttribute"/>.</param>
    /// <param name="overlays">Assemblies whose <see cref="PolicyAttribute.Extends"/> names the policy. Each may only tighten
    /// what stands before it.</param>
    /// <exception cref="PolicyDeclarationException">Something is not declared soundly, or an overlay loosens.</exception>
    public static PolicyCatalog Read(Assembly policy, params Assembly[] overlays)
    {
        var read = PolicyDeclarations.Read(policy ?? throw new ArgumentNullException(nameof(policy)));
        Throw(new PolicyChecks(read, new HashSet<string>(read.Clauses.Select(clause => clause.Id), Ids)).Errors());
        if (read.Policy!.Extends is { } extended)
        {
            Throw([$"[Policy(\"{read.Policy.Id}\")] is an overlay of '{extended}': read that policy, and give this assembly as one of its overlays."]);
        }

        var catalog = new PolicyCatalog(PolicyEdition.Of(read.Policy)).With(read, read.UsedZones(), isOverlay: false);
        foreach (var overlay in overlays ?? throw new ArgumentNullException(nameof(overlays)))
        {
            var over = PolicyDeclarations.Read(overlay);
            var clauses = new HashSet<string>(catalog.Clauses.Select(clause => clause.Id).Concat(over.Clauses.Select(clause => clause.Id)), Ids);
            Throw(new PolicyChecks(over, clauses).Errors().Concat(new OverlayChecks(catalog, over).Errors()));
            catalog = catalog.With(over, over.OwnZones, isOverlay: true);
        }

        return catalog;
    }

    /// <summary>Reads the policy that an application uses: the one that its <see cref="UsesPolicyAttribute"/> names. A marker
    /// from PolicyKit itself chooses <see cref="ThreeLayer"/>.</summary>
    /// <param name="application">The application's assembly.</param>
    /// <param name="overlays">The overlays of the policy.</param>
    /// <exception cref="PolicyDeclarationException">The application names no policy, or the policy is not sound.</exception>
    public static PolicyCatalog UsedBy(Assembly application, params Assembly[] overlays)
    {
        if (application is null)
        {
            throw new ArgumentNullException(nameof(application));
        }

        if (application.GetCustomAttribute<UsesPolicyAttribute>()?.Marker is not { } marker)
        {
            throw new PolicyDeclarationException([$"'{application.GetName().Name}' does not say which policy it uses: write [assembly: UsesPolicy(typeof(…))] in it, with any type of the policy's assembly."]);
        }

        return marker.Assembly != typeof(PolicyCatalog).Assembly ? Read(marker.Assembly, overlays)
            : overlays is { Length: > 0 } ? throw new PolicyDeclarationException(["The built-in policy has no overlays: choose a policy of your own with [assembly: UsesPolicy(typeof(…))]."])
            : ThreeLayer;
    }

    /// <summary>The zone of a host. An exact name counts before a pattern, a longer pattern before a shorter one.</summary>
    /// <param name="host">A host name or address, without scheme, port or path.</param>
    /// <param name="zone">The zone, if the policy maps the host.</param>
    /// <returns>Whether the policy maps the host. One that it does not map belongs to no known zone.</returns>
    public bool TryFindZoneOfHost(string host, [NotNullWhen(true)] out PolicyZone? zone)
    {
        zone = HostPattern.Normalize(host) is { } name
            ? Hosts.Where(h => HostPattern.Covers(h.Pattern, name)).OrderBy(h => h.Pattern[0] == '*').ThenByDescending(h => h.Pattern.Length).FirstOrDefault()?.Zone
            : null;
        return zone is not null;
    }

    private PolicyCatalog With(PolicyDeclarations read, IReadOnlyList<Type> zones, bool isOverlay)
    {
        IReadOnlyList<PolicyZone> allZones = [.. Zones, .. ZonesOf(zones)];
        PolicyZone Zone(Type type) => allZones.FirstOrDefault(zone => zone.Type == type) ?? PolicyZone.Of(type, ZoneFacts.Read(type).Attribute!);
        return new(Edition)
        {
            Overlays = isOverlay ? [.. Overlays, PolicyEdition.Of(read.Policy!)] : Overlays,
            Zones = allZones,
            Routes = [.. Routes, .. read.Routes.Select(route => new PolicyRoute(route, Zone(route.From!), Zone(route.To!)))],
            Purposes = [.. Purposes, .. read.Purposes.Select(type => (type, facts: PurposeFacts.Read(type)!)).Where(p => Purposes.All(known => known.Type != p.type)).Select(p => new PolicyPurpose(p.type, p.facts.Id, p.facts.LegalBasis))],
            Clauses = [.. Clauses, .. read.Clauses.Select(c => new PolicyClause(c.Id, c.Parent, c.Ja, c.En, c.Binds, c.Checks, read.Policy!.Id))],
            Rules = [.. Rules.Select(rule => rule with { Waivable = rule.Waivable && read.Rules.All(r => r.Rule != rule.Rule || r.Waivable) }), .. read.Rules.Where(r => Rules.All(rule => rule.Rule != r.Rule)).Select(r => new PolicyRule(r.Rule, r.Clause, r.Waivable))],
            Parameters = new ReadOnlyDictionary<string, string>(Parameters.Where(p => read.Parameters.All(r => r.Name != p.Key)).Concat(read.Parameters.Select(r => new KeyValuePair<string, string>(r.Name, r.Value))).ToDictionary(p => p.Key, p => p.Value, Ids)),
            Hosts = [.. Hosts, .. read.Hosts.Select(h => new PolicyHost(HostPattern.NormalizePattern(h.HostPattern)!, Zone(h.Zone))).Where(h => Hosts.All(known => known.Pattern != h.Pattern))],
            Certificates = isOverlay ? Certificates : [.. read.Certificates.Select(c => c.ToLowerInvariant())],
        };
    }

    private static IReadOnlyList<PolicyZone> ZonesOf(IEnumerable<Type> types) => [.. types.Select(type => PolicyZone.Of(type, ZoneFacts.Read(type).Attribute!))];

    private static void Throw(IEnumerable<string> errors)
    {
        IReadOnlyList<string> found = [.. errors.Distinct(Ids)];
        if (found.Count > 0)
        {
            throw new PolicyDeclarationException(found);
        }
    }
}
