namespace PolicyKit.Sanitization.Tests;

public sealed class MailTextLimitsTests
{
    [Fact]
    public void Ten_mebibytes_pass_and_one_byte_more_is_refused()
    {
        var text = new string('a', MailTextLimits.DefaultMaxInputBytes);

        Assert.Equal(text, MailText.FromPlainText(text));
        var refused = Assert.Throws<MailTextLimitException>(() => MailText.FromHtml(text + "a"));
        Assert.Equal(("MaxInputBytes", 10 * 1024 * 1024), (refused.Limit, refused.Maximum));
        Assert.Contains("10485761", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Size_is_counted_in_bytes_of_UTF8()
    {
        var limits = new MailTextLimits(maxInputBytes: 5);

        Assert.Equal("市aa", MailText.FromPlainText("市aa", limits));
        Assert.Throws<MailTextLimitException>(() => MailText.FromPlainText("市市", limits));
    }

    [Fact]
    public void Nesting_up_to_the_limit_passes_and_deeper_nesting_is_refused()
    {
        Assert.Equal("a", MailText.FromHtml(Repeat("<div>", 512) + "a"));
        var refused = Assert.Throws<MailTextLimitException>(() => MailText.FromHtml(Repeat("<div>", 513) + "secret"));
        Assert.Equal("MaxNesting", refused.Limit);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>")]
    [InlineData("<li>")]
    [InlineData("<br>")]
    [InlineData("<img>")]
    [InlineData("<div></div>")]
    [InlineData("</div>")]
    public void Elements_one_after_another_do_not_nest(string element)
    {
        Assert.Equal("a", MailText.FromHtml(Repeat(element, 100_000) + "a").TrimStart('-', ' '));
    }

    [Fact]
    public void Deep_lists_and_quotations_do_not_blow_up_the_output()
    {
        var html = Repeat("<blockquote><ul>", 200) + Repeat("<li>x", 1000);

        Assert.InRange(MailText.FromHtml(html).Length, 1000, 1000 * 40);
    }

    [Fact]
    public void A_cancelled_reading_ends()
    {
        Assert.Throws<OperationCanceledException>(() => MailText.FromHtml("<p>a", ct: new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void A_limit_below_one_is_no_limit(int bytes, int nesting) => Assert.Throws<ArgumentOutOfRangeException>(() => new MailTextLimits(bytes, nesting));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
