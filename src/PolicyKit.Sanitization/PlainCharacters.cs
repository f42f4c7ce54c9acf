using System.Globalization;
using System.Text;

namespace PolicyKit.Sanitization;

/// <summary>The characters that a plain text may have, and how the others leave it.</summary>
internal static class PlainCharacters
{
    private const int MaxLineFeeds = 3;

    // Sorting a run of marks takes quadratic time; 30 is the bound of the Stream-Safe Text Format (UAX #15).
    private const int MaxMarks = 30;
    private const int Removed = -1;
    private const int Replacement = 0xFFFD;

    // Format characters (category Cf) and Default_Ignorable_Code_Point, as ranges: bidirectional and zero-width controls, fillers,
    // variation selectors, tags. Written out, so that every run-time agrees whatever its Unicode tables. From, to, from, to …
    private static readonly int[] Invisible =
    [
        0x00AD, 0x00AD, 0x034F, 0x034F, 0x0600, 0x0605, 0x061C, 0x061C, 0x06DD, 0x06DD, 0x070F, 0x070F, 0x0890, 0x0891, 0x08E2, 0x08E2,
        0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060, 0x206F, 0x3164, 0x3164, 0xFE00, 0xFE0F,
        0xFEFF, 0xFEFF, 0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x110BD, 0x110BD, 0x110CD, 0x110CD, 0x13430, 0x1343F, 0x1BCA0, 0x1BCA3,
        0x1D173, 0x1D17A, 0xE0000, 0xE0FFF,
    ];

    /// <summary>The text with nothing but allowed characters, tidy lines, in form C, and inert.</summary>
    /// <remarks>Marks are counted again after normalising: one mark may become two.</remarks>
    public static string Clean(string text) => InertText.Make(BoundMarks(Tidy(BoundMarks(Allowed(text))).Normalize(NormalizationForm.FormC)));

    /// <summary>Whether the text is as <see cref="Clean"/> leaves it, character by character and line by line.</summary>
    public static bool IsClean(string text) =>
        string.Equals(Allowed(text), text, StringComparison.Ordinal)
        && string.Equals(Tidy(text), text, StringComparison.Ordinal)
        && string.Equals(BoundMarks(text), text, StringComparison.Ordinal)
        && text.IsNormalized(NormalizationForm.FormC);

    private static string Allowed(string text)
    {
        var result = new StringBuilder(text.Length);
        var before = 0;
        for (var i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                c = char.ConvertToUtf32(text[i], text[++i]);
            }
            else if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            var becomes = Becomes(c, before);
            if (becomes == Removed)
            {
                continue;
            }

            before = becomes;
            if (becomes > char.MaxValue)
            {
                result.Append(char.ConvertFromUtf32(becomes));
            }
            else
            {
                result.Append((char)becomes);
            }
        }

        return result.ToString();
    }

    private static int Becomes(int c, int before) => c switch
    {
        '\n' or '\t' => c,
        '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029 => '\n',
        < 0x20 or (>= 0x7F and <= 0x9F) => Removed,
        0xA0 or 0x1680 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F => ' ',
        >= 0xD800 and <= 0xDFFF => Replacement,
        >= 0xE0100 and <= 0xE01EF when IsIdeograph(before) => c,
        (>= 0xFDD0 and <= 0xFDEF) => Removed,
        _ when (c & 0xFFFE) == 0xFFFE || IsInvisible(c) => Removed,
        _ => c,
    };

    private static bool IsIdeograph(int c) => c is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsInvisible(int c)
    {
        for (var i = 0; i < Invisible.Length && Invisible[i] <= c; i += 2)
        {
            if (c <= Invisible[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    // A character that this run-time does not know counts as a mark: the tables of normalisation may be newer.
    private static string BoundMarks(string text)
    {
        var result = new StringBuilder(text.Length);
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var width = char.IsHighSurrogate(text[i]) ? 2 : 1;
            var isMark = CharUnicodeInfo.GetUnicodeCategory(text, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned;
            marks = isMark ? marks + 1 : 0;
            if (marks <= MaxMarks)
            {
                result.Append(text, i, width);
            }

            i += width - 1;
        }

        return result.ToString();
    }

    private static string Tidy(string text)
    {
        var result = new StringBuilder(text.Length);
        var feeds = 0;
        var blanks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                feeds++;
                blanks = 0;
                continue;
            }

            if (text[i] is ' ' or '\t')
            {
                blanks++;
                continue;
            }

            if (feeds > 0 && result.Length > 0)
            {
                result.Append('\n', Math.Min(feeds, MaxLineFeeds));
            }

            result.Append(text, i - blanks, blanks + 1);
            feeds = blanks = 0;
        }

        return result.ToString();
    }
}
