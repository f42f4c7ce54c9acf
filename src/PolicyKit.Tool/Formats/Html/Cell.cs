namespace PolicyKit.Tool.Formats.Html;

/// <summary>What stands in a cell of a table, as markup. A text becomes one by being escaped.</summary>
internal readonly record struct Cell(string Markup, string Class = "")
{
    public static implicit operator Cell(string? text) => new(Html.Markup.Escape(text));

    /// <summary>A name or a number that is read character by character: a path, a digest.</summary>
    public static Cell Code(string? text) => new(string.IsNullOrEmpty(text) ? "" : $"<code>{Html.Markup.Escape(text)}</code>");

    /// <summary>A place left free to be written on.</summary>
    public static Cell Free { get; } = new("", "free");
}
