namespace PolicyKit.Sanitization.Tests;

public sealed class NastyMarkupTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>b")]
    [InlineData("<script><!--<script></script>--></script>b")]
    [InlineData("<SCRIPT/x>alert(1)</ScRiPt >b")]
    [InlineData("<style>p{background:url(https://t.example)}</style>b")]
    [InlineData("<svg><style><!--</style><img src=x onerror=alert(1)>--></style></svg>b")]
    [InlineData("<svg><script>alert(1)</script></svg>b")]
    [InlineData("<svg><![CDATA[<p>x]]></svg>b")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=alert(1)&gt;'></table>b")]
    [InlineData("<noembed><img title='</noembed><img src onerror=alert(1)>'></noembed>b")]
    [InlineData("<template><script>x</script>a</template>b")]
    [InlineData("<iframe srcdoc='<p>a'></iframe>b")]
    [InlineData("<object data=x>a</object>b")]
    [InlineData("<form><select><option>a</select><textarea>a</textarea><input value=a></form>b")]
    [InlineData("<!-- a --><!a><?php a ?>b")]
    [InlineData("<!--[if mso]>a<![endif]-->b")]
    [InlineData("<title>a</title><meta http-equiv=refresh content='0;url=https://t.example'>b")]
    [InlineData("<img src=x onerror=alert(1)><link rel=stylesheet href=https://t.example>b")]
    public void Nothing_that_acts_stays(string html)
    {
        var text = MailText.FromHtml(html);

        Assert.DoesNotContain("alert(1)</", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.EndsWith("b", text, StringComparison.Ordinal);
        Assert.True(MailText.IsPlain(text));
    }

    [Fact]
    public void Markup_left_open_hides_no_more_than_in_a_browser()
    {
        Assert.Equal("a", MailText.FromHtml("a<!-- b"));
        Assert.Equal("a", MailText.FromHtml("a<script>b"));
        Assert.Equal("a\nb", MailText.FromHtml("<div>a<svg><g></div><div>b"));
    }

    [Theory]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;", "＜script>alert(1)＜/script>")]
    [InlineData("&amp;lt;b&amp;gt;", "＆lt;b＆gt;")]
    [InlineData("&amp;amp;lt;", "＆amp;lt;")]
    [InlineData("&#x26;#60;b", "＆#60;b")]
    [InlineData("<p>AT&T, R&amp;D, a &amp; b</p>", "AT&T, R&D, a & b")]
    public void Character_references_are_decoded_once_and_never_again(string html, string text)
    {
        Assert.Equal(text, MailText.FromHtml(html));
        Assert.Equal(text, MailText.FromHtml(text));
    }

    [Fact]
    public void CDATA_outside_foreign_markup_is_a_comment()
    {
        Assert.Equal("b", MailText.FromHtml("<![CDATA[a]]>b"));
    }

    [Fact]
    public void A_character_that_normalises_to_a_semicolon_ends_no_reference()
    {
        Assert.Equal("＆lt;b", MailText.FromPlainText("&lt\u037Eb"));
    }
}
