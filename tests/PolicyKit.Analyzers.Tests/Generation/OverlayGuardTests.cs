using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Generation;

/// <summary>An overlay that loosens its policy does not compile, and what does not compile is what the library refuses to read.</summary>
public class OverlayGuardTests
{
    private const string Usings = "using PolicyKit;\nusing PolicyKit.ThreeLayer;\n";
    private const string Standards = Usings + "[assembly: Policy(\"City.Standards\", \"1\", Extends = \"City\")]\n";

    private const string Policy = Usings + """
        [assembly: Policy("City", "1")]
        [assembly: Clause("1")]
        [assembly: Clause("2")]
        [assembly: RuleClause("PK1001", "1")]
        [assembly: RuleClause("PK1005", "1", Waivable = true)]
        [assembly: PolicyParameter("max-days", "30")]
        [assembly: PolicyParameter("min-length", "8")]
        [assembly: PolicyParameter("require-both", "true")]
        [assembly: PolicyParameter("allowed-models", "a|b")]
        [assembly: PolicyParameter("models", "a|b")]
        [assembly: HostZone("*.lgwan.jp", typeof(LgwanZone))]
        [assembly: PolicyCertificate("AA11")]
        """;

    [Theory]
    [InlineData("[ZoneRoute(\"out\", Clause = \"1\")] public sealed class Out : Declassification<LgwanZone, InternetZone> { }", "the route 'out' opens a way")]
    [InlineData("[Zone(\"lgwan\", 2, 2)] public sealed class Mine : IZone { }", "'lgwan' is a zone of 'City'")]
    [InlineData("[assembly: Clause(\"1\")]", "'1' is a clause of 'City'")]
    [InlineData("[assembly: RuleClause(\"PK1001\", \"2\")]", "rests on clause '1'")]
    [InlineData("[assembly: RuleClause(\"PK1001\", \"1\", Waivable = true)]", "may not be waived")]
    [InlineData("[assembly: PolicyParameter(\"max-days\", \"31\")]", "is \"31\" here and \"30\" in 'City': it may only fall")]
    [InlineData("[assembly: PolicyParameter(\"min-length\", \"7\")]", "it may only rise")]
    [InlineData("[assembly: PolicyParameter(\"require-both\", \"false\")]", "it may only demand more")]
    [InlineData("[assembly: PolicyParameter(\"allowed-models\", \"a|b|c\")]", "it may only allow less")]
    [InlineData("[assembly: PolicyParameter(\"models\", \"a\")]", "so it may not change")]
    [InlineData("[assembly: HostZone(\"gw.lgwan.jp\", typeof(InternetZone))]", "'gw.lgwan.jp' belongs to 'LgwanZone'")]
    [InlineData("[assembly: HostZone(\"*.a.lgwan.jp\", typeof(InternetZone))]", "'*.a.lgwan.jp' belongs to 'LgwanZone'")]
    [InlineData("[assembly: PolicyCertificate(\"bb22\")]", "'bb22' is not trusted")]
    public void Overlay_that_loosens_fails_to_compile_at_the_line_that_does(string declaration, string said)
    {
        var error = Assert.Single(Errors(Standards + declaration));

        Assert.Contains("PK9207: ", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains(said, error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        var place = error.Location.GetMappedLineSpan();
        Assert.Equal(("File0.cs", 3), (place.Path, place.StartLinePosition.Line));
        Assert.Single(Refused(Standards + declaration));
    }

    [Theory]
    [InlineData("[assembly: Clause(\"R-1\", Parent = \"1\")]")]
    [InlineData("[assembly: RuleClause(\"PK1005\", \"1\")]")]
    [InlineData("[assembly: RuleClause(\"PK1006\", \"2\", Waivable = true)]")]
    [InlineData("[assembly: PolicyParameter(\"max-days\", \"29\")]")]
    [InlineData("[assembly: PolicyParameter(\"allowed-models\", \"a\")]")]
    [InlineData("[assembly: PolicyParameter(\"new\", \"1\")]")]
    [InlineData("[assembly: HostZone(\"gw.lgwan.jp\", typeof(LgwanZone))]")]
    [InlineData("[assembly: HostZone(\"www.city.example\", typeof(InternetZone))]")]
    [InlineData("[assembly: PolicyCertificate(\"aa11\")]")]
    [InlineData("[Zone(\"vault\", 4, 4)] public sealed class Vault : IZone { }")]
    public void Overlay_that_tightens_compiles(string declaration)
    {
        Assert.Empty(Errors(Standards + declaration));
        Assert.Empty(Refused(Standards + declaration));
    }

    [Fact]
    public void Every_declaration_that_loosens_is_named() =>
        Assert.Equal(2, Errors(Standards + "[assembly: PolicyParameter(\"max-days\", \"31\")]\n[assembly: PolicyCertificate(\"bb22\")]").Length);

    [Fact]
    public void Overlay_that_does_not_refer_to_its_policy_fails_to_compile() =>
        Assert.Contains("not among its references", Assert.Single(Errors(Standards.Replace("\"City\")", "\"Another\")", StringComparison.Ordinal))).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void Policy_of_its_own_and_other_code_are_not_asked()
    {
        Assert.Empty(Errors(Standards.Replace(", Extends = \"City\"", "", StringComparison.Ordinal) + "[assembly: Clause(\"1\")]"));
        Assert.Empty(Errors("class C { }"));
    }

    [Fact]
    public void Message_follows_the_language_of_the_build() =>
        Assert.Contains("小さくすることだけができます", Assert.Single(Errors(Standards + "[assembly: PolicyParameter(\"max-days\", \"31\")]", "ja")).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [Fact]
    public void Value_with_line_ends_does_not_end_the_message() =>
        Assert.Contains("one two", Assert.Single(Errors(Standards + "[assembly: PolicyCertificate(\"one\\ntwo\")]")).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static ImmutableArray<Diagnostic> Errors(string overlay, string language = "en")
    {
        var project = Project.Of(overlay) with
        {
            References = [Project.Library, Referenced.Assembly("City", Policy)],
            Properties = ImmutableDictionary<string, string>.Empty.Add("PreferredUILang", language),
        };
        var options = project.AnalyzerOptions();
        CSharpGeneratorDriver.Create([new OverlayGuard().AsSourceGenerator()], options.AdditionalFiles, new CSharpParseOptions(project.Language), options.AnalyzerConfigOptionsProvider)
            .RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return [.. output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>What the library says of the same two assemblies.</summary>
    private static IReadOnlyList<string> Refused(string overlay)
    {
        try
        {
            PolicyCatalog.Read(Loaded("City", Policy), Loaded("City.Standards", overlay));
            return [];
        }
        catch (PolicyDeclarationException exception)
        {
            return exception.Errors;
        }
    }

    private static Assembly Loaded(string name, string source)
    {
        using var image = new MemoryStream();
        var result = Project.Of(source).Compile().WithAssemblyName(name).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return Assembly.Load(image.ToArray());
    }
}
