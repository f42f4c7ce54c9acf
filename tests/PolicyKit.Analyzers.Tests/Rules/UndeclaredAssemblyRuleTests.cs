using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class UndeclaredAssemblyRuleTests
{
    private const string Uses = "using PolicyKit; using PolicyKit.ThreeLayer;\nclass C { [OfZone(typeof(LgwanZone))] public string A = \"\"; [OfZone(typeof(LgwanZone))] public string B = \"\"; }";

    [Fact]
    public async Task Assembly_that_uses_zones_and_names_none_is_reported_once_at_the_first_use()
    {
        var found = Assert.Single(await Found(Project.Of(Uses, Uses.Replace("class C", "class D", StringComparison.Ordinal))));

        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal("File0.cs", found.Location.SourceTree!.FilePath);
        Assert.Equal(Uses.IndexOf("OfZone", StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Equal("InZone", found.Properties["missing"]);
    }

    [Theory]
    [InlineData("[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.LgwanZone))]")]
    [InlineData("[PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.LgwanZone))] class D { }")]
    [InlineData("class D { [PolicyKit.Boundary(typeof(PolicyKit.Hanamaki.InboundMail))] void M() { } }")]
    public async Task Assembly_that_says_where_its_code_runs_is_silent(string declaration) =>
        Assert.Empty(await Found(Project.Of(Uses, declaration)));

    [Fact]
    public async Task Attribute_of_another_library_says_nothing()
    {
        const string other = "[Other.InZone] class D { } namespace Other { class InZoneAttribute : System.Attribute { } }";

        Assert.Single(await Found(Project.Of(Uses, other)));
    }

    [Theory]
    [InlineData(false, DiagnosticSeverity.Info)]
    [InlineData(true, DiagnosticSeverity.Error)]
    public async Task Built_in_model_alone_is_information_and_an_error_in_strict_builds(bool strict, DiagnosticSeverity expected)
    {
        var project = Project.Of("[assembly: PolicyKit.InZone(typeof(PolicyKit.ThreeLayer.LgwanZone))]") with
        {
            References = [Project.Library],
            Properties = ImmutableDictionary<string, string>.Empty.Add("PolicyKitEnforcement", strict ? "Strict" : "default"),
        };

        var found = Assert.Single(await Found(project));

        Assert.Equal(expected, found.Severity);
        Assert.Contains("three-layer", found.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Policy_assembly_is_not_judged() =>
        Assert.Empty(await Found(Project.Of(Uses, "[assembly: PolicyKit.Policy(\"acme\", \"1\")]")));

    [Fact]
    public async Task Assembly_that_uses_no_zone_is_silent() =>
        Assert.Empty(await Found(Project.Of("class C { }")));

    private static async Task<IEnumerable<Diagnostic>> Found(Project project) =>
        (await project.AnalyzeWith(new PolicyKitAnalyzer())).Where(d => d.Id == "PK3001");
}
