namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The page as a reader without eyes meets it: an outline of headings, named parts, links that lead somewhere.</summary>
[Collection(BrowserCollection.Name)]
public sealed class OutlineTests(BrowserReports reports)
{
    [Theory]
    [InlineData("Good")]
    [InlineData("Bad")]
    [InlineData("Check")]
    public async Task Headings_form_an_outline_under_one_title(string name)
    {
        await using var report = await reports.OpenAsync(name);
        var levels = await report.AskAsync<int[]>("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [InlineData("Good")]
    [InlineData("Bad")]
    [InlineData("Check")]
    public async Task Every_link_leads_to_a_place_of_the_page_and_no_place_is_named_twice(string name)
    {
        await using var report = await reports.OpenAsync(name);

        Assert.NotEqual(0, await report.AskAsync<int>("document.links.length"));
        Assert.Empty(await report.AskAsync<string[]>("[...document.links].map(a => a.getAttribute('href')).filter(href => href[0] !== '#' || !document.getElementById(href.slice(1)))"));
        Assert.Empty(await report.AskAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
    }

    [Fact]
    public async Task Every_finding_is_linked_from_a_clause_that_it_breaks()
    {
        await using var report = await reports.OpenAsync("Bad");

        var findings = await report.AskAsync<string[]>("[...document.querySelectorAll('#clauses article')].filter(a => a.querySelector('h5')).map(a => '#' + a.id)");
        var links = await report.AskAsync<string[]>("[...document.querySelectorAll('.clauses a')].map(a => a.getAttribute('href'))");
        Assert.Equal(reports.AssessmentOf("Bad").Findings.Count(finding => finding.Finding.Clause is not null), findings.Length);
        Assert.Empty(findings.Except(links));
    }

    [Fact]
    public async Task Skip_link_is_the_first_stop_of_the_keyboard_and_leads_past_the_head()
    {
        await using var report = await reports.OpenAsync("Bad");

        await report.PressAsync("Tab");
        Assert.Equal("本文へ移動", await report.AskAsync<string>("document.activeElement.textContent"));
        Assert.True(await report.AskAsync<bool>("(r => r.left >= 0 && r.top >= 0)(document.activeElement.getBoundingClientRect())"));
        await report.PressAsync("Enter");
        Assert.Equal("MAIN", await report.AskAsync<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task What_is_not_japanese_says_so()
    {
        await using var report = await reports.OpenAsync("Bad");

        Assert.Equal("ja", await report.AskAsync<string>("document.documentElement.lang"));
        // A paragraph without one Japanese letter is English.
        Assert.Empty(await report.AskAsync<string[]>(@"[...document.querySelectorAll('p')].filter(p => p.textContent && !/[\u3040-\u30ff\u4e00-\u9fff]/.test(p.textContent) && !p.closest('[lang=en]') && !p.querySelector('code')).map(p => p.textContent)"));
    }
}
