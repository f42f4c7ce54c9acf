using System.Text.Json.Nodes;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Policies;

/// <summary><c>policy diff --systems</c>: which systems of a corpus the other edition judges otherwise, and why.</summary>
public sealed class DiffOverSystemsTests : IDisposable
{
    private const string Before = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Example.City", "1.0.0", Sequence = 1, InForceFrom = "2025-04-01")]
        [assembly: Clause("1", Ja = "分離", En = "Separate.", Binds = "vendor", Checks = "manifest: PK6306 PK6307")]
        [assembly: Clause("2", Ja = "コード", En = "Code.", Binds = "vendor", Checks = "source: PK1001")]
        [assembly: RuleClause("PK6306", "1")]
        [assembly: RuleClause("PK6307", "1")]
        [assembly: RuleClause("PK1001", "2")]
        [assembly: PolicyParameter("permitted-communications", "T-2026-002=2027-03-31")]
        [assembly: PolicyParameter("sanitization-methods", "TextOnly")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        """;

    private readonly VendorSystem system = new();
    private readonly string old;

    public DiffOverSystemsTests()
    {
        old = CompiledPolicy.Write(system.Of("Before.dll"), Before);
        system.Edit("policy: { id: PolicyKit.Hanamaki, version: 2026.4.1", "policy: { id: Example.City, version: 1.0.0");
        system.Edit("communications:\n", "communications:\n  - { id: eltax, from: tax-app, to: { external: eLTAX, host: gw.example.lgwan.jp, port: 443, protocol: https, zone: external }, basis: { tokuteiTsushin: T-2026-002 } }\n");
    }

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Communication_whose_permission_was_withdrawn_is_named_with_clause_and_reason()
    {
        (await system.AssessAsync("--policy", old)).EndsWith(0);

        var run = (await DiffAsync(After("T-2026-002=2027-03-31", "T-2026-003"), "--lang", "ja")).EndsWith(1);

        foreach (var said in new[]
        {
            "zeimu-2026 税務システム (" + system.Of("report/evidence.pkz") + "): 適合 (0) → 不適合 (1)", "  1 分離: 適合 → 不適合", "    追加: PK6306 policykit.system.yaml(", "  通信 eltax: 可 → PK6306", "判定したシステム: 1、判定が変わるもの: 1、判定できなかったもの: 0",
        })
        {
            Assert.Contains(said, run.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("2 コード", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_alone_is_judged_without_its_code_and_says_so()
    {
        var json = JsonNode.Parse((await DiffAsync(After("T-2026-002=2027-03-31", "T-2026-002=2026-05-31"), "--json")).EndsWith(1).Output)!;

        var different = Assert.Single(json["systems"]!["different"]!.AsArray())!;
        Assert.Equal(["1"], different["clauses"]!.AsArray().Select(change => (string)change!["clause"]!));
        Assert.Equal(("conforms", "violates"), ((string)different["clauses"]![0]!["before"]!, (string)different["clauses"]![0]!["after"]!));
        Assert.Equal("PK6307", (string)Assert.Single(different["communications"]![0]!["after"]!.AsArray())!);
        Assert.Equal(3, (int)different["before"]!);
        Assert.Contains("only the manifest was judged", (string)json["systems"]!["notes"]![0]!["en"]!, StringComparison.Ordinal);
        Assert.Equal(1, (int)json["exitCode"]!);
    }

    [Fact]
    public async Task Clause_that_came_or_went_is_named_and_is_no_violation()
    {
        var run = (await DiffAsync(After("[assembly: Clause(\"2\", Ja = \"コード\", En = \"Code.\", Binds = \"vendor\", Checks = \"source: PK1001\")]", "[assembly: Clause(\"3\", Ja = \"研修\", En = \"Train.\", Binds = \"vendor\", Checks = \"attestation\")]")
            .Replace("RuleClause(\"PK1001\", \"2\")", "RuleClause(\"PK1001\", \"1\")", StringComparison.Ordinal), "--lang", "en")).EndsWith(0);

        Assert.Contains("2 Code.: Not checked → not in this policy", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 Train.: not in this policy → Needs a person", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edition_that_says_the_same_of_all_systems_answers_0_though_the_manifest_names_the_other()
    {
        (await system.AssessAsync("--policy", old)).EndsWith(0);

        var run = (await DiffAsync(After("\"1.0.0\", Sequence = 1", "\"2.0.0\", Sequence = 2"), "--lang", "en")).EndsWith(0);

        Assert.Contains("No system is judged otherwise.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Systems judged: 1, judged otherwise: 0", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_that_the_other_edition_cannot_read_is_named()
    {
        var run = (await DiffAsync(After("using PolicyKit.ThreeLayer;", "using PolicyKit.ThreeLayer;\n[assembly: PolicyParameter(\"contract-clauses\", \"no-takeouts\")]"), "--lang", "en")).EndsWith(1);

        Assert.Contains("PK6905", run.Output, StringComparison.Ordinal);
        Assert.Contains("→ The input is not right", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_findings_in_one_place_the_one_that_came_is_named()
    {
        system.Edit("    return-or-erase: 第10条\n", "");

        var run = (await DiffAsync(After("using PolicyKit.ThreeLayer;", "using PolicyKit.ThreeLayer;\n[assembly: PolicyParameter(\"contract-clauses\", \"return-or-erase|destruction\")]"), "--lang", "en")).EndsWith(0);

        Assert.Contains("'destruction'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bundle_that_is_damaged_is_named_and_the_others_are_judged()
    {
        (await system.AssessAsync("--policy", old)).EndsWith(0);
        File.WriteAllText(system.Of("broken.pkz"), "PK");

        var run = (await DiffAsync(Before, "--lang", "en")).EndsWith(4);

        Assert.Contains("broken.pkz", run.Output, StringComparison.Ordinal);
        Assert.Contains("Systems judged: 1, judged otherwise: 0, not judged: 1", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Systems_are_found_by_pattern_and_none_is_not_a_pass()
    {
        var after = CompiledPolicy.Write(system.Of("After.dll"), Before);

        // The bad system lies beside the good one.
        Assert.Contains("Systems judged: 2", (await ToolRun.OfAsync("policy", "diff", old, after, "--systems", system.Of("../**/policykit.system.*"), "--as-of", VendorSystem.AsOf, "--lang", "en")).EndsWith(0).Output, StringComparison.Ordinal);
        Assert.Contains("Systems judged: 1", (await ToolRun.OfAsync("policy", "diff", old, after, "--systems", system.Of("policykit.*"), "--as-of", VendorSystem.AsOf, "--lang", "en")).EndsWith(0).Output, StringComparison.Ordinal);
        (await ToolRun.OfAsync("policy", "diff", old, after, "--systems", system.Of("*.pkz"))).EndsWith(3);
        (await ToolRun.OfAsync("policy", "diff", old, after, "--systems", system.Of("absent"))).EndsWith(2);
    }

    private static string After(string from, string to)
    {
        Assert.Equal(2, Before.Split(from).Length);
        return Before.Replace(from, to, StringComparison.Ordinal);
    }

    private Task<ToolRun> DiffAsync(string after, params string[] more) =>
        ToolRun.OfAsync(["policy", "diff", old, CompiledPolicy.Write(system.Of("After.dll"), after), "--systems", system.Path, "--as-of", VendorSystem.AsOf, .. more]);
}
