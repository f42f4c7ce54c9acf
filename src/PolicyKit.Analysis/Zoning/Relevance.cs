using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Which bodies are worth solving: those that mention something that gives zone data, then — as the solver finds that data leaves a body — those that
/// mention what it left through. Two steps: the words of the text say where a mention can be, at next to no cost; only there the compiler is asked whether it is one.
/// </summary>
internal sealed class Relevance(Compilation compilation, Wanted wanted, Func<SyntaxTree, SemanticModel> modelOf)
{
    private readonly Language _language = Language.Of(compilation);
    private readonly HashSet<SyntaxNode> _found = [];
    private readonly char[] _buffer = new char[8192];
    private readonly HashSet<string> _sought = new(StringComparer.Ordinal);
    private bool _seeksHidden;

    /// <summary>Bodies that mention what gives zone data: labelled members and types and what yields them, channels, literal keys, modelled sources, and what is received over connections.</summary>
    public List<IMethodSymbol> Seeded(CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        methods.UnionWith(wanted.AddDeclared(TextHas(s_labels, ct)));
        if (TextHas(s_own, ct) || compilation.SourceModule.ReferencedAssemblySymbols.Any(static a => a.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(a))) wanted.AddLibrary();
        wanted.AddSources();
        Collect(wanted.TakeNames(), methods, ct);
        if (wanted.KeyWords is { Count: > 0 } keys) Collect(new WordSet(keys), isFolded: true, methods, ct);
        Collect(wanted.TakeNames(), methods, ct);
        return Ordered(methods);
    }

    /// <summary>Bodies that call a sink of the catalogue or make a connection.</summary>
    public List<IMethodSymbol> ReachingSinks(CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        wanted.AddSinks();
        Collect(wanted.TakeNames(), methods, ct);
        return Ordered(methods);
    }

    /// <summary>Bodies that mention one of the members, or a member in which the field table came to know zones.</summary>
    /// <param name="members">Methods that zone data leaves through.</param>
    /// <param name="tableKeys">Places of the field table.</param>
    /// <param name="ct">Cancels the search.</param>
    /// <param name="andYielding">Besides the places, whatever yields an object that has one: a body may hand it on whole.</param>
    public List<IMethodSymbol> UsersOf(IEnumerable<IMethodSymbol> members, IEnumerable<string> tableKeys, CancellationToken ct, bool andYielding = false)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var hidden = false;
        foreach (var member in members) hidden |= wanted.AddLeaking(member);
        foreach (var key in tableKeys) wanted.AddKey(key, andYielding);
        Collect(wanted.TakeNames(), methods, ct);
        if (hidden)
        {
            _seeksHidden = true;
            CollectHidden(methods, ct);
        }
        return Ordered(methods);
    }

    /// <summary>Bodies that mention one of the places, those included that were found before.</summary>
    public List<IMethodSymbol> StoringIn(IReadOnlyCollection<string> tableKeys, CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (tableKeys.Count == 0) return [];
        var before = wanted.TakeNames();
        foreach (var key in tableKeys) wanted.AddNamesOf(key);
        Collect(wanted.TakeNames(), methods, ct, again: true);
        wanted.Return(before);
        return Ordered(methods);
    }

    /// <summary>True once <see cref="Seeded"/> found a place that data from outside could break.</summary>
    public bool CanBreak => wanted.CanBreak;

    private static readonly string[] s_labels = ["OfZone", "OfZoneAttribute", "Channel", "ChannelAttribute", "Classified", "ClassifiedAttribute"];

    // The library's own members that give zone data.
    private static readonly string[] s_own = ["Zoned", "IndividualNumber"];

    private bool TextHas(string[] words, CancellationToken ct)
    {
        var set = new WordSet(words);
        return compilation.SyntaxTrees.Any(tree => NameIndex.Of(tree, _buffer, ct).MayMention(set));
    }

    private void Collect(HashSet<string> names, HashSet<IMethodSymbol> methods, CancellationToken ct, bool again = false)
    {
        if (names.Count == 0) return;
        _sought.UnionWith(names);
        Collect(new WordSet(names), isFolded: false, methods, ct, again);
    }

    private void Collect(WordSet words, bool isFolded, HashSet<IMethodSymbol> methods, CancellationToken ct, bool again = false)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            ct.ThrowIfCancellationRequested();
            if (!isFolded && !NameIndex.Of(tree, _buffer, ct).MayMention(words)) continue;
            var folded = isFolded || Language.IgnoresCase(tree);
            var root = tree.GetRoot(ct);
            var settled = -1;
            foreach (var (position, hash) in NameIndex.Words(tree.GetText(ct), _buffer, folded))
            {
                if (position < settled || !words.Contains(hash, folded)) continue;
                var token = root.FindToken(position);
                if (token.SpanStart > position || token.Span.End <= position || _language.MemberAt(token) is not { } member) continue;
                if (again || !_found.Contains(member))
                {
                    if (!_language.IsMention(token, modelOf(tree), wanted, ct)) continue;
                    _found.Add(member);
                    methods.UnionWith(_language.MethodsOf(member, modelOf(tree), ct));
                }
                // The rest of a member that matters need not be read; a type is found by its head and its members each for itself.
                if (!_language.IsType(member)) settled = member.FullSpan.End;
            }
        }
    }

    /// <summary>True if code that was bound in the place of other code mentions anything that was ever sought.</summary>
    public bool IsMentionedIn(SyntaxNode code, SemanticModel model, CancellationToken ct)
    {
        foreach (var token in code.DescendantTokens())
            if ((_sought.Contains(token.ValueText) || wanted.IsKey(token.ValueText)) && _language.IsMention(token, model, wanted, ct)) return true;
        return _seeksHidden && code.DescendantNodes().Any(n => _language.MayHide(n) && _language.Hides(n, model, wanted, ct));
    }

    /// <summary>Bodies that use a member without writing its name: an indexer, an operator, a deconstruction, an initialiser's <c>Add</c>.</summary>
    private void CollectHidden(HashSet<IMethodSymbol> methods, CancellationToken ct)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(ct).DescendantNodes())
            {
                if (!_language.MayHide(node) || _language.MemberAt(node.GetFirstToken()) is not { } member || _found.Contains(member)) continue;
                if (!_language.Hides(node, modelOf(tree), wanted, ct)) continue;
                _found.Add(member);
                methods.UnionWith(_language.MethodsOf(member, modelOf(tree), ct));
            }
        }
    }

    public static List<IMethodSymbol> Ordered(IEnumerable<IMethodSymbol> methods) =>
        methods.Select(static m => (Method: m, Name: m.GetDocumentationCommentId() ?? m.ToDisplayString())).OrderBy(static m => m.Name, StringComparer.Ordinal).Select(static m => m.Method).ToList();
}
