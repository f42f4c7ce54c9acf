using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary>What the public reads: verdict and states, and nothing that helps whoever wants in.</summary>
public sealed class PublicReportTests : IDisposable
{
    private readonly VendorSystem system = new("Bad");

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task Public_report_is_written_beside_the_bundle_only_where_it_is_asked_for()
    {
        await system.AssessAsync();
        Assert.False(File.Exists(system.Of("report/report.public.html")));
        var bundle = File.ReadAllBytes(system.Of("report/evidence.pkz"));

        await system.AssessAsync("--audience", "public");

        Assert.True(File.Exists(system.Of("report/report.public.html")));
        Assert.Equal(bundle, File.ReadAllBytes(system.Of("report/evidence.pkz")));
    }

    [Fact]
    public async Task Public_report_says_verdict_states_and_rules()
    {
        await system.AssessAsync("--audience", "public");
        var html = File.ReadAllText(system.Of("report/report.public.html"));

        foreach (var text in new[] { "公開用（抄録）", VerdictText.Of(system.Assessment, Language.Ja), "税務システム", "PK6801", "6(3)①-2", "花巻市情報セキュリティ基本方針", "令和8年6月1日" })
        {
            Assert.Contains(text, html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Nothing_that_a_stranger_could_use_is_in_the_public_report_though_all_of_it_is_in_the_full_one()
    {
        using var clean = new VendorSystem("Good");
        await system.AssessAsync();
        await clean.AssessAsync();
        var waiver = new AssessedWaiver("例外-1", "PK6303", "canary-scope", "canary-reason", "canary-person", "2026-01-01", "2026-07-31", "inForce", 1);
        var assessment = system.Assessment with
        {
            Waivers = [waiver, waiver with { Id = "canary-rejected", State = "PK9108" }],
            Attestations = clean.Assessment.Attestations,
            Code = system.Assessment.Code with { Problems = [new("canary-problem", "canary-problem")] },
            Clauses = [.. system.Assessment.Clauses.Select(clause => clause.Id == "6(1)" ? clause with { State = ClauseState.Uncheckable, Open = [new("canary-open", "canary-open")] } : clause)],
        };
        string[] secrets =
        [
            "canary-scope", "canary-reason", "canary-person", "canary-rejected", "canary-problem", "canary-open",
            .. assessment.Findings.Select(finding => finding.Finding.Message.Ja), .. assessment.Findings.Select(finding => finding.Component).OfType<string>(),
            .. assessment.Findings.Select(finding => finding.Finding.Spot!.File), .. assessment.Findings.SelectMany(finding => finding.Finding.Path.Select(step => step.Text.Ja)),
            .. assessment.Evidence.Select(file => file.File), .. assessment.Attestations.Select(attestation => attestation.By), .. assessment.Attestations.Select(attestation => attestation.Id),
            .. assessment.Landscape.Zones.SelectMany(zone => zone.Components), .. assessment.Landscape.Links.Select(link => link.Id), "internet-mail", "mail.example",
            .. assessment.Code.Projects.Select(project => project.File), .. assessment.Code.Projects.SelectMany(project => project.Endpoints),
            "HttpClient", "Taxpayer", "株式会社サンプル", "有限会社サブ",
        ];

        var (full, published) = (Text(HtmlReport.Of(assessment)), Text(PublicReport.Of(assessment)));

        Assert.All(secrets, secret =>
        {
            Assert.Contains(secret, full, StringComparison.Ordinal);
            Assert.DoesNotContain(secret, published, StringComparison.Ordinal);
        });
    }

    private static string Text(byte[] html) => System.Net.WebUtility.HtmlDecode(Encoding.UTF8.GetString(html));
}
