using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>A check as a person reads it: each finding with every step of its path, then what was not checked, then the answer.</summary>
internal static class CheckText
{
    public static void Write(CheckOutcome outcome, ExitCode answer, Screen screen)
    {
        if (outcome.Kind == SubjectKind.Binary)
        {
            screen.Line(screen.Text("Check_Binary"));
            screen.Line();
        }

        foreach (var finding in outcome.Findings)
        {
            Write(finding, outcome.Kind, screen);
        }

        foreach (var problem in outcome.Problems)
        {
            screen.Line((screen.Text("Check_NotChecked"), "bold yellow"), (" " + problem.In(screen.Language), ""));
        }

        if (outcome.Problems.Length > 0)
        {
            screen.Line();
        }

        if (outcome.PolicyOrigin is { } origin)
        {
            screen.Line(origin.In(screen.Language));
        }

        if (outcome.NotFollowed is { } limit)
        {
            screen.Line(limit.In(screen.Language));
        }

        screen.Line(screen.Text("Check_Counts", outcome.Projects.Length, outcome.Subjects, outcome.Projects.Sum(project => project.Files)));
        screen.Line(screen.Text("Check_Findings",
            Count(outcome, Severity.Error), Count(outcome, Severity.Warning), Count(outcome, Severity.Unclear), Count(outcome, Severity.Note)));
        if (outcome.Findings.Count(finding => finding.InBaseline) is > 0 and var old)
        {
            screen.Line(screen.Text("Check_InBaseline", old));
        }

        screen.Line((screen.Text("Answer_" + answer), answer == ExitCode.Conforms ? "bold green" : "bold red"));
    }

    private static int Count(CheckOutcome outcome, Severity severity) =>
        outcome.Findings.Count(finding => finding.Severity == severity && !finding.InBaseline);

    private static void Write(CodeFinding finding, SubjectKind kind, Screen screen)
    {
        var colour = finding.Severity switch { Severity.Error => "bold red", Severity.Note => "bold blue", _ => "bold yellow" };
        screen.Line(
            (Place(finding.Spot, finding.Project), "bold"),
            (": ", ""),
            ($"{finding.Rule} {screen.Text("Severity_" + finding.Severity)}", colour),
            (": " + finding.Message.In(screen.Language), ""),
            (finding.Suppressed ? " " + screen.Text("Check_Suppressed") : "", "yellow"),
            (finding.InBaseline ? " " + screen.Text("Check_Old") : "", "grey"));
        // Lines of decompiled text are nobody's lines; the member is what can be looked up.
        if (kind == SubjectKind.Binary && finding.Member.Length > 0)
        {
            screen.Line(($"  {screen.Text("Check_Member", finding.Member)}", "grey"));
        }

        for (var i = 0; i < finding.Path.Length; i++)
        {
            var step = finding.Path[i];
            screen.Line(($"  {i + 1}. ", "grey"), (step.Text.In(screen.Language), ""), (step.Spot is null ? "" : $"  {Place(step.Spot, "")}", "grey"));
        }

        screen.Line();
    }

    private static string Place(SourceSpot? spot, string otherwise) => spot is null ? otherwise : $"{spot.File}({spot.Line},{spot.Column})";
}
