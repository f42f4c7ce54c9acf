using System.Text.Json.Nodes;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Policies;

/// <summary>The digest of a policy covers everything that decides a verdict, and nothing else moves it.</summary>
public sealed class PolicyDigestTests : IDisposable
{
    private const string Source = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Example.City", "1.0.0", Sequence = 1, InForceFrom = "2025-04-01", MinimumToolVersion = "0.1", Audience = "public")]
        [assembly: Clause("1", Ja = "分離する", En = "Separate.", Binds = "vendor", Checks = "source: PK1001 PK1005")]
        [assembly: Clause("2", Parent = "1", Ja = "訓練する", Checks = "attestation")]
        [assembly: RuleClause("PK1001", "1")]
        [assembly: RuleClause("PK1005", "1", Waivable = true)]
        [assembly: PolicyParameter("max-waiver-days", "365")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        [assembly: PolicyCertificate("aa11")]
        [Purpose("inquiry", "条例 第1条")] public sealed class Inquiry : IPurpose { private Inquiry() { } }
        [Purpose("warning", "条例 第2条")] public sealed class Warning : IPurpose { private Warning() { } }
        public sealed class Scanned : ISanitization;
        [Zone("vault", 4, 4, NameJa = "金庫", Clause = "1")] public sealed class Vault : IZone { private Vault() { } }
        [ZoneRoute("mail-in", Clause = "1", LegalBasis = "条例 第3条", Purposes = new[] { typeof(Inquiry) }, MaxDays = 30, Ceiling = Confidentiality.Level2)]
        public sealed class MailIn : Route<InternetZone, LgwanZone>, IAccepts<TextOnly> { private MailIn() { } }
        """;

    private readonly TemporaryFolder folder = new();
    private int written;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\"1.0.0\"", "\"1.0.1\"")]
    [InlineData("Sequence = 1", "Sequence = 2")]
    [InlineData("InForceFrom = \"2025-04-01\"", "InForceFrom = \"2025-04-02\"")]
    [InlineData("MinimumToolVersion = \"0.1\"", "MinimumToolVersion = \"0.2\"")]
    [InlineData("Audience = \"public\"", "Audience = \"municipality\"")]
    [InlineData("Ja = \"分離する\"", "Ja = \"分離しない\"")]
    [InlineData("Binds = \"vendor\"", "Binds = \"staff\"")]
    [InlineData("source: PK1001 PK1005", "source: PK1001")]
    [InlineData("Parent = \"1\", Ja", "Ja")]
    [InlineData("RuleClause(\"PK1001\", \"1\")", "RuleClause(\"PK1001\", \"2\")")]
    [InlineData("\"1\", Waivable = true", "\"1\"")]
    [InlineData("\"max-waiver-days\", \"365\"", "\"max-waiver-days\", \"364\"")]
    [InlineData("\"*.lgwan.jp\"", "\"*.a.lgwan.jp\"")]
    [InlineData("\"*.lgwan.jp\", typeof(LgwanZone)", "\"*.lgwan.jp\", typeof(InternetZone)")]
    [InlineData("\"aa11\"", "\"aa12\"")]
    [InlineData("\"inquiry\", \"条例 第1条\"", "\"inquiry\", \"条例 第9条\"")]
    [InlineData("\"vault\", 4, 4", "\"vault\", 5, 4")]
    [InlineData("\"vault\", 4, 4", "\"vault\", 4, 5")]
    [InlineData("NameJa = \"金庫\"", "NameJa = \"金庫\", Isolated = true")]
    [InlineData("NameJa = \"金庫\"", "NameJa = \"金庫\", ForbidsRemoval = true")]
    [InlineData("NameJa = \"金庫\"", "NameJa = \"金庫\", RequiresMfa = true")]
    [InlineData("NameJa = \"金庫\"", "NameJa = \"金庫\", RequiresMonitoring = true")]
    [InlineData("class Vault", "class Strongroom")]
    [InlineData("\"mail-in\", Clause = \"1\"", "\"mail-in\", Clause = \"2\"")]
    [InlineData("LegalBasis = \"条例 第3条\"", "LegalBasis = \"条例 第4条\"")]
    [InlineData("Purposes = new[] { typeof(Inquiry) }", "Purposes = new[] { typeof(Inquiry), typeof(Warning) }")]
    [InlineData("MaxDays = 30", "MaxDays = 31")]
    [InlineData("Ceiling = Confidentiality.Level2", "Ceiling = Confidentiality.Level3C")]
    [InlineData("IAccepts<TextOnly>", "IAccepts<Scanned>")]
    [InlineData("Route<InternetZone, LgwanZone>", "Route<LgwanZone, MyNumberZone>")]
    public void Whatever_decides_a_verdict_changes_it(string from, string to)
    {
        Assert.Contains(from, Source, StringComparison.Ordinal);
        var changed = Source.Replace(from, to, StringComparison.Ordinal).Replace("class Strongroom : IZone { private Vault()", "class Strongroom : IZone { private Strongroom()", StringComparison.Ordinal);

        Assert.NotEqual(DigestOf(Source), DigestOf(changed));
    }

    [Fact]
    public void Order_of_declarations_and_name_of_the_file_do_not_change_it()
    {
        var lines = Source.Split('\n');
        var turned = string.Join('\n', [.. lines[..2], .. lines[2..10].Reverse(), .. lines[10..]]);

        Assert.Equal(DigestOf(Source), DigestOf(turned));
    }

    [Fact]
    public void Value_that_looks_like_two_entries_is_not_two_entries()
    {
        var one = Source.Replace("\"max-waiver-days\", \"365\"", "\"a\", \"1\\n9:parameter1:b1:2\"", StringComparison.Ordinal);
        var two = Source.Replace("[assembly: PolicyParameter(\"max-waiver-days\", \"365\")]", "[assembly: PolicyParameter(\"a\", \"1\")] [assembly: PolicyParameter(\"b\", \"2\")]", StringComparison.Ordinal);

        Assert.NotEqual(DigestOf(one), DigestOf(two));
    }

    [Fact]
    public async Task Policy_show_prints_the_digest_that_a_manifest_may_name()
    {
        var file = CompiledPolicy.Write(folder.Of("City.dll"), Source);
        var digest = PolicyDigest.Of(PolicySource.Catalog(PolicyRequest.Of(file), null));

        Assert.Contains(digest, (await ToolRun.OfAsync("policy", "show", file, "--lang", "ja")).EndsWith(0).Output, StringComparison.Ordinal);
        Assert.Equal(digest, (string)JsonNode.Parse((await ToolRun.OfAsync("policy", "show", file, "--json")).EndsWith(0).Output)!["digest"]!);
    }

    private string DigestOf(string source) => PolicyDigest.Of(PolicySource.Catalog(PolicyRequest.Of(CompiledPolicy.Write(folder.Of($"City{++written}.dll"), source)), null));
}
