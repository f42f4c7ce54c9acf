using System.Globalization;

namespace PolicyKit;

/// <summary>What makes one assembly's declarations unsound. Each error names the attribute and says what to do.</summary>
/// <param name="read">What is judged.</param>
/// <param name="clauses">The ids of all clauses in force: its own, and those of the policy that it extends.</param>
internal sealed class PolicyChecks(PolicyDeclarations read, ISet<string> clauses)
{
    public IEnumerable<string> Errors() =>
        Edition().Concat(Zones()).Concat(Routes()).Concat(Purposes()).Concat(Clauses()).Concat(Rules()).Concat(ParametersAndHosts());

    private IEnumerable<string> Edition()
    {
        if (read.Policy is not { } policy)
        {
            yield return $"'{read.Name}' is no policy: write [assembly: Policy(\"id\", \"version\")] in it.";
            yield break;
        }

        if (string.IsNullOrWhiteSpace(policy.Id) || string.IsNullOrWhiteSpace(policy.Version))
        {
            yield return $"[Policy] of '{read.Name}' has no id or no version: give it both.";
        }

        if (policy.InForceFrom is { } day && !DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return $"[Policy(\"{policy.Id}\")] is in force from '{day}', which is no day: write InForceFrom as yyyy-MM-dd.";
        }

        if (policy.Audience is not (null or "public" or "municipality"))
        {
            yield return $"[Policy(\"{policy.Id}\")] has the audience '{policy.Audience}': write \"public\" or \"municipality\".";
        }
    }

    private IEnumerable<string> Zones()
    {
        foreach (var zone in read.OwnZones)
        {
            var facts = ZoneFacts.Read(zone).Attribute;
            if (facts is null || string.IsNullOrWhiteSpace(facts.Id))
            {
                yield return ZoneFacts.NotAZone(zone);
                continue;
            }

            if (!typeof(IZone).IsAssignableFrom(zone))
            {
                yield return $"[Zone(\"{facts.Id}\")] is on '{zone}', which is no zone: implement IZone.";
            }

            if (facts.Clause is { } clause && !clauses.Contains(clause))
            {
                yield return NoClause($"[Zone(\"{facts.Id}\")]", clause);
            }

            foreach (var target in zone.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFlowsTo<>)).Select(i => i.GetGenericArguments()[0]))
            {
                if (ZoneFacts.Read(target) is not { Attribute: not null } to || !ZoneFacts.Read(zone).Label.FlowsTo(to.Label))
                {
                    yield return $"[Zone(\"{facts.Id}\")] implements IFlowsTo<{target.Name}>, but its secrecy, trust or isolation forbids that flow: remove the interface, or correct the zones.";
                }
            }
        }

        foreach (var id in Repeated(read.UsedZones().Select(zone => ZoneFacts.Read(zone).Attribute?.Id)))
        {
            yield return $"[Zone(\"{id}\")] occurs twice: give each zone of the policy an id of its own.";
        }
    }

    private IEnumerable<string> Routes()
    {
        foreach (var route in read.Routes)
        {
            foreach (var error in route.Errors)
            {
                yield return error;
            }

            if (route.Attribute is { } facts && (facts.Clause is null || !clauses.Contains(facts.Clause)))
            {
                yield return facts.Clause is null
                    ? $"[ZoneRoute(\"{facts.Id}\")] names no clause: set its Clause to the one that allows it."
                    : NoClause($"[ZoneRoute(\"{facts.Id}\")]", facts.Clause);
            }
        }

        foreach (var id in Repeated(read.Routes.Select(route => route.Attribute?.Id)))
        {
            yield return $"[ZoneRoute(\"{id}\")] occurs twice: give each route of the policy an id of its own.";
        }
    }

    private IEnumerable<string> Purposes()
    {
        foreach (var purpose in read.Purposes.Where(p => p.Assembly == read.Assembly))
        {
            var facts = PurposeFacts.Read(purpose);
            if (facts is null || string.IsNullOrWhiteSpace(facts.Id) || string.IsNullOrWhiteSpace(facts.LegalBasis))
            {
                yield return PurposeFacts.NoLegalBasis(purpose);
            }
            else if (!typeof(IPurpose).IsAssignableFrom(purpose))
            {
                yield return $"[Purpose(\"{facts.Id}\")] is on '{purpose}', which is no purpose: implement IPurpose.";
            }
        }

        foreach (var id in Repeated(read.Purposes.Select(p => PurposeFacts.Read(p)?.Id)))
        {
            yield return $"[Purpose(\"{id}\")] occurs twice: give each purpose of the policy an id of its own.";
        }
    }

    private IEnumerable<string> Clauses()
    {
        foreach (var id in Repeated(read.Clauses.Select(clause => clause.Id)))
        {
            yield return $"[Clause(\"{id}\")] occurs twice: keep one.";
        }

        foreach (var clause in read.Clauses)
        {
            if (clause.Parent is { } parent && !clauses.Contains(parent))
            {
                yield return NoClause($"[Clause(\"{clause.Id}\")]", parent);
            }
        }
    }

    private IEnumerable<string> Rules()
    {
        foreach (var id in Repeated(read.Rules.Select(rule => rule.Rule)))
        {
            yield return $"[RuleClause(\"{id}\", …)] occurs twice: a rule rests on one clause.";
        }

        foreach (var rule in read.Rules.Where(rule => !clauses.Contains(rule.Clause)))
        {
            yield return NoClause($"[RuleClause(\"{rule.Rule}\", …)]", rule.Clause);
        }
    }

    private IEnumerable<string> ParametersAndHosts()
    {
        foreach (var name in Repeated(read.Parameters.Select(parameter => parameter.Name)))
        {
            yield return $"[PolicyParameter(\"{name}\", …)] occurs twice: keep one.";
        }

        foreach (var host in read.Hosts)
        {
            if (HostPattern.NormalizePattern(host.HostPattern) is null)
            {
                yield return $"[HostZone(\"{host.HostPattern}\", …)] is no host: write a host name, or *. and a domain, without scheme, port or path.";
            }

            if (host.Zone is null || ZoneFacts.Read(host.Zone).Attribute is null)
            {
                yield return $"[HostZone(\"{host.HostPattern}\", …)] names no zone: {(host.Zone is null ? "name one." : ZoneFacts.NotAZone(host.Zone))}";
            }
        }

        foreach (var pattern in Repeated(read.Hosts.Select(host => HostPattern.NormalizePattern(host.HostPattern))))
        {
            yield return $"[HostZone(\"{pattern}\", …)] occurs twice: a host is in one zone.";
        }
    }

    private static string NoClause(string attribute, string clause) =>
        $"{attribute} names the clause '{clause}', which the policy does not have: correct the id, or write [assembly: Clause(\"{clause}\")].";

    private static IEnumerable<string> Repeated(IEnumerable<string?> ids) =>
        ids.OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
