using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// Every policy that differs from one in a single thing that may decide a verdict: a number by one, a truth turned, an entry gone, a direction reversed, a
/// day moved. In the order of the policy, so that two runs name the same ones.
/// </summary>
internal sealed class Mutants(PolicyModel policy)
{
    public IEnumerable<Mutant> All() => Edition().Concat(policy.Zones.SelectMany(Zone)).Concat(policy.Routes.SelectMany(Route)).Concat(Hosts())
        .Concat(policy.Rules.SelectMany(Rule)).Concat(policy.Clauses.SelectMany(Clause)).Concat(policy.Parameters.SelectMany(parameter => Parameter(parameter.Key, parameter.Value)));

    private IEnumerable<Mutant> Edition()
    {
        if (ManifestDate.Read(policy.Edition.InForceFrom) is { } day)
        {
            foreach (var other in new[] { day.AddDays(-1), day.AddDays(1) }.Select(ManifestDate.Iso))
            {
                yield return Of("Mutant_InForce", policy with { Edition = policy.Edition with { InForceFrom = other } }, policy.Edition.InForceFrom!, other);
            }
        }
    }

    private IEnumerable<Mutant> Zone(ModelZone zone)
    {
        foreach (var by in new[] { -1, 1 })
        {
            yield return Of("Mutant_Secrecy", policy.With(zone with { Secrecy = zone.Secrecy + by }), zone.Id, zone.Secrecy, zone.Secrecy + by);
            yield return Of("Mutant_Trust", policy.With(zone with { Trust = zone.Trust + by }), zone.Id, zone.Trust, zone.Trust + by);
        }

        yield return Of("Mutant_Isolated", policy.With(zone with { Isolated = !zone.Isolated }), zone.Id, Word(!zone.Isolated));
        yield return Of("Mutant_ForbidsRemoval", policy.With(zone with { ForbidsRemoval = !zone.ForbidsRemoval }), zone.Id, Word(!zone.ForbidsRemoval));
        yield return Of("Mutant_RequiresMfa", policy.With(zone with { RequiresMfa = !zone.RequiresMfa }), zone.Id, Word(!zone.RequiresMfa));
        yield return Of("Mutant_RequiresMonitoring", policy.With(zone with { RequiresMonitoring = !zone.RequiresMonitoring }), zone.Id, Word(!zone.RequiresMonitoring));
    }

    private IEnumerable<Mutant> Route(ModelRoute route)
    {
        yield return Of("Mutant_RouteRemoved", policy with { Routes = policy.Routes.Remove(route) }, route.Id);
        yield return Of("Mutant_RouteReversed", policy.With(route with { From = route.To, To = route.From }), route.Id);
        foreach (var method in route.Accepts)
        {
            yield return Of("Mutant_MethodRemoved", policy.With(route with { Accepts = route.Accepts.Remove(method) }), route.Id, method);
        }

        foreach (var purpose in route.Purposes)
        {
            yield return Of("Mutant_PurposeRemoved", policy.With(route with { Purposes = route.Purposes.Remove(purpose) }), route.Id, purpose);
        }

        foreach (var ceiling in new[] { route.Ceiling - 1, route.Ceiling + 1 }.Where(ceiling => ceiling is >= Confidentiality.Level3A and <= Confidentiality.Level1))
        {
            yield return Of("Mutant_Ceiling", policy.With(route with { Ceiling = ceiling }), route.Id, route.Ceiling, ceiling);
        }

        foreach (var days in new[] { route.MaxDays - 1, route.MaxDays + 1 })
        {
            yield return Of("Mutant_MaxDays", policy.With(route with { MaxDays = days }), route.Id, route.MaxDays, days);
        }
    }

    private IEnumerable<Mutant> Hosts()
    {
        foreach (var (pattern, zone) in policy.Hosts)
        {
            yield return Of("Mutant_HostRemoved", policy with { Hosts = policy.Hosts.Remove(pattern) }, pattern);
            if (policy.Zones.FirstOrDefault(other => other.Id != zone) is { } other)
            {
                yield return Of("Mutant_HostMoved", policy with { Hosts = policy.Hosts.SetItem(pattern, other.Id) }, pattern, zone, other.Id);
            }
        }
    }

    private IEnumerable<Mutant> Rule(PolicyRule rule)
    {
        yield return Of("Mutant_Waivable", policy.With(rule with { Waivable = !rule.Waivable }), rule.Rule, Word(!rule.Waivable));
        if ((policy.Clause(rule.Clause)?.Parent ?? policy.Clauses.FirstOrDefault(clause => clause.Id != rule.Clause)?.Id) is { } other)
        {
            yield return Of("Mutant_RuleMoved", policy.With(rule with { Clause = other }), rule.Rule, rule.Clause, other);
        }
    }

    private IEnumerable<Mutant> Clause(PolicyClause clause)
    {
        var checks = ClauseChecks.Of(clause, []);
        foreach (var rule in checks.Rules)
        {
            yield return Of("Mutant_CheckRemoved", policy.With(clause with { Checks = Regex.Replace(clause.Checks!, $@"\s*\b{Regex.Escape(rule)}\b", "") }), clause.Id, rule);
        }

        if (!checks.IsDefinition && !checks.IsRollUp)
        {
            var binds = ClauseJudge.BindsVendor(clause);
            yield return Of(binds ? "Mutant_VendorFreed" : "Mutant_VendorBound", policy.With(clause with { Binds = binds ? "municipality" : "vendor" }), clause.Id);
            if (!checks.AsksForPerson && !checks.AsksForRunTime)
            {
                yield return Of("Mutant_AttestationAdded", policy.With(clause with { Checks = clause.Checks + "; attestation" }), clause.Id);
            }
        }
    }

    private IEnumerable<Mutant> Parameter(string name, string value)
    {
        Mutant Changed(string to) => Of("Mutant_Parameter", policy with { Parameters = policy.Parameters.SetItem(name, to) }, name, value, to);
        if (bool.TryParse(value, out var truth))
        {
            yield return Changed(truth ? "false" : "true");
        }
        else if (int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            yield return Changed((number - 1).ToString(CultureInfo.InvariantCulture));
            yield return Changed((number + 1).ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            var entries = value.Split('|').ToImmutableArray();
            foreach (var entry in entries)
            {
                yield return Of("Mutant_EntryRemoved", policy with { Parameters = policy.Parameters.SetItem(name, string.Join('|', entries.Remove(entry))) }, name, entry);
                if (entry.Split('=') is [var key, var last] && ManifestDate.Read(last) is { } day)
                {
                    yield return Changed(string.Join('|', entries.Replace(entry, $"{key}={ManifestDate.Iso(day.AddDays(1))}")));
                }
            }
        }
    }

    private static Bilingual Word(bool truth) => Texts.Both(truth ? "Mutant_Yes" : "Mutant_No");

    private static Mutant Of(string key, PolicyModel changed, params object[] arguments) => new(Texts.Both(key, arguments), changed);
}
