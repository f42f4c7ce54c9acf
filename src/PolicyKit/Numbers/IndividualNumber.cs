using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using PolicyKit.ThreeLayer;

namespace PolicyKit;

/// <summary>
/// 個人番号: twelve digits of which the last is a check digit (平成26年総務省令第85号 第5条). It exists only inside
/// <see cref="MyNumberZone"/>; a hash, a mask or a code in its place is still an individual number.
/// </summary>
/// <remarks>
/// Well formed does not mean issued: about 1.7 % of single wrong digits pass, and one in ten random numbers. Text and
/// debugger show <c>[mynumber]</c>; JSON is refused. Two are equal when their digits are. Immutable and thread-safe.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(ZonedDebugView))]
[JsonConverter(typeof(ZonedJsonConverter))]
public sealed class IndividualNumber : IEquatable<IndividualNumber>
{
    private const int Length = 12;

    // The class of what the law protects most among personal data; integrity and availability as of a key of records.
    private static readonly Classification Importance = new(Confidentiality.Level3B, Integrity.Level2, Availability.Level2);

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly ulong _number;

    private IndividualNumber(ulong number) => _number = number;

    /// <summary>Reads a number into its zone, classified 3B, integrity 2, availability 2.</summary>
    /// <param name="text">Twelve digits of any width; between two digits one hyphen or space may stand.</param>
    /// <param name="number">The number, if the text is well formed.</param>
    /// <returns>Whether the text is well formed.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Zoned<MyNumberZone, IndividualNumber>? number)
    {
        Span<byte> digits = stackalloc byte[Length];
        number = TryRead(text, digits)
            ? Zoned.Enter(Zones.MyNumber, new IndividualNumber(DigitReading.ToNumber(digits)), Importance)
            : null;
        digits.Clear();
        return number is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Zoned{MyNumberZone, IndividualNumber}?)"/>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Zoned<MyNumberZone, IndividualNumber>? number) =>
        TryParse(text.AsSpan(), out number);

    /// <summary>Whether the text is twelve digits with the right check digit. It does not say that the number was issued.</summary>
    /// <param name="text">Twelve digits of any width; between two digits one hyphen or space may stand.</param>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        Span<byte> digits = stackalloc byte[Length];
        var wellFormed = TryRead(text, digits);
        digits.Clear();
        return wellFormed;
    }

    /// <inheritdoc cref="IsWellFormed(ReadOnlySpan{char})"/>
    public static bool IsWellFormed(string? text) => IsWellFormed(text.AsSpan());

    /// <summary>Writes the twelve digits.</summary>
    /// <param name="destination12">At least twelve characters long; the first twelve are written.</param>
    /// <exception cref="ArgumentException">The destination is shorter than twelve.</exception>
    public void CopyTo(Span<char> destination12)
    {
        if (destination12.Length < Length)
        {
            throw new ArgumentException("The destination is shorter than twelve characters.", nameof(destination12));
        }

        DigitReading.Write(_number, destination12.Slice(0, Length));
    }

    /// <summary>Whether both have the same digits.</summary>
    /// <param name="other">The other number.</param>
    public bool Equals(IndividualNumber? other) => other is not null && other._number == _number;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IndividualNumber);

    /// <summary>A hash for collections. Like every code made from the number it is still an individual number.</summary>
    public override int GetHashCode() => _number.GetHashCode();

    /// <summary>Always <c>[mynumber]</c>.</summary>
    public override string ToString() => "[mynumber]";

    private static bool TryRead(ReadOnlySpan<char> text, Span<byte> digits) =>
        DigitReading.TryRead(text, digits) && digits[Length - 1] == CheckDigit(digits);

    // P(n) is the n-th digit from the right without the check digit; Q(n) is n + 1 up to the sixth, then n - 5.
    private static int CheckDigit(ReadOnlySpan<byte> digits)
    {
        var sum = 0;
        for (var n = 1; n < Length; n++)
        {
            sum += digits[Length - 1 - n] * (n <= 6 ? n + 1 : n - 5);
        }

        var remainder = sum % 11;
        return remainder <= 1 ? 0 : 11 - remainder;
    }
}
