namespace PolicyKit.Lab.Results;

public sealed class ResultsPageTests
{
    [Fact]
    public void The_committed_page_is_made_of_the_committed_states() =>
        Assert.Equal(ResultsPage.Of(static name => Resources.Text("Results/" + name)), Resources.Text("RESULTS.md"));
}
