using System.Globalization;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The pages beside the rules: each rule has one in either language, with the same sections, and a row in every table.</summary>
public class DocumentationTests
{
    private static readonly string[] EnglishSections = ["What", "Policy clause", "Why", "Avoid", "Prefer", "How to fix", "How to configure", "Limits"];
    private static readonly string[] JapaneseSections = ["内容", "根拠条項", "理由", "避ける書き方", "望ましい書き方", "直し方", "設定", "限界"];

    public static TheoryData<string> Ids => new(Descriptors.All.Select(d => d.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Page_has_the_title_category_and_severity_of_its_rule(string id)
    {
        var descriptor = Descriptors.All.Single(d => d.Id == id);
        var (english, japanese) = (Page($"{id}.md"), Page($"{id}.ja.md"));

        Assert.Equal($"# {id}: {descriptor.Title.ToString(CultureInfo.GetCultureInfo("en"))}", english[0]);
        Assert.Equal($"# {id}: {descriptor.Title.ToString(CultureInfo.GetCultureInfo("ja"))}", japanese[0]);
        Assert.Contains($"| Severity | {descriptor.DefaultSeverity} |", english);
        Assert.Contains(japanese, line => line.StartsWith("| 重大度 |", StringComparison.Ordinal) && line.Contains($"（{descriptor.DefaultSeverity}）", StringComparison.Ordinal));
        Assert.Contains($"| Category | {descriptor.Category} |", english);
        Assert.Contains($"| 区分 | {descriptor.Category} |", japanese);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Page_has_the_same_sections_in_both_languages(string id)
    {
        Assert.Equal(EnglishSections, Sections(Page($"{id}.md")));
        Assert.Equal(JapaneseSections, Sections(Page($"{id}.ja.md")));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_has_one_row_in_every_table(string id)
    {
        Assert.Single(Page("README.md"), line => line.StartsWith($"| {id} |", StringComparison.Ordinal));
        Assert.Single(Read("README.md"), line => line.StartsWith($"| [{id}](", StringComparison.Ordinal));
        Assert.Single(Read("README.ja.md"), line => line.StartsWith($"| [{id}](", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Sections(string[] page) => page.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]);

    private static string[] Page(string name) => Read(Path.Combine("Documentation", name));

    private static string[] Read(string name) => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Repository", name));
}
