using System.Security.Cryptography;
using System.Text;
using PolicyKit.Hanamaki;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Sanitization.Tests;

public sealed class TextOnlyMailSanitizerTests
{
    private static readonly Classification Ordinary = new(Confidentiality.Level2, Integrity.Level1, Availability.Level1);

    [Fact]
    public async Task The_evidence_names_the_method_and_the_hashes_before_and_after()
    {
        var clean = await new TextOnlyMailSanitizer<InternetZone>().SanitizeAsync(Zoned.Enter(Zones.Internet, "<p>税の<b>相談</b>", Ordinary));

        Assert.Equal("TextOnly", clean.Evidence.Method);
        Assert.Contains("TextOnlyMailSanitizer", clean.Evidence.Tool, StringComparison.Ordinal);
        Assert.Equal(Sha256("<p>税の<b>相談</b>"), clean.Evidence.InputSha256);
        Assert.Equal(Sha256("税の相談"), clean.Evidence.OutputSha256);
        Assert.Equal(Ordinary, clean.Classification);
    }

    [Fact]
    public async Task A_plain_body_is_read_as_plain_text()
    {
        var clean = await new TextOnlyMailSanitizer<InternetZone>(MailBodyFormat.PlainText).SanitizeAsync(Zoned.Enter(Zones.Internet, "<a>", Ordinary));

        Assert.Equal(Sha256("＜a>"), clean.Evidence.OutputSha256);
    }

    [Fact]
    public async Task A_body_beyond_a_limit_is_refused_and_the_host_learns_which()
    {
        var told = new List<string>();
        var sanitizer = new TextOnlyMailSanitizer<InternetZone>(limits: new MailTextLimits(maxInputBytes: 3), limitExceeded: e => told.Add(e.Limit));

        await Assert.ThrowsAsync<ZonedComputationException>(async () => await sanitizer.SanitizeAsync(Zoned.Enter(Zones.Internet, "abcd", Ordinary)));
        Assert.Equal(["MaxInputBytes"], told);
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextOnlyMailSanitizer<InternetZone>((MailBodyFormat)7));
    }

    [Fact]
    public void The_route_for_inbound_mail_accepts_what_this_sanitiser_makes()
    {
        Assert.True(typeof(IAccepts<TextOnly>).IsAssignableFrom(typeof(InboundMail)));
        Assert.True(typeof(Sanitizer<InternetZone, TextOnly, string, string>).IsAssignableFrom(typeof(TextOnlyMailSanitizer<InternetZone>)));
    }

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
