using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The report a person reads and files: one file, Japanese first, no script, nothing fetched, printable on A4.</summary>
internal static class HtmlReport
{
    public static byte[] Of(Assessment assessment)
    {
        var html = new Markup()
            .Line("<!doctype html>").Line("<html lang=\"ja\">").Line("<head>").Line("<meta charset=\"utf-8\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", $"{Ja("Report_Title")}: {assessment.System.Name}")
            .Line("<style>").Raw(Style()).Line("</style>").Line("</head>").Line("<body>");
        FrontPage.Write(html, assessment);
        html.Element("h2", Ja("Report_Diagram"));
        ZoneDiagram.Write(html, assessment.Landscape);
        ClauseSections.Write(html, assessment);
        Appendix.Write(html, assessment);
        html.Line("</body>").Line("</html>");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    public static string Ja(string key, params object[] arguments) => Texts.In(Language.Ja, key, arguments);

    /// <summary>A day in both calendars: 2026-06-01（令和8年6月1日）.</summary>
    public static string Day(string? iso) => ManifestDate.Read(iso) is { } day ? $"{iso}（{ManifestDate.Japanese(day)}）" : iso ?? "";

    private static string Style()
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
