using CsCheck;
using Microsoft.Extensions.Time.Testing;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests.Numbers;

public sealed class IndividualNumberTests
{
    static readonly Gen<int[]> Eleven = Gen.Int[0, 9].Array[11];

    static async Task<string> DigitsAsync(Zoned<MyNumberZone, IndividualNumber> number)
    {
        using var session = await Sessions.OpenAsync<MyNumberZone>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        return number.Use(session, n =>
        {
            var digits = new char[12];
            n.CopyTo(digits);
            return new string(digits);
        });
    }

    // The formula of the ordinance, written as it stands there: P and Q numbered from the right.
    static string WithCheckDigit(int[] eleven)
    {
        int P(int n) => eleven[^n];
        int Q(int n) => n <= 6 ? n + 1 : n - 5;
        var r = Enumerable.Range(1, 11).Sum(n => P(n) * Q(n)) % 11;
        return string.Concat(eleven) + (r <= 1 ? 0 : 11 - r);
    }

    [Theory]
    [InlineData("123456789018")]
    [InlineData("023456789013")]
    [InlineData("111111111118")]
    [InlineData("555555555557")]
    [InlineData("987654321093")]
    [InlineData("999999999996")]
    [InlineData("100000000005")]
    [InlineData("000000000019")]
    [InlineData("000000000051")]
    [InlineData("314159265352")]
    [InlineData("000000000060")]
    [InlineData("271828182840")]
    [InlineData("000000000000")]
    [InlineData("1234-5678-9018", "123456789018")]
    [InlineData("1234 5678 9018", "123456789018")]
    [InlineData("１２３４５６７８９０１８", "123456789018")]
    [InlineData("１２３４－５６７８－９０１８", "123456789018")]
    [InlineData("1234\u20105678\u20119018", "123456789018")]
    [InlineData("1234\u22125678\u30009018", "123456789018")]
    [InlineData("1-2-3-4-5-6-7-8-9-0-1-8", "123456789018")]
    [InlineData("①②③④⑤⑥⑦⑧⑨⓪①⑧", "123456789018")]
    [InlineData("¹²³⁴⁵⁶⁷⁸⁹⁰¹⁸", "123456789018")]
    [InlineData("𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗𝟎𝟏𝟖", "123456789018")]
    public async Task A_well_formed_text_is_read(string text, string? digits = null)
    {
        Assert.True(IndividualNumber.IsWellFormed(text));
        Assert.True(IndividualNumber.IsWellFormed(text.AsSpan()));
        Assert.True(IndividualNumber.TryParse(text, out var number));
        Assert.True(IndividualNumber.TryParse(text.AsSpan(), out _));
        Assert.Equal(digits ?? text, await DigitsAsync(number));
    }

    [Theory]
    [InlineData("123456789017")]
    [InlineData("271828182841")]
    [InlineData("000000000061")]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345678901")]
    [InlineData("1234567890180")]
    [InlineData(" 123456789018")]
    [InlineData("123456789018 ")]
    [InlineData("-123456789018")]
    [InlineData("123456789018-")]
    [InlineData("1234--5678-9018")]
    [InlineData("1234- 5678-9018")]
    [InlineData("1234\n56789018")]
    [InlineData("1234\t56789018")]
    [InlineData("1234_5678_9018")]
    [InlineData("1234–5678–9018")]
    [InlineData("1234ー5678ー9018")]
    [InlineData("1234\u00A056789018")]
    [InlineData("1234.5678.9018")]
    [InlineData("12345678901８a")]
    [InlineData("１２３４５６７８９０１７")]
    [InlineData("१२३४५६७८९०१८")]
    [InlineData("一二三四五六七八九〇一八")]
    [InlineData("⑫3456789018")]
    [InlineData("½23456789018")]
    public void Any_other_text_is_not_read(string? text)
    {
        Assert.False(IndividualNumber.IsWellFormed(text));
        Assert.False(IndividualNumber.IsWellFormed(text.AsSpan()));
        Assert.False(IndividualNumber.TryParse(text, out var number));
        Assert.Null(number);
    }

    [Theory]
    [InlineData(0xD835)]
    [InlineData(0xDFCF)]
    public void Half_a_character_is_not_read(int half) => Assert.False(IndividualNumber.IsWellFormed("12345678901" + (char)half));

    [Fact]
    public void The_check_digit_of_the_ordinance_and_no_other_is_well_formed() => Eleven.Sample(eleven =>
    {
        var right = WithCheckDigit(eleven);
        return Enumerable.Range(0, 10).All(d => IndividualNumber.IsWellFormed(right[..11] + d) == (right[11] == '0' + d));
    });

    [Fact]
    public void IsWellFormed_and_TryParse_agree_on_every_text() =>
        Gen.Char["0123456789０９-－ a"].Array[10, 16].Select(chars => new string(chars)).Sample(text =>
            IndividualNumber.IsWellFormed(text) == IndividualNumber.TryParse(text, out _)
            && IndividualNumber.IsWellFormed(text.AsSpan()) == IndividualNumber.IsWellFormed(text));

    [Fact]
    public void A_parsed_number_is_in_its_zone_and_highly_classified()
    {
        Assert.True(IndividualNumber.TryParse("123456789018", out var number));
        Assert.Equal(new(Confidentiality.Level3B, Integrity.Level2, Availability.Level2), number.Classification);
        Assert.Equal("[mynumber:3B]", number.ToString());
    }

    [Fact]
    public async Task A_number_outside_its_wrapper_shows_nothing_of_itself()
    {
        Assert.True(IndividualNumber.TryParse("123456789018", out var number));
        using var session = await Sessions.OpenAsync<MyNumberZone>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        var plain = number.Use(session, n => n);
        Assert.Equal("[mynumber]", plain.ToString());
        Assert.Equal("[mynumber]", $"{plain}");
        Assert.Throws<NotSupportedException>(() => System.Text.Json.JsonSerializer.Serialize(plain));
        Assert.Throws<ArgumentException>(() => plain.CopyTo(new char[11]));
    }

    [Fact]
    public async Task Two_numbers_are_compared_by_digits_inside_the_zone()
    {
        Assert.True(IndividualNumber.TryParse("123456789018", out var one));
        Assert.True(IndividualNumber.TryParse("1234-5678-9018", out var same));
        Assert.True(IndividualNumber.TryParse("023456789013", out var other));
        using var session = await Sessions.OpenAsync<MyNumberZone>(new FakeTimeProvider(DateTimeOffset.UtcNow));
        Assert.True(one.ContentEquals(same).Use(session, equal => equal));
        Assert.False(one.ContentEquals(other).Use(session, equal => equal));
        Assert.Equal(one.Use(session, n => n.GetHashCode()), same.Use(session, n => n.GetHashCode()));
    }
}
