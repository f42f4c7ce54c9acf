namespace PolicyKit.Analysis.Zoning;

/// <summary>Constant keys without their case, and whether the code spells one of them in several ways. Used by the one solver thread of a session.</summary>
internal sealed class Spellings
{
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _spelled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _several = new(StringComparer.Ordinal);

    /// <summary>The key without its case; takes down how it is spelled.</summary>
    public string Note(string text)
    {
        if (_folded.TryGetValue(text, out var key)) return key;
        _folded[text] = key = text.ToUpperInvariant();
        if (_spelled.TryGetValue(key, out var other) && other != text) _several.Add(key);
        _spelled[key] = text;
        return key;
    }

    /// <summary>True if what is written between brackets was met in more than one spelling.</summary>
    public bool AreSeveral(string element) => _several.Contains(element.Substring(1, element.Length - 2));
}
