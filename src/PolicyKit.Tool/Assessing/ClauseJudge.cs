using System.Collections.Immutable;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// What can be said of each clause. INVARIANT: a clause is 適合 only if every check that it names either ran and found nothing, or is covered by
/// a valid attestation. No check, no pass.
/// </summary>
internal sealed class ClauseJudge(PolicyFacts policy, IReadOnlySet<string> decided, IReadOnlyList<AssessedFinding> findings, IReadOnlyList<Attestation> attestations)
{
    public ImmutableArray<ClauseResult> Judge()
    {
        var own = policy.Clauses.OrderBy(clause => clause.Id, ClauseOrder.Instance).Select(Own).ToList();
        return [.. own.Select(result => WithParts(result, own))];
    }

    private static ClauseResult WithParts(ClauseResult clause, List<ClauseResult> all) => Worst(clause, all) is var state && state == clause.State
        ? clause
        : clause with { State = state, Open = [Texts.Both("Clause_RollUp")] };

    private static ClauseState Worst(ClauseResult clause, List<ClauseResult> all) =>
        all.Where(other => other.Parent == clause.Id).Select(child => Worst(child, all)).Append(clause.State).Max();

    private ClauseResult Own(PolicyClause clause)
    {
        var checks = ClauseChecks.Of(clause, policy.Rules);
        var here = checks.IsDefinition ? [] : findings.Where(finding => checks.Rules.Contains(finding.Finding.Rule) && finding.Finding.Severity >= Severity.Unclear).ToList();
        var attested = attestations.Where(attestation => IsOrContains(attestation.Clause, clause.Id)).Select(attestation => attestation.Id).ToImmutableArray();
        var ran = checks.Rules.Where(decided.Contains).ToList();
        var open = ImmutableArray.CreateBuilder<Bilingual>();
        var state = State(clause, checks, here, ran, !attested.IsEmpty, open);
        var basis = ImmutableArray.CreateBuilder<string>();
        if (state != ClauseState.NotApplicable)
        {
            basis.AddRange(ran.Select(rule => string.CompareOrdinal(rule, "PK5") < 0 || rule == "PK9001" ? "analysis" : "manifest").Distinct().Order(StringComparer.Ordinal));
            if (!attested.IsEmpty)
            {
                basis.Add("attestation");
            }
        }

        var title = new Bilingual(FirstSentence(clause.En ?? clause.Id), (clause.Ja ?? clause.Id).Split('\n')[0]);
        return new ClauseResult(
            clause.Id, clause.Parent, title, state, basis.ToImmutable(), open.ToImmutable(),
            [.. here.Select(finding => finding.Finding.Fingerprint)], state == ClauseState.NotApplicable ? [] : attested);
    }

    private static ClauseState State(
        PolicyClause clause, ClauseChecks checks, List<AssessedFinding> here, List<string> ran, bool attested, ImmutableArray<Bilingual>.Builder open)
    {
        var uncovered = here.Where(finding => !finding.WaiverInForce).ToList();
        if (uncovered.Any(finding => finding.Finding.Severity == Severity.Error && finding.Answer is ExitCode.Violates or ExitCode.Integrity or ExitCode.BadInput or ExitCode.NotInForce))
        {
            return uncovered.All(finding => finding.Waiver is not null) ? ClauseState.WaiverExpired : ClauseState.Violates;
        }

        if (uncovered.Count > 0)
        {
            open.AddRange(uncovered.Select(finding => finding.Finding.Message).Distinct());
            return ClauseState.Uncheckable;
        }

        if (checks.IsDefinition || checks.IsRollUp || !BindsVendor(clause))
        {
            open.Add(Texts.Both(checks.IsDefinition ? "Clause_Definition" : checks.IsRollUp ? "Clause_RollUp" : "Clause_NotVendor"));
            return ClauseState.NotApplicable;
        }

        var without = checks.Rules.Except(ran).Order(StringComparer.Ordinal).ToList();
        if (without.Count > 0)
        {
            open.Add(Texts.Both("Clause_RulesNotRun", string.Join(", ", without)));
        }

        if (checks.AsksForRunTime)
        {
            open.Add(Texts.Both("Clause_RunTime"));
        }

        if (checks.AsksForPerson)
        {
            open.Add(Texts.Both("Clause_Person"));
        }

        return attested || (open.Count == 0 && ran.Count > 0) ? here.Count > 0 ? ClauseState.Waived : ClauseState.Conforms
            : ran.Count > 0 || checks.AsksForPerson ? ClauseState.NeedsPerson
            : ClauseState.Unchecked;
    }

    /// <summary>Whether the clause is judged of a vendor's system.</summary>
    public static bool BindsVendor(PolicyClause clause) => clause.Binds is null || clause.Binds.Contains("vendor", StringComparison.Ordinal);

    /// <summary>
    /// An attestation for a clause speaks for its parts: 6(3)① for 6(3)①-1. One for a whole chapter says too little to count for any of it, and one
    /// for a clause of the policy says nothing of an overlay's item below it, which whoever attests may not know.
    /// </summary>
    private bool IsOrContains(string attested, string id)
    {
        var layer = Find(id)?.Policy;
        for (var clause = Find(id); clause is not null && clause.Policy == layer; clause = Find(clause.Parent))
        {
            if (clause.Id == attested)
            {
                return clause.Parent is not null || clause.Id == id;
            }
        }

        return false;
    }

    private PolicyClause? Find(string? id) => policy.Clauses.FirstOrDefault(clause => clause.Id == id);

    private static string FirstSentence(string text) => text.IndexOf(". ", StringComparison.Ordinal) is > 0 and var end ? text[..end] : text;
}
