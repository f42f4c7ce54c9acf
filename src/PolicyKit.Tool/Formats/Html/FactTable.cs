namespace PolicyKit.Tool.Formats.Html;

/// <summary>Names on the left, what they stand for on the right.</summary>
internal sealed class FactTable
{
    private readonly Markup html;

    public FactTable(Markup html, string name)
    {
        this.html = html;
        html.Raw("<table class=\"facts\" role=\"table\" aria-label=\"").Text(name).Line("\">").Line("<tbody role=\"rowgroup\">");
    }

    public FactTable Row(string name, Cell value)
    {
        html.Raw("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">").Text(name).Raw("</th><td role=\"cell\">").Raw(value.Markup).Line("</td></tr>");
        return this;
    }

    public void Close() => html.Line("</tbody>").Line("</table>");
}
