using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>What must hold of the corpus before the engine is asked anything.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string> Paths => Corpus.Paths;

    [Theory, MemberData(nameof(Paths))]
    public void A_specimen_compiles(string path)
    {
        var errors = SpecimenCompilation.Of(Corpus.Specimens.Single(s => s.Path == path))
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors);
    }

    [Theory, MemberData(nameof(Paths))]
    public void A_specimen_shows_a_leak_and_its_look_alike(string path)
    {
        var specimen = Corpus.Specimens.Single(s => s.Path == path);
        Assert.StartsWith(specimen.IsBasic ? "' " : "// ", specimen.Text, StringComparison.Ordinal);
        Assert.Contains(specimen.Sites, s => s.Leaks);
        Assert.Contains(specimen.Sites, s => !s.Leaks);
    }

    [Fact]
    public void The_corpus_has_four_hundred_sites_or_more() =>
        Assert.InRange(Corpus.Specimens.Sum(s => s.Sites.Length), 400, int.MaxValue);
}
