using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;

namespace PolicyKit.Tool.Policies.Testing;

/// <summary><c>finding PK1001</c>: the clauses that a finding of the rule breaks, the one that it cites first.</summary>
internal sealed record FindingQuestion(string Rule) : Question
{
    public override string Answer(PolicyModel policy)
    {
        var cited = policy.Rule(Rule)?.Clause;
        var broken = policy.Clauses
            .Where(clause => clause.Id == cited || clause.Checks?.Contains(Rule, StringComparison.Ordinal) == true)      // the rest does not name it
            .Where(clause => ClauseChecks.Of(clause, policy.Rules) is { IsDefinition: false } checks && checks.Rules.Contains(Rule))
            .Select(clause => clause.Id).OrderBy(id => id != cited).ThenBy(id => id, ClauseOrder.Instance).ToList();
        return broken.Count == 0 ? Nothing : string.Join(' ', broken);
    }

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(Rule, policy.Rules.Select(rule => rule.Rule))];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy) =>
        policy.Clauses.Select(clause => clause.Id).Intersect(Answer(policy).Split(' ')).Select(id => (CoverageOf.Clauses, id)).Prepend((CoverageOf.Rules, Rule));
}

/// <summary><c>waiver PK1002 days 365</c>: whether the municipality may waive the rule, and for how long.</summary>
internal sealed record WaiverQuestion(string Rule, int? Days) : Question
{
    private const string Longest = "max-waiver-days";

    public override string Answer(PolicyModel policy) => policy.Rule(Rule) is not { } rule ? Nothing
        : rule.Waivable && (Days is not { } days || (days > 0 && days <= LongestIn(policy))) ? Allowed : Refused;

    public override IEnumerable<(string Name, IEnumerable<string> Known)> Names(PolicyModel policy) => [(Rule, policy.Rules.Select(rule => rule.Rule))];

    public override IEnumerable<(CoverageOf Of, string Name)> Exercises(PolicyModel policy)
    {
        yield return (CoverageOf.Rules, Rule);
        if (Days is not null && policy.Parameters.ContainsKey(Longest))
        {
            yield return (CoverageOf.Parameters, Longest);
        }
    }

    private static int LongestIn(PolicyModel policy) =>
        Math.Min(WaiverTerms.MaximumDays, int.TryParse(policy.Parameters.GetValueOrDefault(Longest), CultureInfo.InvariantCulture, out var days) ? days : WaiverTerms.MaximumDays);
}
