using System.Security.Claims;
using Microsoft.Extensions.Time.Testing;

namespace PolicyKit.Tests.Authentication;

public sealed class AuthenticationEvidenceTests
{
    static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    static AuthenticationEvidence? Read(ClaimsPrincipal user, MfaRule rule) =>
        AuthenticationEvidence.TryFromClaims(user, rule, new FakeTimeProvider(Now), out var evidence) ? evidence : null;

    static MfaRule Rule(AuthenticatorAssurance atLeast = AuthenticatorAssurance.None) => new(TimeSpan.FromHours(12), TimeSpan.FromMinutes(30)) { AtLeast = atLeast };

    [Theory]
    [InlineData("pwd", AuthenticationFactors.Knowledge)]
    [InlineData("pin", AuthenticationFactors.Knowledge)]
    [InlineData("kba", AuthenticationFactors.Knowledge)]
    [InlineData("otp", AuthenticationFactors.Possession)]
    [InlineData("sms", AuthenticationFactors.Possession)]
    [InlineData("tel", AuthenticationFactors.Possession)]
    [InlineData("hwk", AuthenticationFactors.Possession)]
    [InlineData("swk", AuthenticationFactors.Possession)]
    [InlineData("sc", AuthenticationFactors.Possession)]
    [InlineData("face", AuthenticationFactors.Inherence)]
    [InlineData("fpt", AuthenticationFactors.Inherence)]
    [InlineData("iris", AuthenticationFactors.Inherence)]
    [InlineData("retina", AuthenticationFactors.Inherence)]
    [InlineData("vbm", AuthenticationFactors.Inherence)]
    [InlineData("mfa", AuthenticationFactors.None)]
    [InlineData("rba", AuthenticationFactors.None)]
    [InlineData("PWD", AuthenticationFactors.None)]
    [InlineData("", AuthenticationFactors.None)]
    public void A_method_proves_its_factor_and_an_unknown_one_proves_nothing(string amr, AuthenticationFactors factors)
    {
        var evidence = Read(Sessions.Person(Now, amr), Rule())!;
        Assert.Equal(factors, evidence.Factors);
        Assert.Equal(factors == AuthenticationFactors.None ? AuthenticatorAssurance.None : AuthenticatorAssurance.Aal1, evidence.Assurance);
        Assert.False(evidence.PhishingResistant);
        Assert.Equal(Now, evidence.AuthenticatedAt);
    }

    [Theory]
    [InlineData(new[] { "pwd", "otp" }, true)]
    [InlineData(new[] { "fpt", "sc" }, true)]
    [InlineData(new[] { "pin", "face", "hwk" }, true)]
    [InlineData(new[] { "pwd", "pin" }, false)]
    [InlineData(new[] { "otp", "hwk" }, false)]
    [InlineData(new[] { "pwd", "mfa" }, false)]
    [InlineData(new[] { "mfa" }, false)]
    [InlineData(new string[0], false)]
    [InlineData(new[] { """["pwd","otp"]""" }, true)]
    [InlineData(new[] { """["pwd",null,"pin"]""" }, false)]
    [InlineData(new[] { """["pwd",{"a":"otp"},7]""" }, false)]
    [InlineData(new[] { """["pwd","otp" """ }, false)]
    public void Two_different_kinds_of_factor_prove_aal2(string[] amr, bool proves)
    {
        Assert.Equal(proves, Read(Sessions.Person(Now, amr), Rule(AuthenticatorAssurance.Aal2)) is not null);
    }

    [Theory]
    [InlineData("https://login.city.example", true)]
    [InlineData("https://login.city.example/", false)]
    [InlineData("https://other.example", false)]
    public void Mfa_is_believed_from_a_listed_issuer_only(string issuer, bool proves)
    {
        var rule = Rule(AuthenticatorAssurance.Aal2);
        rule.TrustMfaClaimFrom = ["https://login.city.example"];
        var user = Sessions.Person(new Claim("amr", "mfa", ClaimValueTypes.String, issuer), Sessions.AuthTime(Now));
        Assert.Equal(proves, Read(user, rule) is not null);
    }

    [Theory]
    [InlineData("aal1", AuthenticatorAssurance.Aal1, false)]
    [InlineData("aal2", AuthenticatorAssurance.Aal2, false)]
    [InlineData("aal3", AuthenticatorAssurance.Aal3, true)]
    [InlineData("http://idmanagement.gov/ns/assurance/aal/1", AuthenticatorAssurance.Aal1, false)]
    [InlineData("http://idmanagement.gov/ns/assurance/aal/2", AuthenticatorAssurance.Aal2, false)]
    [InlineData("http://idmanagement.gov/ns/assurance/aal/2?phishing_resistant=true", AuthenticatorAssurance.Aal2, true)]
    [InlineData("http://idmanagement.gov/ns/assurance/aal/3", AuthenticatorAssurance.Aal3, true)]
    [InlineData("phr", AuthenticatorAssurance.None, true)]
    [InlineData("phrh", AuthenticatorAssurance.None, true)]
    [InlineData("http://idmanagement.gov/ns/assurance/aal/4", AuthenticatorAssurance.None, false)]
    [InlineData("http://idmanagement.gov/ns/assurance/ial/3", AuthenticatorAssurance.None, false)]
    [InlineData("urn:gold", AuthenticatorAssurance.None, false)]
    [InlineData("1", AuthenticatorAssurance.None, false)]
    public void A_known_acr_proves_its_level_and_an_unknown_one_nothing(string acr, AuthenticatorAssurance assurance, bool phishingResistant)
    {
        var evidence = Read(Sessions.Person(new Claim("acr", acr), Sessions.AuthTime(Now)), Rule())!;
        Assert.Equal((assurance, phishingResistant), (evidence.Assurance, evidence.PhishingResistant));
    }

    [Fact]
    public void Contradictory_acr_values_prove_nothing() =>
        Assert.Equal(AuthenticatorAssurance.None, Read(Sessions.Person(new("acr", "aal3"), new("acr", "aal1"), Sessions.AuthTime(Now)), Rule())!.Assurance);

    [Fact]
    public void A_rule_may_demand_phishing_resistance()
    {
        var rule = Rule(AuthenticatorAssurance.Aal2);
        rule.PhishingResistant = true;
        Assert.Null(Read(Sessions.Person(Now, "pwd", "otp"), rule));
        Assert.NotNull(Read(Sessions.Person(new("amr", "pin"), new("amr", "hwk"), new("acr", "phr"), Sessions.AuthTime(Now)), rule));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-12 * 3600, true)]
    [InlineData(-12 * 3600 - 1, false)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void An_authentication_holds_for_the_overall_time(int secondsFromNow, bool holds) =>
        Assert.Equal(holds, Read(Sessions.Person(Now.AddSeconds(secondsFromNow), "pwd", "otp"), Rule()) is not null);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2026-04-01T09:00:00Z")]
    [InlineData("-1")]
    [InlineData("99999999999999")]
    [InlineData("9999999999999999999999")]
    public void Without_a_readable_auth_time_nothing_is_proven(string? authTime)
    {
        Claim[] claims = [new("amr", "pwd"), new("amr", "otp"), .. authTime is null ? Array.Empty<Claim>() : [new("auth_time", authTime)]];
        Assert.Null(Read(Sessions.Person(claims), Rule()));
    }

    [Fact]
    public void The_oldest_of_several_auth_times_counts() => Assert.Equal(
        Now.AddHours(-2),
        Read(Sessions.Person(new Claim("amr", "pwd"), Sessions.AuthTime(Now), Sessions.AuthTime(Now.AddHours(-2))), Rule())!.AuthenticatedAt);

    [Fact]
    public void The_long_claim_names_of_dotnet_are_understood()
    {
        var user = Sessions.Person(
            new Claim("http://schemas.microsoft.com/claims/authnmethodsreferences", "pwd"),
            new("http://schemas.microsoft.com/claims/authnclassreference", "aal2"),
            new(ClaimTypes.AuthenticationInstant, "2026-04-01T08:00:00Z"));
        var evidence = Read(user, Rule())!;
        Assert.Equal((AuthenticatorAssurance.Aal2, AuthenticationFactors.Knowledge, Now.AddHours(-1)), (evidence.Assurance, evidence.Factors, evidence.AuthenticatedAt));
    }

    [Fact]
    public void Claims_of_different_identities_are_not_added_up()
    {
        ClaimsIdentity Identity(string amr, string? type = "test") => new([new("amr", amr), Sessions.AuthTime(Now)], type);
        Assert.Null(Read(new([Identity("pwd"), Identity("otp")]), Rule(AuthenticatorAssurance.Aal2)));
        Assert.NotNull(Read(new([Identity("pwd"), Identity("""["pwd","otp"]""")]), Rule(AuthenticatorAssurance.Aal2)));
        Assert.Null(Read(new(Identity("""["pwd","otp"]""", type: null)), Rule()));
    }

    [Fact]
    public void The_systems_clock_is_the_default()
    {
        Assert.True(AuthenticationEvidence.TryFromClaims(Sessions.Person(DateTimeOffset.UtcNow.AddMinutes(-5), "pwd", "otp"), Rule(), out _));
        Assert.False(AuthenticationEvidence.TryFromClaims(Sessions.Person(DateTimeOffset.UtcNow.AddDays(-2), "pwd", "otp"), Rule(), out _));
    }

    [Fact]
    public void A_rule_demands_aal2_by_default_and_trusts_nobody()
    {
        var rule = new MfaRule(TimeSpan.FromHours(1), TimeSpan.FromMinutes(1));
        Assert.Equal(AuthenticatorAssurance.Aal2, rule.AtLeast);
        Assert.Empty(rule.TrustMfaClaimFrom);
        Assert.Throws<ArgumentOutOfRangeException>(() => new MfaRule(TimeSpan.Zero, TimeSpan.FromMinutes(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MfaRule(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(-1)));
    }
}
