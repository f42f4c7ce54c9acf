using System.Text;

namespace PolicyKit.Tool.Formats;

/// <summary>
/// A table for spreadsheets (RFC 4180): UTF-8 with mark, CRLF, every cell quoted. A spreadsheet computes a cell that begins like a formula,
/// and the text of a stranger may: such a cell begins with an apostrophe instead.
/// </summary>
internal static class CsvTable
{
    public static byte[] Of(IEnumerable<string?[]> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Cell(string? value)
    {
        // The wide forms are what a Japanese keyboard gives, and Excel takes them for the narrow ones.
        var safe = value is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or '\t' or '\r' or '\n', ..] ? "'" + value : value ?? "";
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
