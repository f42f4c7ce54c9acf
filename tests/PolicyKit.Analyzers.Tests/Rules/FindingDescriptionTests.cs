using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analyzers.Rules;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Rules;

public class FindingDescriptionTests
{
    private static readonly SyntaxTree Here = CSharpSyntaxTree.ParseText("class Here { string a, b, c; }", path: "Here.cs");
    private static readonly SyntaxTree Elsewhere = CSharpSyntaxTree.ParseText("class Elsewhere { }", path: "Elsewhere.cs");
    private static readonly Location Source = Location.Create(Here, new TextSpan(20, 1));
    private static readonly Location Sink = Location.Create(Here, new TextSpan(26, 1));

    [Fact]
    public void Additional_locations_are_the_steps_of_this_compilation_in_order_and_last_the_sink() =>
        Assert.Equal([Source, Sink], Describe().AdditionalLocations);

    [Fact]
    public void Properties_name_every_step_and_say_which_have_no_location_here()
    {
        var properties = Describe().Properties;

        Assert.Equal("comes from Resident.Number", properties["path.0"]);
        Assert.Equal("goes through Acme.Wrap (in another assembly)", properties["path.1"]);
        Assert.Equal("returned by Other.Make (in another assembly)", properties["path.2"]);
        Assert.Equal("arrives in HttpClient.PostAsync", properties["path.3"]);
        Assert.False(properties.ContainsKey("path.4"));
    }

    [Fact]
    public void Properties_name_zones_kind_and_clause()
    {
        var properties = Describe().Properties;

        Assert.Equal(("mynumber", "internet", "network", "6(3)①"), (properties["zone"], properties["target"], properties["kind"], properties["clause"]));
    }

    [Fact]
    public void Place_outside_every_zone_and_rule_without_a_clause_leave_their_properties_out()
    {
        var finding = Samples.Finding("PK1007", "x", Samples.MyNumber, null, SinkKind.Log, "Log");

        var properties = new FindingDescription(CSharpCompilation.Create("Acme"), Samples.BuiltIn, new Reports(strict: false)).Of(finding).Properties;

        Assert.False(properties.ContainsKey("target"));
        Assert.False(properties.ContainsKey("clause"));
    }

    [Theory]
    [InlineData("PK1001", false, DiagnosticSeverity.Warning)]
    [InlineData("PK1001", true, DiagnosticSeverity.Error)]
    [InlineData("PK1009", true, DiagnosticSeverity.Info)]
    [InlineData("PK1010", false, DiagnosticSeverity.Info)]
    [InlineData("PK1010", true, DiagnosticSeverity.Error)]
    public void Strict_builds_make_errors_of_warnings_and_of_unfollowed_data(string rule, bool strict, DiagnosticSeverity expected)
    {
        var finding = Samples.Finding(rule, "x", Samples.MyNumber, Samples.Internet, SinkKind.Network, "Post");

        Assert.Equal(expected, new FindingDescription(CSharpCompilation.Create("Acme"), Samples.Policy, new Reports(strict)).Of(finding).Severity);
    }

    private static Diagnostic Describe()
    {
        var finding = Samples.Finding("PK1001", "r.Number", Samples.MyNumber, Samples.Internet, SinkKind.Network, "HttpClient.PostAsync", Sink) with
        {
            Path = new(
            [
                new(FlowStepKind.Source, "Resident.Number", Source),
                new(FlowStepKind.ThroughFact, "Acme.Wrap", null),
                new(FlowStepKind.ReturnedBy, "Other.Make", Location.Create(Elsewhere, new TextSpan(0, 5))),
                new(FlowStepKind.Sink, "HttpClient.PostAsync", Sink),
            ]),
        };
        return new FindingDescription(CSharpCompilation.Create("Acme", [Here]), Samples.Policy, new Reports(strict: false)).Of(finding);
    }
}
