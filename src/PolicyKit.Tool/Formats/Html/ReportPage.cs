using System.Text;

namespace PolicyKit.Tool.Formats.Html;

/// <summary>
/// The frame of every report that a person reads: one file, Japanese first, no script, nothing fetched, printable on A4, with a head, a first
/// part, a list of the others, and a foot.
/// </summary>
/// <param name="Title">What the document is.</param>
/// <param name="Id">What it is about, in short: it stands on every sheet.</param>
/// <param name="Name">What it is about.</param>
/// <param name="Class">The class of the document; null where nobody gave it one.</param>
/// <param name="Edition">What tells this edition from another: it stands on every sheet.</param>
/// <param name="Foot">The last sentence.</param>
internal sealed record ReportPage(string Title, string Id, string Name, string? Class, string Edition, string Foot)
{
    /// <param name="front">Writes the first page.</param>
    /// <param name="parts">The further parts: where links lead to, the key of the heading, what writes it.</param>
    public byte[] Write(Action<Markup> front, IReadOnlyList<(string Id, string Heading, Action<Markup> Write)> parts)
    {
        var html = new Markup()
            .Line("<!doctype html>").Line("<html lang=\"ja\">").Line("<head>").Line("<meta charset=\"utf-8\">")
            .Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
            .Line("<meta name=\"color-scheme\" content=\"only light\">")
            .Line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">")
            .Element("title", $"{Title}: {Name}")
            .Line("<style>").Raw(Style()).Raw(PrintedPage.StyleOf(this)).Line("</style>").Line("</head>").Line("<body>")
            .Element("a", ReportText.Ja("Report_Skip"), "class=\"skip\" href=\"#content\"")
            .Raw("<header class=\"label\"><span>").Text(Id == Name ? Name : $"{Id} {Name}").Raw("</span>");
        if (Class is not null)
        {
            html.Element("strong", Class);
        }

        html.Line("</header>").Line("<main id=\"content\" tabindex=\"-1\">").Line($"<section class=\"front{(Class is null ? "" : " cover")}\" aria-labelledby=\"title\">").Element("h1", Title, "id=\"title\"");
        front(html);
        html.Line("</section>").Raw("<nav aria-label=\"").Text(ReportText.Ja("Report_Contents")).Line("\">").Line("<ul>");
        foreach (var (id, heading, _) in parts)
        {
            html.Raw($"<li><a href=\"#{id}\">").Text(ReportText.Ja(heading)).Line("</a></li>");
        }

        html.Line("</ul>").Line("</nav>");
        foreach (var (id, heading, write) in parts)
        {
            html.Line($"<section id=\"{id}\" aria-labelledby=\"{id}-heading\">").Element("h2", ReportText.Ja(heading), $"id=\"{id}-heading\"");
            write(html);
            html.Line("</section>");
        }

        html.Line("</main>").Raw("<footer>").Element("p", Foot).Line("</footer>").Line("</body>").Line("</html>");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream("report.css")!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
