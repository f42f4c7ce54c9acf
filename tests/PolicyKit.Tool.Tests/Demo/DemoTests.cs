using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Demo;

/// <summary><c>demo</c>: works in an empty folder, without a network, a repository or an SDK.</summary>
public sealed class DemoTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Good_system_conforms_bad_one_does_not_and_the_reports_are_where_it_says()
    {
        var run = (await ToolRun.OfAsync("demo", "--out", folder.Path, "--lang", "en")).EndsWith(0);

        Assert.Contains("Conforms. (0)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Internal", run.Output, StringComparison.Ordinal);
        foreach (var rule in new[] { "PK1001", "PK1005", "PK1007", "PK5203", "PK6303", "PK6402", "PK6801", "PK6802" })
        {
            Assert.Contains(rule, run.Output, StringComparison.Ordinal);
        }

        var reports = run.Output.Split('\n').Where(line => line.StartsWith("Report: ", StringComparison.Ordinal)).Select(line => line["Report: ".Length..].Trim()).ToList();
        Assert.Equal(2, reports.Count);
        Assert.All(reports, report => Assert.True(File.Exists(report), report));
    }
}
