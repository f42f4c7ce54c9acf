using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>
/// The findings in the order in which the report shows them, each under the clause it breaks and with a number by which people can speak of
/// it. Those of no clause of the policy come last.
/// </summary>
internal sealed class FindingNumbers
{
    private readonly ILookup<string, (AssessedFinding Finding, int Number)> byClause;
    private readonly Dictionary<string, int> numbers;

    private FindingNumbers(ImmutableArray<AssessedFinding> findings, IEnumerable<ClauseResult> inOrder)
    {
        var place = inOrder.Select((clause, i) => (clause.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var shown = findings
            .DistinctBy(finding => finding.Finding.Fingerprint)
            .Select(finding => (Finding: finding, Clause: finding.Finding.Clause is { } clause && place.ContainsKey(clause) ? clause : ""))
            .OrderBy(pair => pair.Clause.Length == 0 ? int.MaxValue : place[pair.Clause])
            .Select((pair, i) => (pair.Finding, pair.Clause, Number: i + 1))
            .ToList();
        byClause = shown.ToLookup(entry => entry.Clause, entry => (entry.Finding, entry.Number), StringComparer.Ordinal);
        numbers = shown.ToDictionary(entry => entry.Finding.Finding.Fingerprint, entry => entry.Number, StringComparer.Ordinal);
    }

    public static FindingNumbers Of(Assessment assessment) =>
        new(assessment.Findings, assessment.Clauses.Where(clause => clause.Parent is null).SelectMany(chapter => ClauseSections.Below(chapter, assessment)));

    public IEnumerable<(AssessedFinding Finding, int Number)> Of(ClauseResult clause) => byClause[clause.Id];

    public IEnumerable<(AssessedFinding Finding, int Number)> Others => byClause[""];

    /// <summary>The number of a finding.</summary>
    public int Of(AssessedFinding finding) => numbers[finding.Finding.Fingerprint];

    /// <summary>The numbers of those findings that are shown.</summary>
    public IEnumerable<int> Of(IEnumerable<string> fingerprints) => fingerprints.Where(numbers.ContainsKey).Select(fingerprint => numbers[fingerprint]).Distinct().Order();
}
