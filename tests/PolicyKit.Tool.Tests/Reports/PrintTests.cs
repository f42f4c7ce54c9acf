using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Tests.Harness;

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
        var sheets = await reports.PrintAsync(name);

        Assert.True(sheets.Count > 5);
        Assert.All(sheets, sheet =>
        {
            Assert.InRange(sheet.Width, 594, 597);
            Assert.InRange(sheet.Height, 841, 843);
            Assert.Contains("自治体機密性2", sheet.Text, StringComparison.Ordinal);
            Assert.Contains("基準日2026-06-01", sheet.Text, StringComparison.Ordinal);
            Assert.Contains($"{sheet.Number}/{sheets.Count}", sheet.Text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("Good")]
    [InlineData("Bad")]
    public async Task First_sheet_says_all_that_a_signer_must_know(string name)
    {
        var assessment = reports.AssessmentOf(name);
        var first = (await reports.PrintAsync(name))[0].Text;

        Assert.All(
            [
                Sheet.Plain(VerdictText.Of(assessment, Language.Ja)), "税務システム(zeimu-2026)", "K-2026-014", "株式会社サンプル", "花巻市情報セキュリティ基本方針2026.4.1", "2026-04-01(令和8年4月1日)", "2026-06-01(令和8年6月1日)",
                assessment.Policy.Digest, assessment.ManifestSha256, "検査していないもの", "対策基準(非公開)は適用していません", "期限が切れた例外措置:なし", "署名・印", "承認",
                .. Enum.GetValues<ClauseState>().Select(state => $"{assessment.Count(state)}{StateText.Of(state, Language.Ja)}"),
            ],
            expected => Assert.Contains(expected, first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_clause_is_on_paper_and_every_finding_whole_on_one_sheet()
    {
        var assessment = reports.AssessmentOf("Bad");
        var sheets = (await reports.PrintAsync("Bad")).Select(sheet => sheet.Text).ToList();
        var all = string.Concat(sheets);

        Assert.All(assessment.Clauses, clause => Assert.Contains(Sheet.Plain(clause.Id), all, StringComparison.Ordinal));
        Assert.All(assessment.Findings, finding =>
        {
            var sheet = sheets.Single(text => text.Contains(Sheet.Plain(finding.Finding.Message.Ja), StringComparison.Ordinal));
            Assert.All(finding.Finding.Path, step => Assert.Contains(Sheet.Plain($"{step.Text.Ja} {step.Spot!.File}({step.Spot.Line},{step.Spot.Column})"), sheet, StringComparison.Ordinal));
        });
        Assert.All(assessment.Evidence, file => Assert.Contains(file.Sha256, all, StringComparison.Ordinal));
    }
}
