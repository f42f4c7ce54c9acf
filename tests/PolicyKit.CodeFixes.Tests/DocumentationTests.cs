using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>What the pages say about fixes against the fixes there are.</summary>
public class DocumentationTests
{
    private static readonly Dictionary<string, string> None = new() { ["md"] = "None", ["ja.md"] = "なし" };

    [Theory]
    [InlineData("md", "Code fix")]
    [InlineData("ja.md", "コード修正")]
    public void Page_of_a_rule_names_a_fix_exactly_where_there_is_one(string extension, string row)
    {
        var fixable = typeof(OfZoneFix).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds).Distinct().Order();

        var named = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Documentation"), "PK????." + extension)
            .Where(page => File.ReadLines(page).Any(line => line.StartsWith($"| {row} |", StringComparison.Ordinal) && line != $"| {row} | {None[extension]} |"))
            .Select(page => Regex.Match(Path.GetFileName(page), "PK[0-9]{4}").Value).Order();
        Assert.Equal(fixable, named);
    }
}
