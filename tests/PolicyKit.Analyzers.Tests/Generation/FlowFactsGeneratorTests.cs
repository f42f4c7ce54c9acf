using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tests.Harness;

namespace PolicyKit.Analyzers.Tests.Generation;

public class FlowFactsGeneratorTests
{
    private const string Wrapper = """
        public static class Wrapper
        {
            public static System.Threading.Tasks.Task Send(System.Net.Http.HttpClient client, string text) =>
                client.PostAsync("https://example.org/", new System.Net.Http.StringContent(text));
        }
        """;

    [Fact]
    public void Project_that_references_the_library_writes_facts_even_without_zones()
    {
        var (output, generated) = Run(Project.Of(Wrapper));

        Assert.NotEmpty(Assert.Single(generated).Split('\n').Skip(1));
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Contains(output.Assembly.GetAttributes(), a => a.AttributeClass?.ToDisplayString() == MetadataNames.FlowFact);
    }

    [Theory]
    [InlineData("DesignTimeBuild", "true")]
    [InlineData("PolicyKitFacts", "none")]
    public void Property_turns_it_off(string name, string value) =>
        Assert.Empty(Run(Project.Of(Wrapper) with { Properties = ImmutableDictionary<string, string>.Empty.Add(name, value) }).Generated);

    [Fact]
    public void Project_without_the_library_writes_nothing() =>
        Assert.Empty(Run(Project.Of(Wrapper) with { References = [] }).Generated);

    [Fact]
    public void Any_line_survives_as_a_literal_of_CSharp_7_3()
    {
        ImmutableArray<string> facts = ["flow M:A.B(System.String) arg0 -> return", "sink P:個人.番号 this - # \"quoted\" \\ {braces} \u2028 \t"];

        var compilation = (Project.Of(FlowFactsGenerator.Source(facts)) with { Language = LanguageVersion.CSharp7_3 }).Compile();

        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        Assert.Equal(facts, compilation.Assembly.GetAttributes().Select(a => (string)a.ConstructorArguments[0].Value!));
    }

    private static (Compilation Output, ImmutableArray<string> Generated) Run(Project project)
    {
        var options = project.AnalyzerOptions();
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new FlowFactsGenerator().AsSourceGenerator()], options.AdditionalFiles, new CSharpParseOptions(project.Language), options.AnalyzerConfigOptionsProvider);
        driver = driver.RunGeneratorsAndUpdateCompilation(project.Compile(), out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        return (output, driver.GetRunResult().GeneratedTrees.Select(tree => tree.ToString()).ToImmutableArray());
    }
}
