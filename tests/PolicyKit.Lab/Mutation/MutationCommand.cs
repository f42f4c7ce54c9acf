using System.Text.Json;

namespace PolicyKit.Lab.Mutation;

/// <summary>
/// <c>mutation --report mutation-report.json [--result file]</c>: takes a report of Stryker (<c>tests/Mutation/run</c>) into the figures. A file that was mutated anew replaces
/// what was known of it.
/// </summary>
internal static class MutationCommand
{
    private const string Engine = "src/PolicyKit.Analysis/";

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments, "report", "result");
        var result = options["result"] ?? "mutation.json";
        var state = StateFile.Read<MutationState>(result);
        using var report = JsonDocument.Parse(File.ReadAllText(options["report"] ?? "mutation-report.json"));
        foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            var path = file.Name.Replace('\\', '/');
            var tally = Tally(file.Value.GetProperty("mutants").EnumerateArray().Select(static m => m.GetProperty("status").GetString()!).ToList());
            if (tally.Judged > 0 && path.IndexOf(Engine, StringComparison.Ordinal) is >= 0 and var at) state.Files[path[(at + Engine.Length)..]] = tally;
        }
        StateFile.Write(result, state);
        return 0;
    }

    private static MutationTally Tally(List<string> statuses) => new()
    {
        Killed = statuses.Count(static s => s is "Killed" or "Timeout" or "RuntimeError"),
        Survived = statuses.Count(static s => s == "Survived"),
        NotReached = statuses.Count(static s => s == "NoCoverage"),
        NotCompiled = statuses.Count(static s => s == "CompileError"),
    };
}
