using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using CsCheck;

namespace PolicyKit.Sanitization.Tests;

public sealed class MailTextPropertyTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "&", ";", "#", "/", "!", "?", "-", "=", "'", "\"", " ", "\n", "\r\n", "\t", "\0", "a", "b", "市", "葛\U000E0100",
        "<p>", "</p>", "<div hidden>", "</div>", "<br>", "<ul>", "<ol>", "<li>", "</ul>", "<table>", "<tr>", "<td>", "</table>", "<blockquote>",
        "</blockquote>", "<pre>", "</pre>", "<script>", "</script>", "<style>", "</style>", "<svg>", "</svg>", "<math>", "<title>", "</title>",
        "<textarea>", "<xmp>", "</xmp>", "<plaintext>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE html>", "<?xml", "<img alt='&lt;b&gt;'>",
        "<a href=\"javascript:x\">", "</a>", "<p style='display:none'>", "<template>", "</template>", "lt", "amp", "&lt;", "&amp;lt;", "&amp;amp;",
        "&#60;", "&#x3c", "&copy", "&notin", "&#x202E;", "&nbsp;", "\u037e", "\u1FEF", "\u0338", "\u0301", "\u200B", "\u200D", "\u202E", "\u2066",
        "\uFEFF", "\u00AD", "\uFE0F", "\U000E0041", "\U000E0100", "\uFA19", "\u2028", "\u00A0", "\u3000", "\uD800", "\uDC00", "\uFFFF", "👨\u200D👩", new('\u0344', 17), new('\u0323', 12),
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]);

    private static readonly Gen<string> Bodies = Gen.OneOf(
        Gen.String,
        Piece.Array[0, 40].Select(string.Concat),
        Gen.OneOf(Piece, Gen.String[0, 3]).Array[0, 30].Select(string.Concat));

    [Fact]
    public void Any_HTML_body_becomes_plain() => Bodies.Sample(body => Assert.True(MailText.IsPlain(MailText.FromHtml(body))));

    [Fact]
    public void Any_plain_body_becomes_plain() => Bodies.Sample(body => Assert.True(MailText.IsPlain(MailText.FromPlainText(body))));

    [Fact]
    public void Sanitising_twice_is_sanitising_once() => Bodies.Sample(body =>
    {
        var fromHtml = MailText.FromHtml(body);
        var fromPlain = MailText.FromPlainText(body);

        Assert.Equal(fromHtml, MailText.FromHtml(fromHtml));
        Assert.Equal(fromHtml, MailText.FromPlainText(fromHtml));
        Assert.Equal(fromPlain, MailText.FromPlainText(fromPlain));
        Assert.Equal(fromPlain, MailText.FromHtml(fromPlain));
    });

    [Fact]
    public void No_forbidden_character_stays() => Bodies.Sample(body =>
    {
        foreach (var text in new[] { MailText.FromHtml(body), MailText.FromPlainText(body) })
        {
            Assert.True(text.IsNormalized(NormalizationForm.FormC));
            Assert.DoesNotContain('<', text);
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.False(Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Surrogate, $"U+{rune.Value:X}");
                Assert.True(Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control || rune.Value is '\n' or '\t', $"U+{rune.Value:X}");
                Assert.False(rune.Value is 0x2028 or 0x2029 or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE00FF), $"U+{rune.Value:X}");
            }
        }
    });

    [Fact]
    public void An_HTML_parser_reads_the_output_as_that_output() => Bodies.Sample(body =>
    {
        var text = MailText.FromHtml(body);
        var page = new HtmlParser().ParseDocument("<!DOCTYPE html><title>x</title><body><div>" + text + "</div>");

        Assert.Equal(text, page.QuerySelector("div")!.TextContent);
        Assert.Equal(1, page.Body!.QuerySelectorAll("*").Length);
    });
}
