using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Baselines;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The two tables of Documentation/Configuration.md against what the code reads.</summary>
public partial class ConfigurationTests
{
    // Of the SDK: they have rows because a reader looks for them here.
    private static readonly string[] OfTheSdk = ["dotnet_diagnostic.PKnnnn.severity", "PreferredUILang"];

    public static TheoryData<string> Pages => new("Configuration.md", "Configuration.ja.md");

    [Theory, MemberData(nameof(Pages))]
    public void Every_setting_that_the_code_reads_has_a_row_and_no_other_has(string page)
    {
        var build = Read("buildTransitive", "PolicyKit.props") + Read("buildTransitive", "PolicyKit.targets");
        var keys = typeof(EditorConfigKeys).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (string)f.GetRawConstantValue()!);
        var properties = Property().Matches(build).Select(m => m.Groups[1].Value);
        var files = File().Matches(build).Select(m => m.Groups[1].Value[(m.Groups[1].Value.LastIndexOf('/') + 1)..]);

        var expected = keys.Concat(properties).Concat(files).Concat(OfTheSdk).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, Rows(page, 5).Select(cells => cells[0].Trim('`')).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Configuration.md", "Info", "Warning", "Error", "Yes", "No")]
    [InlineData("Configuration.ja.md", "情報", "警告", "エラー", "はい", "いいえ")]
    public void Every_rule_has_its_severities_and_whether_a_baseline_may_keep_it_quiet(string page, string info, string warning, string error, string yes, string no)
    {
        var strict = new Reports(strict: true);
        var quiet = new BaselineSuppressor().SupportedSuppressions.Select(s => s.SuppressedDiagnosticId).ToHashSet();
        string Word(DiagnosticSeverity severity) => severity switch { DiagnosticSeverity.Error => error, DiagnosticSeverity.Warning => warning, _ => info };

        Assert.Equal(
            Descriptors.All.Select(rule => string.Join('|', rule.Id, Word(rule.DefaultSeverity), Word(strict.SeverityOf(rule)), quiet.Contains(rule.Id) ? yes : no)),
            Rows(page, 4).Select(cells => string.Join('|', cells)));
    }

    // The rows of the table that has so many columns, without its head.
    private static IEnumerable<string[]> Rows(string page, int columns) => Read("Documentation", page).Split('\n')
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells.Length == columns).Skip(1);

    private static string Read(string folder, string name) => System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Repository", folder, name));

    [GeneratedRegex(@"\$\((PolicyKit\w+|EnableDefaultPolicy\w+)\)")]
    private static partial Regex Property();

    [GeneratedRegex(@"<AdditionalFiles Include=""([^""@]+)""")]
    private static partial Regex File();
}
