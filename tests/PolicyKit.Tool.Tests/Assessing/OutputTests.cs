using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Assessing;

/// <summary>The reports of the bad system: valid, whole, without anything of this machine or of the network.</summary>
public sealed class OutputTests(OutputTests.BadReport report) : IClassFixture<OutputTests.BadReport>
{
    [Theory]
    [InlineData("results.sarif", "sarif-2.1.0.schema.json")]
    [InlineData("oscal-ar.json", "oscal-assessment-results.schema.json")]
    public async Task Report_is_valid_against_its_published_schema(string file, string schema) => await Schema.ValidatesAsync(schema, report.Text(file));

    [Fact]
    public void Html_is_one_file_in_japanese_without_script_or_network()
    {
        var html = report.Text("report.html");

        Assert.Contains("<html lang=\"ja\">", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"<script|<link|<img|\ssrc=|@import|url\(http", html);
        Assert.Contains("自治体機密性2", html, StringComparison.Ordinal);
        Assert.Contains("2026-06-01（令和8年6月1日）", html, StringComparison.Ordinal);
        Assert.Contains("不適合", html, StringComparison.Ordinal);
        Assert.Contains("<svg", html, StringComparison.Ordinal);
        Assert.Contains("@page { size: A4", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_shows_every_chapter_once_in_the_order_of_the_text_and_each_path()
    {
        var html = report.Text("report.html");

        var chapters = Regex.Matches(html, "<h3>([0-9]+) ").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"], chapters);
        Assert.Contains("<li>Taxpayer.Number から <code>src/Tax.App/Assessments.cs(8,38)</code></li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_well_formed_and_its_headings_descend_by_one()
    {
        var html = report.Text("report.html");
        var body = html[html.IndexOf("<body>", StringComparison.Ordinal)..(html.IndexOf("</body>", StringComparison.Ordinal) + 7)];

        var levels = XElement.Parse(body).Descendants().Select(element => Regex.Match(element.Name.LocalName, "^h([1-6])$")).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void First_page_names_the_waivers_that_end_soon_or_have_ended()
    {
        var waiver = new AssessedWaiver("例外-1", "PK6303", "notice-relay", "更改まで", "CISO", "2026-01-01", "2026-07-31", "inForce", 1);
        var html = Encoding.UTF8.GetString(HtmlReport.Of(report.Assessment with
        {
            Waivers = [waiver, waiver with { Id = "例外-2", Until = "2026-08-01" }, waiver with { Id = "例外-3", Until = "2026-05-31", State = "expired" }],
        }));

        Assert.Contains("例外-1（2026-07-31（令和8年7月31日） 有効）、例外-3（2026-05-31（令和8年5月31日） 期限切れ）</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_in_the_margins_of_the_printed_page_cannot_leave_the_style_sheet()
    {
        var html = Encoding.UTF8.GetString(HtmlReport.Of(report.Assessment with
        {
            System = report.Assessment.System with { Id = "a\"; } </style><b>", DocumentClass = "\\\"2" },
        }));

        Assert.Contains("@top-left { content: \"a\\22 \\3b \\20 \\7d \\20 \\3c \\2f style\\3e \\3c b\\3e \\3000 情報", html, StringComparison.Ordinal);
        Assert.Equal(2, html.Split("</style>").Length);
    }

    [Fact]
    public async Task Text_of_a_system_is_never_markup()
    {
        using var system = new VendorSystem();
        system.Edit("name: 税務システム", "name: \"<b>税務</b>\"");
        (await system.AssessAsync()).EndsWith(0);
        var html = await File.ReadAllTextAsync(system.Of("report/report.html"));

        Assert.Contains("&lt;b&gt;税務&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>税務", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_has_a_mark_for_spreadsheets_and_no_cell_that_computes()
    {
        Assert.True(report.Bytes("results.csv").AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.DoesNotMatch("(?m)(^|,)\"[=+@-]", report.Text("results.csv"));
    }

    [Fact]
    public void JUnit_counts_what_it_lists_and_passes_nothing_that_was_not_checked()
    {
        var suite = XDocument.Parse(report.Text("junit.xml")).Root!.Element("testsuite")!;

        Assert.Equal((string?)suite.Attribute("failures"), $"{suite.Descendants("failure").Count()}");
        Assert.Equal((string?)suite.Attribute("skipped"), $"{suite.Descendants("skipped").Count()}");
        Assert.NotEmpty(suite.Descendants("failure"));
    }

    [Fact]
    public void No_report_names_a_folder_of_this_machine()
    {
        foreach (var file in Directory.EnumerateFiles(report.Folder).Where(file => !file.EndsWith(".pkz", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(Path.GetTempPath().TrimEnd('/'), File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    /// <summary>The bad system, assessed once.</summary>
    public sealed class BadReport : IAsyncLifetime
    {
        private readonly VendorSystem system = new("Bad");

        internal string Folder => system.Of("report");

        public async ValueTask InitializeAsync() => await system.AssessAsync();

        public ValueTask DisposeAsync()
        {
            system.Dispose();
            return ValueTask.CompletedTask;
        }

        internal Assessment Assessment => system.Assessment;

        internal string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

        internal byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder, file));
    }
}
