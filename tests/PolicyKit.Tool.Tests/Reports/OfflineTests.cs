namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The report is one file: a browser needs nothing else to show it, neither network nor script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OfflineTests(BrowserReports reports)
{
    [Theory]
    [InlineData("Good")]
    [InlineData("Bad")]
    [InlineData("Check")]
    [InlineData("Public")]
    public async Task Browser_asks_for_nothing_but_the_file_and_complains_of_nothing(string system)
    {
        await using var report = await reports.OpenAsync(system);

        Assert.StartsWith("file:", Assert.Single(report.Requests), StringComparison.Ordinal);
        Assert.Empty(report.Complaints);
        Assert.Equal("CSS1Compat", await report.AskAsync<string>("document.compatMode"));
    }

    [Fact]
    public async Task Page_that_fetches_something_would_be_found_out()
    {
        await using var page = await reports.OpenTextAsync("<!doctype html><img src=\"http://127.0.0.1:9/picture.png\">");

        Assert.Contains("http://127.0.0.1:9/picture.png", page.Requests);
        Assert.NotEmpty(page.Complaints);
    }

    [Fact]
    public async Task Page_says_the_same_with_script_switched_off()
    {
        await using var with = await reports.OpenAsync("Bad");
        await using var without = await reports.OpenAsync("Bad", script: false);

        var text = await without.AskAsync<string>("document.body.innerText");
        Assert.Equal(await with.AskAsync<string>("document.body.innerText"), text);
        Assert.Contains("不適合", text, StringComparison.Ordinal);
    }
}
