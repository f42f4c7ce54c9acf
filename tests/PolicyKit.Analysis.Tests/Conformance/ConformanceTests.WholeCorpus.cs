namespace PolicyKit.Analysis.Tests.Conformance;

public sealed partial class ConformanceTests
{
    [Fact]
    public void A_known_limit_that_is_no_longer_one_is_taken_off_the_list()
    {
        var fixedNow = KnownLimits.All
            .Where(l => Corpus.Specimens.All(s => s.Path != l.Path) || ResultOf(l.Path).Differences.All(d => d.Line != l.Line))
            .Select(l => $"{l.Path}:{l.Line} is right, or no longer exists: take it out of KnownLimits.txt.");
        Assert.Empty(fixedNow);
    }

    /// <summary>The one exception shows what stands when a budget is spent.</summary>
    [Fact]
    public void No_method_of_the_corpus_spends_its_budget() =>
        Assert.Equal(["Control/SolvedOften.cs"], Corpus.Specimens.Where(s => !ResultOf(s.Path).Unfinished.IsEmpty).Select(static s => s.Path));

    [Fact]
    public void Every_known_limit_has_a_reason() => Assert.All(KnownLimits.All, l => Assert.NotEmpty(l.Reason));

    [Fact]
    public void The_committed_results_are_the_results()
    {
        var computed = ResultsTable.Of(Corpus.Specimens.Select(s => ResultOf(s.Path)));
        if (ResultsTable.RegenerationAsked)
            ResultsTable.Write(computed);
        else
            Assert.True(computed == Corpus.Results.ReplaceLineEndings("\n"), "RESULTS.md is not what the engine does now. Run this test with POLICYKIT_REGENERATE=1 and commit the file.");
    }
}
