using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Signing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary>Waivers: granted and signed by the municipality only, for a rule, a scope and a term. A waived rule is still evaluated and shown.</summary>
public sealed class WaiverTests : IDisposable
{
    private readonly VendorSystem system = new();

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("2026-05-31", "PK9101", 1, nameof(ClauseState.WaiverExpired))]
    [InlineData("2026-06-01", null, 0, nameof(ClauseState.Waived))]
    [InlineData("2027-01-31", null, 0, nameof(ClauseState.Waived))]
    [InlineData("2027-06-02", "PK9103", 1, nameof(ClauseState.Violates))]
    public async Task Waiver_holds_through_its_last_day_and_no_longer_than_a_year(string until, string? rule, int code, string state)
    {
        await GrantAsync("--component", "notice-relay", "--until", until);

        var run = (await AssessAsync()).EndsWith(code);

        Assert.Contains("PK6303", run.Output, StringComparison.Ordinal);      // waived or not, it is shown
        Assert.Equal(state, system.StateOf("6(3)②-1").ToString());
        if (rule is not null)
        {
            Assert.Contains(rule, run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("PK9104", "PK6303", "notice-relay", "株式会社サンプル")]
    [InlineData("PK9105", "PK6399", "notice-relay", "CISO")]
    [InlineData("PK9106", "PK6303", "*", "CISO")]
    [InlineData("PK9107", "PK1001", "notice-relay", "CISO")]
    public async Task Waiver_with_a_defect_is_rejected_and_the_finding_stays(string defect, string rule, string component, string by)
    {
        await GrantAsync("--component", component, "--until", "2026-12-31", "--rule", rule, "--by", by);

        var run = (await AssessAsync()).EndsWith(1);

        Assert.Contains(defect, run.Output, StringComparison.Ordinal);
        Assert.Equal(ClauseState.Violates, system.StateOf("6(3)②-1"));
    }

    [Fact]
    public async Task Waiver_signed_by_another_key_or_trusted_by_no_certificate_is_rejected()
    {
        await GrantAsync("--component", "notice-relay", "--until", "2026-12-31");
        (await ToolRun.OfAsync("keys", "new", "somebody", "--out", system.Of("other"))).EndsWith(0);

        var other = (await system.AssessAsync("--waivers", system.Of("waivers.dsse.json"), "--trust-city", system.Of("other/certificate.pem"))).EndsWith(1);
        var none = (await system.AssessAsync("--waivers", system.Of("waivers.dsse.json"))).EndsWith(1);

        Assert.Contains("PK9108", other.Output, StringComparison.Ordinal);
        Assert.Contains("PK9108", none.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiver_without_a_last_day_is_rejected()
    {
        await GrantAsync("--component", "notice-relay", "--until", "2026-12-31");
        using (var key = Certificates.ReadKey(system.Of("city/key.pem")))
        {
            var endless = new GrantedWaiver("例外-1", "PK6303", new WaiverScope("notice-relay", null), "更改までの間", "統括情報セキュリティ責任者", "2026-06-01", null);
            File.WriteAllBytes(system.Of("waivers.dsse.json"), Dsse.Sign(WaiverFile.PayloadType, WaiverFile.Payload([endless]), key));
        }

        Assert.Contains("PK9102", (await AssessAsync()).EndsWith(1).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-02", "2026-12-31")]
    [InlineData("9999-12-31", "9999-12-31")]      // a year later was computed, and there is none
    public async Task Waiver_dated_after_the_day_of_judgement_does_not_hold_yet(string granted, string until)
    {
        await GrantAsync("--component", "notice-relay", "--as-of", granted, "--until", until);

        var run = (await AssessAsync()).EndsWith(1);

        Assert.Contains("PK9110", run.Output, StringComparison.Ordinal);
        Assert.Contains(granted, run.Output, StringComparison.Ordinal);
        Assert.Equal(ClauseState.Violates, system.StateOf("6(3)②-1"));
    }

    [Fact]
    public async Task Waiver_that_covers_nothing_is_a_warning()
    {
        await GrantAsync("--component", "tax-app", "--until", "2026-12-31");

        Assert.Contains("PK9109 警告", (await AssessAsync()).EndsWith(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiver_for_one_component_does_not_cover_another()
    {
        await GrantAsync("--component", "notice-relay", "--until", "2026-12-31");
        File.WriteAllText(system.Of("src/Tax.App/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");

        (await AssessAsync()).EndsWith(1);
    }

    [Fact]
    public async Task List_says_who_signed_and_grant_adds_to_the_file()
    {
        await GrantAsync("--component", "notice-relay", "--until", "2026-12-31");
        await GrantAsync("--component", "tax-app", "--until", "2026-12-31", "--id", "例外-2");

        var run = (await ToolRun.OfAsync("waiver", "list", system.Of("waivers.dsse.json"), "--trust-city", system.Of("city/certificate.pem"), "--lang", "ja")).EndsWith(0);

        Assert.Contains("例外-1  PK6303  notice-relay", run.Output, StringComparison.Ordinal);
        Assert.Contains("例外-2  PK6303  tax-app", run.Output, StringComparison.Ordinal);
        Assert.Contains("市の署名を確認しました", run.Output, StringComparison.Ordinal);
    }

    private Task<ToolRun> AssessAsync() => system.AssessAsync("--waivers", system.Of("waivers.dsse.json"), "--trust-city", system.Of("city/certificate.pem"));

    private async Task GrantAsync(params string[] arguments)
    {
        File.WriteAllText(system.Of("src/Relay/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");
        if (!File.Exists(system.Of("city/key.pem")))
        {
            (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", system.Of("city"))).EndsWith(0);
        }

        var defaults = new Dictionary<string, string>
        {
            ["--id"] = "例外-1", ["--rule"] = "PK6303", ["--reason"] = "更改までの間", ["--by"] = "統括情報セキュリティ責任者", ["--as-of"] = "2026-06-01",
            ["--key"] = system.Of("city/key.pem"), ["--out"] = system.Of("waivers.dsse.json"),
        };
        for (var i = 0; i < arguments.Length; i += 2)
        {
            defaults[arguments[i]] = arguments[i + 1];
        }

        (await ToolRun.OfAsync(["waiver", "grant", .. defaults.SelectMany(pair => new[] { pair.Key, pair.Value })])).EndsWith(0);
    }
}
