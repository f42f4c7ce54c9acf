using System.Text.Json;
using CsCheck;

namespace PolicyKit.Tests.Numbers;

public sealed class CorporateNumberTests
{
    // The formula of the ordinance, written as it stands there: P and Q numbered from the right.
    static string WithCheckDigit(int[] twelve)
    {
        int P(int n) => twelve[^n];
        int Q(int n) => n % 2 == 1 ? 1 : 2;
        return 9 - (Enumerable.Range(1, 12).Sum(n => P(n) * Q(n)) % 9) + string.Concat(twelve);
    }

    [Theory]
    [InlineData("7123456789012")]
    [InlineData("3000012010001")]
    [InlineData("8700110005901")]
    [InlineData("9000000000000")]
    [InlineData("9999999999999")]
    [InlineData("9000000000009")]
    [InlineData("7100000000000")]
    [InlineData("6010001000001")]
    [InlineData("7-1234-5678-9012", "7123456789012")]
    [InlineData("７１２３４５６７８９０１２", "7123456789012")]
    [InlineData("７　１２３４　５６７８　９０１２", "7123456789012")]
    public void A_well_formed_text_is_read(string text, string? digits = null)
    {
        Assert.True(CorporateNumber.IsWellFormed(text));
        Assert.True(CorporateNumber.IsWellFormed(text.AsSpan()));
        Assert.True(CorporateNumber.TryParse(text, null, out var number));
        Assert.Equal(digits ?? text, number.ToString());
        Assert.Equal(number, CorporateNumber.Parse(text));
        Assert.Equal(number, CorporateNumber.Parse(text, null));
        Assert.Equal(number, CorporateNumber.Parse(text.AsSpan(), null));
    }

    [Theory]
    [InlineData("4123456789012")]
    [InlineData("0123456789012")]
    [InlineData("")]
    [InlineData("712345678901")]
    [InlineData("71234567890120")]
    [InlineData(" 7123456789012")]
    [InlineData("T7123456789012")]
    [InlineData("0000000000000")]
    public void Any_other_text_is_not_read(string text)
    {
        Assert.False(CorporateNumber.IsWellFormed(text));
        Assert.False(CorporateNumber.TryParse(text, null, out var number));
        Assert.Equal(default, number);
        var e = Assert.Throws<FormatException>(() => CorporateNumber.Parse(text, null));
        Assert.Contains("thirteen digits", e.Message);
    }

    [Fact]
    public void No_text_is_no_number()
    {
        Assert.False(CorporateNumber.TryParse(null, null, out _));
        Assert.False(CorporateNumber.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => CorporateNumber.Parse(null!, null));
    }

    [Fact]
    public void The_check_digit_of_the_ordinance_and_no_other_is_well_formed() => Gen.Int[0, 9].Array[12].Sample(twelve =>
    {
        var right = WithCheckDigit(twelve);
        return Enumerable.Range(0, 10).All(d => CorporateNumber.IsWellFormed(d + right[1..]) == (right[0] == '0' + d));
    });

    [Fact]
    public void A_number_survives_its_text() => Gen.Int[0, 9].Array[12].Select(WithCheckDigit).Sample(text => CorporateNumber.Parse(text).ToString() == text);

    [Fact]
    public void It_is_a_span_parsable_value()
    {
        static T Read<T>(string text) where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
        Assert.Equal("7123456789012", Read<CorporateNumber>("7123456789012").ToString());
        Assert.Equal("", default(CorporateNumber).ToString());
    }

    [Fact]
    public void Json_is_a_string_of_digits()
    {
        var number = CorporateNumber.Parse("7123456789012");
        Assert.Equal("[\"7123456789012\",null]", JsonSerializer.Serialize(new[] { number, default }));
        Assert.Equal([number, default], JsonSerializer.Deserialize<CorporateNumber[]>("[\"7-1234-5678-9012\",null]")!);
        Assert.Equal("""{"7123456789012":1}""", JsonSerializer.Serialize(new Dictionary<CorporateNumber, int> { [number] = 1 }));
        Assert.Equal([number], JsonSerializer.Deserialize<Dictionary<CorporateNumber, int>>("""{"7123456789012":1}""")!.Keys);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<CorporateNumber, int>>("""{"1":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CorporateNumber>("\"4123456789012\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<CorporateNumber>("7123456789012"));
    }
}
