using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace PolicyKit;

/// <summary>
/// 法人番号: thirteen digits of which the first is a check digit (平成26年財務省令第70号 第2条). It is public information: an
/// ordinary value.
/// </summary>
/// <remarks>The default value is no number: its text is empty. Equality is of the digits. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(CorporateNumberJsonConverter))]
public readonly record struct CorporateNumber
#if NET7_0_OR_GREATER
    : ISpanParsable<CorporateNumber>
#endif
{
    private const int Length = 13;
    private const string NotWellFormed = "The text is not a corporate number: thirteen digits, the first of which is the check digit.";

    private readonly ulong _number;

    private CorporateNumber(ulong number) => _number = number;

    /// <summary>Reads a number.</summary>
    /// <param name="s">Thirteen digits of any width; between two digits one hyphen or space may stand.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <exception cref="FormatException">The text is not well formed.</exception>
    public static CorporateNumber Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result) ? result : throw new FormatException(NotWellFormed);

    /// <summary>Reads a number.</summary>
    /// <param name="s">Thirteen digits of any width; between two digits one hyphen or space may stand.</param>
    /// <param name="provider">Not used: the form is the same in every culture.</param>
    /// <param name="result">The number, if the text is well formed.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out CorporateNumber result)
    {
        Span<byte> digits = stackalloc byte[Length];
        var wellFormed = DigitReading.TryRead(s, digits) && digits[0] == CheckDigit(digits);
        result = wellFormed ? new(DigitReading.ToNumber(digits)) : default;
        return wellFormed;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    public static CorporateNumber Parse(string s, IFormatProvider? provider) =>
        Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static CorporateNumber Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CorporateNumber)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CorporateNumber result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out CorporateNumber)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out CorporateNumber result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>Whether the text is thirteen digits with the right check digit. It does not say that the number was issued.</summary>
    /// <param name="text">Thirteen digits of any width; between two digits one hyphen or space may stand.</param>
    public static bool IsWellFormed(ReadOnlySpan<char> text) => TryParse(text, null, out _);

    /// <inheritdoc cref="IsWellFormed(ReadOnlySpan{char})"/>
    public static bool IsWellFormed(string? text) => TryParse(text.AsSpan(), null, out _);

    /// <summary>The thirteen digits; empty for the default value.</summary>
    public override string ToString()
    {
        if (_number == 0)
        {
            return "";
        }

        Span<char> text = stackalloc char[Length];
        DigitReading.Write(_number, text);
        return text.ToString();
    }

    // P(n) is the n-th digit from the right; Q(n) is 1 for odd n and 2 for even n.
    private static int CheckDigit(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var n = 1; n < Length; n++)
        {
            sum += digits[Length - n] * (n % 2 == 1 ? 1 : 2);
        }

        return 9 - (sum % 9);
    }
}
