using Microsoft.Extensions.Time.Testing;
using PolicyKit.ThreeLayer;

namespace PolicyKit.Tests.Authentication;

public sealed class ZoneGateTests
{
    static readonly MfaRule Rule = new(TimeSpan.FromHours(12), TimeSpan.FromMinutes(30));

    readonly FakeTimeProvider _time = new(new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_proven_and_admitted_person_gets_a_session()
    {
        using var session = await new Sessions.Gate<MyNumberZone>(Rule, _time).OpenAsync<Inquiry>(Sessions.Person(_time.GetUtcNow(), "pin", "sc"));
        Assert.Equal(typeof(Inquiry), session.Purpose);
        Assert.Equal(AuthenticationFactors.Knowledge | AuthenticationFactors.Possession, session.Evidence.Factors);
        Assert.Equal(_time.GetUtcNow().AddHours(12), session.NotAfter);
    }

    [Fact]
    public async Task A_person_who_proves_too_little_is_refused_before_the_host_is_asked()
    {
        var gate = new Sessions.Gate<MyNumberZone>(Rule, _time);
        var e = await Assert.ThrowsAsync<GateRefusedException>(async () => await gate.OpenAsync<Inquiry>(Sessions.Person(_time.GetUtcNow(), "pwd")));
        Assert.Equal("mynumber", e.Zone);
        Assert.Equal(0, gate.Asked);
    }

    [Fact]
    public async Task A_person_whom_the_host_does_not_admit_is_refused()
    {
        var gate = new Sessions.Gate<MyNumberZone>(Rule, _time, admits: false);
        var e = await Assert.ThrowsAsync<GateRefusedException>(async () => await gate.OpenAsync<Inquiry>(Sessions.Person(_time.GetUtcNow(), "pin", "sc")));
        Assert.Contains("Inquiry", e.Message);
        Assert.Equal(1, gate.Asked);
    }

    [Fact]
    public async Task A_purpose_without_legal_basis_opens_nothing() => Assert.Contains("legal basis", (await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        await new Sessions.Gate<MyNumberZone>(Rule, _time).OpenAsync<PurposeWithoutLaw>(Sessions.Person(_time.GetUtcNow(), "pin", "sc")))).Message);

    [Fact]
    public async Task Every_refusal_is_one_kind_of_exception()
    {
        Assert.All(
            new[] { typeof(GateRefusedException), typeof(ApprovalRefusedException), typeof(CrossingRefusedException), typeof(SanitizationRefusedException) },
            type => Assert.True(typeof(PolicyRefusalException).IsAssignableFrom(type)));
        await Assert.ThrowsAnyAsync<PolicyRefusalException>(async () => await new Sessions.Gate<LgwanZone>(Rule, _time).OpenAsync<Inquiry>(Sessions.Person()));
    }
}
