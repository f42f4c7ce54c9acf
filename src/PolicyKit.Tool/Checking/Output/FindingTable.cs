using System.Globalization;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>Findings as a table for spreadsheets, one a row.</summary>
internal static class FindingTable
{
    private static readonly string[] Columns = ["rule", "severity", "clause", "component", "file", "line", "column", "message", "waiver", "fingerprint"];

    /// <param name="findings">Each with the component it is about and the waiver in force that covers it.</param>
    /// <param name="language">The language of the messages.</param>
    public static byte[] Of(IEnumerable<(CodeFinding Finding, string? Component, string? Waiver)> findings, Language language) =>
        CsvTable.Of(findings.Select(row => Row(row.Finding, row.Component, row.Waiver, language)).Prepend(Columns));

    private static string?[] Row(CodeFinding finding, string? component, string? waiver, Language language) =>
    [
        finding.Rule, finding.Severity.ToString(), finding.Clause, component, finding.Spot?.File, Number(finding.Spot?.Line), Number(finding.Spot?.Column),
        finding.Message.In(language), waiver, finding.Fingerprint,
    ];

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
