namespace PolicyKit;

/// <summary>What an overlay may not do: it may only tighten. Each error names the attribute and says what to do.</summary>
/// <param name="policy">The base.</param>
/// <param name="overlay">The overlay.</param>
internal sealed class OverlayChecks(PolicyCatalog policy, PolicyDeclarations overlay)
{
    public IEnumerable<string> Errors()
    {
        if (overlay.Policy is not { } edition)
        {
            yield break;
        }

        if (edition.Extends != policy.Edition.Id)
        {
            yield return $"[Policy(\"{edition.Id}\")] is no overlay of '{policy.Edition.Id}': set Extends = \"{policy.Edition.Id}\", or read it as a policy of its own.";
        }

        foreach (var route in overlay.Routes)
        {
            yield return $"[ZoneRoute(\"{route.Id}\")] opens a way that '{policy.Edition.Id}' does not have: an overlay declares no route.";
        }

        foreach (var zone in overlay.OwnZones.Select(ZoneFacts.Read).Where(own => policy.Zones.Any(zone => zone.Id == own.Id)))
        {
            yield return $"[Zone(\"{zone.Id}\")] is a zone of '{policy.Edition.Id}': an overlay may add a zone, not replace one.";
        }

        foreach (var clause in overlay.Clauses.Where(own => policy.Clauses.Any(clause => clause.Id == own.Id)))
        {
            yield return $"[Clause(\"{clause.Id}\")] is a clause of '{policy.Edition.Id}': give yours an id of its own, and name that one as its Parent.";
        }

        foreach (var rule in overlay.Rules)
        {
            if (policy.Rules.FirstOrDefault(r => r.Rule == rule.Rule) is { } before)
            {
                if (rule.Clause != before.Clause)
                {
                    yield return $"[RuleClause(\"{rule.Rule}\", …)] rests on '{before.Clause}' in '{policy.Edition.Id}': an overlay may not move it.";
                }

                if (rule.Waivable && !before.Waivable)
                {
                    yield return $"[RuleClause(\"{rule.Rule}\", …)] is not waivable in '{policy.Edition.Id}': remove Waivable = true.";
                }
            }
        }

        foreach (var parameter in overlay.Parameters)
        {
            if (policy.Parameters.TryGetValue(parameter.Name, out var before)
                && PolicyParameters.LimitBrokenBy(parameter.Name, before, parameter.Value) is { } limit)
            {
                yield return $"[PolicyParameter(\"{parameter.Name}\", \"{parameter.Value}\")] is \"{before}\" in '{policy.Edition.Id}': {Words(limit)}.";
            }
        }

        foreach (var host in overlay.Hosts)
        {
            // A host that the pattern covers stands for all of them.
            if (policy.TryFindZoneOfHost((host.HostPattern ?? "").Replace("*", "any"), out var zone) && zone.Type != host.Zone)
            {
                yield return $"[HostZone(\"{host.HostPattern}\", …)] is in zone '{zone.Id}' in '{policy.Edition.Id}': an overlay may not move it.";
            }
        }

        foreach (var certificate in overlay.Certificates.Where(own => !policy.Certificates.Contains(own, StringComparer.OrdinalIgnoreCase)))
        {
            yield return $"[PolicyCertificate(\"{certificate}\")] is not trusted by '{policy.Edition.Id}': an overlay may not add one.";
        }
    }

    private static string Words(ParameterLimit limit) => limit switch
    {
        ParameterLimit.MayOnlyFall => "it may only fall",
        ParameterLimit.MayOnlyRise => "it may only rise",
        ParameterLimit.MayOnlyDemandMore => "it may only demand more",
        ParameterLimit.MayOnlyAllowLess => "it may only allow less",
        _ => "its name does not say which way is stricter (max, min, require, allow), so it may not change",
    };
}
