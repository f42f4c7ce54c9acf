using System.Security.Cryptography;
using System.Text;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// The SHA-256 of what a policy says: edition, zones, routes, clauses, rules, parameters. Not of a file: one edition is built for several
/// frameworks and says the same in each.
/// </summary>
internal static class PolicyDigest
{
    public static string Of(PolicyFacts policy)
    {
        var text = new StringBuilder();
        void Line(params object?[] parts) => text.AppendJoin('\u001f', parts).Append('\n');
        var edition = policy.Edition;
        Line("policy", edition.Id, edition.Version, edition.Sequence, edition.NameJa, edition.InForceFrom, edition.Supersedes, edition.BasedOn, edition.Audience, edition.MinimumToolVersion, edition.DocumentSha256);
        foreach (var zone in policy.Zones.OrderBy(zone => zone.Id, StringComparer.Ordinal))
        {
            Line("zone", zone.Id, zone.NameJa, zone.Secrecy, zone.Trust, zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring);
        }

        foreach (var route in policy.Routes.OrderBy(route => route.Id, StringComparer.Ordinal))
        {
            Line("route", route.Id, route.From, route.To, string.Join('|', route.Accepts.Order(StringComparer.Ordinal)), route.Clause);
        }

        foreach (var clause in policy.Clauses.OrderBy(clause => clause.Id, StringComparer.Ordinal))
        {
            Line("clause", clause.Id, clause.Parent, clause.Ja, clause.Binds, clause.Checks);
        }

        foreach (var rule in policy.Rules.OrderBy(rule => rule.Rule, StringComparer.Ordinal))
        {
            Line("rule", rule.Rule, rule.Clause, rule.Waivable);
        }

        foreach (var (name, value) in policy.Parameters)
        {
            Line("parameter", name, value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
