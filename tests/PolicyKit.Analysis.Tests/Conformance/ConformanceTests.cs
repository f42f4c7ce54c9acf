namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>The engine against the corpus: every marked leak is found, every look-alike is silent, except where a known limit says why not.</summary>
public sealed partial class ConformanceTests(ConformanceRun run) : IClassFixture<ConformanceRun>
{
    public static TheoryData<string> Paths => Corpus.Paths;

    [Theory, MemberData(nameof(Paths))]
    public void Findings_are_exactly_the_marked_ones(string path)
    {
        var result = ResultOf(path);
        var limits = KnownLimits.All.Where(l => l.Path == path).Select(l => l.Line).ToHashSet();
        var wrong = result.Differences.Where(d => !limits.Contains(d.Line)).Select(d => d.Text).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private SpecimenResult ResultOf(string path) =>
        run.ResultOf(Corpus.Specimens.Single(s => s.Path == path), TestContext.Current.CancellationToken);
}
