using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Policies;

/// <summary><c>policy sign</c>, and what is said of a package whose signature does not hold: PK9201 to PK9206, each with its answer.</summary>
public sealed class SignedPolicyTests : IDisposable
{
    private readonly PackedPolicy policy = new();
    private readonly VendorSystem system = new();

    public SignedPolicyTests() => system.Edit("policy: { id: PolicyKit.Hanamaki, version: 2026.4.1", "policy: { id: PolicyKit.Hanamaki, version: 2027.4.1");

    public void Dispose()
    {
        policy.Dispose();
        system.Dispose();
    }

    [Fact]
    public async Task Signed_package_is_judged_by_and_the_result_names_package_and_certificate()
    {
        await policy.SignAsync();

        var run = (await system.AssessAsync(policy.Options)).EndsWith(0);

        var signature = system.Assessment.Policy.Signature!;
        Assert.Equal("2027.4.1", system.Assessment.Policy.Version);
        Assert.Contains($"署名付きパッケージから読みました。パッケージの SHA-256 {signature.Package}、証明書の SHA-256 {signature.Certificate}", run.Output, StringComparison.Ordinal);
        Assert.Contains(signature.Package, File.ReadAllText(system.Of("report/report.html")), StringComparison.Ordinal);
        Assert.Contains(signature.Certificate, File.ReadAllText(system.Of("report/inputs.lock.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plain_assembly_is_judged_by_and_the_result_says_that_nobody_verified_it()
    {
        var run = (await system.AssessAsync("--policy", policy.Assembly)).EndsWith(0);

        Assert.Null(system.Assessment.Policy.Signature);
        Assert.Contains("PK9201", run.Output, StringComparison.Ordinal);
        Assert.Contains("発行元は確認していません", File.ReadAllText(system.Of("report/report.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_without_a_signature_beside_it_is_PK9201()
    {
        await policy.SignAsync();
        File.Delete(policy.Signature);

        await Refused("PK9201", 4, policy.Options);
    }

    [Fact]
    public async Task Package_without_a_certificate_to_hold_it_against_is_PK9201()
    {
        await policy.SignAsync();

        await Refused("PK9201", 4, "--policy", policy.Package);
    }

    [Fact]
    public async Task Package_signed_by_another_key_of_the_same_name_is_PK9202()
    {
        await policy.SignAsync();
        await policy.SignAsync("other");

        await Refused("PK9202", 4, policy.Options);
    }

    [Fact]
    public async Task Signature_of_another_key_that_bears_the_trusted_certificate_is_PK9202()
    {
        await policy.SignAsync();
        var theirs = new SignedCms();
        theirs.Decode(File.ReadAllBytes(policy.Signature));
        await policy.SignAsync("other");
        var ours = new SignedCms();
        ours.Decode(File.ReadAllBytes(policy.Signature));
        ours.AddCertificate(theirs.Certificates[0]);
        File.WriteAllBytes(policy.Signature, ours.Encode());

        await Refused("PK9202", 4, policy.Options);
    }

    [Fact]
    public async Task File_that_is_no_signature_is_PK9202()
    {
        await policy.SignAsync();
        File.WriteAllText(policy.Signature, "-----BEGIN CMS-----");

        await Refused("PK9202", 4, policy.Options);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Signature_of_the_municipality_over_something_that_it_brings_itself_is_PK9202(bool attributes)
    {
        await policy.SignAsync();
        using var city = X509Certificate2.CreateFromPemFile(policy.Certificate, policy.Of("city/key.pem"));
        var letter = new SignedCms(new ContentInfo("a letter"u8.ToArray()), detached: false);
        var signer = new CmsSigner(city);
        if (attributes)
        {
            signer.SignedAttributes.Add(new Pkcs9SigningTime());
        }

        letter.ComputeSignature(signer);
        File.WriteAllBytes(policy.Signature, letter.Encode());

        await Refused("PK920", 4, policy.Options);
    }

    [Fact]
    public async Task Signature_of_another_tool_without_attributes_holds()
    {
        await policy.SignAsync();
        using var city = X509Certificate2.CreateFromPemFile(policy.Certificate, policy.Of("city/key.pem"));
        var signed = new SignedCms(new ContentInfo(File.ReadAllBytes(policy.Package)), detached: true);
        signed.ComputeSignature(new CmsSigner(SubjectIdentifierType.SubjectKeyIdentifier, city) { IncludeOption = X509IncludeOption.None });
        File.WriteAllBytes(policy.Signature, signed.Encode());

        (await system.ValidateAsync(policy.Options)).EndsWith(0);
    }

    [Fact]
    public async Task Package_that_was_altered_after_it_was_signed_is_PK9203()
    {
        await policy.SignAsync();
        policy.Write(PackedPolicy.Source.Replace("分離する", "分離しない", StringComparison.Ordinal));

        await Refused("PK9203", 4, policy.Options);
    }

    [Fact]
    public async Task Lower_sequence_than_the_contract_asks_for_is_PK9204()
    {
        await policy.SignAsync();

        await Refused("PK9204", 4, [.. policy.Options, "--min-sequence", "6"]);
        (await system.ValidateAsync([.. policy.Options, "--min-sequence", "5"])).EndsWith(0);
    }

    [Fact]
    public async Task Signed_edition_that_a_later_one_in_force_replaces_is_PK9204()
    {
        policy.Write(PackedPolicy.Source.Replace("Sequence = 5, InForceFrom = \"2026-05-01\"", "Sequence = 3, InForceFrom = \"2024-05-01\"", StringComparison.Ordinal));
        await policy.SignAsync();

        Assert.Contains("PK9204", (await system.ValidateAsync(policy.Options)).EndsWith(4).Output, StringComparison.Ordinal);

        // Before the later edition came into force it was the one to judge by.
        Assert.DoesNotContain("PK9204", (await ToolRun.OfAsync(["manifest", "validate", system.Manifest, "--as-of", "2026-03-31", .. policy.Options])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signed_edition_that_is_not_in_force_on_the_day_is_PK9205()
    {
        await policy.SignAsync();

        var run = (await ToolRun.OfAsync(["manifest", "validate", system.Manifest, "--as-of", "2026-04-30", .. policy.Options])).EndsWith(5);

        Assert.Contains("PK9205", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signed_edition_that_needs_a_newer_tool_is_PK9206()
    {
        policy.Write(PackedPolicy.Source.Replace("Sequence = 5", "Sequence = 5, MinimumToolVersion = \"99.0\"", StringComparison.Ordinal));
        await policy.SignAsync();

        Assert.Contains("PK9206", (await system.ValidateAsync(policy.Options)).EndsWith(5).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifier_with_a_signed_package_reaches_the_level_of_a_vendor_who_had_the_assembly()
    {
        await policy.SignAsync();
        (await ToolRun.OfAsync("keys", "new", "業者", "--out", system.Of("keys"))).EndsWith(0);
        (await system.AssessAsync("--policy", policy.Assembly, "--key", system.Of("keys/key.pem"))).EndsWith(0);
        string[] verify = ["verify", system.Of("report/evidence.pkz"), "--trust", system.Of("keys/certificate.pem"), "--lang", "ja"];

        var signed = await ToolRun.OfAsync([.. verify, .. policy.Options]);
        var plain = await ToolRun.OfAsync([.. verify, "--policy", policy.Assembly]);

        Assert.Contains("(V2)", signed.EndsWith(3).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("PK9201", signed.Output, StringComparison.Ordinal);
        Assert.Contains("(V2)", plain.EndsWith(3).Output, StringComparison.Ordinal);
        Assert.Contains("PK9201", plain.Output, StringComparison.Ordinal);
        File.Delete(policy.Signature);
        (await ToolRun.OfAsync([.. verify, .. policy.Options])).EndsWith(4);
    }

    [Fact]
    public async Task Overlay_comes_as_a_signed_package_too_and_may_name_types_of_the_package_below()
    {
        using var overlay = new PackedPolicy("""
            using PolicyKit;
            [assembly: Policy("City.Standards", "1.0.0", Extends = "PolicyKit.Hanamaki", Audience = "public")]
            [assembly: Clause("R-1", Parent = "1", Ja = "点検する", Binds = "vendor", Checks = "attestation")]
            public static class Standards;
            """, "City.Standards");
        await policy.SignAsync();
        await overlay.SignAsync();

        // One certificate is trusted: the overlay's own is not it.
        Assert.Contains("PK9202", (await system.AssessAsync([.. policy.Options, "--overlay", overlay.Package])).EndsWith(4).Error, StringComparison.Ordinal);
        (await ToolRun.OfAsync("policy", "sign", overlay.Package, "--key", policy.Of("city/key.pem"))).EndsWith(0);
        (await system.AssessAsync([.. policy.Options, "--overlay", overlay.Package])).EndsWith(3);
        Assert.NotNull(Assert.Single(system.Assessment.Policy.Overlays).Signature);
    }

    [Fact]
    public async Task Two_assemblies_of_one_name_are_not_taken_for_one()
    {
        using var overlay = new PackedPolicy("""[assembly: PolicyKit.Policy("City.Standards", "1.0.0", Extends = "PolicyKit.Hanamaki")]""");
        await policy.SignAsync();
        (await ToolRun.OfAsync("policy", "sign", overlay.Package, "--key", policy.Of("city/key.pem"))).EndsWith(0);

        Assert.Contains("City.Policy", (await system.AssessAsync([.. policy.Options, "--overlay", overlay.Package])).EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_show_reads_a_signed_package_and_refuses_an_altered_one()
    {
        await policy.SignAsync();
        string[] show = ["policy", "show", policy.Package, "--trust-city", policy.Certificate, "--lang", "ja"];

        Assert.Contains("分離する", (await ToolRun.OfAsync(show)).EndsWith(0).Output, StringComparison.Ordinal);
        policy.Write(PackedPolicy.Source.Replace("分離する", "分離しない", StringComparison.Ordinal));
        Assert.Contains("PK9203", (await ToolRun.OfAsync(show)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_is_held_against_the_given_policy()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Sender.cs", Code.Sound);
        await policy.SignAsync();

        // The code refers to the tool's Hanamaki; the package says something else and bears another name.
        Assert.Contains("PolicyKit.Hanamaki", (await ToolRun.OfAsync(["check", folder.Path, .. policy.Options])).EndsWith(3).Output, StringComparison.Ordinal);
        Assert.Contains("PolicyKit.Hanamaki", (await ToolRun.OfAsync("check", folder.Path, "--policy", Path.Combine(AppContext.BaseDirectory, "PolicyKit.Hanamaki.dll"))).EndsWith(0).Output, StringComparison.Ordinal);
        Assert.Contains("発行元は確認していません", (await ToolRun.OfAsync("check", folder.Path, "--lang", "ja")).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_was_compiled_against_an_altered_policy_is_PK9203()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Sender.cs", Code.Sound);
        var altered = CompiledPolicy.Write(policy.Of("PolicyKit.Hanamaki.dll"), PackedPolicy.Source);

        Assert.Contains("PK9203", (await ToolRun.OfAsync("check", folder.Path, "--policy", altered)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_package_with_one_policy_and_the_key_of_its_certificate_sign()
    {
        await policy.SignAsync();
        (await ToolRun.OfAsync("keys", "new", "別", "--out", policy.Of("other"))).EndsWith(0);

        (await ToolRun.OfAsync("policy", "sign", policy.Package, "--key", policy.Of("other/key.pem"), "--certificate", policy.Certificate)).EndsWith(2);
        (await ToolRun.OfAsync("policy", "sign", policy.Assembly, "--key", policy.Of("city/key.pem"))).EndsWith(2);
        policy.Write("public static class NoPolicy;");
        (await ToolRun.OfAsync("policy", "sign", policy.Package, "--key", policy.Of("city/key.pem"))).EndsWith(2);
    }

    private async Task Refused(string rule, int code, params string[] options)
    {
        Assert.Contains(rule, (await system.ValidateAsync(options)).EndsWith(code).Error, StringComparison.Ordinal);
        Assert.Contains(rule, (await system.AssessAsync(options)).EndsWith(code).Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(system.Of("report")));
    }
}
