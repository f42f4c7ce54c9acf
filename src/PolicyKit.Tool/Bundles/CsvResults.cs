using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The findings of an assessment as a table for spreadsheets.</summary>
internal static class CsvResults
{
    public static byte[] Of(Assessment assessment) =>
        FindingTable.Of(assessment.Findings.Select(finding => (finding.Finding, finding.Component, finding.WaiverInForce ? finding.Waiver : null)), Language.Ja);
}
