namespace PolicyKit.Lab.Results;

public sealed class ResultsPageTests
{
    [Fact]
    public void The_committed_page_is_made_of_the_committed_states() =>
        Assert.Equal(
            ResultsPage.Of(
                Resources.Text("Results/noninterference.json"), Resources.Text("Results/metamorphic.json"), Resources.Text("Results/robustness.json"), Resources.Text("Results/numbernames.json"),
                Resources.Text("Results/bad-input.json")),
            Resources.Text("RESULTS.md"));
}
