using System.Text.Json.Nodes;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary>
/// A vendor requests a waiver for what an assessment found, the municipality grants it, and the next assessment counts it. A request that names nothing
/// real is refused on both sides.
/// </summary>
public sealed class WaiverRequestTests : IDisposable
{
    private const string Clause = "6(3)②-1";

    private readonly VendorSystem system = new();

    public WaiverRequestTests() => File.WriteAllText(system.Of("src/Relay/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");

    private string Requests => system.Of("requests.json");

    private string Evidence => system.Of("report/evidence.pkz");

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("--rule", "PK6303")]
    [InlineData("--clause", Clause)]
    [InlineData("--finding", "1")]
    public async Task Requested_granted_and_assessed_again(string by, string what)
    {
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync(by, what, "--compensating", "日次の点検")).EndsWith(0);

        var granted = (await GrantAsync("--until", "2026-08-31")).EndsWith(0);
        (await AssessWithWaiverAsync()).EndsWith(0);

        foreach (var said in new[] { "PK6303", "unknown.example", "理由: 更改までの間", "代替策: 日次の点検", "希望する期限 2026-09-30", "申請者 山田太郎", "2026-08-31 まで" })
        {
            Assert.Contains(said, granted.Output, StringComparison.Ordinal);
        }

        Assert.Equal(ClauseState.Waived, system.StateOf(Clause));
        var waiver = Assert.Single(system.Assessment.Waivers);
        Assert.Equal(("2026-08-31", "更改までの間"), (waiver.Until, waiver.Reason));
        Assert.Contains(waiver.RequestDigest!, File.ReadAllText(system.Of("report/report.html")), StringComparison.Ordinal);
        (await ToolRun.OfAsync("verify", Evidence, "--trust-city", system.Of("city/certificate.pem"))).EndsWith(3);
    }

    [Fact]
    public async Task Request_of_the_manifest_is_taken_as_it_stands()
    {
        Ask("PK6303", "component: notice-relay");
        (await system.AssessAsync()).EndsWith(1);

        var run = (await ToolRun.OfAsync("waiver", "request", Evidence, "--by", "山田太郎", "--out", Requests, "--as-of", VendorSystem.AsOf, "--json")).EndsWith(0);
        (await GrantAsync()).EndsWith(0);
        (await AssessWithWaiverAsync()).EndsWith(0);

        var request = JsonNode.Parse(run.Output)!["requests"]![0]!;
        Assert.Equal("notice-relay", (string)request["scope"]!["component"]!);
        Assert.Equal("PK6303", (string)request["covers"]![0]!["rule"]!);
        Assert.Equal("2026-09-30", Assert.Single(system.Assessment.Waivers).Until);
    }

    [Fact]
    public async Task Waiver_for_named_findings_covers_no_other_of_the_same_component()
    {
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync("--finding", system.Assessment.Findings.Single(finding => finding.Finding.Rule == "PK6303").Finding.Fingerprint[..12])).EndsWith(0);
        (await GrantAsync()).EndsWith(0);
        (await AssessWithWaiverAsync()).EndsWith(0);

        File.WriteAllText(system.Of("src/Relay/Pong.cs"), "public static class Pong { public const string Address = \"https://another.example/api\"; }");
        (await AssessWithWaiverAsync()).EndsWith(1);

        Assert.Equal([false, true], system.Assessment.Findings.Where(finding => finding.Finding.Rule == "PK6303").Select(finding => finding.WaiverInForce).Order());
    }

    [Theory]
    [InlineData("PK6399", "component: notice-relay", "2026-09-30", "PK9105", "/requests/0/rule")]
    [InlineData("PK1001", "component: notice-relay", "2026-09-30", "PK9107", "/requests/0/rule")]
    [InlineData("PK6303", "{ }", "2026-09-30", "PK9106", "/requests/0/scope")]
    [InlineData("PK6303", "component: tax-app", "2026-09-30", "PK9109", "使えるもの: notice-relay")]
    [InlineData("PK6303", "component: notice-relay", "2026-05-31", "PK9101", "/requests/0/until")]
    [InlineData("PK6303", "component: notice-relay", "2027-06-02", "PK9103", "2027-06-01")]
    public async Task Request_that_cannot_be_granted_is_refused_where_it_stands(string rule, string scope, string until, string defect, string said)
    {
        Ask(rule, scope, until);
        await system.AssessAsync();

        var run = (await ToolRun.OfAsync("waiver", "request", Evidence, "--by", "山田太郎", "--out", Requests, "--as-of", VendorSystem.AsOf, "--lang", "ja")).EndsWith(1);

        Assert.Matches($@"policykit\.system\.yaml\(\d+,\d+\): {defect} 違反", run.Output);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Requests));
    }

    [Theory]
    [InlineData("\"PK6303\"", "\"PK6304\"", 1, "PK9109")]
    [InlineData("\"reason\": ", "\"reasn\": ", 2, "もしかして: reason")]
    [InlineData("\"2026-09-30\"", "\"令和8年9月30日\"", 2, "もしかして: 2026-09-30")]
    [InlineData("\"zeimu-2026\"", "\"zeimu-2027\"", 4, "PK9111")]
    [InlineData("\"component\": \"notice-relay\"", "\"findings\": [\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"]", 1, "PK9109")]
    [InlineData("\"component\": \"notice-relay\"", "\"component\": \"*\"", 2, "PK6909")]
    public async Task Request_that_was_edited_is_not_granted(string from, string to, int code, string said)
    {
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync("--rule", "PK6303")).EndsWith(0);
        system.Edit(from, to, "requests.json");

        var run = (await GrantAsync()).EndsWith(code);

        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.Matches(@"requests\.json\(\d+,\d+\)", run.Output);
        Assert.False(File.Exists(system.Of("waivers.dsse.json")));
    }

    [Fact]
    public async Task Request_for_an_earlier_assessment_is_not_granted_by_another()
    {
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync("--rule", "PK6303")).EndsWith(0);
        system.Edit("name: 税務システム", "name: 新しい税務システム");
        (await system.AssessAsync()).EndsWith(1);

        Assert.Contains("PK9111", (await GrantAsync()).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "2026-09-30", "--until", "2026-10-01")]      // longer than asked for
    [InlineData(2, "2026-06-01", "--until", "2026-05-31")]
    [InlineData(2, "--reason", "--reason", "別の理由")]
    [InlineData(2, "--number", "--number", "2")]
    [InlineData(1, "PK9104", "--by", "株式会社サンプル")]
    public async Task Municipality_grants_no_more_than_was_asked(int code, string said, string option, string value)
    {
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync("--rule", "PK6303")).EndsWith(0);

        var run = (await GrantAsync(option, value)).EndsWith(code);

        Assert.Contains(said, run.Output + run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(system.Of("waivers.dsse.json")));
    }

    [Theory]
    [InlineData("--finding", "99")]
    [InlineData("--finding", "deadbeefdeadbeef")]
    [InlineData("--rule", "PK6801")]
    [InlineData("--clause", "6(99)")]
    public async Task Request_for_what_was_not_found_is_bad_input(string by, string what)
    {
        (await system.AssessAsync()).EndsWith(1);

        var run = (await RequestAsync(by, what)).EndsWith(2);

        Assert.NotEmpty(run.Error);
        Assert.False(File.Exists(Requests));
    }

    [Fact]
    public async Task Nothing_asked_for_is_bad_input_and_so_is_evidence_that_is_none()
    {
        (await system.AssessAsync()).EndsWith(1);

        Assert.Contains("requests", (await ToolRun.OfAsync("waiver", "request", Evidence, "--by", "山田太郎", "--out", Requests)).EndsWith(2).Error, StringComparison.Ordinal);
        (await ToolRun.OfAsync("waiver", "request", system.Of("absent.pkz"), "--by", "山田太郎", "--out", Requests)).EndsWith(2);
        (await ToolRun.OfAsync("waiver", "request", system.Manifest, "--by", "山田太郎", "--out", Requests)).EndsWith(4);
    }

    [Fact]
    public async Task File_of_requests_grows_and_is_listed_and_each_is_granted_by_itself()
    {
        File.WriteAllText(system.Of("src/Tax.App/Ping.cs"), "public static class Pang { public const string Address = \"https://unknown.example/api\"; }");
        (await system.AssessAsync()).EndsWith(1);
        (await RequestAsync("--rule", "PK6303", "--component", "notice-relay")).EndsWith(0);
        (await RequestAsync("--rule", "PK6303", "--component", "tax-app")).EndsWith(0);

        var list = (await ToolRun.OfAsync("waiver", "list", Requests, "--lang", "en")).EndsWith(0);
        (await GrantAsync()).EndsWith(2);
        (await GrantAsync("--number", "2")).EndsWith(0);
        (await AssessWithWaiverAsync()).EndsWith(1);

        Assert.Contains("1. PK6303  notice-relay", list.Output, StringComparison.Ordinal);
        Assert.Contains("2. PK6303  tax-app", list.Output, StringComparison.Ordinal);
        Assert.Contains("none is granted", list.Output, StringComparison.Ordinal);
        Assert.Equal("tax-app", Assert.Single(system.Assessment.Findings, finding => finding.WaiverInForce).Component);
    }

    private void Ask(string rule, string scope, string until = "2026-09-30") => File.AppendAllText(
        system.Manifest, $"requests:\n  - {{ rule: {rule}, scope: {(scope[0] == '{' ? scope : $"{{ {scope} }}")}, reason: 冗長化は9月更改, until: {until}, compensating: [日次バックアップ] }}\n");

    private Task<ToolRun> RequestAsync(params string[] more) => ToolRun.OfAsync(
        ["waiver", "request", Evidence, "--reason", "更改までの間", "--until", "2026-09-30", "--by", "山田太郎", "--out", Requests, "--as-of", VendorSystem.AsOf, "--lang", "ja", .. more]);

    private Task<ToolRun> AssessWithWaiverAsync() => system.AssessAsync("--waivers", system.Of("waivers.dsse.json"), "--trust-city", system.Of("city/certificate.pem"));

    private async Task<ToolRun> GrantAsync(params string[] more)
    {
        if (!File.Exists(system.Of("city/key.pem")))
        {
            (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", system.Of("city"))).EndsWith(0);
        }

        string[] by = more.Contains("--by") ? [] : ["--by", "統括情報セキュリティ責任者"];
        return await ToolRun.OfAsync(
            ["waiver", "grant", "--request", Requests, "--evidence", Evidence, "--id", "例外-7", "--key", system.Of("city/key.pem"), "--out", system.Of("waivers.dsse.json"), "--as-of", VendorSystem.AsOf, "--lang", "ja", .. by, .. more]);
    }
}
