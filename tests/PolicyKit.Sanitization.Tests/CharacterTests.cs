namespace PolicyKit.Sanitization.Tests;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("a\u202Eb\u2066c\u2069\u200E\u061C", "abc")]
    [InlineData("pass\u200Bwo\u00ADrd\u2060\uFEFF", "password")]
    [InlineData("a\U000E0041\U000E007Fb", "ab")]
    [InlineData("a\0\u0007\u001B[31m\u009B\u007F", "a[31m")]
    [InlineData("a\u3164\u115F\uFFA0\u034Fb", "ab")]
    [InlineData("a\uFE0F\U000E0101b", "ab")]
    [InlineData("a\uFFFE\uFDD0\U0001FFFFb", "ab")]
    [InlineData("<p>a&#x202E;b&ZeroWidthSpace;c&#8203;</p>", "abc")]
    public void Invisible_and_control_characters_go(string body, string text) => Assert.Equal(text, MailText.FromHtml(body));

    [Fact]
    public void A_joined_emoji_falls_apart()
    {
        Assert.Equal("👨👩👧", MailText.FromPlainText("👨\u200D👩\u200D👧"));
    }

    [Fact]
    public void The_variant_of_an_ideograph_in_a_name_stays()
    {
        Assert.Equal("葛\U000E0100飾", MailText.FromPlainText("葛\U000E0100\U000E0101飾"));
    }

    [Fact]
    public void Composed_characters_stay_and_compatibility_characters_are_not_folded()
    {
        Assert.Equal("が㈱①Ａ﨑", MailText.FromPlainText("か\u3099㈱①Ａ﨑"));
        Assert.Equal("\u795E", MailText.FromPlainText("\uFA19"));
    }

    [Fact]
    public void Marks_piled_on_a_character_are_cut()
    {
        Assert.Equal("ん" + new string('\u0323', 30) + "b", MailText.FromPlainText("ん" + new string('\u0323', 100_000) + "b"));
        Assert.True(MailText.IsPlain(MailText.FromPlainText("a" + new string('\u0344', 30) + "b")));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_lost()
    {
        Assert.Equal("a\uFFFDb", MailText.FromPlainText("a\uD800b"));
    }

    [Theory]
    [InlineData("a\r\nb\rc\u2028d\u0085e\vf", "a\nb\nc\nd\ne\nf")]
    [InlineData("a  \n\n\n\n\n\nb\t\n", "a\n\n\nb")]
    [InlineData("a\u00A0b\u2003c\u3000d", "a b c\u3000d")]
    public void Lines_end_with_LF_and_blanks_are_plain(string body, string text) => Assert.Equal(text, MailText.FromPlainText(body));

    [Theory]
    [InlineData("a<b>")]
    [InlineData("a<")]
    [InlineData("&lt;")]
    [InlineData("&copy")]
    [InlineData("a\u200B")]
    [InlineData("a\r\nb")]
    [InlineData("a \nb")]
    [InlineData("か\u3099")]
    [InlineData(null)]
    public void What_is_not_plain_is_told(string? text) => Assert.False(MailText.IsPlain(text));

    [Theory]
    [InlineData("")]
    [InlineData("市民課 & 税務課\n> a; b > c\t10%")]
    public void What_is_plain_is_told(string text) => Assert.True(MailText.IsPlain(text));
}
