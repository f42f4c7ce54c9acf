using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Looks at characters before anything is parsed further or bound: most files of a program have nothing to say to a rule.</summary>
internal static class Texts
{
    private const int Size = 4096;
    private const int Overlap = 32;

    /// <summary>True if one of the words stands in the text. A word is at most 32 characters long.</summary>
    public static bool Mentions(this SourceText text, ImmutableArray<string> words)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Size);
        try
        {
            for (var start = 0; start < text.Length; start += Size - Overlap)
            {
                var length = Math.Min(Size, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                foreach (var word in words)
                {
                    if (buffer.AsSpan(0, length).IndexOf(word.AsSpan()) >= 0)
                    {
                        return true;
                    }
                }
            }

            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Where a run of at least so many digits ends, half or full width, with at most one other character between two of them.</summary>
    public static IReadOnlyList<int> DigitRuns(SourceText text, int digits)
    {
        List<int>? ends = null;
        var buffer = ArrayPool<char>.Shared.Rent(Size);
        try
        {
            var (count, gap) = (0, 0);
            for (var start = 0; start < text.Length; start += Size)
            {
                var length = Math.Min(Size, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                for (var i = 0; i < length; i++)
                {
                    if (buffer[i] is (>= '0' and <= '9') or (>= '０' and <= '９'))
                    {
                        (count, gap) = (count + 1, 0);
                        if (count == digits)
                        {
                            (ends ??= []).Add(start + i);
                        }
                    }
                    else if (++gap > 1)
                    {
                        count = 0;
                    }
                }
            }

            return ends ?? (IReadOnlyList<int>)[];
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    public static bool Mention(this Compilation compilation, CancellationToken cancellationToken, params string[] words)
    {
        var all = ImmutableArray.Create(words);
        return compilation.SyntaxTrees.Any(tree => tree.GetText(cancellationToken).Mentions(all));
    }
}
