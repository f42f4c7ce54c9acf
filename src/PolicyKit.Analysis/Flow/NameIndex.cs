using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Languages;

namespace PolicyKit.Analysis.Flow;

/// <summary>
/// Which words a syntax tree mentions, by text alone: identifiers, keywords and the words inside literals and comments. Decides, before anything is bound,
/// which bodies can matter. Kept as hashes: two words may share one, so a mention is asked for its text again.
/// Cached per tree, so it survives edits of other files; holds no symbols and no nodes. Immutable once built; thread-safe.
/// </summary>
internal sealed class NameIndex
{
    private static readonly ConditionalWeakTable<SyntaxTree, NameIndex> s_indices = new();

    private readonly int[] _hashes;

    private readonly bool _isFolded;

    private NameIndex(SourceText text, char[] buffer, bool isFolded)
    {
        _isFolded = isFolded;
        var hashes = new HashSet<int>();
        foreach (var (_, hash) in Words(text, buffer, isFolded)) hashes.Add(hash);
        _hashes = hashes.ToArray();
        Array.Sort(_hashes);
    }

    /// <summary>The index of a tree, made at the first demand; <paramref name="buffer"/> is the caller's scratch space.</summary>
    public static NameIndex Of(SyntaxTree tree, char[] buffer, CancellationToken ct) =>
        s_indices.TryGetValue(tree, out var known) ? known : s_indices.GetValue(tree, t => new NameIndex(t.GetText(ct), buffer, Language.IgnoresCase(t)));

    /// <summary>False: none of the names occurs in the tree.</summary>
    public bool MayMention(WordSet names)
    {
        foreach (var name in names.Hashes(_isFolded)) if (Array.BinarySearch(_hashes, name) >= 0) return true;
        return false;
    }

    public static int HashOf(string name, bool folded = false)
    {
        var hash = Seed;
        foreach (var c in name) hash = Mix(hash, folded ? Fold(c) : c);
        return unchecked((int)hash);
    }

    /// <summary>Every word of the text: where it begins, and its hash; <paramref name="folded"/> ignores case and width, as literal keys do.</summary>
    public static IEnumerable<(int Position, int Hash)> Words(SourceText text, char[] buffer, bool folded)
    {
        var start = -1;
        var hash = Seed;
        for (var from = 0; from < text.Length; from += buffer.Length)
        {
            var count = Math.Min(buffer.Length, text.Length - from);
            text.CopyTo(from, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                var c = buffer[i];
                if (IsWord(c))
                {
                    if (start < 0) { start = from + i; hash = Seed; }
                    hash = Mix(hash, folded ? Fold(c) : c);
                }
                else if (start >= 0)
                {
                    yield return (start, unchecked((int)hash));
                    start = -1;
                }
            }
        }
        if (start >= 0) yield return (start, unchecked((int)hash));
    }

    private const uint Seed = 2166136261;

    // The full-width forms of ASCII lie at a fixed distance from it.
    private static char Fold(char c) => char.ToUpperInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);

    private static uint Mix(uint hash, char c) => unchecked((hash ^ c) * 16777619);

    private static bool IsWord(char c) => c < 128 ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'
        : CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;
}
