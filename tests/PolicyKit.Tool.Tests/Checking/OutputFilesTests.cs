using System.Text;
using System.Xml.Linq;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Checking;

/// <summary>The files that <c>check</c> writes beside the screen: a page, a table for spreadsheets, test cases for build servers.</summary>
public sealed class OutputFilesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task All_files_are_written_by_one_run_and_its_answer_stays()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        (await ToolRun.OfAsync("check", folder.Of("src"), "--html", Out("a.html"), "--csv", Out("a.csv"), "--junit", Out("a.xml"), "--sarif", Out("a.sarif"))).EndsWith(1);

        Assert.Equal(["a.csv", "a.html", "a.sarif", "a.xml"], Directory.EnumerateFiles(folder.Of("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_outputs_into_one_file_are_refused_before_anything_is_written()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        var run = (await ToolRun.OfAsync("check", folder.Of("src"), "--html", Out("a"), "--csv", Out("a"))).EndsWith(2);

        Assert.Contains(Out("a"), run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Of("out")));
    }

    [Fact]
    public async Task Table_has_a_row_for_each_finding_in_the_language_of_the_screen()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        await ToolRun.OfAsync("check", folder.Of("src"), "--csv", Out("a.csv"), "--lang", "ja");

        var bytes = await File.ReadAllBytesAsync(Out("a.csv"));
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        var lines = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n");
        Assert.Equal(3, lines.Length);      // head, finding, and nothing after the last line end
        Assert.StartsWith("\"PK1001\",\"Error\",\"6(3)①\",\"\",\"Sender.cs\",\"14\",\"111\",\"'resident.Number' はマイナンバー", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Test_cases_fail_for_the_rule_that_is_broken_and_pass_for_the_others()
    {
        folder.Write("src/Sender.cs", Code.Leak);

        await ToolRun.OfAsync("check", folder.Of("src"), "--junit", Out("a.xml"));

        var suite = Suite("a.xml");
        var broken = Assert.Single(suite.Elements("testcase"), test => test.Element("failure") is not null);
        Assert.Equal("PK1001", (string?)broken.Attribute("name"));
        Assert.Contains("Sender.cs(14,111)", broken.Element("failure")!.Value, StringComparison.Ordinal);
        Assert.Equal(("1", "0", "0"), ((string?)suite.Attribute("failures"), (string?)suite.Attribute("errors"), (string?)suite.Attribute("skipped")));
        Assert.True(suite.Elements("testcase").Count() > 20);
    }

    [Theory]
    [InlineData(Code.WithoutZones)]
    [InlineData(Code.Sound + "public sealed class Broken : NoSuchType { }")]
    public async Task Test_cases_are_never_all_green_where_not_everything_was_checked(string code)
    {
        folder.Write("src/Sender.cs", code);

        (await ToolRun.OfAsync("check", folder.Of("src"), "--junit", Out("a.xml"))).EndsWith(3);

        Assert.NotEmpty(Suite("a.xml").Descendants("error"));
    }

    [Fact]
    public async Task Finding_of_the_baseline_fails_no_test_case_and_is_told_all_the_same()
    {
        folder.Write("src/Sender.cs", Code.Leak);
        await ToolRun.OfAsync("check", folder.Of("src"), "--sarif", Out("old.sarif"));

        (await ToolRun.OfAsync("check", folder.Of("src"), "--baseline", Out("old.sarif"), "--junit", Out("a.xml"), "--html", Out("a.html"))).EndsWith(0);

        Assert.Empty(Suite("a.xml").Descendants("failure"));
        Assert.Contains("Sender.cs(14,111)", Suite("a.xml").Descendants("system-out").Single().Value, StringComparison.Ordinal);
        Assert.Contains("基準ファイルにあり", await File.ReadAllTextAsync(Out("a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_names_no_folder_of_this_machine_and_says_what_was_not_checked()
    {
        folder.Write("src/Sender.cs", Code.Leak + "public sealed class Broken : NoSuchType { }");

        await ToolRun.OfAsync("check", folder.Of("src"), "--html", Out("a.html"));

        var html = await File.ReadAllTextAsync(Out("a.html"));
        Assert.DoesNotContain(folder.Path, html, StringComparison.Ordinal);
        Assert.Contains("CS0246", html, StringComparison.Ordinal);
        Assert.Contains("policykit assess", html, StringComparison.Ordinal);
    }

    private string Out(string file) => folder.Of(Path.Combine("out", file));

    private XElement Suite(string file) => XDocument.Load(Out(file)).Root!.Element("testsuite")!;
}
