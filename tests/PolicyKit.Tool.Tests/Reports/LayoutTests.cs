namespace PolicyKit.Tool.Tests.Reports;

/// <summary>Nothing is cut off or pushed aside, on a sheet as on a telephone, however long the names are.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LayoutTests(BrowserReports reports)
{
    // Elements wider than the window, apart from what scrolls within a frame of its own.
    private const string TooWide = """
        [...document.querySelectorAll('body *')]
          .filter(e => !e.closest('.scroll svg') && !e.closest('thead') && !e.matches('.skip') && e.getBoundingClientRect().right > innerWidth + 0.5)
          .map(e => e.tagName + ' ' + e.textContent.slice(0, 60))
        """;

    private const string OutsideOfTheirBox = """
        [...document.querySelectorAll('svg rect[rx]')]
          .filter(box => { const [name, frame] = [box.nextElementSibling.getBBox(), box.getBBox()]; return name.x + name.width > frame.x + frame.width || name.y < frame.y || name.y + name.height > frame.y + frame.height; })
          .map(box => box.nextElementSibling.textContent)
        """;

    // Circles with numbers that touch another number, or a frame around a name.
    private const string Covered = """
        [...document.querySelectorAll('svg')].flatMap(svg => {
          const circles = [...svg.querySelectorAll('circle')];
          return circles.filter(one => circles.some(other => other !== one && Math.hypot(one.cx.baseVal.value - other.cx.baseVal.value, one.cy.baseVal.value - other.cy.baseVal.value) < 2 * one.r.baseVal.value))
            .map(one => one.nextElementSibling.textContent); })
        """;

    [Theory]
    [InlineData("Good", Widths.A4)]
    [InlineData("Bad", Widths.A4)]
    [InlineData("Crowded", Widths.A4)]
    [InlineData("Good", Widths.Phone)]
    [InlineData("Bad", Widths.Phone)]
    [InlineData("Crowded", Widths.Phone)]
    [InlineData("Check", Widths.Phone)]
    [InlineData("Public", Widths.Phone)]
    public async Task Nothing_is_wider_than_the_window(string name, int width)
    {
        await using var report = await reports.OpenAsync(name, width);

        Assert.Equal(width, await report.AskAsync<int>("document.documentElement.scrollWidth"));
        Assert.Empty(await report.AskAsync<string[]>(TooWide));
    }

    [Theory]
    [InlineData("Bad")]
    [InlineData("Crowded")]
    public async Task Names_in_the_drawing_stay_inside_of_their_boxes_and_numbers_lie_apart(string name)
    {
        await using var report = await reports.OpenAsync(name);

        Assert.Empty(await report.AskAsync<string[]>(OutsideOfTheirBox));
        Assert.Empty(await report.AskAsync<string[]>(Covered));
        Assert.Equal(await report.AskAsync<int>("document.querySelectorAll('.links tbody tr').length"), await report.AskAsync<int>("document.querySelectorAll('svg circle').length"));
    }

    [Fact]
    public async Task Drawing_is_readable_on_a_telephone_by_scrolling_it_alone()
    {
        await using var report = await reports.OpenAsync("Bad", Widths.Phone);

        Assert.True(await report.AskAsync<double>("document.querySelector('svg text').getBoundingClientRect().height") > 9);
        Assert.True(await report.AskAsync<bool>("(s => s.scrollWidth > s.clientWidth && s.tabIndex === 0)(document.querySelector('.scroll'))"));
    }

    [Fact]
    public async Task Page_is_dark_on_light_whatever_the_system_prefers()
    {
        await using var report = await reports.OpenAsync("Bad");
        await report.PreferDarkAsync();

        Assert.Equal("rgb(255, 255, 255)", await report.AskAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(27, 31, 36)", await report.AskAsync<string>("getComputedStyle(document.body).color"));
        Assert.Equal("light only", await report.AskAsync<string>("getComputedStyle(document.documentElement).colorScheme"));
    }
}
