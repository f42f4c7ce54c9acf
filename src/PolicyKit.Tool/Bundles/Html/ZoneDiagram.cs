using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>
/// The zones as bands from the most secret down, components in them, communications as arrows: solid if sanitised, dashed if not. The same as a
/// table beside, for whoever does not see it.
/// </summary>
internal static class ZoneDiagram
{
    private const int Width = 960;
    private const int Left = 230;
    private const int Box = 150;
    private const int BoxHeight = 40;
    private const int Gap = 30;
    private const int Band = 96;

    public static void Write(Markup html, Landscape landscape)
    {
        html.Line("<figure>");
        Svg(html, landscape);
        html.Line("</figure>");
        Table(html, landscape);
    }

    /// <summary>The picture alone; it stands as a file of its own too.</summary>
    public static void Svg(Markup html, Landscape landscape)
    {
        var bands = landscape.Zones
            .Select(zone => (zone.Id, Name: zone.NameJa, Boxes: zone.Components.Concat(Outside(landscape, zone.Id)).ToList()))
            .Append((Id: "external", Name: HtmlReport.Ja("Report_Outside"), Boxes: Outside(landscape, "external").ToList()))
            .Where(band => band.Boxes.Count > 0 || band.Id != "external")
            .ToList();
        var columns = Math.Max(4, bands.Max(band => band.Boxes.Count));
        var width = Math.Max(Width, Left + (columns * (Box + Gap)) + Gap);
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        html.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {(bands.Count * Band) + 8}\" role=\"img\" aria-labelledby=\"zones-title\" font-size=\"14\">")
            .Element("title", HtmlReport.Ja("Report_DiagramTitle"), "id=\"zones-title\"")
            .Line("<defs><marker id=\"tip\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto-start-reverse\"><path d=\"M0 0L10 5L0 10z\" fill=\"#1b1f24\"/></marker></defs>");
        for (var row = 0; row < bands.Count; row++)
        {
            BandOf(html, bands[row].Name, bands[row].Boxes, row, width, places);
        }

        var number = 0;
        foreach (var link in landscape.Links.Where(link => places.ContainsKey(link.From) && places.ContainsKey(link.To)))
        {
            Arrow(html, places[link.From], places[link.To], link, number++);
        }

        html.Line("</svg>");
    }

    private static IEnumerable<string> Outside(Landscape landscape, string zone) => landscape.Links
        .SelectMany(link => new[] { link.From, link.To }).Where(end => end.EndsWith("@" + zone, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    private static void BandOf(Markup html, string name, List<string> boxes, int row, int width, Dictionary<string, (int X, int Y)> places)
    {
        var top = (row * Band) + 4;
        html.Line($"<rect x=\"4\" y=\"{top}\" width=\"{width - 8}\" height=\"{Band - 8}\" fill=\"{(row % 2 == 0 ? "#f3f5f7" : "#ffffff")}\" stroke=\"#b8bec6\"/>")
            .Element("text", name, $"x=\"16\" y=\"{top + (Band / 2)}\" font-weight=\"700\"");
        for (var i = 0; i < boxes.Count; i++)
        {
            var (x, y) = (Left + (i * (Box + Gap)), top + ((Band - 8 - BoxHeight) / 2));
            var outside = boxes[i].IndexOf('@', StringComparison.Ordinal);
            places[boxes[i]] = (x + (Box / 2), y);
            html.Line($"<rect x=\"{x}\" y=\"{y}\" width=\"{Box}\" height=\"{BoxHeight}\" rx=\"4\" fill=\"#ffffff\" stroke=\"#1b1f24\"{(outside < 0 ? "" : " stroke-dasharray=\"5 4\"")}/>")
                .Element("text", Short(outside < 0 ? boxes[i] : boxes[i][..outside]), $"x=\"{x + (Box / 2)}\" y=\"{y + 25}\" text-anchor=\"middle\"");
        }
    }

    private static void Arrow(Markup html, (int X, int Y) from, (int X, int Y) to, LandscapeLink link, int number)
    {
        var down = from.Y < to.Y;
        var shift = ((number % 5) - 2) * 12;
        var (y1, y2) = from.Y == to.Y ? (from.Y, to.Y) : down ? (from.Y + BoxHeight, to.Y) : (from.Y, to.Y + BoxHeight);
        var path = from.Y == to.Y
            ? $"M{from.X} {y1} Q{(from.X + to.X) / 2} {y1 - 34} {to.X} {y2}"
            : $"M{from.X + shift} {y1} L{to.X + shift} {y2}";
        html.Line($"<path d=\"{path}\" fill=\"none\" stroke=\"#1b1f24\" stroke-width=\"1.5\" marker-end=\"url(#tip)\"{(link.Sanitized is null ? " stroke-dasharray=\"6 4\"" : "")}/>");
    }

    private static void Table(Markup html, Landscape landscape)
    {
        html.Line("<table>").Head(HtmlReport.Ja("Report_Link"), HtmlReport.Ja("Report_From"), HtmlReport.Ja("Report_To"), HtmlReport.Ja("Report_Sanitized")).Line("<tbody>");
        foreach (var link in landscape.Links)
        {
            html.Row(link.Id, link.From.Replace("@", " @ ", StringComparison.Ordinal), link.To.Replace("@", " @ ", StringComparison.Ordinal), link.Sanitized ?? HtmlReport.Ja("Report_None"));
        }

        html.Line("</tbody></table>");
    }

    private static string Short(string name) => name.Length <= 18 ? name : name[..17] + "…";
}
