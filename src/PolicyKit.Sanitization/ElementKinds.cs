namespace PolicyKit.Sanitization;

/// <summary>What the names of HTML elements mean for their text.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Dropped = Names(
        "script style title template iframe noembed noframes object applet audio video canvas svg math datalist select textarea rp");

    private static readonly HashSet<string> Empty = Names(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> Blocks = Names(
        "address article aside caption center details dialog dd dir div dl dt fieldset figcaption figure footer form header hgroup legend li "
        + "main menu nav search section summary table tbody tfoot thead tr");

    private static readonly HashSet<string> Paragraphs = Names("blockquote dl h1 h2 h3 h4 h5 h6 listing p pre xmp plaintext");

    private static readonly HashSet<string> Cells = Names("td th");
    private static readonly HashSet<string> Rows = Names("tr");
    private static readonly HashSet<string> Sections = Names("tbody tfoot thead");
    private static readonly HashSet<string> Scopes = Names("button caption marquee object table td template th");
    private static readonly HashSet<string> Tables = Names("table");
    private static readonly HashSet<string> Templates = Names("template");
    private static readonly HashSet<string> Items = Names("li");
    private static readonly HashSet<string> ListScopes = Names("ul ol menu dir button table td th caption");
    private static readonly HashSet<string> Terms = Names("dt dd");
    private static readonly HashSet<string> TermScopes = Names("dl button table td th caption");
    private static readonly HashSet<string> RowScopes = Names("table tr");

    /// <summary>The element's text is not shown to a reader, or is not text.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>The element has no content and no end tag.</summary>
    public static bool IsEmpty(string name) => Empty.Contains(name);

    public static bool IsForeign(string name) => name is "svg" or "math";

    public static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dir";

    public static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext";

    public static bool IsCell(string name) => Cells.Contains(name);

    /// <summary>How many lines lie between the element's text and what is before and after it: 0, 1, or 2 with a blank line between.</summary>
    public static int FeedsAround(string name) => Paragraphs.Contains(name) ? 2 : Blocks.Contains(name) || IsList(name) ? 1 : 0;

    /// <summary>The elements that a start tag ends without an end tag, and those beyond which it ends nothing.</summary>
    public static (HashSet<string> Ends, HashSet<string> Within)? ImpliedEnd(string name) => name switch
    {
        "li" => (Items, ListScopes),
        "dt" or "dd" => (Terms, TermScopes),
        "td" or "th" => (Cells, RowScopes),
        "tr" => (Rows, Tables),
        "tbody" or "tfoot" or "thead" => (Sections, Tables),
        _ => null,
    };

    /// <summary>The elements through which an end tag of this name does not reach.</summary>
    public static HashSet<string> ScopeOf(string name) =>
        IsCell(name) || Rows.Contains(name) || Sections.Contains(name) ? Tables : name == "table" ? Templates : Scopes;

    /// <summary>A start tag that ends an open paragraph, and foreign markup that somebody left open.</summary>
    public static bool EndsParagraph(string name) => FeedsAround(name) > 0 || name == "hr";

    /// <summary>The open paragraph that a start tag may end, and the elements beyond which it ends none.</summary>
    public static (HashSet<string> Ends, HashSet<string> Within) Paragraph { get; } = (Names("p"), Scopes);

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
