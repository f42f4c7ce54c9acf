using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// Where some words stand in a syntax tree: in identifiers, keywords and literals, not in comments. Reads the text, builds no nodes but those on the way to a mention,
/// and binds nothing. Immutable; thread-safe.
/// </summary>
public sealed class Mentions
{
    private const int BufferSize = 4096;

    private readonly WordSet _words;

    /// <param name="words">Whole words, as they are written.</param>
    public Mentions(IEnumerable<string> words) => _words = new WordSet(words);

    /// <summary>False: none of the words stands in any of the trees.</summary>
    public bool MayBeIn(Compilation compilation, CancellationToken ct)
    {
        foreach (var tree in compilation.SyntaxTrees) if (MayBeIn(tree, ct)) return true;
        return false;
    }

    /// <summary>False: none of the words stands in the tree. Known of a text that was looked at once, at the price of a few comparisons.</summary>
    public bool MayBeIn(SyntaxTree tree, CancellationToken ct)
    {
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(BufferSize);
        try
        {
            return NameIndex.Of(tree, buffer, ct).MayMention(_words);
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>The tokens in which one of the words stands, in the order of the text. A word of the same hash may be among them: look at the token's text.</summary>
    public IEnumerable<SyntaxToken> In(SyntaxTree tree, CancellationToken ct) => MayBeIn(tree, ct) ? Found(tree, ct) : [];

    private IEnumerable<SyntaxToken> Found(SyntaxTree tree, CancellationToken ct)
    {
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(BufferSize);
        try
        {
            var folded = Language.IgnoresCase(tree);
            var root = tree.GetRoot(ct);
            foreach (var (position, hash) in NameIndex.Words(tree.GetText(ct), buffer, folded))
                if (_words.Contains(hash, folded) && root.FindToken(position) is var token && token.SpanStart <= position && token.Span.End > position) yield return token;
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
