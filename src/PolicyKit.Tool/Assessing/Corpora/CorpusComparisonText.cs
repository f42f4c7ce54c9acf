using System.Text.Json.Nodes;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Assessing.Corpora;

/// <summary>A comparison for people and for scripts.</summary>
internal static class CorpusComparisonText
{
    private const int LongestTitle = 40;

    public static void Write(CorpusComparison comparison, Screen screen)
    {
        screen.Line((screen.Text("Systems_Title"), "bold underline"));
        foreach (var (file, difference) in comparison.Different)
        {
            screen.Line(
                ($"{difference.System} ({Shown(file)})", "bold"), (": ", ""),
                (difference.Before == difference.After ? Answer(difference.After, screen) : screen.Text("Systems_Change", Answer(difference.Before, screen), Answer(difference.After, screen)), difference.IsWorse ? "bold red" : ""));
            foreach (var change in difference.Clauses)
            {
                screen.Line($"  {change.Clause} {Short(change.Title.In(screen.Language))}: " + screen.Text("Systems_Change", State(change.Before, screen), State(change.After, screen)));
                Write(change.Reasons, screen);
            }

            foreach (var change in difference.Communications)
            {
                screen.Line("  " + screen.Text("Systems_Communication", change.Communication, Rules(change.Before, screen), Rules(change.After, screen)));
                Write(change.Reasons, screen);
            }

            foreach (var change in difference.Others)
            {
                screen.Line("  " + change.Text.In(screen.Language));
            }

            screen.Line();
        }

        foreach (var (file, _, text) in comparison.Problems)
        {
            screen.Line((Shown(file), "bold"), (": " + text.In(screen.Language), "bold yellow"));
        }

        foreach (var note in comparison.Notes)
        {
            screen.Line(note.In(screen.Language));
        }

        screen.Line(screen.Text(comparison.Judged == 0 && comparison.Problems.IsEmpty ? "Systems_None" : "Systems_Counts", comparison.Judged, comparison.Different.Length, comparison.Problems.Length));
        if (comparison is { Judged: > 0, Different.IsEmpty: true })
        {
            screen.Line(screen.Text("Systems_Same"));
        }
    }

    public static JsonObject Json(CorpusComparison comparison) => JsonText.Object(
        ("judged", comparison.Judged),
        ("different", JsonText.Array(comparison.Different.Select(system => JsonText.Object(
            ("file", Shown(system.File)), ("system", system.Difference.System), ("before", (int)system.Difference.Before), ("after", (int)system.Difference.After), ("worse", system.Difference.IsWorse),
            ("clauses", JsonText.Array(system.Difference.Clauses.Select(change => JsonText.Object(
                ("clause", change.Clause), ("title", Both(change.Title)), ("before", Name(change.Before)), ("after", Name(change.After)), ("reasons", Reasons(change.Reasons)))))),
            ("communications", JsonText.Array(system.Difference.Communications.Select(change => JsonText.Object(
                ("communication", change.Communication), ("before", JsonText.Array(change.Before)), ("after", JsonText.Array(change.After)), ("reasons", Reasons(change.Reasons)))))),
            ("findings", JsonText.Array(system.Difference.Findings.Select(change => JsonText.Object(("new", change.IsNew), ("finding", CheckJson.Finding(change.Finding)))))))))),
        ("problems", JsonText.Array(comparison.Problems.Select(problem => JsonText.Object(("file", Shown(problem.File)), ("exitCode", (int)problem.Code), ("message", Both(problem.Text)))))),
        ("notes", JsonText.Array(comparison.Notes.Select(Both))));

    private static JsonArray Reasons(IEnumerable<Reason> reasons) => JsonText.Array(reasons.Select(reason => Both(reason.Text)));

    private static void Write(IEnumerable<Reason> reasons, Screen screen)
    {
        foreach (var reason in reasons)
        {
            screen.Line("    " + reason.Text.In(screen.Language));
        }
    }

    private static string Short(string title) => title.Length > LongestTitle ? title[..LongestTitle] + "…" : title;

    private static string Shown(string file) => Path.GetRelativePath(Environment.CurrentDirectory, file) is var relative && relative.StartsWith("..", StringComparison.Ordinal) ? file : relative;

    private static string Answer(ExitCode code, Screen screen) => screen.Text("Answer_" + code).TrimEnd('。', '.');

    private static string State(ClauseState? state, Screen screen) => state is { } known ? StateText.Of(known, screen.Language) : screen.Text("Systems_Absent");

    private static string? Name(ClauseState? state) => state is { } known ? System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;

    private static string Rules(IReadOnlyCollection<string> rules, Screen screen) => rules.Count == 0 ? screen.Text("Systems_Allowed") : string.Join(", ", rules);

    private static JsonObject Both(Bilingual text) => JsonText.Object(("en", text.En), ("ja", text.Ja));
}
