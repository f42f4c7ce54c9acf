using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Tests.Conformance;

namespace PolicyKit.Catalog.Tests;

/// <summary>Code that uses the real packages: every marked leak is found, every look-alike is silent.</summary>
public sealed class PackageSpecimensTests
{
    private static readonly Lazy<MetadataReference[]> Packages = new(static () => [.. ReferencedFiles.OfPackages.Select(static file => MetadataReference.CreateFromFile(file))]);

    public static TheoryData<string> Paths => Corpus.Paths;

    [Theory, MemberData(nameof(Paths))]
    public void Findings_are_exactly_the_marked_ones(string path)
    {
        var specimen = Corpus.Specimens.Single(s => s.Path == path);
        var compilation = SpecimenCompilation.Of(specimen).AddReferences(Packages.Value);
        var session = FlowSession.Create(compilation, additionalFiles: [], options: null, TestContext.Current.CancellationToken);

        var result = new SpecimenResult(specimen, compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, tree.GetRoot().FullSpan, CancellationToken.None)), []);

        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        Assert.True(result.Differences.IsEmpty, string.Join('\n', result.Differences.Select(static d => d.Text)));
    }
}
