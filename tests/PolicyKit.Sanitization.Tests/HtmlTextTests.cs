namespace PolicyKit.Sanitization.Tests;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>一行目</p><p>二行目</p>", "一行目\n\n二行目")]
    [InlineData("<p>一行目<p>二行目", "一行目\n\n二行目")]
    [InlineData("a<br>b<br><br>c", "a\nb\n\nc")]
    [InlineData("<div>a</div>\n  <div>b</div>", "a\nb")]
    [InlineData("<h1>お知らせ</h1>本文", "お知らせ\n\n本文")]
    [InlineData("<b>a</b><i>b</i> c", "ab c")]
    [InlineData("<p>  a\n   b  </p>", "a b")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    [InlineData("<hr>a", "----\na")]
    public void Paragraphs_and_lines_stay_apart(string html, string text) => Assert.Equal(text, MailText.FromHtml(html));

    [Theory]
    [InlineData("<ul><li>a<li>b</ul>c", "- a\n- b\nc")]
    [InlineData("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c")]
    [InlineData("<ul><li></li></ul>c", "c")]
    [InlineData("<li>a<li>b", "- a\n- b")]
    public void Lists_have_marks(string html, string text) => Assert.Equal(text, MailText.FromHtml(html));

    [Theory]
    [InlineData("<table><tr><td>納期</td><td>6月30日</td></tr><tr><th>a</th><td>b</td></tr></table>", "納期\t6月30日\na\tb")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>d", "a\tb\nc\nd")]
    public void Table_cells_are_apart(string html, string text) => Assert.Equal(text, MailText.FromHtml(html));

    [Fact]
    public void A_quotation_is_marked_line_by_line()
    {
        Assert.Equal("> a\n> b\n\nc", MailText.FromHtml("<blockquote>a<br>b</blockquote>c"));
    }

    [Fact]
    public void Of_a_link_the_visible_text_stays_and_the_address_goes()
    {
        Assert.Equal("市のサイト", MailText.FromHtml("<a href='https://t.example/c?u=123'>市のサイト</a>"));
        Assert.Equal("実行", MailText.FromHtml("<a href='javascript:alert(1)'>実行</a>"));
        Assert.Equal("https://city.example/?a=1&b=2", MailText.FromHtml("<a href='https://evil.example/'>https://city.example/?a=1&amp;b=2</a>"));
    }

    [Fact]
    public void Of_a_picture_the_alternative_text_stays_unless_nobody_can_see_it()
    {
        Assert.Equal("[地図]", MailText.FromHtml("<img src='https://t.example/map.png' alt='地図'>"));
        Assert.Equal("x", MailText.FromHtml("x<img src='https://t.example/o.gif' width=1 height='1px' alt='pixel'>"));
        Assert.Equal("x", MailText.FromHtml("x<img src='https://t.example/o.gif'>"));
    }

    [Theory]
    [InlineData("<p hidden>a</p>b")]
    [InlineData("<div style='display:none'>a<p>a</div>b")]
    [InlineData("<div style='DISPLAY: /* x */ None !important'>a</div>b")]
    [InlineData("<span style='font-size:0px'>a</span>b")]
    [InlineData("<span style='color:red;opacity:0'>a</span>b")]
    [InlineData("<div style='max-height:0;overflow:hidden'>a</div>b")]
    [InlineData("<div style='mso-hide:all'>a</div>b")]
    [InlineData("<p hidden>a<p>b")]
    [InlineData("<table><tr><td style='display:none'><div>a<td>b</table>")]
    public void Hidden_text_goes(string html) => Assert.Equal("b", MailText.FromHtml(html));

    [Fact]
    public void Ordinary_style_hides_nothing()
    {
        Assert.Equal("b", MailText.FromHtml("<p style='font-size:12px;opacity:0.9;display:block'>b"));
    }

    [Fact]
    public void A_body_without_markup_keeps_its_lines()
    {
        Assert.Equal("一行目\n  二行目", MailText.FromHtml("一行目\r\n  二行目\r\n"));
    }

    [Fact]
    public void Tags_in_a_plain_body_are_text()
    {
        Assert.Equal("山田 ＜yamada@example.jp>\n> 引用", MailText.FromPlainText("山田 <yamada@example.jp>\r\n> 引用"));
    }
}
