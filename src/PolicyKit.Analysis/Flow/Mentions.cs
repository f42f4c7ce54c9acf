using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// Where some words stand in a syntax tree: in identifiers, keywords and literals, not in comments. Reads the text, builds no nodes but those on the way to a mention,
/// and binds nothing. Immutable; thread-safe.
/// </summary>
public sealed class Mentions
{
    private const int BufferSize = 4096;

    private readonly HashSet<int> _hashes;

    /// <param name="words">Whole words, as they are written.</param>
    public Mentions(IEnumerable<string> words) => _hashes = new HashSet<int>(words.Select(static w => NameIndex.HashOf(w)));

    /// <summary>The tokens in which one of the words stands, in the order of the text. A word of the same hash may be among them: look at the token's text.</summary>
    public IEnumerable<SyntaxToken> In(SyntaxTree tree, CancellationToken ct)
    {
        var buffer = System.Buffers.ArrayPool<char>.Shared.Rent(BufferSize);
        try
        {
            if (_hashes.Count == 0 || !NameIndex.Of(tree, buffer, ct).MayMention(_hashes)) yield break;
            var root = tree.GetRoot(ct);
            foreach (var (position, hash) in NameIndex.Words(tree.GetText(ct), buffer, folded: false))
                if (_hashes.Contains(hash) && root.FindToken(position) is var token && token.SpanStart <= position && token.Span.End > position) yield return token;
        }
        finally
        {
            System.Buffers.ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
