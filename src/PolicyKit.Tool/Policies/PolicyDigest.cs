using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PolicyKit.Tool.Policies;

/// <summary>
/// The SHA-256 of everything that a policy says and its overlays add. Not of a file: one edition is built for several frameworks and says the same in
/// each. INVARIANT: whatever decides a verdict is in it, zones and routes by their types too, for code is judged by these. Each entry carries its
/// length, so that no two policies read the same.
/// </summary>
internal static class PolicyDigest
{
    /// <summary>The form of what is hashed. It changes with whatever is added to it, so that a digest says by which form it was made.</summary>
    public const string Form = "policykit-policy/2";

    public static string Of(PolicyCatalog policy)
    {
        var text = new StringBuilder();
        void Line(params object?[] parts)
        {
            foreach (var part in parts)
            {
                var value = Convert.ToString(part, CultureInfo.InvariantCulture);
                text.Append(part is null ? "-" : $"{value!.Length}:{value}");
            }

            text.Append('\n');
        }

        void Edition(string kind, PolicyEdition edition) => Line(
            kind, edition.Id, edition.Version, edition.Sequence, edition.NameJa, edition.InForceFrom, edition.Supersedes, edition.BasedOn, edition.Extends, edition.Audience,
            edition.MinimumToolVersion, edition.DocumentSha256);

        Line(Form);
        Edition("policy", policy.Edition);
        foreach (var overlay in policy.Overlays)
        {
            Edition("overlay", overlay);
        }

        foreach (var zone in Ordered(policy.Zones, zone => zone.Id))
        {
            Line(
                "zone", zone.Id, zone.Type.FullName, zone.NameJa, zone.Label.Secrecy, zone.Label.Trust, zone.Isolated, zone.ForbidsRemoval, zone.RequiresMfa, zone.RequiresMonitoring,
                zone.Clause);
        }

        foreach (var route in Ordered(policy.Routes, route => route.Id))
        {
            Line(
                "route", route.Id, route.Type.FullName, route.From.Id, route.To.Id, route.IsDeclassification, Names(route.Accepts), Names(route.Purposes), route.Clause, route.LegalBasis,
                route.MaxDays, route.Ceiling);
        }

        foreach (var purpose in Ordered(policy.Purposes, purpose => purpose.Id))
        {
            Line("purpose", purpose.Id, purpose.Type.FullName, purpose.LegalBasis);
        }

        foreach (var host in Ordered(policy.Hosts, host => host.Pattern))
        {
            Line("host", host.Pattern, host.Zone.Id);
        }

        foreach (var clause in Ordered(policy.Clauses, clause => clause.Id))
        {
            Line("clause", clause.Id, clause.Policy, clause.Parent, clause.Ja, clause.En, clause.Binds, clause.Checks);
        }

        foreach (var rule in Ordered(policy.Rules, rule => rule.Rule))
        {
            Line("rule", rule.Rule, rule.Clause, rule.Waivable);
        }

        foreach (var (name, value) in Ordered(policy.Parameters, parameter => parameter.Key))
        {
            Line("parameter", name, value);
        }

        foreach (var certificate in Ordered(policy.Certificates, certificate => certificate))
        {
            Line("certificate", certificate);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> items, Func<T, string> name) => items.OrderBy(name, StringComparer.Ordinal);

    private static string Names(IEnumerable<Type> types) => string.Join('|', types.Select(type => type.FullName).Order(StringComparer.Ordinal));
}
