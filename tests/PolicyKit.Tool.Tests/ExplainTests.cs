using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests;

/// <summary><c>explain</c>: a rule or clause in words.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task Rule_comes_with_the_text_of_its_clause_and_whether_it_is_waived()
    {
        var run = (await ToolRun.OfAsync("explain", "PK1001", "--lang", "ja")).EndsWith(0);

        Assert.Contains("6(3)①", run.Output, StringComparison.Ordinal);
        Assert.Contains("他の領域との通信をできないように", run.Output, StringComparison.Ordinal);
        Assert.Contains("例外措置は許可できません", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clause_comes_with_its_rules_and_the_legal_routes()
    {
        var run = (await ToolRun.OfAsync("explain", "6(3)②", "--lang", "en")).EndsWith(0);

        Assert.Contains("PK1005", run.Output, StringComparison.Ordinal);
        Assert.Contains("Legal route 'mail-in': internet → lgwan, sanitised by", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_of_the_manifest_is_explained_too()
    {
        Assert.Contains("6(3)①-3", (await ToolRun.OfAsync("explain", "pk6802")).EndsWith(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_name_is_bad_input_with_the_nearest_one()
    {
        Assert.Contains("PK100", (await ToolRun.OfAsync("explain", "PK100X")).EndsWith(2).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finding_of_the_evidence_is_told_with_its_path_and_its_rule()
    {
        using var system = new VendorSystem("Bad");
        await system.AssessAsync();
        var finding = system.Assessment.Findings.First(finding => finding.Finding.Rule == "PK1001" && finding.Finding.Path.Length > 1).Finding;

        var run = (await ToolRun.OfAsync("explain", finding.Fingerprint[..10], "--evidence", system.Of("report/evidence.pkz"), "--lang", "en")).EndsWith(0);

        Assert.Contains(finding.Message.En, run.Output, StringComparison.Ordinal);
        Assert.All(finding.Path, step => Assert.Contains(step.Text.En, run.Output, StringComparison.Ordinal));
        Assert.Contains(finding.Fingerprint, run.Output, StringComparison.Ordinal);
        Assert.Contains("6(3)①", run.Output, StringComparison.Ordinal);
        Assert.Contains("Finding 1: ", (await ToolRun.OfAsync("explain", "1", "--evidence", system.Of("report/evidence.pkz"), "--lang", "en")).EndsWith(0).Output, StringComparison.Ordinal);
        (await ToolRun.OfAsync("explain", "999", "--evidence", system.Of("report/evidence.pkz"))).EndsWith(2);
    }

    [Fact]
    public async Task File_that_is_no_evidence_is_called_damaged_in_the_language_of_the_screen()
    {
        using var folder = new TemporaryFolder();

        var run = (await ToolRun.OfAsync("verify", folder.Write("evidence.pkz", "no archive"), "--lang", "ja")).EndsWith(4);

        Assert.Contains("PK9401: 'evidence.pkz' は壊れていて", run.Error, StringComparison.Ordinal);
    }
}
