using System.IO.Compression;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Policies.Testing;
using PolicyKit.Tool.Tests.Manifests;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Policies;

/// <summary><c>policy test</c>: fixtures that hold or do not, what they exercise, and what they would not notice.</summary>
public sealed class PolicyTestTests : IDisposable
{
    private const string Policy = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Example.City", "1.0.0", InForceFrom = "2026-04-01")]
        [assembly: Clause("1", Binds = "vendor", Checks = "source: PK1001 PK1005")]
        [assembly: Clause("2", Binds = "municipality", Checks = "attestation")]
        [assembly: RuleClause("PK1005", "1", Waivable = true)]
        [assembly: PolicyParameter("max-waiver-days", "90")]
        [assembly: PolicyParameter("require-both", "true")]
        [assembly: PolicyParameter("permitted-communications", "T-1=2027-03-31")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        [Purpose("inquiry", "条例 第1条")] public sealed class Inquiry : IPurpose { private Inquiry() { } }
        [Purpose("warning", "条例 第2条")] public sealed class Warning : IPurpose { private Warning() { } }
        [ZoneRoute("mail-in", Clause = "1", Purposes = new[] { typeof(Inquiry) }, MaxDays = 30)]
        public sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { private MailIn() { } }
        """;

    // As few as notice every mutant.
    private const string Fixtures = """
        # the whole of it
        flow internet -> lgwan network : PK1005   # sanitised routes only
        flow lgwan -> internet network : PK1004
        flow mynumber -> internet file : PK1006
        flow mynumber -> lgwan telemetry : PK1007
        flow lgwan -> lgwan file : allowed
        flow internet -> internet log : allowed
        route mail-in internet -> lgwan by TextOnly for inquiry class 2 days 30 : allowed
        route mail-in internet -> lgwan by TextOnly for warning : refused
        route mail-in internet -> lgwan by TextOnly class 3C : refused
        route mail-in internet -> lgwan by TextOnly days 31 : refused
        zone mynumber isolation : required
        zone mynumber no-removal : required
        zone mynumber mfa : required
        zone mynumber monitoring : not-required
        zone lgwan isolation : not-required
        zone lgwan no-removal : not-required
        zone lgwan mfa : not-required
        zone lgwan monitoring : not-required
        zone internet isolation : not-required
        zone internet no-removal : not-required
        zone internet mfa : not-required
        zone internet monitoring : required
        host a.lgwan.jp : lgwan
        edition 2026-04-01 : in-force
        edition 2026-03-31 : not-in-force
        finding PK1005 : 1
        waiver PK1005 days 90 : allowed
        waiver PK1005 days 91 : refused
        clause 1 : vendor
        clause 2 : municipality attested
        value require-both true : allowed
        value permitted-communications T-1=2027-03-31 : allowed

        """;

    private readonly TemporaryFolder folder = new();
    private readonly string policy;

    public PolicyTestTests() => policy = CompiledPolicy.Write(folder.Of("City.dll"), Policy);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("en", "Rules: 91 of 91")]
    [InlineData("ja", "規則: 91 件中 91 件")]
    public async Task Policy_that_the_tool_carries_holds_against_its_own_fixtures_which_notice_every_change(string language, string rules)
    {
        var run = (await ToolRun.OfAsync("policy", "test", "--lang", language)).EndsWith(0);

        Assert.Contains(rules, run.Output, StringComparison.Ordinal);
        var json = JsonNode.Parse((await ToolRun.OfAsync("policy", "test", "--min-killed", "100", "--json")).EndsWith(0).Output)!;
        Assert.Equal(100, (decimal)json["mutants"]!["killedPercent"]!);
        Assert.Empty(json["coverage"]!.AsArray().SelectMany(coverage => coverage!["missing"]!.AsArray()).Select(missing => (string)missing!));
    }

    [Fact]
    public async Task Fixtures_beside_the_policy_are_asked_and_notice_every_change_that_they_name()
    {
        folder.Write("city.policytest", Fixtures);

        var run = (await ToolRun.OfAsync("policy", "test", policy, "--min-killed", "100", "--lang", "en")).EndsWith(0);

        Assert.Contains("Routes: 1 of 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("not exercised: internet → mynumber, lgwan → mynumber", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("not noticed:", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flow internet -> lgwan network : PK1005   # sanitised routes only\n", "trust of zone internet: 2 instead of 1")]
    [InlineData("flow lgwan -> internet network : PK1004\n", "secrecy of zone internet: 2 instead of 1")]
    [InlineData("route mail-in internet -> lgwan by TextOnly for inquiry class 2 days 30 : allowed\n", "route mail-in in the other direction")]
    [InlineData("route mail-in internet -> lgwan by TextOnly for inquiry class 2 days 30 : allowed\n", "route mail-in does not accept TextOnly")]
    [InlineData("route mail-in internet -> lgwan by TextOnly for warning : refused\n", "route mail-in not for the purpose inquiry")]
    [InlineData("flow mynumber -> lgwan telemetry : PK1007\n", "secrecy of zone lgwan: 3 instead of 2")]
    [InlineData("route mail-in internet -> lgwan by TextOnly class 3C : refused\n", "ceiling of route mail-in: Level3C instead of Level2")]
    [InlineData("route mail-in internet -> lgwan by TextOnly days 31 : refused\n", "days of route mail-in: 31 instead of 30")]
    [InlineData("zone mynumber isolation : required\n", "zone mynumber isolated: no")]
    [InlineData("zone internet monitoring : required\n", "zone internet requires monitoring: no")]
    [InlineData("host a.lgwan.jp : lgwan\n", "without host *.lgwan.jp")]
    [InlineData("host a.lgwan.jp : lgwan\n", "host *.lgwan.jp in zone internet instead of lgwan")]
    [InlineData("edition 2026-03-31 : not-in-force\n", "in force from 2026-03-31 instead of 2026-04-01")]
    [InlineData("finding PK1005 : 1\n", "rule PK1005 rests on clause 2 instead of 1")]
    [InlineData("waiver PK1005 days 90 : allowed\n", "rule PK1005 may be waived: no")]
    [InlineData("waiver PK1005 days 91 : refused\n", "parameter max-waiver-days: '91' instead of '90'")]
    [InlineData("clause 1 : vendor\n", "clause 1 does not bind vendors")]
    [InlineData("clause 1 : vendor\n", "clause 1 asks for an attestation")]
    [InlineData("clause 2 : municipality attested\n", "clause 2 binds vendors")]
    [InlineData("value require-both true : allowed\n", "parameter require-both: 'false' instead of 'true'")]
    [InlineData("value permitted-communications T-1=2027-03-31 : allowed\n", "parameter permitted-communications without 'T-1=2027-03-31'")]
    [InlineData("value permitted-communications T-1=2027-03-31 : allowed\n", "parameter permitted-communications: 'T-1=2027-04-01' instead of 'T-1=2027-03-31'")]
    public async Task Change_that_no_fixture_notices_is_listed(string without, string survivor)
    {
        Assert.Contains(without, Fixtures, StringComparison.Ordinal);
        folder.Write("city.policytest", Fixtures.Replace(without, "", StringComparison.Ordinal));

        Assert.Contains("not noticed: " + survivor, (await ToolRun.OfAsync("policy", "test", policy, "--min-killed", "100", "--lang", "en")).EndsWith(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixture_that_does_not_hold_is_named_with_both_verdicts_and_ends_with_1()
    {
        var file = folder.Write("more.policytest", Fixtures + "flow internet -> lgwan mail : allowed\n");

        var run = (await ToolRun.OfAsync("policy", "test", policy, "--fixtures", file, "--lang", "ja")).EndsWith(1);
        var json = JsonNode.Parse((await ToolRun.OfAsync("policy", "test", policy, "--fixtures", file, "--json")).EndsWith(1).Output)!;

        Assert.Contains("more.policytest(34): flow internet -> lgwan mail: 期待は allowed、ポリシーの判定は PK1005 です。", run.Output, StringComparison.Ordinal);
        Assert.Equal(("PK1005", 34), ((string)json["failed"]![0]!["actual"]!, (int)json["failed"]![0]!["line"]!));
    }

    [Fact]
    public async Task Policy_without_fixtures_is_not_checked() => (await ToolRun.OfAsync("policy", "test", policy)).EndsWith(3);

    [Fact]
    public async Task Too_few_fixtures_end_with_1()
    {
        folder.Write("city.policytest", "host a.lgwan.jp : lgwan\n");

        Assert.Contains("85 %", (await ToolRun.OfAsync("policy", "test", policy, "--lang", "en")).EndsWith(1).Output, StringComparison.Ordinal);
        (await ToolRun.OfAsync("policy", "test", policy, "--min-killed", "1")).EndsWith(0);
    }

    [Theory]
    [InlineData("flow internet -> lgwan network", "no verdict")]
    [InlineData("flows internet -> lgwan network : allowed", "begins no question")]
    [InlineData("flow internet lgwan -> network : allowed", "'->' is expected")]
    [InlineData("flow internet -> lgwann network : allowed", "lgwan")]
    [InlineData("flow internet -> lgwan netwrok : allowed", "network")]
    [InlineData("flow internet -> lgwan network class 4 : allowed", "is no class")]
    [InlineData("flow internet -> lgwan network by TextOnly : allowed", "class, ceiling")]
    [InlineData("route mail-out internet -> lgwan : refused", "mail-in")]
    [InlineData("route mail-in internet -> lgwan by TextOnli : refused", "TextOnly")]
    [InlineData("route mail-in internet -> lgwan by TextOnly for inquirey : refused", "inquiry")]
    [InlineData("route mail-in internet -> lgwan days many : refused", "number of days")]
    [InlineData("route mail-in internet -> lgwan days 1 days 2 : refused", "stands twice")]
    [InlineData("finding PK1006 : 1", "PK1005")]
    [InlineData("clause 3 : vendor", "'3' is not known")]
    [InlineData("zone lgwan mfaa : required", "mfa")]
    [InlineData("value max-waver-days 1 : allowed", "max-waiver-days")]
    [InlineData("edition 2026-02-30 : in-force", "yyyy-MM-dd")]
    public async Task Line_that_cannot_be_asked_is_bad_input_at_its_place(string line, string said)
    {
        folder.Write("city.policytest", "\n" + line + "\n");

        var run = (await ToolRun.OfAsync("policy", "test", policy, "--lang", "en")).EndsWith(2);

        Assert.Contains("city.policytest(2): ", run.Error, StringComparison.Ordinal);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fixtures.md")]
    [InlineData("fixtures.ja.md")]
    public async Task Fixtures_of_the_page_hold(string page)
    {
        var block = File.ReadAllText(Path.Combine(RulePage.Folder(), page)).ReplaceLineEndings("\n").Split("```text\n")[1].Split("```")[0];

        (await ToolRun.OfAsync("policy", "test", "--fixtures", folder.Write("page.policytest", block), "--min-killed", "0")).EndsWith(0);
    }

    [Fact]
    public async Task Signed_package_brings_its_fixtures()
    {
        using var packed = new PackedPolicy(Policy);
        using (var archive = ZipFile.Open(packed.Package, ZipArchiveMode.Update))
        {
            await using var entry = await archive.CreateEntry("fixtures/city.policytest").OpenAsync(TestContext.Current.CancellationToken);
            await entry.WriteAsync(System.Text.Encoding.UTF8.GetBytes(Fixtures), TestContext.Current.CancellationToken);
        }

        await packed.SignAsync();

        (await ToolRun.OfAsync("policy", "test", packed.Package, "--trust-city", packed.Certificate)).EndsWith(0);
        (await ToolRun.OfAsync("policy", "test", packed.Package)).EndsWith(4);
    }

    [Fact]
    public void Change_that_no_verdict_shows_is_no_survivor()
    {
        var model = PolicyModel.Of(PolicySource.Catalog(PolicyRequest.Of(policy), null));

        // The My Number zone is isolated: data flows nowhere whatever its numbers. The LGWAN zone may not fall to the Internet's secrecy.
        Assert.True(Equivalence.Same(model, model.With(model.Zone("mynumber")! with { Secrecy = 4 })));
        Assert.False(Equivalence.Same(model, model.With(model.Zone("lgwan")! with { Secrecy = 1 })));
        Assert.False(Equivalence.Same(model, model.With(model.Zone("mynumber")! with { Isolated = false })));
    }
}
