using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// Programs whose leaks are seen by running them: where what reaches a sink differs from secret to secret, the engine must have said so. Here a
/// bounded part with a seed of its own; <c>noninterference</c> runs as many as are asked for.
/// </summary>
public sealed class NonInterferenceTests
{
    private const uint Seed = 2026;
    private const int Programs = 300;

    // Of either profile: programs that leak nothing prove nothing.
    private const int LeastLeaks = 50;

    private const int ProgramsPerKnownMiss = 96;

    public static TheoryData<string> KnownMissNames() => [.. KnownMisses.All.Keys];

    [Fact]
    public void No_leak_that_runs_show_is_missed()
    {
        var run = new LongRun { Seed = Seed };
        var bugs = new List<string>();
        run.RunTo(Programs, Programs / 4, KnownMisses.Sound, outcome =>
        {
            Assert.Null(outcome.CompilerError);
            if (outcome.IsBug && bugs.Count == 0) bugs.Add(BugReport.Of(outcome, $"{Seed}/{outcome.Program.Name}").Text);
        }, static (program, difference) => Assert.Fail($"{program.Name}: {difference}"), static () => { });
        Assert.True(bugs.Count == 0, string.Concat(bugs));
        Assert.True(run.Explicit.Differing > LeastLeaks, $"only {run.Explicit.Differing} sites leak");
        Assert.True(run.Implicit.Differing > LeastLeaks, $"only {run.Implicit.Differing} sites leak");
        Assert.Equal(0, run.Explicit.CountsDiffer);
    }

    [Theory]
    [MemberData(nameof(KnownMissNames))]
    public void Known_miss_is_still_missed(string construct)
    {
        var constructs = new ConstructSet([.. KnownMisses.All.Keys.Where(k => k != construct)], construct);
        var batches = Enumerable.Range(0, ProgramsPerKnownMiss).Select(n => ProgramGen.Program(Seed, (ulong)n, Profile.Explicit, constructs)).Chunk(ProgramsPerKnownMiss / 4);
        Assert.Contains(batches.SelectMany(static b => Outcome.Of(AnalysedBatch.Of(b))), static o => o.IsBug);
    }

    [Fact]
    public void The_same_seed_gives_the_same_program()
    {
        var texts = Enumerable.Range(0, 2).Select(static _ => Rendering.Of(ProgramGen.Program(Seed, 3, Profile.Implicit, KnownMisses.Sound).Root).Text).ToList();
        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public void Reduction_keeps_what_fails_and_drops_the_rest()
    {
        // Without its last statement, a completion source is waited for without end.
        var program = Enumerable.Range(0, 10 * Programs).Select(static n => ProgramGen.Program(Seed, (ulong)n, Profile.Explicit, KnownMisses.Sound))
            .First(static p => p.Root.All().Count() > 120 && p.Root.All().All(static n => n.Construct != "async/completion-source") && Leaks(p));
        var small = Reducer.Reduce(program, Leaks, 100);
        Assert.True(small.Root.All().Count() < program.Root.All().Count() / 2, BugReport.SourceOf(small));
        Assert.Contains("Secret.", BugReport.SourceOf(small), StringComparison.Ordinal);
    }

    private static bool Leaks(LabProgram program) => Outcome.Of(program).Verdict is { } verdict && verdict.Sites.Any(static s => s.Differs);
}
