using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>
/// A drawing of zones, from the most secret down, with a line for each component and counterpart, and a lane of its own for each communication,
/// numbered as in the table: nothing lies on top of anything, however many there are. More communications than fit beside each other on A4 go
/// into further drawings.
/// </summary>
internal sealed class ZoneDiagram
{
    private const int ZoneWidth = 168;
    private const int BoxLeft = 184;
    private const int BoxRight = 424;
    private const int Lane = 26;
    private const int LanesOnPaper = 11;
    // A number in its circle stands where a line turns into its lane: lines that leave or reach one box are farther apart than a circle is wide.
    private const int PortGap = 18;
    private const int Circle = 8;
    private const int SmallestBox = 26;
    private const int RowGap = 8;
    private const int Letter = 13;
    private const string Ink = "#1b1f24";

    private readonly List<(string Zone, List<string> Ends)> bands;
    private readonly List<(LandscapeLink Link, int Number)> links;

    private ZoneDiagram(List<(string Zone, List<string> Ends)> bands, List<(LandscapeLink Link, int Number)> links)
    {
        this.bands = bands;
        this.links = links;
    }

    private int Width => BoxRight + 24 + (Math.Max(links.Count, LanesOnPaper) * Lane);

    /// <summary>The drawings for paper.</summary>
    public static IReadOnlyList<ZoneDiagram> Of(Landscape landscape) => Of(landscape, LanesOnPaper);

    /// <summary>All in one drawing, however wide.</summary>
    public static ZoneDiagram OneOf(Landscape landscape) => Of(landscape, Math.Max(1, landscape.Links.Length))[0];

    private static IReadOnlyList<ZoneDiagram> Of(Landscape landscape, int lanes)
    {
        var drawn = landscape.Links.Select((link, i) => (link, Number: i + 1)).Chunk(lanes).Select(chunk => chunk.ToList()).ToList();
        var touched = landscape.Links.SelectMany(Ends).ToHashSet(StringComparer.Ordinal);
        if (drawn.Count == 0)
        {
            drawn.Add([]);
        }

        return
        [
            .. drawn.Select((links, i) =>
            {
                var here = links.SelectMany(link => Ends(link.link)).ToHashSet(StringComparer.Ordinal);
                // What talks to nothing stands in the first drawing.
                return new ZoneDiagram([.. Bands(landscape, end => here.Contains(end) || (i == 0 && !touched.Contains(end)))], links);
            }),
        ];
    }

    public void Write(Markup html, string title)
    {
        var ports = Ports();
        var rows = new Dictionary<string, (int Top, int Height)>(StringComparer.Ordinal);
        var zones = new List<(string Name, int Top, int Height)>();
        var y = 4;
        foreach (var (zone, ends) in bands)
        {
            var top = y;
            y += RowGap;
            foreach (var end in ends)
            {
                var height = Math.Max(SmallestBox, ports.GetValueOrDefault(end) * PortGap);
                rows.TryAdd(end, (y, height));
                y += height + RowGap;
            }

            y = Math.Max(y, top + 44);
            zones.Add((zone, top, y - top));
            y += 4;
        }

        html.Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {y}\" role=\"img\" aria-label=\"{Markup.Escape(title)}\" font-size=\"{Letter}\" font-family=\"Noto Sans CJK JP, Noto Sans JP, Yu Gothic, Hiragino Sans, sans-serif\">");
        for (var i = 0; i < zones.Count; i++)
        {
            Zone(html, zones[i], i);
        }

        foreach (var (end, place) in rows)
        {
            Box(html, end, place);
        }

        Arrows(html, rows, ports);
        html.Line("</svg>");
    }

    private static IEnumerable<string> Ends(LandscapeLink link) => [link.From, link.To];

    private static IEnumerable<(string Zone, List<string> Ends)> Bands(Landscape landscape, Func<string, bool> isDrawn)
    {
        foreach (var zone in landscape.Zones)
        {
            yield return (zone.NameJa, [.. zone.Components.Concat(Outside(landscape, zone.Id)).Where(isDrawn)]);
        }

        var outside = Outside(landscape, "external").Where(isDrawn).ToList();
        if (outside.Count > 0)
        {
            yield return (ReportText.Ja("Report_Outside"), outside);
        }
    }

    private static IEnumerable<string> Outside(Landscape landscape, string zone) => landscape.Links
        .SelectMany(Ends).Where(end => end.EndsWith("@" + zone, StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    private Dictionary<string, int> Ports() => links.SelectMany(link => Ends(link.Link)).GroupBy(end => end, StringComparer.Ordinal).ToDictionary(end => end.Key, end => end.Count(), StringComparer.Ordinal);

    private void Zone(Markup html, (string Name, int Top, int Height) zone, int index)
    {
        html.Line($"<rect x=\"1\" y=\"{zone.Top}\" width=\"{Width - 2}\" height=\"{zone.Height}\" fill=\"{(index % 2 == 0 ? "#f3f5f7" : "#ffffff")}\" stroke=\"#b8bec6\"/>");
        var lines = DrawnText.Lines(zone.Name, (double)(ZoneWidth - 16) / Letter, 2);
        for (var i = 0; i < lines.Count; i++)
        {
            html.Element("text", lines[i], $"x=\"12\" y=\"{zone.Top + (zone.Height / 2) + 5 + (i * 17) - ((lines.Count - 1) * 8)}\" font-weight=\"700\" fill=\"{Ink}\"");
        }
    }

    private static void Box(Markup html, string end, (int Top, int Height) place)
    {
        var outside = end.IndexOf('@', StringComparison.Ordinal);
        html.Line($"<rect x=\"{BoxLeft}\" y=\"{place.Top}\" width=\"{BoxRight - BoxLeft}\" height=\"{place.Height}\" rx=\"3\" fill=\"#ffffff\" stroke=\"{Ink}\"{(outside < 0 ? "" : " stroke-dasharray=\"5 4\"")}/>")
            .Element("text", DrawnText.Lines(outside < 0 ? end : end[..outside], (double)(BoxRight - BoxLeft - 20) / Letter, 1)[0],
                $"x=\"{BoxLeft + 10}\" y=\"{place.Top + (place.Height / 2) + 5}\" fill=\"{Ink}\"");
    }

    private void Arrows(Markup html, Dictionary<string, (int Top, int Height)> rows, Dictionary<string, int> ports)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var badges = new List<(int X, int Y, int Number)>();
        for (var i = 0; i < links.Count; i++)
        {
            var (link, number) = links[i];
            if (!rows.ContainsKey(link.From) || !rows.ContainsKey(link.To))
            {
                continue;
            }

            var x = BoxRight + 30 + (i * Lane);
            var (from, to) = (Port(link.From), Port(link.To));
            html.Line($"<path d=\"M{BoxRight} {from}H{x}V{to}H{BoxRight + 8}\" fill=\"none\" stroke=\"{Ink}\" stroke-width=\"1.4\"{(link.Sanitized is null ? " stroke-dasharray=\"5 4\"" : "")}/>")
                .Line($"<path d=\"M{BoxRight} {to}l9 -4v8z\" fill=\"{Ink}\"/>");
            badges.Add((x, from, number));
        }

        foreach (var (x, y, number) in badges)
        {
            html.Line($"<circle cx=\"{x}\" cy=\"{y}\" r=\"{Circle}\" fill=\"#ffffff\" stroke=\"{Ink}\"/>")
                .Element("text", number.ToString(CultureInfo.InvariantCulture), $"x=\"{x}\" y=\"{y + 4}\" text-anchor=\"middle\" font-size=\"11\" fill=\"{Ink}\"");
        }

        int Port(string end)
        {
            var (top, height) = rows[end];
            var port = used[end] = used.GetValueOrDefault(end) + 1;
            return top + (height * ((2 * port) - 1) / (2 * ports[end]));
        }
    }
}
