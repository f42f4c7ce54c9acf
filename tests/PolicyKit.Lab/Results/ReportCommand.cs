namespace PolicyKit.Lab.Results;

/// <summary><c>report [--folder tests/PolicyKit.Lab]</c>: writes RESULTS.md from the states of the long runs.</summary>
internal static class ReportCommand
{
    public static int Run(string[] arguments)
    {
        var folder = new Options(arguments)["folder"] ?? Path.Combine("tests", "PolicyKit.Lab");
        var states = Path.Combine(folder, "Results");
        File.WriteAllText(Path.Combine(folder, "RESULTS.md"), ResultsPage.Of(
            File.ReadAllText(Path.Combine(states, "noninterference.json")), File.ReadAllText(Path.Combine(states, "metamorphic.json")), File.ReadAllText(Path.Combine(states, "robustness.json")),
            File.ReadAllText(Path.Combine(states, "numbernames.json")), File.ReadAllText(Path.Combine(states, "bad-input.json"))));
        return 0;
    }
}
