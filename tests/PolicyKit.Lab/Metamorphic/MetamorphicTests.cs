using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Changing a program without changing what it does keeps its verdicts. A bounded part with a seed of its own; <c>metamorphic</c> runs as many as are asked for.</summary>
public sealed class MetamorphicTests
{
    private const uint Seed = 2026;
    private const int Programs = 10;
    private const int SplitPrograms = 40;
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

    /// <summary>An editor refers to the other project's source, for which nothing was generated; a build to its assembly, with facts.</summary>
    [Fact]
    public void A_library_at_hand_as_source_has_the_verdicts_of_its_assembly()
    {
        var reported = 0;
        for (var number = 0ul; number < SplitPrograms; number++)
        {
            if (AssemblySplit.Of(MetamorphicRun.TreeOf(ProgramGen.Program(Seed, number, Profile.Explicit, KnownMisses.Sound)).GetRoot()) is not var (program, library, project)) continue;
            var inBuild = Sites.Reported(program, [library]);
            Assert.Equal(inBuild.Order(StringComparer.Ordinal), Sites.Reported(program, [project]).Order(StringComparer.Ordinal));
            reported += inBuild.Count;
        }

        Assert.NotEqual(0, reported);
    }
}
