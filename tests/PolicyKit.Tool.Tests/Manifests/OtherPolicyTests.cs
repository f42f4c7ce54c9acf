using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary><c>--policy</c>: nothing in the tool assumes the policy it carries.</summary>
public sealed class OtherPolicyTests : IDisposable
{
    private const string Policy = """
        using PolicyKit;
        using PolicyKit.ThreeLayer;
        [assembly: Policy("Example.City", "1.0.0", InForceFrom = "2025-04-01")]
        [assembly: Clause("1", Ja = "分離", Binds = "vendor", Checks = "manifest: PK6306 PK6307")]
        [assembly: RuleClause("PK6306", "1")]
        [assembly: RuleClause("PK6307", "1")]
        [assembly: PolicyParameter("permitted-communications", "T-2026-002=2027-03-31|T-2025-001=2026-05-31|T-2026-003=2027-02-30|T-2026-004=2027-03-31|T-2026-004=2026-05-31")]
        [assembly: PolicyParameter("sanitization-methods", "TextOnly")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        public static class ThrowsWhenTouched
        {
            [System.Runtime.CompilerServices.ModuleInitializer]
            internal static void Initialize() => throw new System.InvalidOperationException("code of the policy ran");
        }
        """;

    private readonly VendorSystem system = new();
    private readonly string policy;

    public OtherPolicyTests()
    {
        policy = CompiledPolicy.Write(system.Of("Example.City.dll"), Policy);
        system.Edit("policy: { id: PolicyKit.Hanamaki, version: 2026.4.1", "policy: { id: Example.City, version: 1.0.0");
    }

    public void Dispose() => system.Dispose();

    [Theory]
    [InlineData("T-2026-002", 0, "")]
    [InlineData("T-2025-001", 1, "PK6307")]
    [InlineData("T-2024-009", 1, "PK6306")]
    [InlineData("T-2026-003", 1, "PK6307")]      // its last day does not exist; that permitted for ever
    [InlineData("T-2026-004", 1, "PK6307")]      // listed twice, which threw: the earlier day counts
    public async Task Communication_out_of_the_isolated_zone_needs_a_permission_that_the_policy_knows_and_that_has_not_ended(string number, int code, string rule)
    {
        system.Edit("communications:\n", $"communications:\n  - {{ id: eltax, from: tax-app, to: {{ external: eLTAX, host: gw.example.lgwan.jp, port: 443, protocol: https, zone: external }}, basis: {{ tokuteiTsushin: {number} }} }}\n");

        Assert.Contains(rule, (await system.ValidateAsync("--policy", policy)).EndsWith(code).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assessment_is_of_that_policys_clauses_and_no_others()
    {
        (await system.AssessAsync("--policy", policy)).EndsWith(0);

        Assert.Equal("1", Assert.Single(system.Assessment.Clauses).Id);
        Assert.Equal("Example.City", system.Assessment.Policy.Id);
    }

    [Fact]
    public async Task Assembly_that_is_no_policy_is_bad_input()
    {
        (await system.ValidateAsync("--policy", typeof(Xunit.Assert).Assembly.Location)).EndsWith(2);
        (await system.ValidateAsync("--policy", system.Of("absent.dll"))).EndsWith(2);
    }

    [Fact]
    public async Task Assembly_that_the_run_time_refuses_to_load_is_bad_input()
    {
        // It says so with exceptions of many kinds; this one, for a key that is none, was an internal error.
        var metadata = new MetadataBuilder();
        metadata.AddModule(0, metadata.GetOrAddString("Example.City.dll"), metadata.GetOrAddGuid(Guid.NewGuid()), default, default);
        metadata.AddAssembly(metadata.GetOrAddString("Example.City"), new Version(1, 0, 0, 0), default, metadata.GetOrAddBlob(new byte[] { 1, 2, 3 }), AssemblyFlags.PublicKey, AssemblyHashAlgorithm.Sha1);
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(metadata), new BlobBuilder()).Serialize(image);
        File.WriteAllBytes(policy, image.ToArray());

        (await system.ValidateAsync("--policy", policy)).EndsWith(2);
    }

    [Fact]
    public async Task Policy_that_needs_a_newer_tool_ends_with_5()
    {
        CompiledPolicy.Write(policy, Policy.Replace("InForceFrom = ", "MinimumToolVersion = \"99.0\", InForceFrom = ", StringComparison.Ordinal));

        var run = (await ToolRun.OfAsync("manifest", "validate", system.Manifest, "--as-of", "2026-06-01", "--policy", policy, "--lang", "ja")).EndsWith(5);

        Assert.Contains("PK9206", run.Output, StringComparison.Ordinal);
        Assert.Contains("99.0", run.Output, StringComparison.Ordinal);
    }
}
