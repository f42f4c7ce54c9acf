using System.Net;
using System.Text;

namespace PolicyKit.Tool.Formats.Html;

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

    public static string Escape(string? text) => WebUtility.HtmlEncode(text ?? "").Replace("&#39;", "'", StringComparison.Ordinal);

    public override string ToString() => _text.ToString();
}
