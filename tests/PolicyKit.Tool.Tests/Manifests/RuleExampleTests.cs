using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Tests.Harness;

namespace PolicyKit.Tool.Tests.Manifests;

/// <summary>Every rule of the tool has an example that fires and one that does not, and the pages of the rules say what the rules do.</summary>
public sealed class RuleExampleTests
{
    public static TheoryData<string> Edited => [.. RuleExamples.All.Where(example => !example.Edits.IsEmpty).Select(example => example.Rule)];

    [Theory]
    [MemberData(nameof(Edited))]
    public void Example_that_fires_fires_and_the_other_does_not(string rule)
    {
        var example = RuleExamples.Of(rule)!;
        using var system = new VendorSystem();
        var good = File.ReadAllText(system.Manifest);

        Assert.All(example.Edits, edit => Assert.Equal(2, good.Split(edit.From).Length));
        Assert.Contains(rule, RuleExampleRun.Bad(example).Select(finding => finding.Rule));
        Assert.DoesNotContain(rule, RuleExampleRun.Good(example).Select(finding => finding.Rule));
    }

    [Fact]
    public void Every_rule_that_the_tool_speaks_about_has_an_example_in_order()
    {
        var titled = Texts.Manager.GetResourceSet(System.Globalization.CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!
            .Cast<System.Collections.DictionaryEntry>().Select(entry => (string)entry.Key)
            .Where(key => key.EndsWith("_Title", StringComparison.Ordinal) && key.StartsWith("PK", StringComparison.Ordinal)).Select(key => key[..6])
            .Where(rule => !rule.StartsWith("PK90", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(titled, RuleExamples.All.Select(example => example.Rule));
    }

    [Theory]
    [InlineData(nameof(Language.En))]
    [InlineData(nameof(Language.Ja))]
    public void Committed_page_is_the_page(string language)
    {
        var page = Enum.Parse<Language>(language);
        var computed = new RulePage(page).Write();
        var file = Path.Combine(RulePage.Folder(), RulePage.FileName(page));
        if (Environment.GetEnvironmentVariable("POLICYKIT_REGENERATE") == "1")
        {
            Directory.CreateDirectory(RulePage.Folder());
            File.WriteAllText(file, computed);
        }

        Assert.True(
            File.Exists(file) && computed == File.ReadAllText(file).ReplaceLineEndings("\n"),
            "The page of the rules is not what the rules do now. Run this test with POLICYKIT_REGENERATE=1 and commit the file.");
    }

    [Fact]
    public async Task Explain_shows_both_examples()
    {
        var run = (await ToolRun.OfAsync("explain", "PK6802", "--lang", "ja")).EndsWith(0);

        Assert.Contains("検出する例: factors: [password, pin]", run.Output, StringComparison.Ordinal);
        Assert.Contains("検出しない例: factors: [icCard, face]", run.Output, StringComparison.Ordinal);
        Assert.Contains("until: 2026-06-01", (await ToolRun.OfAsync("explain", "PK9101", "--lang", "en")).EndsWith(0).Output, StringComparison.Ordinal);
    }
}
