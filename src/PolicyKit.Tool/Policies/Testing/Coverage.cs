using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary>What of a policy some fixture exercises.</summary>
/// <param name="What">What is counted.</param>
/// <param name="Exercised">How many are exercised.</param>
/// <param name="Missing">Those that no fixture exercises.</param>
internal sealed record Coverage(CoverageOf What, int Exercised, ImmutableArray<string> Missing)
{
    public static ImmutableArray<Coverage> Of(PolicyModel policy, IEnumerable<Fixture> fixtures)
    {
        var exercised = fixtures.SelectMany(fixture => fixture.Question.Exercises(policy)).ToHashSet();
        return [.. Enum.GetValues<CoverageOf>().Select(Count)];

        Coverage Count(CoverageOf of)
        {
            var all = All(policy, of).ToList();
            return new Coverage(of, all.Count(name => exercised.Contains((of, name))), [.. all.Where(name => !exercised.Contains((of, name)))]);
        }
    }

    private static IEnumerable<string> All(PolicyModel policy, CoverageOf of) => of switch
    {
        CoverageOf.Clauses => policy.Clauses.Select(clause => clause.Id).Order(ClauseOrder.Instance),
        CoverageOf.Rules => policy.Rules.Select(rule => rule.Rule).Order(StringComparer.Ordinal),
        CoverageOf.Routes => policy.Routes.Select(route => route.Id).Order(StringComparer.Ordinal),
        CoverageOf.Pairs => policy.Zones.SelectMany(from => policy.Zones.Where(to => to.Id != from.Id).Select(to => FlowQuestion.Pair(from.Id, to.Id))),
        CoverageOf.Zones => policy.Zones.Select(zone => zone.Id),
        CoverageOf.Hosts => policy.Hosts.Keys,
        _ => policy.Parameters.Keys,
    };
}
