namespace PolicyKit.Sanitization;

/// <summary>What the names of HTML elements mean for their text.</summary>
internal static class ElementKinds
{
    private static readonly HashSet<string> Dropped = Names(
        "script style title template iframe noembed noframes object applet audio video canvas svg math datalist select textarea rp");

    private static readonly HashSet<string> Empty = Names(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> Blocks = Names(
        "address article aside caption center details dialog dd dir div dt fieldset figcaption figure footer form header hgroup legend li "
        + "main menu nav ol search section summary table tbody tfoot thead tr ul");

    private static readonly HashSet<string> Paragraphs = Names("blockquote dl h1 h2 h3 h4 h5 h6 listing p pre xmp plaintext");

    /// <summary>The element's text is not shown to a reader, or is not text.</summary>
    public static bool IsDropped(string name) => Dropped.Contains(name);

    /// <summary>The element has no content and no end tag.</summary>
    public static bool IsEmpty(string name) => Empty.Contains(name);

    public static bool IsForeign(string name) => name is "svg" or "math";

    public static bool IsList(string name) => name is "ul" or "ol" or "menu" or "dir";

    public static bool IsPreformatted(string name) => name is "pre" or "listing" or "xmp" or "plaintext";

    public static bool IsCell(string name) => name is "td" or "th";

    /// <summary>How many lines lie between the element's text and what is before and after it: 0, 1, or 2 with a blank line between.</summary>
    public static int FeedsAround(string name) => Paragraphs.Contains(name) ? 2 : Blocks.Contains(name) ? 1 : 0;

    /// <summary>A start tag that ends an open paragraph, and foreign markup that somebody left open.</summary>
    public static bool EndsParagraph(string name) => FeedsAround(name) > 0 || name == "hr";

    public static Scopes ScopeOf(string name) => name switch
    {
        "p" => Scopes.Paragraph,
        "li" => Scopes.Item,
        "dt" or "dd" => Scopes.Term,
        "td" or "th" => Scopes.Cell,
        "tr" => Scopes.Row,
        "tbody" or "tfoot" or "thead" => Scopes.Section,
        "ul" or "ol" or "menu" or "dir" or "dl" => Scopes.List,
        "button" or "caption" or "marquee" or "object" or "table" or "template" => Scopes.Wall,
        _ => Scopes.None,
    };

    /// <summary>What a start tag ends without an end tag, and beyond what it ends nothing.</summary>
    public static (Scopes Ends, Scopes Within) ImpliedEnd(string name) => ScopeOf(name) switch
    {
        Scopes.Item => (Scopes.Item, Scopes.List | Scopes.Cell | Scopes.Wall),
        Scopes.Term => (Scopes.Term, Scopes.List | Scopes.Cell | Scopes.Wall),
        Scopes.Cell => (Scopes.Cell, Scopes.Row | Scopes.Wall),
        Scopes.Row => (Scopes.Row, Scopes.Wall),
        Scopes.Section => (Scopes.Section, Scopes.Wall),
        _ => (Scopes.None, Scopes.None),
    };

    /// <summary>Beyond what an end tag ends nothing.</summary>
    public static Scopes WithinOf(string name) => ScopeOf(name) switch
    {
        Scopes.Cell or Scopes.Row or Scopes.Section or Scopes.Wall => Scopes.Wall,
        _ => Scopes.Cell | Scopes.Wall,
    };

    private static HashSet<string> Names(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
