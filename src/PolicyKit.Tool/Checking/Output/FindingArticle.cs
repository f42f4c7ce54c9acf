using System.Globalization;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>One finding on a page: what was found where, in both languages, and every step of the path of the data.</summary>
internal static class FindingArticle
{
    /// <param name="html">Where it is written.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="number">The number by which people speak of it.</param>
    /// <param name="level">The level of its heading.</param>
    /// <param name="about">What it is about, beside the place.</param>
    /// <param name="excuse">Why it does not count; null if it does.</param>
    /// <param name="note">A sentence more.</param>
    public static void Write(Markup html, CodeFinding finding, int number, int level, string? about, string? excuse, string? note)
    {
        var quiet = excuse is not null || finding.Severity < Severity.Error;
        html.Line($"<article class=\"finding{(quiet ? " quiet" : "")}\" id=\"finding-{number}\">")
            .Element($"h{level}", $"{ReportText.Ja("Report_Finding")} {number.ToString(CultureInfo.InvariantCulture)}　{finding.Rule} {ReportText.Ja("Severity_" + finding.Severity)}");
        if (finding.Spot is not null || about is not null)
        {
            html.Raw("<p class=\"place\">").Raw(Place(finding.Spot)).Raw(finding.Spot is null || about is null ? "" : "　").Text(about).Line("</p>");
        }

        html.Element("p", finding.Message.Ja).Element("p", finding.Message.En, "class=\"en\" lang=\"en\"");
        foreach (var sentence in new[] { excuse, note }.OfType<string>())
        {
            html.Element("p", sentence);
        }

        if (!finding.Path.IsEmpty)
        {
            html.Raw("<ol aria-label=\"").Text(ReportText.Ja("Report_Path")).Line("\">");
            foreach (var step in finding.Path)
            {
                html.Raw("<li>").Text(step.Text.Ja).Raw(step.Spot is null ? "" : " " + Place(step.Spot)).Line("</li>");
            }

            html.Line("</ol>");
        }

        html.Line("</article>");
    }

    private static string Place(SourceSpot? spot) => spot is null ? "" : Cell.Code($"{spot.File}({spot.Line},{spot.Column})").Markup;
}
