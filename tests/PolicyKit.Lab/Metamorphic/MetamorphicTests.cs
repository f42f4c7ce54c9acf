using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Changing a program without changing what it does keeps its verdicts. A bounded part with a seed of its own; <c>metamorphic</c> runs as many as are asked for.</summary>
public sealed class MetamorphicTests
{
    private const uint Seed = 2026;
    private const int Programs = 10;
    private const int MostPrograms = 100;   // some changes fit few programs

    [Fact]
    public void No_verdict_is_lost_by_changes_that_keep_what_a_program_does()
    {
        var run = new MetamorphicRun();
        var names = Transformation.All.Select(static t => t.Name).Append(MetamorphicRun.Split).Order(StringComparer.Ordinal).ToList();
        for (var number = 0ul; number < Programs || run.Tallies.Count < names.Count && number < MostPrograms; number++) run.Add(ProgramGen.Program(Seed, number, Profile.Explicit, KnownMisses.Sound));
        Assert.DoesNotContain(run.Differences, static d => d.Split('\n')[0].EndsWith("lost", StringComparison.Ordinal));
        Assert.Equal(names, run.Tallies.Keys);
        Assert.All(run.Tallies, static t => Assert.True(t.Value.Programs > t.Value.DoNotCompile, $"{t.Key}: {t.Value.DoNotCompile} of {t.Value.Programs + t.Value.DoNotCompile} do not compile"));
    }
}
