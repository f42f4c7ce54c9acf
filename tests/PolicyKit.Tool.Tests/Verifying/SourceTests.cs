using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Recording;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Verifying;

/// <summary><c>verify --source</c>: the delivered source, analysed again from the record of what the compiler got.</summary>
public sealed class SourceTests : IAsyncLifetime, IDisposable
{
    private readonly VendorSystem vendor = new();
    private readonly VendorSystem delivered = new();

    private string Bundle => vendor.Of("report/evidence.pkz");

    private string Certificate => vendor.Of("keys/certificate.pem");

    public async ValueTask InitializeAsync()
    {
        (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", vendor.Of("keys"))).EndsWith(0);
        (await vendor.AssessAsync("--key", vendor.Of("keys/key.pem"))).EndsWith(0);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    public void Dispose()
    {
        vendor.Dispose();
        delivered.Dispose();
    }

    [Fact]
    public async Task Delivered_source_that_gives_the_same_result_reaches_V3_and_conforms()
    {
        var run = (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(0);

        Assert.Contains("ソース検証済み (V3)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ソース未検証", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_of_another_system_are_the_same_source()
    {
        foreach (var file in Directory.EnumerateFiles(delivered.Of("src"), "*.cs", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("\n", "\r\n", StringComparison.Ordinal));
        }

        Assert.Contains("(V3)", (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsigned_or_unchecked_signature_never_reaches_V3()
    {
        var run = (await VerifyAsync(Bundle)).EndsWith(3);

        Assert.Contains("署名は確かめていません", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("(V3)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Altered_source_file_is_named()
    {
        File.AppendAllText(delivered.Of("src/Tax.App/Taxpayer.cs"), "// later\n");

        var run = (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(4);

        Assert.Contains("PK9402: 納品されたソースの 'src/Tax.App/Taxpayer.cs'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_source_file_is_named()
    {
        File.Delete(delivered.Of("src/Relay/NoticeDesk.cs"));

        Assert.Contains("PK9401: 納品されたソースに 'src/Relay/NoticeDesk.cs'", (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Code_that_was_left_out_of_the_build_is_named_and_keeps_the_answer_from_being_a_pass()
    {
        Directory.CreateDirectory(delivered.Of("src/Tax.App/Hidden"));
        File.WriteAllText(delivered.Of("src/Tax.App/Hidden/Export.cs"), "class Export { }");

        var run = (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(3);

        Assert.Contains("'src/Tax.App/Hidden/Export.cs' は納品されたソースにありますが", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_that_is_only_referred_to_although_its_source_is_delivered_is_named()
    {
        var altered = WithRecord(record => record.Replace("\"judged\": true", "\"judged\": false", StringComparison.Ordinal), null);

        Assert.Contains("プロジェクト 'Tax.App' のソースは納品されていますが", (await VerifyAsync(altered)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_that_the_vendor_concealed_is_shown()
    {
        using var bad = new VendorSystem("Bad");
        await bad.AssessAsync();
        var assessment = bad.Assessment;
        var concealed = assessment.Findings.First(finding => finding.Origin == FindingOrigin.Code && finding.Finding.Rule == "PK1001").Finding;
        var altered = Rendered(bad, assessment, assessment.Code, concealed.Fingerprint);

        var run = (await ToolRun.OfAsync("verify", altered, "--source", bad.Path, "--lang", "ja")).EndsWith(4);

        Assert.Contains("PK9406", run.Output, StringComparison.Ordinal);
        Assert.Contains($"PK1001（{concealed.Spot!.File}({concealed.Spot.Line},{concealed.Spot.Column})）は再解析で検出されましたが、証跡にはありません", run.Output, StringComparison.Ordinal);
        Assert.Contains(concealed.Message.Ja, run.Output, StringComparison.Ordinal);
        (await ToolRun.OfAsync("verify", altered)).EndsWith(3);     // without the source it does not show
    }

    [Fact]
    public async Task Policy_that_was_altered_for_the_codes_sake_is_noticed()
    {
        var doctored = CompiledPolicy.Write(vendor.Of("PolicyKit.Hanamaki.dll"), """
            using PolicyKit;
            [assembly: Policy("PolicyKit.Hanamaki", "2026.4.1", Sequence = 4)]
            namespace PolicyKit.Hanamaki { public static class HanamakiPolicy { } }
            """);
        var bytes = File.ReadAllBytes(doctored);
        var altered = WithRecord(record => record.Replace(
            DigestOf("PolicyKit.Hanamaki.dll"), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), StringComparison.Ordinal), bytes);

        Assert.Contains("PK9203: コードがコンパイルされた 'PolicyKit.Hanamaki'", (await VerifyAsync(altered)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assembly_that_nobody_has_is_named_and_found_where_the_verifier_says()
    {
        var digest = DigestOf("PolicyKit.dll");
        byte[] assembly = [];
        var altered = BundleCopy.Write(Bundle, vendor.Of("without.pkz"), files =>
        {
            assembly = files["build/files/" + digest];
            files.Remove("build/files/" + digest);
        });

        var run = (await VerifyAsync(altered)).EndsWith(3);
        Assert.Contains($"アセンブリ 'PolicyKit.dll'（sha256:{digest}）", run.Output, StringComparison.Ordinal);

        Directory.CreateDirectory(vendor.Of("assemblies/deep"));
        File.WriteAllText(vendor.Of("assemblies/PolicyKit.dll"), "another file of that name");
        File.WriteAllBytes(vendor.Of("assemblies/deep/PolicyKit.dll"), assembly);
        Assert.DoesNotContain("アセンブリ 'PolicyKit.dll'", (await VerifyAsync(altered, "--references", vendor.Of("assemblies"))).EndsWith(3).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Carried_file_that_was_altered_or_does_not_belong_is_noticed()
    {
        var digest = DigestOf("PolicyKit.dll");

        var altered = BundleCopy.Write(Bundle, vendor.Of("altered.pkz"), files => files["build/files/" + digest][100] ^= 1);
        Assert.Contains("PK9402: 'build/files/" + digest, (await VerifyAsync(altered)).EndsWith(4).Output, StringComparison.Ordinal);

        var more = BundleCopy.Write(Bundle, vendor.Of("more.pkz"), files => files["build/files/" + new string('0', 64)] = [1]);
        Assert.Contains("PK9405", (await VerifyAsync(more)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"src/Tax.App/Zone.cs\"", "\"../../etc/passwd\"")]
    [InlineData("\"project\": null", "\"project\": 7")]
    [InlineData("\"output\": \"dynamicallyLinkedLibrary\"", "\"output\": \"anything\"")]
    public async Task Record_that_no_compiler_ever_gave_is_refused(string from, string to)
    {
        var altered = WithRecord(record => from.Contains("project", StringComparison.Ordinal)
            ? record.Replace("\"embedsTypes\": false", "\"embedsTypes\": false, " + to, StringComparison.Ordinal)
            : record.Replace(from, to, StringComparison.Ordinal), null);

        Assert.Contains("PK9402: 'build/record.json'", (await VerifyAsync(altered)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Manifest_of_another_name_is_verified_like_any()
    {
        vendor.Edit("lastDrill: 2026-02-03", "lastDrill: 2024-02-03");      // a finding, which names the file
        File.Move(vendor.Manifest, vendor.Of("tax.yaml"));
        (await ToolRun.OfAsync("assess", vendor.Of("tax.yaml"), "--sources", "--as-of", VendorSystem.AsOf, "--out", vendor.Of("report"), "--key", vendor.Of("keys/key.pem"))).EndsWith(1);

        Assert.Contains("(V3)", (await VerifyAsync(Bundle, "--trust", Certificate)).EndsWith(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_bad_input()
    {
        (await ToolRun.OfAsync("verify", Bundle, "--source", delivered.Of("nowhere"))).EndsWith(2);
    }

    private Task<ToolRun> VerifyAsync(string bundle, params string[] more) => ToolRun.OfAsync(["verify", bundle, "--source", delivered.Path, "--lang", "ja", .. more]);

    private string DigestOf(string assembly) => RecordJson.Read(BundleCopy.Read(Bundle)["build/record.json"])!.Projects
        .SelectMany(project => project.References).First(reference => reference.Name == assembly).Sha256!;

    /// <summary>The bundle with another record, everything else rendered so that it agrees.</summary>
    private string WithRecord(Func<string, string> change, byte[]? carried)
    {
        var before = BundleCopy.Read(Bundle)["build/record.json"];
        var record = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(before)));
        Assert.False(before.AsSpan().SequenceEqual(record));
        var code = vendor.Assessment.Code with { Build = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(record)) };
        return BundleCopy.Write(Rendered(vendor, vendor.Assessment, code, null), vendor.Of("record.pkz"), files =>
        {
            files["build/record.json"] = record;
            if (carried is not null)
            {
                files.Remove("build/files/" + DigestOf("PolicyKit.Hanamaki.dll"));
                files["build/files/" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(carried))] = carried;
            }
        });
    }

    /// <summary>The bundle of a system with another code record or without a finding, judged and rendered so that V2 agrees.</summary>
    private static string Rendered(VendorSystem system, Assessment assessment, CodeRecord code, string? without)
    {
        var asOf = new DateOnly(2026, 6, 1);
        var manifest = ManifestCheck.Run(system.Manifest, asOf, PolicyRequest.Carried);
        var findings = assessment.Findings.Where(finding => finding.Origin == FindingOrigin.Code && finding.Finding.Fingerprint != without).Select(finding => finding.Finding);
        var again = Assessor.Assess(manifest, "policykit.system.yaml", system.Path, assessment.ManifestSha256, code, [.. findings], WaiverFile.None, asOf, Audience.Vendor);
        return BundleCopy.Write(system.Of("report/evidence.pkz"), system.Of("rendered.pkz"), files =>
        {
            files.Remove(BundleFiles.Statement);
            foreach (var (name, content) in BundleFiles.Reports(again))
            {
                files[name] = content;
            }
        });
    }
}
