using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>
/// A check as JUnit test cases, one for each rule in each project. What could not be told is an error and a project without zones is skipped:
/// neither ever passes.
/// </summary>
internal static class CheckJUnit
{
    public static byte[] Of(CheckOutcome outcome, Severity failOn, Language language) =>
        JUnitLog.Of("policykit check", [.. outcome.Problems.Select((problem, i) => Problem(problem, i + 1, language)), .. outcome.Projects.SelectMany(project => Project(project, outcome, failOn, language))]);

    private static JUnitCase Problem(Bilingual problem, int number, Language language) =>
        new("policykit check", $"{Texts.In(language, "Report_NotChecked")} {number}", JUnitEnd.Error, problem.In(language), []);

    private static IEnumerable<JUnitCase> Project(CheckedProject project, CheckOutcome outcome, Severity failOn, Language language)
    {
        if (!project.ZonesInSight)
        {
            return [new JUnitCase(project.Name, "policykit", JUnitEnd.Skipped, Texts.In(language, "Check_NoZones"), [])];
        }

        var findings = outcome.Findings.Where(finding => finding.Project == project.Name).ToLookup(finding => finding.Rule, StringComparer.Ordinal);
        return ToolRules.OfCode.Select(rule => Rule(project.Name, rule, [.. findings[rule]], failOn, language));
    }

    private static JUnitCase Rule(string project, string rule, List<CodeFinding> findings, Severity failOn, Language language)
    {
        var answers = findings.Select(finding => finding.Answer(failOn)).ToHashSet();
        var end = answers.Contains(ExitCode.Violates) ? JUnitEnd.Failed : answers.Contains(ExitCode.Unchecked) ? JUnitEnd.Error : JUnitEnd.Passed;
        return new JUnitCase(project, rule, end, end == JUnitEnd.Passed ? "" : findings.First(finding => finding.Answer(failOn) != ExitCode.Conforms).Message.In(language),
            [.. findings.Select(finding => $"{(finding.Spot is { } spot ? $"{spot.File}({spot.Line},{spot.Column}): " : "")}{finding.Message.In(language)}{(finding.InBaseline ? " " + Texts.In(language, "Check_Old") : "")}")]);
    }
}
