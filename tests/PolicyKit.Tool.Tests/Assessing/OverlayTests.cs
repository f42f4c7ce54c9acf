using System.Net;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary><c>assess --overlay</c>: confidential standards over the policy tighten the judgement, and no vendor reads a word of them.</summary>
public sealed class OverlayTests : IDisposable
{
    private const string Overlay = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Hanamaki.Standards", "2026.1", Extends = "PolicyKit.Hanamaki", Audience = "municipality")]
        [assembly: Clause("R-017", Parent = "6(3)②-1", Ja = "カナリア壱の接続は\n情報政策課が毎月カナリア弐と照合する。例外はカナリア参とする。", En = "Canary one is reconciled. Exceptions are \"canary two\".", Binds = "vendor", Checks = "manifest: PK6303")]
        [assembly: Clause("R-018", Parent = "6(5)", Ja = "カナリア四を備える", Binds = "vendor", Checks = "attestation")]
        [assembly: PolicyParameter("max-waiver-days", "30")]
        [assembly: PolicyParameter("canary-parameter", "カナリア五の値です|123456789")]
        [assembly: HostZone("canary-six.lgwan.jp", typeof(LgwanZone))]
        [Zone("canary-seven", 4, 4, NameJa = "カナリア八の領域")] public sealed class Vault : IZone { private Vault() { } }
        """;

    private static readonly string[] Canaries =
        ["カナリア壱", "カナリア弐", "カナリア参", "カナリア四", "カナリア五", "カナリア八", "Canary one", "canary two", "canary-parameter", "canary-six", "canary-seven"];

    private readonly VendorSystem system = new();
    private readonly string overlay;

    public OverlayTests()
    {
        overlay = CompiledPolicy.Write(system.Of("Hanamaki.Standards.dll"), Overlay);
        File.WriteAllText(system.Of("src/Relay/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");
    }

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("vendor")]
    [InlineData("public")]
    public async Task Vendor_and_public_read_which_item_does_not_conform_and_no_word_of_the_standards(string audience)
    {
        await GrantAsync();
        (await AssessAsync()).EndsWith(0);      // the public policy allows a waiver of this length

        var run = (await AssessAsync("--overlay", overlay, "--audience", audience)).EndsWith(3);

        Assert.Equal(audience == "public", File.Exists(system.Of("report/report.public.html")));
        Assert.Contains("PK6303", run.Output, StringComparison.Ordinal);
        Assert.Contains("対策基準 R-017 に不適合です", run.Output, StringComparison.Ordinal);
        Assert.Equal(ClauseState.Violates, system.StateOf("R-017"));
        Assert.Equal(ClauseState.Violates, system.StateOf("6(3)②-1"));     // as its worst part
        Assert.Equal(ClauseState.NeedsPerson, system.StateOf("R-018"));
        Assert.Equal("Hanamaki.Standards", Assert.Single(system.Assessment.Policy.Overlays).Id);
        AssertSilent(run.Output + run.Error, "screen");
        foreach (var (name, content) in BundleCopy.Read(system.Of("report/evidence.pkz")).Concat(Directory.EnumerateFiles(system.Of("report")).Select(file => KeyValuePair.Create(file, File.ReadAllBytes(file)))))
        {
            AssertSilent(Encoding.UTF8.GetString(content), name);
            AssertSilent(Encoding.Unicode.GetString(content), name);
            AssertSilent(WebUtility.HtmlDecode(Encoding.UTF8.GetString(content)), name);
            AssertSilent(System.Text.RegularExpressions.Regex.Replace(Encoding.UTF8.GetString(content), @"\\u([0-9a-fA-F]{4})", match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString()), name);
        }
    }

    [Fact]
    public async Task Municipality_reads_everything()
    {
        await GrantAsync();

        (await AssessAsync("--overlay", overlay, "--audience", "municipality")).EndsWith(3);

        Assert.Contains("カナリア壱", File.ReadAllText(system.Of("report/report.html")), StringComparison.Ordinal);
        Assert.Contains("自治体限り", File.ReadAllText(system.Of("report/report.html")), StringComparison.Ordinal);
        Assert.Contains(system.Assessment.Findings, finding => finding.Finding.Rule == "PK9103");
    }

    [Theory]
    [InlineData("カナリア壱の接続は情報政策課が毎月カナリア弐と照合する")]
    [InlineData("例外は カナリア参とする")]
    public async Task File_of_the_vendor_that_quotes_the_standards_is_never_written(string quoted)
    {
        system.Edit("statement: 監視の記録を点検した", $"statement: 市の基準「{quoted}」を確認した");

        var run = (await AssessAsync("--overlay", overlay)).EndsWith(4);

        Assert.Contains("PK7101", run.Error, StringComparison.Ordinal);
        AssertSilent(run.Output + run.Error, "screen");
        Assert.False(Directory.Exists(system.Of("report")));
        Assert.NotEqual(4, (await AssessAsync("--overlay", overlay, "--audience", "municipality")).Code);
    }

    [Fact]
    public async Task Manifest_that_uses_a_zone_of_the_standards_is_never_written_for_a_vendor()
    {
        system.Edit("{ id: net-lg, zone: lgwan,", "{ id: net-lg, zone: canary-seven,");

        Assert.Contains("PK7101", (await AssessAsync("--overlay", overlay)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"max-waiver-days\", \"30\"", "\"max-waiver-days\", \"400\"")]
    [InlineData("Extends = \"PolicyKit.Hanamaki\"", "Extends = \"Another.City\"")]
    public async Task Overlay_that_loosens_or_is_of_another_policy_is_bad_input(string from, string to)
    {
        CompiledPolicy.Write(overlay, Overlay.Replace(from, to, StringComparison.Ordinal));

        Assert.Contains("PK9207", (await AssessAsync("--overlay", overlay)).EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vendor")]
    [InlineData("municipality")]
    public async Task Bundle_is_judged_again_with_the_overlay_only(string audience)
    {
        await GrantAsync();
        (await AssessAsync("--overlay", overlay, "--audience", audience, "--key", system.Of("city/key.pem"))).EndsWith(3);
        string[] verify = ["verify", system.Of("report/evidence.pkz"), "--trust", system.Of("city/certificate.pem"), "--trust-city", system.Of("city/certificate.pem"), "--source", system.Path, "--lang", "ja"];

        Assert.Contains("対策基準 Hanamaki.Standards 2026.1 を適用して", (await ToolRun.OfAsync(verify)).EndsWith(3).Output, StringComparison.Ordinal);
        Assert.Contains("(V3)", (await ToolRun.OfAsync([.. verify, "--overlay", overlay])).EndsWith(3).Output, StringComparison.Ordinal);
    }

    private static void AssertSilent(string text, string where) =>
        Assert.All(Canaries, canary => Assert.False(text.Contains(canary, StringComparison.OrdinalIgnoreCase), $"'{canary}' stands in {where}."));

    private Task<ToolRun> AssessAsync(params string[] more) => system.AssessAsync(
        File.Exists(system.Of("waivers.dsse.json")) ? ["--waivers", system.Of("waivers.dsse.json"), "--trust-city", system.Of("city/certificate.pem"), .. more] : more);

    private async Task GrantAsync()
    {
        (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", system.Of("city"))).EndsWith(0);
        (await ToolRun.OfAsync(
            "waiver", "grant", "--id", "例外-1", "--rule", "PK6303", "--component", "notice-relay", "--reason", "更改まで", "--by", "統括情報セキュリティ責任者",
            "--as-of", "2026-06-01", "--until", "2026-12-31", "--key", system.Of("city/key.pem"), "--out", system.Of("waivers.dsse.json"))).EndsWith(0);
    }
}
