using System.Net;
using System.Text;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>HTML being written. Text is always escaped; what is not text is said to be markup.</summary>
internal sealed class Markup
{
    private readonly StringBuilder _text = new();

    public Markup Raw(string markup)
    {
        _text.Append(markup);
        return this;
    }

    public Markup Line(string markup) => Raw(markup).Raw("\n");

    public Markup Text(string? text)
    {
        _text.Append(Escape(text));
        return this;
    }

    /// <summary>An element that holds text alone.</summary>
    public Markup Element(string name, string? text, string attributes = "") =>
        Raw($"<{name}{(attributes.Length > 0 ? " " + attributes : "")}>").Text(text).Line($"</{name}>");

    /// <summary>A row of a table: the first cell heads it.</summary>
    public Markup Row(params string?[] cells)
    {
        Raw("<tr>");
        for (var i = 0; i < cells.Length; i++)
        {
            var tag = i == 0 ? "th scope=\"row\"" : "td";
            Raw($"<{tag}>").Text(cells[i]).Raw(i == 0 ? "</th>" : "</td>");
        }

        return Line("</tr>");
    }

    public Markup Head(params string[] cells)
    {
        Raw("<thead><tr>");
        foreach (var cell in cells)
        {
            Raw("<th scope=\"col\">").Text(cell).Raw("</th>");
        }

        return Line("</tr></thead>");
    }

    public static string Escape(string? text) => WebUtility.HtmlEncode(text ?? "").Replace("&#39;", "'", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();
}
