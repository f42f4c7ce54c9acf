using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>
/// One file of the corpus. Its sites are its marked lines: <c>// want PK1001 …</c> (these findings and no others) and
/// <c>// clean</c> (a look-alike that must stay silent); in Visual Basic <c>' want</c> and <c>' clean</c>. A line without a marker must be silent too.
/// </summary>
internal sealed partial record Specimen(string Group, string Name, string Extension, string Text)
{
    public string Path => $"{Group}/{Name}{Extension}";

    public bool IsBasic => Extension == ".vb";

    /// <summary>The construct, as the first line's comment names it.</summary>
    public string Construct => Lines[0].TrimStart('/', '\'', ' ', '\uFEFF');

    public ImmutableArray<string> Lines { get; } = [.. Text.ReplaceLineEndings("\n").Split('\n')];

    /// <summary>Sites in line order; lines count from 1.</summary>
    public ImmutableArray<Site> Sites => [.. Lines.Select((text, i) => SiteOf(i + 1, text)).OfType<Site>()];

    private static Site? SiteOf(int line, string text)
    {
        var marker = Marker().Match(text);
        return marker.Success ? new Site(line, [.. marker.Groups["rule"].Captures.Select(c => c.Value).Order(StringComparer.Ordinal)]) : null;
    }

    [GeneratedRegex(@"(?://|') (?:want(?: (?<rule>PK\d{4}))+|clean)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}

/// <summary>A marked line and the rules that must fire on it; none for a clean site.</summary>
internal sealed record Site(int Line, ImmutableArray<string> Wanted)
{
    public bool Leaks => Wanted.Length > 0;
}
