using System.Globalization;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The findings as a table for spreadsheets: UTF-8 with mark, CRLF, no cell that a spreadsheet would compute.</summary>
internal static class CsvResults
{
    public static byte[] Of(Assessment assessment)
    {
        var text = new StringBuilder();
        Row(text, "rule", "severity", "clause", "component", "file", "line", "column", "message", "waiver", "fingerprint");
        foreach (var finding in assessment.Findings)
        {
            var found = finding.Finding;
            Row(text, found.Rule, found.Severity.ToString(), found.Clause, finding.Component, found.Spot?.File,
                found.Spot?.Line.ToString(CultureInfo.InvariantCulture), found.Spot?.Column.ToString(CultureInfo.InvariantCulture),
                found.Message.In(Language.Ja), finding.WaiverInForce ? finding.Waiver : null, found.Fingerprint);
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(StringBuilder text, params string?[] cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + value : value ?? "";
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
