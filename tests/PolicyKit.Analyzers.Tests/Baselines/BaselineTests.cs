using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Baselines;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Baselines;

public class BaselineTests
{
    private const string Head = Marked.InMyNumber + "class Resident { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = \"\"; }\n";

    private const string Legacy = """
        namespace Legacy
        {
            class Export(Resident r)
            {
                public void Show()
                {
                    Console.WriteLine(r.Number);
                }

                public void Save(string path) => File.WriteAllText(path, r.Number);
            }
        }
        """;

    [Fact]
    public async Task Findings_that_it_lists_are_silent() => Assert.Empty(await Remaining(Head + Legacy, await Taken(Head + Legacy)));

    [Fact]
    public async Task Findings_are_listed_by_rule_file_and_member() =>
        Assert.Equal(["PK1006 File0.cs", "PK1007 File0.cs"], (await Taken(Head + Legacy)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ')).Select(c => $"{c[0]} {c[2]}").Order());

    [Theory]
    [InlineData("Console.WriteLine(r.Number);", "// a comment\n\n   Console . WriteLine( r.Number ); // another")]
    [InlineData("public void Show()", "public void Before() { Console.WriteLine(\"nothing\"); }\n\n[Obsolete] public void Show()")]
    [InlineData("Console.WriteLine(r.Number);", "var count = 1; Console.WriteLine(r.Number); Console.WriteLine(count);")]
    [InlineData("class Export(Resident r)", "sealed partial class Export(Resident r)")]
    public async Task Changes_around_a_finding_do_not_show_it_again(string before, string after) =>
        Assert.Empty(await Remaining(Head + Legacy.Replace(before, after, StringComparison.Ordinal), await Taken(Head + Legacy)));

    [Theory]
    [InlineData("public void Save", "public void Other() { Console.WriteLine(r.Number); } public void Save", "PK1007")]
    [InlineData("Console.WriteLine(r.Number);", "Console.WriteLine(r.Number); Console.WriteLine(r.Number);", "PK1007")]
    [InlineData("Console.WriteLine(r.Number);", "Console.WriteLine(r.Number); Console.WriteLine(r.Number + r.Number);", "PK1007")]
    [InlineData("public void Save(string path)", "public void Save(string path, int times) => File.WriteAllText(path + times, r.Number); public void Save(string path)", "PK1006")]
    public async Task New_finding_of_the_same_words_in_another_place_is_reported(string before, string after, string rule) =>
        Assert.Equal([rule], (await Remaining(Head + Legacy.Replace(before, after, StringComparison.Ordinal), await Taken(Head + Legacy))).Select(d => d.Id));

    [Theory]
    [InlineData("Show()", "Print()", "PK1007")]
    [InlineData("Console.WriteLine(r.Number);", "Console.WriteLine(r.Number.Trim());", "PK1007")]
    [InlineData("namespace Legacy", "namespace Older", "PK1006 PK1007")]
    public async Task Code_that_was_touched_shows_its_finding_and_a_line_that_is_left_over(string before, string after, string rules)
    {
        var remaining = await Remaining(Head + Legacy.Replace(before, after, StringComparison.Ordinal), await Taken(Head + Legacy));

        var expected = rules.Split(' ').SelectMany(r => new[] { r, "PK0001" }).Order();
        Assert.Equal(expected, remaining.Select(d => d.Id).Order());
    }

    [Fact]
    public async Task Same_code_in_another_file_is_another_finding()
    {
        var baseline = await Taken(Head + Legacy);
        var moved = new Project([("Head.cs", Head), ("Other.cs", Marked.Usings + Legacy)]);

        Assert.Equal(2, (await Remaining(moved, baseline)).Count(d => d.Id is "PK1006" or "PK1007"));
    }

    [Fact]
    public async Task Line_whose_finding_is_gone_is_reported_where_it_stands()
    {
        var baseline = await Taken(Head + Legacy);

        var stale = Assert.Single(await Remaining(Head + Legacy.Replace("Console.WriteLine(r.Number);", "", StringComparison.Ordinal), baseline));

        var line = baseline.Split('\n').ToList().FindIndex(l => l.StartsWith("PK1007", StringComparison.Ordinal));
        Assert.Equal(("PK0001", Baseline.FileName, line), (stale.Id, stale.Location.GetLineSpan().Path, stale.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("a baseline only shrinks", stale.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PK1007 abc", true)]
    [InlineData("all of them", true)]
    [InlineData("CA1822 abc File0.cs", true)]
    [InlineData("# PK1007 abc File0.cs", false)]
    [InlineData("", false)]
    public async Task Line_that_is_none_is_reported(string line, bool isReported) =>
        Assert.Equal(isReported, (await Remaining("class C { }", line)).Any(d => d.Id == "PK0001" && d.GetMessage(CultureInfo.InvariantCulture).Contains("rule fingerprint path", StringComparison.Ordinal)));

    [Fact]
    public async Task Rule_that_is_an_error_by_itself_cannot_be_listed()
    {
        const string source = Marked.InLgwan + "[ZoneRoute(\"mail\", Clause = \"6(3)\")] class Mail : Route<InternetZone, LgwanZone> { }";

        Assert.Equal(["PK3004"], (await Remaining(source, await Taken(source))).Select(d => d.Id));
    }

    [Fact]
    public async Task File_that_is_excluded_is_silent()
    {
        var project = Project.Of(Head + Legacy) with { Configuration = ImmutableDictionary<string, string>.Empty.Add("policykit_excluded", "true") };

        Assert.Empty(await project.AnalyzeWith(new PolicyKitAnalyzer(), new BaselineSuppressor()));
        Assert.NotEmpty(await project.AnalyzeWith(new PolicyKitAnalyzer()));
    }

    [Fact]
    public void Suppressor_knows_every_rule_that_is_no_error_by_itself() => Assert.Equal(
        Descriptors.All.Where(d => d.DefaultSeverity != DiagnosticSeverity.Error).Select(d => d.Id),
        new BaselineSuppressor().SupportedSuppressions.Select(s => s.SuppressedDiagnosticId).Distinct().Order(StringComparer.Ordinal));

    // The baseline of a source as it is.
    private static async Task<string> Taken(string source) => string.Concat(
        (await Project.Of(source).AnalyzeWith(new PolicyKitAnalyzer()))
            .Select(d => BaselineLine.Format(d.Id, Fingerprint.Of(d, default)!, d.Location.GetLineSpan().Path, "by hand") + "\n"));

    private static Task<ImmutableArray<Diagnostic>> Remaining(string source, string baseline) => Remaining(Project.Of(source), baseline);

    private static Task<ImmutableArray<Diagnostic>> Remaining(Project project, string baseline) =>
        (project with { ModelFiles = [(Baseline.FileName, baseline)] }).AnalyzeWith(new PolicyKitAnalyzer(), new BaselineSuppressor());
}
