using System.Collections.Immutable;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// What a vendor may see of an assessment that a confidential overlay took part in: the assessment by the public policy alone, and beside it which
/// items of the overlay do not conform, by id. INVARIANT: every other text comes from an assessment that never saw the overlay, so there is no
/// text of it to leave out. The verdict is that of the whole.
/// </summary>
internal static class Disclosure
{
    public static Assessment ToVendor(Assessment whole, Assessment withoutOverlay, PolicyFacts policy)
    {
        var overlay = policy.Clauses.Where(clause => clause.Policy != policy.Edition.Id).ToList();
        var known = withoutOverlay.Findings.Select(finding => (finding.Finding.Fingerprint, finding.WaiverInForce)).ToHashSet();
        var hidden = whole.Findings
            .Where(finding => finding.Finding.Severity >= Severity.Unclear && !known.Contains((finding.Finding.Fingerprint, finding.WaiverInForce)))
            .Select(finding => (finding.Finding.Rule, finding.Finding.Severity, finding.Answer, Clause: ClauseOf(finding.Finding.Rule, overlay, policy)))
            .Distinct().OrderBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Clause, StringComparer.Ordinal).ToList();
        var named = Fingerprints.Give(hidden.Select(finding => new CodeFinding(
            finding.Rule, finding.Severity, Texts.Both("Overlay_Finding", finding.Clause ?? finding.Rule), "overlay", "", null, [], null, null, finding.Clause, false)));
        var findings = hidden.Select((finding, i) => new AssessedFinding(named[i], FindingOrigin.Manifest, null, finding.Answer, null, false));
        ImmutableArray<ClauseResult> clauses = [.. withoutOverlay.Clauses, .. overlay.Select(clause => Item(clause, whole, named))];
        return withoutOverlay with
        {
            Verdict = whole.Verdict,
            Policy = whole.Policy,
            Clauses = [.. clauses.Select(clause => WithParts(clause, clauses)).OrderBy(clause => clause.Id, ClauseOrder.Instance)],
            Findings = [.. withoutOverlay.Findings, .. findings],
        };
    }

    private static string? ClauseOf(string rule, List<PolicyClause> overlay, PolicyFacts policy) =>
        overlay.FirstOrDefault(clause => ClauseChecks.Of(clause, policy.Rules).Rules.Contains(rule))?.Id;

    private static ClauseResult Item(PolicyClause clause, Assessment whole, ImmutableArray<CodeFinding> named)
    {
        var judged = whole.Clauses.First(result => result.Id == clause.Id);
        return new ClauseResult(
            clause.Id, clause.Parent, Texts.Both("Overlay_Item", clause.Id), judged.State, judged.Basis, [Texts.Both("Overlay_NotPublic")],
            [.. named.Where(finding => finding.Clause == clause.Id).Select(finding => finding.Fingerprint)], judged.Attestations);
    }

    private static ClauseResult WithParts(ClauseResult clause, ImmutableArray<ClauseResult> all) => Worst(clause, all) is var state && state == clause.State
        ? clause
        : clause with { State = state, Open = [Texts.Both("Clause_RollUp")] };

    private static ClauseState Worst(ClauseResult clause, ImmutableArray<ClauseResult> all) =>
        all.Where(other => other.Parent == clause.Id).Select(child => Worst(child, all)).Append(clause.State).Max();
}
