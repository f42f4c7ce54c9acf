using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The zones and communications as drawings, and the same as tables, for whoever does not see a drawing.</summary>
internal static class ZoneSection
{
    public static void Write(Markup html, Assessment assessment)
    {
        var landscape = assessment.Landscape;
        var drawings = ZoneDiagram.Of(landscape);
        for (var i = 0; i < drawings.Count; i++)
        {
            var name = drawings.Count == 1 ? Ja("Report_DiagramTitle") : $"{Ja("Report_DiagramTitle")} ({i + 1}/{drawings.Count})";
            html.Line("<figure>").Raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"").Text(name).Line("\">");
            drawings[i].Write(html, name);
            html.Line("</div>").Element("figcaption", Ja("Report_DiagramLegend")).Line("</figure>");
        }

        html.Element("h3", Ja("Report_Communications"));
        if (landscape.Links.IsEmpty)
        {
            html.Element("p", Ja("Report_None"));
        }
        else
        {
            var links = new ReportTable(html, "links", Ja("Report_Communications"), Ja("Report_Waiver_Id"), Ja("Report_Link"), Ja("Report_From"), Ja("Report_To"), Ja("Report_Sanitized"));
            foreach (var (number, link) in landscape.Links.Index())
            {
                links.Row((number + 1).ToString(CultureInfo.InvariantCulture), link.Id, Named(link.From), Named(link.To), link.Sanitized ?? Ja("Report_None"));
            }

            links.Close();
        }

        html.Element("h3", Ja("Report_Components"));
        var zones = new ReportTable(html, "zones", Ja("Report_Components"), Ja("Report_Zone"), Ja("Report_Components"));
        foreach (var zone in landscape.Zones)
        {
            zones.Row($"{zone.NameJa}（{zone.Id}）", zone.Components.IsEmpty ? Ja("Report_None") : string.Join("、", zone.Components));
        }

        zones.Close();
    }

    private static string Named(string end) => end.Replace("@", " @ ", StringComparison.Ordinal);

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
