using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats;

namespace PolicyKit.Tool.Bundles;

/// <summary>The clauses as JUnit test cases, for build servers: 不適合 fails, what was not checked is skipped, never passed.</summary>
internal static class JUnitResults
{
    public static byte[] Of(Assessment assessment) => JUnitLog.Of(assessment.System.Id, [.. assessment.Clauses.Select(clause => Case(clause, assessment))]);

    private static JUnitCase Case(ClauseResult clause, Assessment assessment)
    {
        var end = clause.State switch
        {
            ClauseState.Violates or ClauseState.WaiverExpired => JUnitEnd.Failed,
            ClauseState.Conforms or ClauseState.Waived => JUnitEnd.Passed,
            _ => JUnitEnd.Skipped,
        };
        var open = string.Join("\n", clause.Open.Select(text => text.In(Language.Ja)));
        var message = end == JUnitEnd.Skipped ? $"{StateText.Of(clause.State, Language.Ja)} {open}".TrimEnd() : StateText.Of(clause.State, Language.Ja);
        return new JUnitCase(assessment.Policy.Id, $"{clause.Id} {clause.Title.Ja}", end, message, end == JUnitEnd.Failed ? Messages(clause, assessment) : []);
    }

    private static List<string> Messages(ClauseResult clause, Assessment assessment) =>
    [
        .. assessment.Findings
            .Where(finding => clause.Findings.Contains(finding.Finding.Fingerprint))
            .Select(finding => $"{finding.Finding.Rule}: {finding.Finding.Message.In(Language.Ja)}"),
    ];
}
