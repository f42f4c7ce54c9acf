using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>A policy as data: sections of entries, each with a name by which it is found again in another edition.</summary>
internal static class PolicyDescription
{
    /// <summary>The sections, with the members of an entry that make its name.</summary>
    public static ImmutableArray<(string Section, ImmutableArray<string> Name)> Sections { get; } =
    [
        ("edition", []), ("zones", ["id"]), ("routes", ["id"]), ("verdicts", ["from", "to", "kind"]), ("purposes", ["id"]), ("hosts", ["pattern"]),
        ("clauses", ["id"]), ("rules", ["rule"]), ("parameters", ["name"]),
    ];

    public static JsonObject Of(PolicyCatalog policy) => JsonText.Object(
        ("edition", new JsonArray(Edition(policy.Edition))),
        ("zones", Entries(policy.Zones, zone => zone.Id, zone => JsonText.Object(
            ("id", zone.Id), ("nameJa", zone.NameJa), ("secrecy", zone.Label.Secrecy), ("trust", zone.Label.Trust), ("isolated", zone.Isolated),
            ("forbidsRemoval", zone.ForbidsRemoval), ("requiresMfa", zone.RequiresMfa), ("requiresMonitoring", zone.RequiresMonitoring), ("clause", zone.Clause)))),
        ("routes", Entries(policy.Routes, route => route.Id, route => JsonText.Object(
            ("id", route.Id), ("from", route.From.Id), ("to", route.To.Id), ("lowersSecrecy", route.IsDeclassification),
            ("accepts", Names(route.Accepts)), ("purposes", JsonText.Array(PurposesOf(route, policy))), ("legalBasis", route.LegalBasis), ("maxDays", route.MaxDays),
            ("ceiling", route.Ceiling.ToString()), ("clause", route.Clause)))),
        ("verdicts", JsonText.Array(PolicyVerdict.Of(policy)
            .OrderBy(verdict => verdict.From, StringComparer.Ordinal).ThenBy(verdict => verdict.To, StringComparer.Ordinal).ThenBy(verdict => verdict.Kind)
            .Select(verdict => JsonText.Object(
                ("from", verdict.From), ("to", verdict.To), ("kind", JsonNamingPolicy.CamelCase.ConvertName(verdict.Kind.ToString())),
                ("verdict", verdict.Rule ?? "allowed"), ("routes", verdict.Routes.IsEmpty ? null : JsonText.Array(verdict.Routes)))))),
        ("purposes", Entries(policy.Purposes, purpose => purpose.Id, purpose => JsonText.Object(("id", purpose.Id), ("legalBasis", purpose.LegalBasis)))),
        ("hosts", Entries(policy.Hosts, host => host.Pattern, host => JsonText.Object(("pattern", host.Pattern), ("zone", host.Zone.Id)))),
        ("clauses", JsonText.Array(policy.Clauses.OrderBy(clause => clause.Id, Assessing.ClauseOrder.Instance).Select(clause => JsonText.Object(
            ("id", clause.Id), ("parent", clause.Parent), ("ja", clause.Ja), ("en", clause.En), ("binds", clause.Binds), ("checks", clause.Checks))))),
        ("rules", Entries(policy.Rules, rule => rule.Rule, rule => JsonText.Object(("rule", rule.Rule), ("clause", rule.Clause), ("waivable", rule.Waivable)))),
        ("parameters", Entries(policy.Parameters, parameter => parameter.Key, parameter => JsonText.Object(("name", parameter.Key), ("value", parameter.Value)))));

    /// <summary>Ids of the purposes for which a route may be used.</summary>
    public static IEnumerable<string> PurposesOf(PolicyRoute route, PolicyCatalog policy) =>
        route.Purposes.Select(type => policy.Purposes.FirstOrDefault(purpose => purpose.Type == type)?.Id ?? type.Name).Order(StringComparer.Ordinal);

    private static JsonObject Edition(PolicyEdition edition) => JsonText.Object(
        ("id", edition.Id), ("version", edition.Version), ("sequence", edition.Sequence), ("nameJa", edition.NameJa), ("inForceFrom", edition.InForceFrom),
        ("supersedes", edition.Supersedes), ("basedOn", edition.BasedOn), ("audience", edition.Audience), ("minimumToolVersion", edition.MinimumToolVersion),
        ("documentSha256", edition.DocumentSha256));

    private static JsonArray Entries<T>(IEnumerable<T> items, Func<T, string> name, Func<T, JsonObject> entry) =>
        JsonText.Array(items.OrderBy(name, StringComparer.Ordinal).Select(entry));

    private static JsonArray Names(IEnumerable<Type> types) => JsonText.Array(types.Select(type => type.Name).Order(StringComparer.Ordinal));
}
