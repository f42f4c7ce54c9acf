using System.Text.Json;
using Deque.AxeCore.Commons;

namespace PolicyKit.Tool.Tests.Reports;

/// <summary>The rules of axe-core, run in the page: contrast as the browser paints it, names, landmarks, headers of tables, keyboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserReports reports)
{
    // The lowest contrast of a text of a drawing with anything that is painted in one.
    private const string ContrastOfDrawings = """
        (() => {
          const light = colour => colour.match(/\d+/g).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4).reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
          const fills = selector => [...document.querySelectorAll(selector)].map(e => light(getComputedStyle(e).fill));
          return Math.min(...fills('svg text').flatMap(text => fills('svg rect, svg circle').map(ground => (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05))));
        })()
        """;

    [Theory]
    [InlineData("Check", Widths.A4)]
    [InlineData("Bad", Widths.A4)]
    [InlineData("Crowded", Widths.Phone)]
    public async Task Page_breaks_no_rule_of_accessibility(string name, int width)
    {
        await using var report = await reports.OpenAsync(name, width);
        await report.AskAsync<object?>(new BundledAxeScriptProvider().GetScript() + "; null");
        using var result = JsonDocument.Parse(await report.AskAsync<string>(
            "axe.run({ exclude: [['svg text']] }).then(r => JSON.stringify({ broken: [...r.violations, ...r.incomplete].map(v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).slice(0, 3).join('\\n')), held: r.passes.map(p => p.id) }))"));

        Assert.Empty(Texts("broken"));
        Assert.Superset(new HashSet<string> { "color-contrast", "document-title", "heading-order", "html-has-lang", "landmark-one-main", "region", "skip-link" }, Texts("held"));

        HashSet<string> Texts(string part) => [.. result.RootElement.GetProperty(part).EnumerateArray().Select(text => text.GetString()!)];
    }

    [Fact]
    public async Task Text_in_a_drawing_stands_out_from_everything_it_may_lie_on()
    {
        await using var report = await reports.OpenAsync("Crowded");

        Assert.True(await report.AskAsync<double>(ContrastOfDrawings) >= 4.5);
    }
}
