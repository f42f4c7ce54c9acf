using System.Security.Cryptography;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The report a person reads, signs and files: one file, Japanese first, no script, nothing fetched, printable on A4.</summary>
internal static class HtmlReport
{
    // The parts, in the order in which they are read.
    private static readonly (string Id, string Heading, Action<Markup, Assessment> Write)[] Parts =
    [
        ("open", "Report_NotChecked", OpenPoints.Write),
        ("waivers", "Report_Waivers", WaiverSection.Write),
        ("clauses", "Report_Clauses", ClauseSections.Write),
        ("zones", "Report_Diagram", ZoneSection.Write),
        ("attestations", "Report_Attestations", AttestationSection.Write),
        ("evidence", "Report_Evidence", EvidenceSection.Write),
    ];

    public static byte[] Of(Assessment assessment)
    {
        var html = new Markup()
            .Line("<!doctype html>").Line("<html lang=\"ja\">").Line("<head>").Line("<meta charset=\"utf-8\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Line("<meta name=\"color-scheme\" content=\"only light\">")
            .Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
            .Element("title", $"{Ja("Report_Title")}: {assessment.System.Name}")
            .Line("<style>").Raw(Style()).Raw(PrintedPage.StyleOf(assessment)).Line("</style>").Line("</head>").Line("<body>")
            .Element("a", Ja("Report_Skip"), "class=\"skip\" href=\"#content\"");
        html.Raw("<header class=\"label\"><span>").Text($"{assessment.System.Id} {assessment.System.Name}").Raw("</span><strong>")
            .Text(Ja("Report_Class", assessment.System.DocumentClass)).Line("</strong></header>")
            .Line("<main id=\"content\" tabindex=\"-1\">");
        FrontPage.Write(html, assessment);
        Contents(html);
        foreach (var (id, heading, write) in Parts)
        {
            html.OpenSection(id, Ja(heading));
            write(html, assessment);
            html.CloseSection();
        }

        html.Line("</main>").Raw("<footer>").Element("p", Ja("Report_Footer", assessment.ToolVersion)).Line("</footer>").Line("</body>").Line("</html>");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    public static string Ja(string key, params object[] arguments) => Texts.In(Language.Ja, key, arguments);

    /// <summary>A day in both calendars: 2026-06-01（令和8年6月1日）.</summary>
    public static string Day(string? iso) => ManifestDate.Read(iso) is { } day ? $"{iso}（{ManifestDate.Japanese(day)}）" : iso ?? "";

    /// <summary>The SHA-256 of the canonical result, by which a report on paper and a file of results are known to belong together.</summary>
    public static string DigestOf(Assessment assessment) => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(assessment)));

    private static void Contents(Markup html)
    {
        html.Raw("<nav aria-label=\"").Text(Ja("Report_Contents")).Line("\">").Line("<ul>");
        foreach (var (id, heading, _) in Parts)
        {
            html.Raw($"<li><a href=\"#{id}\">").Text(Ja(heading)).Line("</a></li>");
        }

        html.Line("</ul>").Line("</nav>");
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
