using System.Security.Cryptography;
using System.Text;
using PolicyKit.ThreeLayer;
using Z = PolicyKit.ThreeLayer.Zones;

namespace PolicyKit.Tests.Crossings;

public sealed class CrossingTests
{
    static readonly Classification Level3B = Office.Level2 with { Confidentiality = Confidentiality.Level3B };

    readonly Office _office = new();

    ValueTask<Sanitized<TZone, TextOnly, string>> CleanAsync<TZone>(At<TZone> zone, string text, Classification? classification = null) where TZone : IZone =>
        new TagStripper<TZone>(_office.Time).SanitizeAsync(Zoned.Enter(zone, text, classification ?? Office.Level2));

    async Task<T> OpenAsync<TZone, T>(Zoned<TZone, T> zoned) where TZone : IZone
    {
        using var session = await Sessions.OpenAsync<TZone>(_office.Time);
        return zoned.Use(session, value => value);
    }

    static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task A_sanitised_value_crosses_and_is_on_record()
    {
        var approval = await _office.RequestAsync<MailIn, Inquiry>();
        var arrived = await (await CleanAsync(Z.Internet, "<b>本文</b>")).CrossAsync(Z.Lgwan, approval);
        Assert.Equal("本文", await OpenAsync(arrived));
        Assert.Equal(Office.Level2, arrived.Classification);
        Assert.Equal(
            new CrossingRecord("mail-in", "internet", "lgwan", "inquiry", "地方自治法 第2条第2項", Office.Tanaka, Office.Sato,
                _office.Time.GetUtcNow(), approval.NotAfter, Office.Level2, Office.Level2, "TextOnly: stripper 1.2", Sha256("本文")),
            Assert.Single(_office.Ledger.Records));
    }

    [Fact]
    public async Task A_sanitised_value_is_declassified_and_is_on_record()
    {
        var approval = await _office.RequestAsync<Notice, Inquiry>();
        var released = await (await CleanAsync(Z.Lgwan, "<b>お知らせ</b>", Office.Level1)).DeclassifyAsync(Z.Internet, approval);
        Assert.Equal("お知らせ", await OpenAsync(released));
        var record = Assert.Single(_office.Ledger.Records);
        Assert.Equal(("notice", "lgwan", "internet", "情報公開条例"), (record.Route, record.From, record.To, record.LegalBasis));
        Assert.Equal(Sha256("お知らせ"), record.PayloadDigest);
    }

    [Fact]
    public async Task An_unwrapped_value_is_released_without_a_digest()
    {
        var approval = await _office.RequestAsync<Figures, Inquiry>();
        var released = await Zoned.Enter(Z.Lgwan, new[] { 3, 4 }, Office.Level2).DeclassifyAsync(Z.Internet, approval, all => all.Sum());
        Assert.Equal(7, await OpenAsync(released));
        var record = Assert.Single(_office.Ledger.Records);
        Assert.Equal((null, null), (record.Sanitizer, record.PayloadDigest));
    }

    [Fact]
    public async Task Nothing_from_an_isolated_zone_leaves_a_digest()
    {
        var approval = await _office.RequestAsync<TaxText, Inquiry>();
        var clean = await CleanAsync(Z.MyNumber, "123456789018", Level3B);
        Assert.Equal(("", ""), (clean.Evidence.InputSha256, clean.Evidence.OutputSha256));
        await clean.DeclassifyAsync(Z.Lgwan, approval);
        Assert.Null(Assert.Single(_office.Ledger.Records).PayloadDigest);
    }

    [Fact]
    public async Task An_individual_number_crosses_only_by_an_approved_declassification()
    {
        Assert.True(IndividualNumber.TryParse("123456789018", out var number));
        var approval = await _office.RequestAsync<TaxReply, Inquiry>();
        var released = await number.DeclassifyAsync(Z.Lgwan, approval, n => n.ToString());
        Assert.Equal("[mynumber]", await OpenAsync(released));
        Assert.Equal("番号法 第19条", Assert.Single(_office.Ledger.Records).LegalBasis);
    }

    [Fact]
    public async Task Without_a_record_there_is_no_crossing()
    {
        var ran = false;
        _office.Ledger.Failure = new IOException("disk full");
        var mail = await _office.RequestAsync<MailIn, Inquiry>();
        var figures = await _office.RequestAsync<Figures, Inquiry>();
        var clean = await CleanAsync(Z.Internet, "a");
        await Assert.ThrowsAsync<IOException>(async () => await clean.CrossAsync(Z.Lgwan, mail));
        await Assert.ThrowsAsync<IOException>(async () => await Zoned.Enter(Z.Lgwan, 1, Office.Level2).DeclassifyAsync(Z.Internet, figures, n => ran = true));
        Assert.False(ran);
    }

    [Fact]
    public async Task A_crossing_whose_function_fails_says_nothing_of_the_value()
    {
        var approval = await _office.RequestAsync<Figures, Inquiry>();
        var e = await Assert.ThrowsAsync<ZonedComputationException>(async () =>
            await Zoned.Enter(Z.Lgwan, "ひみつ", Office.Level2).DeclassifyAsync<Figures, LgwanZone, InternetZone, string, int>(Z.Internet, approval, v => throw new FormatException(v)));
        Assert.DoesNotContain("ひみつ", e.ToString());
    }

    [Theory]
    [InlineData(Confidentiality.Unclassified, false)]
    [InlineData(Confidentiality.Level3C, false)]
    [InlineData(Confidentiality.Level2, false)]
    [InlineData(Confidentiality.Level1, true)]
    public async Task Nothing_stricter_than_the_ceiling_crosses(Confidentiality level, bool crosses)
    {
        var approval = await _office.RequestAsync<Notice, Inquiry>();
        var clean = await CleanAsync(Z.Lgwan, "a", Office.Level1 with { Confidentiality = level });
        var e = await Record.ExceptionAsync(async () => await clean.DeclassifyAsync(Z.Internet, approval));
        Assert.Equal(crosses, e is null);
        Assert.Equal(crosses ? 1 : 0, _office.Ledger.Records.Count);
        Assert.Equal(crosses ? null : "notice", (e as CrossingRefusedException)?.Route);
    }

    [Fact]
    public async Task An_approval_holds_until_its_last_moment_and_no_longer()
    {
        var approval = await _office.RequestAsync<MailIn, Inquiry>(validFor: TimeSpan.FromHours(1));
        var clean = await CleanAsync(Z.Internet, "a");
        _office.Time.Advance(TimeSpan.FromHours(1));
        await clean.CrossAsync(Z.Lgwan, approval);
        _office.Time.Advance(TimeSpan.FromTicks(1));
        var e = await Assert.ThrowsAsync<CrossingRefusedException>(async () => await clean.CrossAsync(Z.Lgwan, approval));
        Assert.Contains("expired", e.Message);
        Assert.Single(_office.Ledger.Records);
    }

    [Fact]
    public async Task A_limited_number_of_uses_holds_under_concurrency()
    {
        _office.MaxUses = 10;
        var approval = await _office.RequestAsync<MailIn, Inquiry>();
        var clean = await CleanAsync(Z.Internet, "a");
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () => await Record.ExceptionAsync(async () => await clean.CrossAsync(Z.Lgwan, approval)))));
        Assert.Equal(10, outcomes.Count(e => e is null));
        Assert.Equal(54, outcomes.Count(e => e is CrossingRefusedException));
        Assert.Equal(10, _office.Ledger.Records.Count);
    }

    [Fact]
    public async Task A_use_is_spent_even_if_the_ledger_fails()
    {
        _office.MaxUses = 1;
        var approval = await _office.RequestAsync<MailIn, Inquiry>();
        var clean = await CleanAsync(Z.Internet, "a");
        _office.Ledger.Failure = new IOException();
        await Assert.ThrowsAsync<IOException>(async () => await clean.CrossAsync(Z.Lgwan, approval));
        _office.Ledger.Failure = null;
        await Assert.ThrowsAsync<CrossingRefusedException>(async () => await clean.CrossAsync(Z.Lgwan, approval));
    }

    [Fact]
    public async Task An_unsanitised_value_does_not_take_a_route_that_accepts_sanitisers()
    {
        var approval = await _office.RequestAsync<Notice, Inquiry>();
        var e = await Assert.ThrowsAsync<CrossingRefusedException>(async () =>
            await Zoned.Enter(Z.Lgwan, "a", Office.Level1).DeclassifyAsync(Z.Internet, approval, text => text));
        Assert.Contains("TextOnly", e.Message);
        Assert.Empty(_office.Ledger.Records);
    }

    [Fact]
    public async Task A_cancelled_crossing_spends_no_use_and_leaves_no_record()
    {
        _office.MaxUses = 1;
        var approval = await _office.RequestAsync<MailIn, Inquiry>();
        var clean = await CleanAsync(Z.Internet, "a");
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await clean.CrossAsync(Z.Lgwan, approval, new CancellationToken(canceled: true)));
        Assert.Empty(_office.Ledger.Records);
        await clean.CrossAsync(Z.Lgwan, approval);
    }
}
