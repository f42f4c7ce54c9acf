using System.Text;
using PolicyKit.Tool.Assessing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The report on paper: sheets of A4, each with the class of the document and its number, and everything that the screen shows.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PrintTests(BrowserReports reports)
{
    [Theory]
    [InlineData("Good")]
    [InlineData("Bad")]
    [InlineData("Crowded")]
    public async Task Every_sheet_is_A4_and_carries_class_day_and_number(string name)
    {
        var pages = await PrintAsync(name);

        Assert.True(pages.Count > 5);
        Assert.All(pages, page =>
        {
            Assert.InRange(page.Width, 594, 597);
            Assert.InRange(page.Height, 841, 843);
            Assert.Contains("自治体機密性2", TextOf(page), StringComparison.Ordinal);
            Assert.Contains("基準日2026-06-01", TextOf(page), StringComparison.Ordinal);
            Assert.Contains($"{page.Number}/{pages.Count}", TextOf(page), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Good", "適合(0)")]
    [InlineData("Bad", "不適合(15条項)。ほかに未検査・要人手確認があります(3)")]
    public async Task First_sheet_says_all_that_a_signer_must_know(string name, string verdict)
    {
        var assessment = reports.AssessmentOf(name);
        var first = TextOf((await PrintAsync(name))[0]);

        Assert.All(
            [
                verdict, "税務システム(zeimu-2026)", "K-2026-014", "株式会社サンプル", "花巻市情報セキュリティ基本方針2026.4.1", "2026-04-01(令和8年4月1日)", "2026-06-01(令和8年6月1日)",
                assessment.Policy.Digest, assessment.ManifestSha256, "検査していないもの", "対策基準(非公開)は適用していません", "期限が切れた例外措置:なし", "署名・印", "承認",
                .. Enum.GetValues<ClauseState>().Select(state => $"{assessment.Count(state)}{PolicyKit.Tool.Bundles.StateText.Of(state, PolicyKit.Tool.Common.Language.Ja)}"),
            ],
            expected => Assert.Contains(expected, first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_clause_is_on_paper_and_every_finding_whole_on_one_sheet()
    {
        var assessment = reports.AssessmentOf("Bad");
        var sheets = (await PrintAsync("Bad")).Select(TextOf).ToList();
        var all = string.Concat(sheets);

        Assert.All(assessment.Clauses, clause => Assert.Contains(Plain(clause.Id), all, StringComparison.Ordinal));
        Assert.All(assessment.Findings, finding =>
        {
            var sheet = sheets.Single(text => text.Contains(Plain(finding.Finding.Message.Ja), StringComparison.Ordinal));
            Assert.All(finding.Finding.Path, step => Assert.Contains(Plain($"{step.Text.Ja} {step.Spot!.File}({step.Spot.Line},{step.Spot.Column})"), sheet, StringComparison.Ordinal));
        });
        Assert.All(assessment.Evidence, file => Assert.Contains(file.Sha256, all, StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<Page>> PrintAsync(string name)
    {
        using var document = PdfDocument.Open(await reports.PrintAsync(name));
        return [.. document.GetPages()];
    }

    private static string TextOf(Page page) => Plain(page.Text);

    // Lines of a paragraph have no spaces between them on paper, and a font draws characters that look alike with one shape.
    private static string Plain(string text) => string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c))).Replace('\u2027', '・');
}
