using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>One finding: what was found where, in both languages, and every step of the path of the data.</summary>
internal static class FindingArticle
{
    public static void Write(Markup html, AssessedFinding finding, int number, int level = 5)
    {
        var found = finding.Finding;
        var quiet = finding.WaiverInForce || found.Severity < Severity.Error;
        html.Line($"<article class=\"finding{(quiet ? " quiet" : "")}\" id=\"finding-{number}\">")
            .Element($"h{level}", $"{HtmlReport.Ja("Report_Finding")} {number.ToString(CultureInfo.InvariantCulture)}　{found.Rule} {HtmlReport.Ja("Severity_" + found.Severity)}");
        if (found.Spot is not null || finding.Component is not null)
        {
            html.Raw("<p class=\"place\">").Raw(Place(found.Spot)).Raw(found.Spot is null ? "" : "　")
                .Text(finding.Component is null ? "" : HtmlReport.Ja("Report_Component", finding.Component)).Line("</p>");
        }

        html.Element("p", found.Message.Ja).Element("p", found.Message.En, "class=\"en\" lang=\"en\"");
        if (finding.Waiver is { } waiver)
        {
            html.Element("p", HtmlReport.Ja(finding.WaiverInForce ? "Report_UnderWaiver" : "Report_WaiverEnded", waiver));
        }

        if (!found.Path.IsEmpty)
        {
            html.Raw("<ol aria-label=\"").Text(HtmlReport.Ja("Report_Path")).Line("\">");
            foreach (var step in found.Path)
            {
                html.Raw("<li>").Text(step.Text.Ja).Raw(step.Spot is null ? "" : " " + Place(step.Spot)).Line("</li>");
            }

            html.Line("</ol>");
        }

        html.Line("</article>");
    }

    private static string Place(SourceSpot? spot) => spot is null ? "" : Cell.Code($"{spot.File}({spot.Line},{spot.Column})").Markup;
}
