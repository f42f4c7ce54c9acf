using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Tests.Fuzzing;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Verifying;

/// <summary><c>verify</c>: what was delivered is what was assessed, by whom it was signed, and that a second judgement agrees.</summary>
public sealed class VerifyTests(VerifyTests.Delivered delivered) : IClassFixture<VerifyTests.Delivered>
{
    [Fact]
    public async Task Signed_bundle_reaches_V2_and_is_never_a_pass_without_source()
    {
        var run = (await VerifyAsync(delivered.Bundle, "--trust", delivered.Certificate, "--contract", "K-2026-014")).EndsWith(3);

        Assert.Contains("ソース未検証 (V2)", run.Output, StringComparison.Ordinal);
        Assert.Contains("未検査: ソース未検証", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_vendors_certificate_it_says_that_the_signature_was_not_checked()
    {
        var run = (await VerifyAsync(delivered.Bundle)).EndsWith(3);

        Assert.Contains("V0:", run.Output, StringComparison.Ordinal);
        Assert.Contains("署名は確かめていません", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Certificate_of_another_vendor_does_not_hold()
    {
        Assert.Contains("PK9407", (await VerifyAsync(delivered.Bundle, "--trust", delivered.OtherCertificate)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bundle_of_another_contract_does_not_hold()
    {
        Assert.Contains("PK9409", (await VerifyAsync(delivered.Bundle, "--contract", "K-2026-999")).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.html", "不適合", "適合")]
    [InlineData("results.sarif", "2.1.0", "2.1.1")]
    [InlineData("results.canonical.json", "\"verdict\": \"conforms\"", "\"verdict\": \"violates\"")]
    [InlineData("results.canonical.json", "\"verdict\": \"conforms\"", "\"verdict\":  \"conforms\"")]
    [InlineData("inputs.lock.json", "2026-06-01", "2026-06-02")]
    [InlineData("input/policykit.system.yaml", "税務課長", "税務係長")]
    [InlineData("input/evidence/gpo.html", "Deny", "Allow")]
    [InlineData("build/record.json", "\"kind\": \"sources\"", "\"kind\": \"build\"")]
    public async Task Edited_file_is_noticed(string file, string from, string to)
    {
        var altered = Change(files =>
        {
            var text = Encoding.UTF8.GetString(files[file]);
            Assert.Contains(from, text, StringComparison.Ordinal);
            files[file] = Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
        });

        var run = (await VerifyAsync(altered)).EndsWith(4);

        Assert.Contains("PK9402", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("input/evidence/idp.json")]
    [InlineData("results.canonical.json")]
    [InlineData("build/record.json")]
    public async Task Missing_file_is_noticed(string file)
    {
        Assert.Contains("PK9401", (await VerifyAsync(Change(files => files.Remove(file)))).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title")]
    [InlineData("basis")]
    [InlineData("open")]
    public async Task Result_that_lacks_a_member_is_no_result_of_ours(string member)
    {
        var altered = Change(files =>
        {
            var result = JsonNode.Parse(files["results.canonical.json"])!;
            result["clauses"]![0]!.AsObject().Remove(member);
            files["results.canonical.json"] = JsonText.Bytes(result);
        });

        var run = (await VerifyAsync(altered)).EndsWith(4);
        Assert.Contains("PK9402", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Envelope_without_a_type_is_no_envelope()
    {
        // "payloadType": null was taken for a text, and the check of the signature threw.
        var altered = Change(files => files["statement.dsse.json"] = Encoding.UTF8.GetBytes("""{ "payloadType": null, "payload": "", "signatures": [] }"""));

        Assert.Contains("PK9402", (await VerifyAsync(altered, "--trust", delivered.Certificate)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Result_with_nothing_in_a_place_of_a_list_is_no_result_of_ours()
    {
        var altered = Change(files =>
        {
            var result = JsonNode.Parse(files["results.canonical.json"])!;
            result["clauses"]!.AsArray().Add(null);
            files["results.canonical.json"] = JsonText.Bytes(result);
        });

        var run = (await VerifyAsync(altered)).EndsWith(4);
        Assert.Contains("PK9402", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waivers_are_judged_again_only_with_the_municipalitys_certificate()
    {
        using var system = new VendorSystem();
        File.WriteAllText(system.Of("src/Relay/Ping.cs"), "public static class Ping { public const string Address = \"https://unknown.example/api\"; }");
        (await ToolRun.OfAsync("keys", "new", "花巻市", "--out", system.Of("city"))).EndsWith(0);
        (await ToolRun.OfAsync(
            "waiver", "grant", "--id", "例外-1", "--rule", "PK6303", "--component", "notice-relay", "--reason", "更改まで", "--by", "統括情報セキュリティ責任者",
            "--as-of", "2026-06-01", "--until", "2026-12-31", "--key", system.Of("city/key.pem"), "--out", system.Of("waivers.dsse.json"))).EndsWith(0);
        var city = system.Of("city/certificate.pem");
        (await system.AssessAsync("--waivers", system.Of("waivers.dsse.json"), "--trust-city", city, "--key", system.Of("city/key.pem"))).EndsWith(0);
        var bundle = system.Of("report/evidence.pkz");

        Assert.Contains("(V2)", (await VerifyAsync(bundle, "--trust", city, "--trust-city", city)).EndsWith(3).Output, StringComparison.Ordinal);
        Assert.Contains("再判定していません", (await VerifyAsync(bundle, "--trust", city)).EndsWith(3).Output, StringComparison.Ordinal);
        Assert.Contains("PK9406", (await VerifyAsync(bundle, "--trust", city, "--trust-city", delivered.OtherCertificate)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extra_file_is_noticed()
    {
        Assert.Contains("PK9405", (await VerifyAsync(Change(files => files["readme.txt"] = [1]))).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verdict_that_does_not_follow_from_the_manifest_is_noticed_by_judging_again()
    {
        using var bad = new VendorSystem("Bad");
        await bad.AssessAsync();
        var assessment = bad.Assessment;
        var whitewashed = assessment with { Findings = [.. assessment.Findings.Where(finding => finding.Finding.Rule != "PK6402")] };
        var altered = Rewrite(bad.Of("report/evidence.pkz"), files =>
        {
            foreach (var (name, content) in Tool.Bundles.BundleFiles.Reports(whitewashed))
            {
                files[name] = content;
            }
        });

        Assert.Contains("PK9406", (await VerifyAsync(altered)).EndsWith(4).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../outside.txt", "PK9403")]
    [InlineData("/etc/passwd", "PK9403")]
    [InlineData("a\\..\\b", "PK9403")]
    [InlineData("C:/x", "PK9403")]
    [InlineData("a//b", "PK9403")]
    [InlineData("a/.. /b", "PK9403")]
    [InlineData("report.html.", "PK9403")]      // on Windows it is report.html
    [InlineData("REPORT.html", "PK9405")]
    public async Task Name_that_leads_out_or_stands_twice_is_refused_before_anything_is_read(string name, string rule)
    {
        Assert.Contains(rule, (await VerifyAsync(Change(files => files[name] = [1]))).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Same_name_twice_is_refused()
    {
        var path = delivered.New();
        File.Copy(delivered.Bundle, path);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            archive.CreateEntry("report.html");
        }

        Assert.Contains("PK9405", (await VerifyAsync(path)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_that_is_not_that_of_its_checksum_is_refused()
    {
        // The run time unpacks it without a word.
        var path = delivered.New();
        File.WriteAllBytes(path, RawZip.Write([new RawEntry("report.html", [1, 2, 3]) { Method = 0, Crc = 0x55BC801D ^ 1 }]));

        Assert.Contains("PK9402", (await VerifyAsync(path)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_that_hides_another_in_its_comment_is_refused()
    {
        // Which of the two is read depends on the reader: a person's program may show the other one.
        var path = delivered.New();
        File.WriteAllBytes(path, RawZip.Write([new RawEntry("report.html", [1])], comment: [.. RawZip.Write([new RawEntry("report.html", [2])]), 0]));

        (await VerifyAsync(path)).EndsWith(4);
    }

    [Fact]
    public async Task Archive_that_unpacks_without_end_is_refused()
    {
        var path = delivered.New();
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("report.html", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 300; i++)
            {
                stream.Write(zeros);
            }
        }

        Assert.Contains("PK9404", (await VerifyAsync(path)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_of_too_many_files_is_refused()
    {
        var path = delivered.New();
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            for (var i = 0; i < 2_001; i++)
            {
                archive.CreateEntry($"f{i}");
            }
        }

        Assert.Contains("PK9404", (await VerifyAsync(path)).EndsWith(4).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_that_is_no_archive_is_refused_and_an_absent_one_is_bad_input()
    {
        var path = delivered.New();
        File.WriteAllText(path, "not an archive");

        (await VerifyAsync(path)).EndsWith(4);
        (await VerifyAsync(path + ".absent")).EndsWith(2);
    }

    [Fact]
    public async Task Any_changed_byte_is_noticed_or_harmless()
    {
        var bytes = File.ReadAllBytes(delivered.Bundle);
        for (var seed = 1; seed <= 60; seed++)
        {
            var altered = (byte[])bytes.Clone();
            altered[(int)((long)bytes.Length * seed / 61)] ^= 0x41;
            var path = delivered.New();
            File.WriteAllBytes(path, altered);

            var run = await VerifyAsync(path, "--trust", delivered.Certificate);

            // Some bytes of an archive say nothing (times, attributes): then what is read is what was signed, and V2 is reached as before.
            Assert.True(run.Code == 4 || (run.Code == 3 && run.Output.Contains("(V2)", StringComparison.Ordinal)), $"byte {seed}/61: {run.Code}\n{run.Output}{run.Error}");
        }
    }

    private static Task<ToolRun> VerifyAsync(string bundle, params string[] more) => ToolRun.OfAsync(["verify", bundle, "--lang", "ja", .. more]);

    private string Change(Action<Dictionary<string, byte[]>> change) => Rewrite(delivered.Bundle, change);

    private string Rewrite(string bundle, Action<Dictionary<string, byte[]>> change) => BundleCopy.Write(bundle, delivered.New(), change);

    /// <summary>The good system, assessed and signed once.</summary>
    public sealed class Delivered : IAsyncLifetime
    {
        private readonly VendorSystem system = new();
        private int copies;

        internal string Bundle => system.Of("report/evidence.pkz");

        internal string Certificate => system.Of("vendor/certificate.pem");

        internal string OtherCertificate => system.Of("other/certificate.pem");

        internal string New() => system.Of($"copy-{++copies}.pkz");

        public async ValueTask InitializeAsync()
        {
            (await ToolRun.OfAsync("keys", "new", "株式会社サンプル", "--out", system.Of("vendor"))).EndsWith(0);
            (await ToolRun.OfAsync("keys", "new", "他社", "--out", system.Of("other"))).EndsWith(0);
            (await system.AssessAsync("--key", system.Of("vendor/key.pem"))).EndsWith(0);
        }

        public ValueTask DisposeAsync()
        {
            system.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
