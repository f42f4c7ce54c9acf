using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Generation;

public class SuppressionGuardTests
{
    private const string Method = "class C { void M() { } }";

    [Theory]
    [InlineData("#pragma warning disable PK1006\n" + Method, "'#pragma warning disable' suppresses PK1006 ")]
    [InlineData("#pragma warning disable CS0168, PK1006\n" + Method, "'#pragma warning disable' suppresses PK1006 ")]
    [InlineData("#pragma warning disable\n" + Method, "'#pragma warning disable' suppresses every rule ")]
    [InlineData("class C { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"PolicyKit.Flow\", \"PK1006:text\")] void M() { } }", "'[SuppressMessage]' suppresses PK1006 ")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"x\", \"PK1006\", Scope = \"member\", Target = \"~T:C\")]\n" + Method, "'[SuppressMessage]' suppresses PK1006 ")]
    [InlineData("[module: System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"x\", \"PK1006\")]\n" + Method, "'[SuppressMessage]' suppresses PK1006 ")]
    [InlineData("using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;\nclass C { const string Id = \"PK\" + \"1006\"; [Quiet(\"x\", Id)] void M() { } }", "'[SuppressMessage]' suppresses PK1006 ")]
    public void Suppression_in_the_source_fails_the_build(string source, string expected) =>
        Assert.Contains(expected, Assert.Single(Errors(source)).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("#pragma warning disable CS0168\n" + Method)]
    [InlineData("#pragma warning restore PK1006\n" + Method)]
    [InlineData("#if NEVER\n#pragma warning disable PK1006\n#endif\n" + Method)]
    [InlineData("class C { [System.Diagnostics.CodeAnalysis.SuppressMessage(\"Usage\", \"CA1822\")] void M() { } }")]
    [InlineData("class SuppressMessageAttribute(string a, string b) : System.Attribute { public string A => a + b; } class C { [SuppressMessage(\"x\", \"PK1006\")] void M() { } }")]
    public void Other_source_passes(string source) => Assert.Empty(Errors(source));

    [Fact]
    public void Error_stands_where_the_suppression_is()
    {
        var place = Assert.Single(Errors("\n\n#pragma warning disable PK1006\n" + Method)).Location.GetMappedLineSpan();

        Assert.Equal(("File0.cs", 2), (place.Path, place.StartLinePosition.Line));
    }

    [Theory]
    [InlineData("PK1006", ReportDiagnostic.Suppress, "'NoWarn' suppresses PK1006")]
    [InlineData("PK1006", ReportDiagnostic.Default, "'WarningsNotAsErrors' suppresses PK1006")]
    [InlineData("PK1006", ReportDiagnostic.Warn, "'WarningsNotAsErrors' suppresses PK1006")]
    public void Option_of_the_project_fails_the_build(string rule, ReportDiagnostic severity, string expected) =>
        Assert.Contains(expected, Assert.Single(Errors(Method, options: o => o.WithSpecificDiagnosticOptions([KeyValuePair.Create(rule, severity)]))).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void Rule_raised_to_an_error_and_other_rules_pass() => Assert.Empty(Errors(Method, options: o => o.WithSpecificDiagnosticOptions(
        [KeyValuePair.Create("PK1006", ReportDiagnostic.Error), KeyValuePair.Create("CS0168", ReportDiagnostic.Suppress), KeyValuePair.Create("PK2002", ReportDiagnostic.Warn)])));

    [Theory]
    [InlineData("PK1006", ReportDiagnostic.Suppress, true)]
    [InlineData("PK1006", ReportDiagnostic.Warn, true)]
    [InlineData("PK1006", ReportDiagnostic.Error, false)]
    [InlineData("PK1009", ReportDiagnostic.Suppress, true)]
    [InlineData("PK1009", ReportDiagnostic.Info, false)]
    [InlineData("PK1010", ReportDiagnostic.Info, true)]
    [InlineData("CA1822", ReportDiagnostic.Suppress, false)]
    public void Configured_severity_fails_the_build_if_it_lowers_the_rule(string rule, ReportDiagnostic severity, bool fails)
    {
        var ofFiles = new ConfiguredSeverities { OfFiles = { [rule] = severity } };
        var global = new ConfiguredSeverities { Global = { [rule] = severity } };

        Assert.Equal(fails, Errors(Method, options: o => o.WithSyntaxTreeOptionsProvider(ofFiles)).Any(e => e.GetMessage().Contains("'.editorconfig' suppresses", StringComparison.Ordinal)));
        Assert.Equal(fails, Errors(Method, options: o => o.WithSyntaxTreeOptionsProvider(global)).Any(e => e.GetMessage().Contains("'.globalconfig' suppresses", StringComparison.Ordinal)));
    }

    [Fact]
    public void File_marked_as_generated_fails_the_build() => Assert.Contains(
        "'generated_code = true' suppresses every rule",
        Assert.Single(Errors(Method, options: o => o.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities { MarksGenerated = true }))).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("RunAnalyzers", "false")]
    [InlineData("RunAnalyzersDuringBuild", "False")]
    public void Analysis_that_is_turned_off_fails_the_build(string property, string value) =>
        Assert.Contains($"'{property}=false' suppresses every rule", Assert.Single(Errors(Method, properties: p => p.Add(property, value))).GetMessage(), StringComparison.Ordinal);

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity", "none", true)]
    [InlineData("dotnet_analyzer_diagnostic.category-PolicyKit.Flow.severity", "suggestion", true)]
    [InlineData("dotnet_analyzer_diagnostic.category-PolicyKit.Flow.severity", "error", false)]
    [InlineData("dotnet_analyzer_diagnostic.category-Design.severity", "none", false)]
    public void Severity_of_a_category_fails_the_build(string key, string value, bool fails) =>
        Assert.Equal(fails, Errors(Method, configuration: ImmutableDictionary<string, string>.Empty.Add(key, value)).Any());

    [Fact]
    public void Ordinary_build_may_suppress() =>
        Assert.Empty(Errors("#pragma warning disable PK1006\n" + Method, properties: p => p.SetItem("PolicyKitEnforcement", "default")));

    [Theory]
    [InlineData("W-1 PK1006 Export/File0.cs 2026-09-30 the city", true)]
    [InlineData("W-1 PK1006 File0.cs 2026-07-01", true)]
    [InlineData("W-1 PK1006 File0.cs 2026-06-30", false)]
    [InlineData("W-1 PK1007 File0.cs 2026-09-30", false)]
    [InlineData("W-1 PK1006 0.cs 2026-09-30", false)]
    [InlineData("W-1 PK1006 * 2026-09-30", false)]
    [InlineData("W-1 PK1006 Acme 2026-09-30", false)]
    [InlineData("# W-1 PK1006 File0.cs 2026-09-30", false)]
    [InlineData("W-1 PK1006 File0.cs soon", false)]
    public void Waiver_that_covers_the_place_and_holds_lets_it_pass(string waiver, bool passes) =>
        Assert.Equal(passes, !Errors("#pragma warning disable PK1006\n" + Method, waiver, p => p.Add("PolicyKitAsOf", "2026-07-01"), path: "/src/Export/File0.cs").Any());

    [Fact]
    public void Waiver_for_the_assembly_covers_what_acts_on_the_whole_project() => Assert.Empty(Errors(
        Method, "W-1 PK1006 Acme 2026-09-30", p => p.Add("PolicyKitAsOf", "2026-07-01"), o => o.WithSpecificDiagnosticOptions([KeyValuePair.Create("PK1006", ReportDiagnostic.Suppress)])));

    [Theory]
    [InlineData("#pragma warning disable PK1001\n" + Method, "W-1 PK1001 File0.cs 2026-09-30", "2026-07-01", "lets nobody waive PK1001")]
    [InlineData("#pragma warning disable PK1006\n" + Method, "W-1 PK1006 File0.cs 2026-06-30", "2026-07-01", "Waiver 'W-1' covered it until 2026-06-30")]
    [InlineData("#pragma warning disable PK1006\n" + Method, "W-1 PK1006 File0.cs 2026-09-30", "1 July", "PolicyKitAsOf is not a date")]
    [InlineData("#pragma warning disable PK1006\n" + Method, "", "2026-07-01", "ask the municipality for a waiver")]
    [InlineData("#pragma warning disable\n" + Method, "W-1 PK1006 File0.cs 2026-09-30", "2026-07-01", "name the one that is meant")]
    public void Error_says_why_no_waiver_covers_it(string source, string waiver, string asOf, string expected) =>
        Assert.Contains(expected, Assert.Single(Errors(source, waiver, p => p.Add("PolicyKitAsOf", asOf))).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public void Error_is_in_the_language_of_the_build() => Assert.Contains(
        "例外措置がありません", Assert.Single(Errors("#pragma warning disable PK1006\n" + Method, properties: p => p.Add("PreferredUILang", "ja-JP"))).GetMessage(), StringComparison.Ordinal);

    private static IReadOnlyList<Diagnostic> Errors(
        string source, string waiver = "", Func<ImmutableDictionary<string, string>, ImmutableDictionary<string, string>>? properties = null,
        Func<CSharpCompilationOptions, CSharpCompilationOptions>? options = null, ImmutableDictionary<string, string>? configuration = null, string path = "File0.cs")
    {
        var strict = ImmutableDictionary<string, string>.Empty.Add("PolicyKitEnforcement", "strict");
        var project = Project.Of(source) with { Properties = properties?.Invoke(strict) ?? strict, Files = [(path, source)] };
        CSharpCompilation compilation = project.Compile();
        compilation = compilation.WithOptions(options?.Invoke(compilation.Options) ?? compilation.Options);
        var driver = CSharpGeneratorDriver.Create(
            [new SuppressionGuard().AsSourceGenerator()], [new TextFile("city.policywaiver", "# granted\n" + waiver + "\n")],
            new CSharpParseOptions(LanguageVersion.Latest), new BuildProperties(project.Properties, configuration ?? ImmutableDictionary<string, string>.Empty));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var after, out var reported);
        Assert.Empty(reported);
        var errors = after.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.All(errors, e => Assert.Equal("CS1029", e.Id));
        Assert.All(errors, e => Assert.Contains("PK9001: ", e.GetMessage(), StringComparison.Ordinal));
        return errors;
    }
}
