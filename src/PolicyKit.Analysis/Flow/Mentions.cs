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

    /// <summary>The tokens in which one of the words stands, in the order of the text. A word of the same hash may be among them: look at the token's text.</summary>
    public IEnumerable<SyntaxToken> In(SyntaxTree tree, CancellationToken ct)
    {
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(BufferSize);
        try
        {
            if (!NameIndex.Of(tree, buffer, ct).MayMention(_words)) yield break;
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
