using System.Globalization;
using System.Text;

namespace PolicyKit;

/// <summary>
/// Reads the digits of a number as people write it: digits of any width (whatever NFKC makes one of 0–9), and at most one
/// separator between two digits. Nothing else.
/// </summary>
internal static class DigitReading
{
    /// <summary>Fills <paramref name="digits"/> with values 0–9; false unless the text holds exactly so many.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, Span<byte> digits)
    {
        var count = 0;
        var afterDigit = false;
        for (var i = 0; i < text.Length;)
        {
            var digit = DigitAt(text, i, out var length);
            if (digit >= 0)
            {
                if (count == digits.Length)
                {
                    return false;
                }

                digits[count++] = (byte)digit;
                afterDigit = true;
                i += length;
            }
            else if (afterDigit && i + 1 < text.Length && IsSeparator(text[i]))
            {
                afterDigit = false;
                i++;
            }
            else
            {
                return false;
            }
        }

        return count == digits.Length;
    }

    /// <summary>Writes the digits of <paramref name="number"/>, leading zeros included, over the whole of <paramref name="destination"/>.</summary>
    public static void Write(ulong number, Span<char> destination)
    {
        for (var i = destination.Length - 1; i >= 0; i--)
        {
            destination[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    public static ulong ToNumber(ReadOnlySpan<byte> digits)
    {
        var number = 0UL;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit;
        }

        return number;
    }

    // Hyphen-minus, hyphen, non-breaking hyphen, minus sign, full-width hyphen-minus, space, ideographic space.
    private static bool IsSeparator(char c) => c is '-' or '\u2010' or '\u2011' or '\u2212' or '\uFF0D' or ' ' or '\u3000';

    private static int DigitAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        if (c is >= '0' and <= '9')
        {
            return c - '0';
        }

        if (c is >= '０' and <= '９')
        {
            return c - '０';
        }

        return c < '\u0080' ? -1 : UncommonDigitAt(text, index, out length);
    }

    // Digits that few people type (superscript, circled, mathematical): worth the text that normalising them costs.
    private static int UncommonDigitAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        var character = text.Slice(index, length).ToString();
        if (CharUnicodeInfo.GetUnicodeCategory(character, 0) is not (UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber))
        {
            return -1;
        }

        var normal = character.Normalize(NormalizationForm.FormKC);
        return normal.Length == 1 && normal[0] is >= '0' and <= '9' ? normal[0] - '0' : -1;
    }
}
