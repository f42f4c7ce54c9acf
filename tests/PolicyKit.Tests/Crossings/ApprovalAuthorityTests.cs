using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests.Crossings;

public sealed class ApprovalAuthorityTests
{
    readonly Office _office = new();

    async Task<string> RefusalAsync<TRoute, TPurpose>(PrincipalId? requester = null, string reason = "r", TimeSpan? validFor = null)
        where TRoute : IRoute where TPurpose : IPurpose =>
        (await Assert.ThrowsAsync<ApprovalRefusedException>(async () => await _office.RequestAsync<TRoute, TPurpose>(requester, reason, validFor))).Message;

    async Task<string> UnsoundAsync<TRoute, TPurpose>() where TRoute : IRoute where TPurpose : IPurpose
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(async () => await _office.RequestAsync<TRoute, TPurpose>());
        Assert.Equal(0, _office.Asked);
        return e.Message;
    }

    [Fact]
    public async Task A_granted_request_gives_an_approval_with_everything_that_was_decided()
    {
        _office.MaxUses = 3;
        var approval = await _office.RequestAsync<MailIn, Inquiry>(validFor: TimeSpan.FromDays(30));
        Assert.Equal(("R8-17", Office.Tanaka, Office.Sato), (approval.RequestId, approval.Requester, approval.Approver));
        Assert.Equal((typeof(Inquiry), 3), (approval.Purpose, approval.MaxUses));
        Assert.Equal(_office.Time.GetUtcNow() + TimeSpan.FromDays(30), approval.NotAfter);
    }

    [Fact]
    public async Task A_request_that_is_not_granted_is_refused()
    {
        _office.Grants = false;
        Assert.Contains("not granted", await RefusalAsync<MailIn, Inquiry>());
    }

    [Theory]
    [InlineData("tanaka")]
    [InlineData("TANAKA")]
    [InlineData(" ｔａｎａｋａ ")]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nobody_approves_his_own_request(string? approver)
    {
        _office.Approver = new(approver!);
        Assert.Contains("another person", await RefusalAsync<MailIn, Inquiry>());
    }

    [Theory]
    [InlineData(null, "reason", 1, "requester")]
    [InlineData(" ", "reason", 1, "requester")]
    [InlineData("tanaka", " ", 1, "reason")]
    [InlineData("tanaka", "reason", 0, "30 days")]
    [InlineData("tanaka", "reason", -1, "30 days")]
    [InlineData("tanaka", "reason", 31, "30 days")]
    public async Task A_request_that_breaks_a_rule_is_not_even_decided(string? requester, string reason, int days, string says)
    {
        Assert.Contains(says, await RefusalAsync<MailIn, Inquiry>(new(requester!), reason, TimeSpan.FromDays(days)));
        Assert.Equal(0, _office.Asked);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("R8-17", 0)]
    public async Task A_decision_without_number_or_use_is_refused(string requestId, int? maxUses)
    {
        (_office.RequestId, _office.MaxUses) = (requestId, maxUses);
        Assert.Contains("request id", await RefusalAsync<MailIn, Inquiry>());
    }

    [Fact]
    public async Task A_purpose_that_the_route_does_not_name_is_refused() =>
        Assert.Contains("only for 'Inquiry'", await RefusalAsync<MailIn, OtherPurpose>());

    [Fact]
    public async Task A_route_that_names_no_purpose_takes_any_with_a_legal_basis()
    {
        Assert.Contains("legal basis", await UnsoundAsync<Figures, PurposeWithoutLaw>());
        Assert.Equal(typeof(OtherPurpose), (await _office.RequestAsync<Figures, OtherPurpose>()).Purpose);
    }

    [Fact]
    public async Task A_route_of_an_isolated_zone_needs_a_legal_basis()
    {
        Assert.Contains("LegalBasis", await UnsoundAsync<IsolatedWithoutLaw, Inquiry>());
        Assert.NotNull(await _office.RequestAsync<TaxReply, Inquiry>());
    }

    [Fact]
    public async Task A_route_that_is_not_soundly_declared_gives_no_approval()
    {
        Assert.Contains("Declassification<LgwanZone, InternetZone>", await UnsoundAsync<EndorsementDownwards, Inquiry>());
        Assert.Contains("IAccepts", await UnsoundAsync<UnsanitisedUpwards, Inquiry>());
        Assert.Contains("Ceiling", await UnsoundAsync<WithoutCeiling, Inquiry>());
        Assert.Contains("[ZoneRoute", await UnsoundAsync<WithoutAttribute, Inquiry>());
        Assert.Contains("is not a route", await UnsoundAsync<IRoute, Inquiry>());
        Assert.Contains("[ZoneRoute", await UnsoundAsync<Derived, Inquiry>());
    }

    // The attribute of a base class is not the subclass's own.
    [ZoneRoute("declared")]
    class Declared : Declassification<LgwanZone, InternetZone>;

    sealed class Derived : Declared;

    [Fact]
    public void There_is_no_authority_without_a_ledger() => Assert.Throws<ArgumentNullException>(Office.WithoutLedger);
}
