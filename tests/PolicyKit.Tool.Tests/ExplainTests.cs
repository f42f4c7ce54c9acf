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
}
