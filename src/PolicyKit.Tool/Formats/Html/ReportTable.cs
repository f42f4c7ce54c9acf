namespace PolicyKit.Tool.Formats.Html;

/// <summary>
/// A table with a row of column headers, each row headed by its first cell. On a narrow screen a row becomes a block and each cell carries the
/// name of its column; the roles keep it a table for whoever hears it.
/// </summary>
internal sealed class ReportTable
{
    private readonly Markup html;
    private readonly string[] columns;

    /// <param name="html">Where it is written.</param>
    /// <param name="kind">The class by which the style sheet gives widths.</param>
    /// <param name="name">What the table is called when it is heard.</param>
    /// <param name="columns">The headers.</param>
    public ReportTable(Markup html, string kind, string name, params string[] columns)
    {
        this.html = html;
        this.columns = columns;
        html.Raw($"<table class=\"{kind}\" role=\"table\" aria-label=\"").Text(name).Line("\">").Raw("<thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var column in columns)
        {
            html.Raw("<th scope=\"col\" role=\"columnheader\">").Text(column).Raw("</th>");
        }

        html.Line("</tr></thead>").Line("<tbody role=\"rowgroup\">");
    }

    public ReportTable Row(params Cell[] cells)
    {
        html.Raw("<tr role=\"row\">");
        for (var i = 0; i < cells.Length; i++)
        {
            var (open, close) = i == 0 ? ("<th scope=\"row\" role=\"rowheader\"", "</th>") : ($"<td role=\"cell\" data-label=\"{Markup.Escape(columns[i])}\"", "</td>");
            html.Raw(open).Raw(cells[i].Class.Length == 0 ? "" : $" class=\"{cells[i].Class}\"").Raw(">").Raw(cells[i].Markup).Raw(close);
        }

        html.Line("</tr>");
        return this;
    }

    public void Close() => html.Line("</tbody>").Line("</table>");
}
