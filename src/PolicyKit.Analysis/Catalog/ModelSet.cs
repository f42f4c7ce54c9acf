using System.Collections.Immutable;

namespace PolicyKit.Analysis.Catalog;

/// <summary>
/// Rows, indexed by documentation-comment ID. Immutable text, no symbols: thread-safe and shareable between compilations.
/// </summary>
internal sealed class ModelSet
{
    private readonly List<ModelLine> _lines;
    private readonly Dictionary<string, List<ModelLine>> _byHead = new(StringComparer.Ordinal);
    private readonly List<ModelLine> _wild = [];
    private readonly Dictionary<string, List<ModelLine>> _byType = new(StringComparer.Ordinal);
    private readonly List<ModelLine> _wildTypes = [];

    public ModelSet(IEnumerable<ModelRow> rows) : this(rows.Select(static r => new ModelLine(r)).ToList())
    {
    }

    private ModelSet(List<ModelLine> lines)
    {
        _lines = lines;
        foreach (var line in lines)
        {
            if (line.Member[0] == 'T')
            {
                if (line.Member.IndexOf('*') >= 0) _wildTypes.Add(line); else Add(_byType, line.Member, line);
                continue;
            }
            var head = Head(line.Member);
            if (head.IndexOf('*') >= 0) _wild.Add(line); else Add(_byHead, head, line);
        }
    }

    /// <summary>A set of lines that are parsed when they are asked for.</summary>
    public static ModelSet OfLines(IEnumerable<ModelLine> lines) => new(lines.ToList());

    public bool IsEmpty => _lines.Count == 0;
    public int Count => _lines.Count;

    public IEnumerable<ModelRow> Rows => _lines.Select(static l => l.Row).OfType<ModelRow>();

    /// <summary>The rows of one verb; no other is parsed for it.</summary>
    public IEnumerable<ModelRow> RowsOf(ModelVerb verb) => _lines.Where(l => l.Verb == verb).Select(static l => l.Row).OfType<ModelRow>();

    public ImmutableArray<ModelRow> Of(string id)
    {
        ImmutableArray<ModelRow>.Builder? found = null;
        if (_byHead.TryGetValue(Head(id), out var lines))
            foreach (var line in lines) if (Matches(line.Member, id) && line.Row is { } row) (found ??= ImmutableArray.CreateBuilder<ModelRow>()).Add(row);
        foreach (var line in _wild) if (Matches(line.Member, id) && line.Row is { } row) (found ??= ImmutableArray.CreateBuilder<ModelRow>()).Add(row);
        return found?.ToImmutable() ?? ImmutableArray<ModelRow>.Empty;
    }

    public ImmutableArray<ModelRow> OfType(string typeId)
    {
        ImmutableArray<ModelRow>.Builder? found = null;
        if (_byType.TryGetValue(typeId, out var lines))
            foreach (var line in lines) if (line.Row is { } row) (found ??= ImmutableArray.CreateBuilder<ModelRow>()).Add(row);
        foreach (var line in _wildTypes) if (Glob(line.Member, typeId) && line.Row is { } row) (found ??= ImmutableArray.CreateBuilder<ModelRow>()).Add(row);
        return found?.ToImmutable() ?? ImmutableArray<ModelRow>.Empty;
    }

    private static void Add(Dictionary<string, List<ModelLine>> to, string key, ModelLine line)
    {
        if (!to.TryGetValue(key, out var list)) to[key] = list = [];
        list.Add(line);
    }

    /// <summary>The ID up to its parameter list, without generic arity of the method.</summary>
    private static string Head(string id)
    {
        var parenthesis = id.IndexOf('(');
        var head = parenthesis < 0 ? id : id.Substring(0, parenthesis);
        var arity = head.IndexOf("``", StringComparison.Ordinal);
        return arity < 0 ? head : head.Substring(0, arity);
    }

    /// <summary>True if a member column covers a documentation-comment ID. <c>*</c> stands for any parameter list, name or trailing part, and for any generic arity.</summary>
    public static bool Matches(string pattern, string id)
    {
        if (pattern.IndexOf('*') < 0) return pattern == id;
        var patternHead = Arity(pattern);
        var idHead = Arity(id);
        if (pattern.IndexOf("``", StringComparison.Ordinal) < 0) idHead = Head(idHead);
        var patternParameters = Parameters(pattern);
        if (!Glob(patternHead, idHead)) return false;
        return patternParameters is null ? pattern.EndsWith("*", StringComparison.Ordinal) || Parameters(id) is null : Glob(patternParameters, Parameters(id) ?? "");
    }

    private static string Arity(string id) => id.IndexOf('(') is >= 0 and var p ? id.Substring(0, p) : id;

    private static string? Parameters(string id)
    {
        var open = id.IndexOf('(');
        var close = id.LastIndexOf(')');
        return open < 0 || close < open ? null : id.Substring(open + 1, close - open - 1);
    }

    private static bool Glob(string pattern, string text)
    {
        int p = 0, t = 0, star = -1, mark = 0;
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*') { star = p++; mark = t; }
            else if (p < pattern.Length && pattern[p] == text[t]) { p++; t++; }
            else if (star >= 0) { p = star + 1; t = ++mark; }
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
