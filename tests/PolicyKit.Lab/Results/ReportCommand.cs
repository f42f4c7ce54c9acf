namespace PolicyKit.Lab.Results;

/// <summary><c>report [--folder tests/PolicyKit.Lab]</c>: writes RESULTS.md from the states of the long runs.</summary>
internal static class ReportCommand
{
    public static int Run(string[] arguments)
    {
        var folder = new Options(arguments, "folder")["folder"] ?? Path.Combine("tests", "PolicyKit.Lab");
        var states = Path.Combine(folder, "Results");
        File.WriteAllText(Path.Combine(folder, "RESULTS.md"), ResultsPage.Of(name => File.ReadAllText(Path.Combine(states, name))));
        return 0;
    }
}
