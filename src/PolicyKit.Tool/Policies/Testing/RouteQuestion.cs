namespace PolicyKit.Tool.Policies.Testing;

/// <summary>
/// <c>route mail-in internet -> lgwan by TextOnly for resident-inquiry class 2 days 365</c>: one use of a route. Allowed as the library allows it; what is
/// not stated is not asked.
/// </summary>
internal sealed record RouteQuestion(string Id, string From, string To, string? Method, string? Purpose, Confidentiality? Class, int? Days) : Question
{
    public override string Answer(PolicyModel policy) => policy.Route(Id) is not { } route ? Nothing
        : route.From == From && route.To == To
            && (route.Accepts.IsEmpty ? Method is null : Method is not null && route.Accepts.Contains(Method))
            && (Purpose is null || route.Purposes.IsEmpty || route.Purposes.Contains(Purpose))
            && (Class is null || Class >= route.Ceiling)
            && (Days is null || (Days > 0 && Days <= route.MaxDays)) ? Allowed : Refused;

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) =>
    [
        (Id, policy.Routes.Select(route => route.Id)), (From, policy.Zones.Select(zone => zone.Id)), (To, policy.Zones.Select(zone => zone.Id)),
        .. Method is null ? [] : new[] { (Method, Methods(policy)) }, .. Purpose is null ? [] : new[] { (Purpose, policy.Purposes.AsEnumerable()) },
    ];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy)
    {
        yield return (CoverageOf.Routes, Id);
        if (policy.Route(Id)?.Clause is { } clause)
        {
            yield return (CoverageOf.Clauses, clause);
        }
    }

    // Those of the library, and what the policy's routes accept beside them.
    private static IEnumerable<string> Methods(PolicyModel policy) => typeof(ISanitization).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && typeof(ISanitization).IsAssignableFrom(type)).Select(type => type.Name)
        .Concat(policy.Routes.SelectMany(route => route.Accepts)).Distinct().Order(StringComparer.Ordinal);
}
