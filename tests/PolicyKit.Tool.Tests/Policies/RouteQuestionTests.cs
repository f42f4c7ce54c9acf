using PolicyKit.Hanamaki;
using PolicyKit.ThreeLayer;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Policies.Testing;

namespace PolicyKit.Tool.Tests.Policies;

/// <summary>What a fixture is told of a route is what the library does when the route is used.</summary>
public sealed class RouteQuestionTests
{
    private static readonly PolicyModel Model = PolicyModel.Of(PolicySource.Catalog(PolicyRequest.Carried, null));

    [Theory]
    [InlineData("resident-inquiry", Confidentiality.Level2, 365, "allowed")]
    [InlineData("resident-inquiry", Confidentiality.Level1, 1, "allowed")]
    [InlineData("resident-inquiry", Confidentiality.Level2, 366, "refused")]
    [InlineData("resident-inquiry", Confidentiality.Level2, 0, "refused")]
    [InlineData("resident-inquiry", Confidentiality.Level3C, 365, "refused")]
    [InlineData("public-information", Confidentiality.Level2, 365, "refused")]
    public async Task Verdict_of_a_route_is_that_of_the_library(string purpose, Confidentiality level, int days, string verdict)
    {
        Assert.Equal(verdict, new RouteQuestion("mail-in", "internet", "lgwan", "TextOnly", purpose, level, days).Answer(Model));
        Assert.Equal(verdict, await (purpose == "resident-inquiry" ? CrossAsync<ResidentInquiry>(level, days) : CrossAsync<PublicInformation>(level, days)));
    }

    private static async Task<string> CrossAsync<TPurpose>(Confidentiality level, int days) where TPurpose : IPurpose
    {
        var cancellation = TestContext.Current.CancellationToken;
        var mail = Zoned.Enter(Zones.Internet, "本文", new Classification(level, Integrity.Level1, Availability.Level1));
        var text = await new Plain().SanitizeAsync(mail, cancellation);
        try
        {
            var approval = await new Office(new Ledger()).RequestAsync<InboundMail, TPurpose>(new PrincipalId("職員"), "問合せ", TimeSpan.FromDays(days), cancellation);
            await text.CrossAsync(Zones.Lgwan, approval, cancellation);
            return "allowed";
        }
        catch (PolicyRefusalException)
        {
            return "refused";
        }
    }

    private sealed class Plain : Sanitizer<InternetZone, TextOnly, string, string>
    {
        protected override ValueTask<string> SanitizeCoreAsync(string input, CancellationToken ct) => new(input);

        protected override bool Verify(string output) => true;
    }

    private sealed class Office(ICrossingLedger ledger) : ApprovalAuthority(ledger, TimeProvider.System)
    {
        protected override ValueTask<Decision> DecideAsync(Type route, Type purpose, PrincipalId requester, string reason, TimeSpan validFor, CancellationToken ct) =>
            new(new Decision(true, new PrincipalId("上司"), "R-1", null));
    }

    private sealed class Ledger : ICrossingLedger
    {
        public ValueTask AppendAsync(CrossingRecord record, CancellationToken ct) => default;
    }
}
