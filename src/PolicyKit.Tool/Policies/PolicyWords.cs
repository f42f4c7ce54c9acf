using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Policies;

/// <summary>A policy as a person reads it: zones, what may go where, routes, clauses with their checks, parameters, what may be waived.</summary>
internal sealed class PolicyWords(PolicyCatalog policy, Screen screen)
{
    public void Write()
    {
        Edition();
        Heading("zones");
        foreach (var zone in policy.Zones)
        {
            Line("Policy_Zone", zone.Id, zone.NameJa ?? zone.Id, zone.Label.Secrecy, zone.Label.Trust, zone.Clause ?? "-");
            Sentence(zone.Isolated, "Policy_Zone_Isolated");
            Sentence(zone.ForbidsRemoval, "Policy_Zone_ForbidsRemoval");
            Sentence(zone.RequiresMfa, "Policy_Zone_RequiresMfa");
            Sentence(zone.RequiresMonitoring, "Policy_Zone_RequiresMonitoring");
        }

        Heading("verdicts");
        Pairs();
        Heading("routes");
        foreach (var route in policy.Routes)
        {
            Route(route);
        }

        Heading("hosts");
        foreach (var host in policy.Hosts)
        {
            Line("Policy_Host", host.Pattern, host.Zone.Id);
        }

        Heading("clauses");
        foreach (var clause in policy.Clauses.OrderBy(clause => clause.Id, ClauseOrder.Instance))
        {
            Clause(clause);
        }

        Heading("parameters");
        foreach (var (name, value) in policy.Parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            screen.Line($"{name} = {value}");
        }

        Heading("rules");
        Line("Policy_NeverWaived", Rules(waivable: false));
        Line("Policy_MayBeWaived", Rules(waivable: true));
    }

    private void Edition()
    {
        var edition = policy.Edition;
        screen.Line(($"{edition.NameJa ?? edition.Id}  ({edition.Id} {edition.Version})", "bold"));
        Line("Policy_Edition", edition.Sequence, edition.InForceFrom ?? "-", edition.Supersedes ?? "-", edition.BasedOn ?? "-");
        Line("Policy_Digest", PolicyDigest.Of(policy), PolicyDigest.Form);
    }

    private void Pairs()
    {
        foreach (var pair in PolicyVerdict.Of(policy).GroupBy(verdict => (verdict.From, verdict.To)))
        {
            screen.Line(($"{pair.Key.From} → {pair.Key.To}", "bold"));
            foreach (var verdict in pair.GroupBy(verdict => verdict.Rule))
            {
                var kinds = string.Join(", ", verdict.Select(one => screen.Text("SinkKind_" + one.Kind)));
                screen.Line("  " + (verdict.Key is null ? screen.Text("Policy_Allowed", kinds) : screen.Text("Policy_Forbidden", verdict.Key, kinds)));
            }

            var routes = pair.SelectMany(verdict => verdict.Routes).Distinct().ToList();
            screen.Line("  " + (routes.Count == 0 ? screen.Text("Policy_NoRoute") : screen.Text("Policy_ByRoute", string.Join(", ", routes))));
        }
    }

    private void Route(PolicyRoute route)
    {
        Line("Policy_Route", route.Id, route.From.Id, route.To.Id, route.Clause ?? "-");
        var methods = route.Accepts.Select(method => method.Name).Order(StringComparer.Ordinal).ToList();
        Sentence(methods.Count > 0, "Policy_Route_Sanitized", string.Join(", ", methods));
        Sentence(methods.Count == 0, "Policy_Route_Unsanitized");
        Sentence(route.IsDeclassification, "Policy_Route_LowersSecrecy");
        Sentence(route.LegalBasis is not null, "Policy_Route_Basis", route.LegalBasis ?? "");
        Sentence(true, "Policy_Route_Term", route.MaxDays, route.Ceiling);
        var purposes = PolicyDescription.PurposesOf(route, policy).ToList();
        Sentence(purposes.Count > 0, "Policy_Route_Purposes", string.Join(", ", purposes));
    }

    private void Clause(PolicyClause clause)
    {
        screen.Line((clause.Id, "bold"), ("  " + (screen.Language == Language.Ja ? clause.Ja ?? clause.En : clause.En ?? clause.Ja), ""));
        var checks = ClauseChecks.Of(clause, policy.Rules);
        var words = checks.Rules.Select(rule => rule)
            .Concat(checks.AsksForRunTime ? [screen.Text("Policy_Check_RunTime")] : [])
            .Concat(checks.AsksForPerson ? [screen.Text("Policy_Check_Person")] : [])
            .Concat(checks.IsDefinition ? [screen.Text("Policy_Check_Definition")] : [])
            .Concat(checks.IsRollUp ? [screen.Text("Policy_Check_RollUp")] : []);
        screen.Line("  " + screen.Text("Policy_Checks", string.Join(", ", words), clause.Binds ?? "-"));
    }

    private string Rules(bool waivable) =>
        policy.Rules.Where(rule => rule.Waivable == waivable).Select(rule => rule.Rule).Order(StringComparer.Ordinal).ToList() is { Count: > 0 } rules ? string.Join(", ", rules) : "-";

    private void Heading(string section)
    {
        screen.Line();
        screen.Line((screen.Text("Policy_Section_" + section), "bold underline"));
    }

    private void Line(string key, params object[] arguments) => screen.Line(screen.Text(key, arguments));

    private void Sentence(bool holds, string key, params object[] arguments)
    {
        if (holds)
        {
            screen.Line("  " + screen.Text(key, arguments));
        }
    }
}
