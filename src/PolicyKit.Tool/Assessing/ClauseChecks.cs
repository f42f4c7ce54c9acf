using System.Collections.Immutable;

namespace PolicyKit.Tool.Assessing;

/// <summary>How a policy says that a clause is checked: <c>source: PK1001; manifest: PK6801; run-time; attestation</c>.</summary>
internal sealed record ClauseChecks(ImmutableArray<string> Rules, bool IsDefinition, bool IsRollUp, bool AsksForRunTime, bool AsksForPerson)
{
    public static ClauseChecks Of(PolicyClause clause, IEnumerable<PolicyRule> rules)
    {
        var parts = (clause.Checks ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split(':', 2, StringSplitOptions.TrimEntries)).ToList();
        var named = parts.Where(part => part.Length == 2).SelectMany(part => part[1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var kinds = parts.Select(part => part[0]).ToHashSet(StringComparer.Ordinal);
        // "manifest" or "source" without a rule: somebody has to look, no rule does.
        var unnamed = parts.Any(part => part.Length == 1 && part[0] is "manifest" or "source");
        return new ClauseChecks(
            [.. named.Concat(rules.Where(rule => rule.Clause == clause.Id).Select(rule => rule.Rule)).Distinct().Order(StringComparer.Ordinal)],
            kinds.Contains("definition"), kinds.Contains("roll-up") || kinds.Count == 0, kinds.Contains("run-time"), kinds.Contains("attestation") || unnamed);
    }
}
