namespace PolicyKit.Lab.Load;

/// <summary>Editors ask all day, change their mind, and ask about many projects at once: a bounded part; <c>load</c> runs as much as is asked for.</summary>
public sealed class LoadTests
{
    private const uint Seed = 2026;

    [Fact]
    public async Task After_every_edit_the_answer_is_that_of_a_fresh_compilation_and_no_compilation_is_kept()
    {
        var state = new LoadState { Seed = Seed };
        await LoadRun.Edits(state, 12);
        Assert.Equal((12, 0, 0), (state.Edits, state.Stale, state.Kept));
    }

    [Fact]
    public async Task A_run_cancelled_at_a_random_moment_spoils_no_later_answer()
    {
        var state = new LoadState { Seed = Seed };
        await LoadRun.Cancellations(state, 6);
        Assert.Equal((6, 0), (state.Cancelled, state.Spoiled));
    }

    [Fact]
    public async Task Sixteen_compilations_at_once_get_the_answers_of_each_alone()
    {
        var state = new LoadState { Seed = Seed };
        await LoadRun.AtOnce(state);
        Assert.Equal((16, 0), (state.AtOnce, state.Disturbed));
    }

    [Fact]
    public async Task An_edit_can_change_the_answer()
    {
        var project = new EditedProject(Seed);
        var answers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 4; i++)
        {
            answers.Add(await AnalyzerRun.Of(project.Compilation, new Analyzers.PolicyKitAnalyzer(), CancellationToken.None));
            project.Edit();
        }
        Assert.True(answers.Count > 1);
    }
}
