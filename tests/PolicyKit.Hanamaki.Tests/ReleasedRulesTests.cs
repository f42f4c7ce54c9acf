using System.Text.RegularExpressions;

namespace PolicyKit.Hanamaki.Tests;

public sealed class ReleasedRulesTests
{
    [Fact]
    public void Every_rule_that_the_analyzers_release_cites_a_clause_here()
    {
        var released = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "AnalyzerReleases.*.md")
            .SelectMany(File.ReadLines)
            .Select(line => Regex.Match(line, @"^(PK[0-9]{4})\s*\|"))
            .Where(m => m.Success)
            .Select(m => m.Groups[1].Value)
            .Where(id => !id.StartsWith("PK0", StringComparison.Ordinal))
            .ToList();

        Assert.Contains("PK1001", released);
        Assert.All(released, id => Assert.Contains(Catalogue.Rules, r => r.Rule == id));
    }
}
