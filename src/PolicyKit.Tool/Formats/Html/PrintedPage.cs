using System.Globalization;
using System.Text;

namespace PolicyKit.Tool.Formats.Html;

/// <summary>
/// What stands in the margins of every sheet of paper: the class of the document, what it is about, its edition, the page. It is written by the
/// style sheet, so that it is there wherever the text breaks.
/// </summary>
internal static class PrintedPage
{
    public static string StyleOf(ReportPage page) =>
        "@page { size: A4; margin: 20mm 14mm 17mm; font: 8pt/1.3 \"Noto Sans CJK JP\", \"Noto Sans JP\", \"Yu Gothic\", \"Hiragino Sans\", sans-serif; color: #1b1f24;\n"
        + $"  @top-left {{ content: {Quoted($"{page.Id}　{page.Title}")}; }}\n"
        + (page.Class is null ? "" : $"  @top-right {{ content: {Quoted(page.Class)}; font-size: 9pt; font-weight: 700; }}\n")
        + $"  @bottom-left {{ content: {Quoted(page.Edition)}; }}\n"
        + "  @bottom-right { content: counter(page) \" / \" counter(pages); } }\n";

    // Names come from a stranger's file: whatever is no letter or digit is written by its number.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = Rune.IsLetterOrDigit(rune) ? quoted.Append(rune) : quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:x} ");
        }

        return quoted.Append('"').ToString();
    }
}
