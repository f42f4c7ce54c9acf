using System.Globalization;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking.Output;

/// <summary>A check of code as a page in the form of the report of an assessment. It says of code alone what it can, and that this is all it does.</summary>
internal static class CheckHtml
{
    private static readonly (Severity Severity, string Colour)[] Severities =
        [(Severity.Error, "Violates"), (Severity.Unclear, "Unchecked"), (Severity.Warning, "NeedsPerson"), (Severity.Note, "NotApplicable")];

    public static byte[] Of(CheckOutcome outcome, ExitCode answer)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(outcome.Root));
        return new ReportPage(Ja("Check_Title"), name, name, null, $"policykit {ToolInfo.Version}", Ja("Check_Foot", ToolInfo.Version))
            .Write(html => Front(html, outcome, answer, name),
            [
                ("open", "Report_NotChecked", html => Problems(html, outcome)),
                ("findings", "Report_Findings", html => Findings(html, outcome)),
                ("projects", "Report_Projects", html => Projects(html, outcome)),
            ]);
    }

    private static void Front(Markup html, CheckOutcome outcome, ExitCode answer, string name)
    {
        html.Element("p", Texts.In(Language.En, "Check_Title"), "class=\"en\" lang=\"en\"")
            .Raw($"<p class=\"verdict {(answer == ExitCode.Conforms ? "Conforms" : "Violates")}\"><span>").Text(Ja("Report_Verdict")).Raw("</span> <strong>")
            .Text(Ja("Answer_" + answer)).Line("</strong></p>")
            .Element("h2", Ja("Report_Findings")).Line("<ul class=\"counts\">");
        foreach (var (severity, colour) in Severities)
        {
            html.Raw($"<li class=\"{colour}\"><b>").Text(Number(outcome.Findings.Count(finding => finding.Severity == severity && !finding.InBaseline))).Raw("</b> <span>")
                .Text(Ja("Severity_" + severity)).Line("</span></li>");
        }

        html.Line("</ul>").Element("h2", Ja("Report_Subject"));
        var policies = outcome.Projects.Select(project => project.Policy).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        new FactTable(html, Ja("Report_Subject"))
            .Row(Ja("Report_Folder"), name)
            .Row(Ja("Report_Code"), Ja("Report_Code_" + outcome.Kind, outcome.Projects.Length, outcome.Projects.Sum(project => project.Files)))
            .Row(Ja("Report_Policy"), policies.Count == 0 ? Ja("Report_None") : string.Join("、", policies))
            .Close();
        html.Element("h2", Ja("Report_Limits")).Line("<ul class=\"limits\">").Element("li", Ja("Check_CodeOnly"));
        if (outcome.Kind == SubjectKind.Binary)
        {
            html.Element("li", Ja("Check_Binary"));
        }

        if (outcome.NotFollowed is { } limit)
        {
            html.Element("li", limit.Ja);
        }

        if (outcome.Findings.Count(finding => finding.InBaseline) is > 0 and var old)
        {
            html.Element("li", Ja("Check_InBaseline", old));
        }

        html.Line("</ul>");
    }

    private static void Problems(Markup html, CheckOutcome outcome)
    {
        if (outcome.Problems.IsEmpty)
        {
            html.Element("p", Ja("Report_None"));
            return;
        }

        html.Line("<ul>");
        foreach (var problem in outcome.Problems)
        {
            html.Element("li", problem.Ja);
        }

        html.Line("</ul>");
    }

    private static void Findings(Markup html, CheckOutcome outcome)
    {
        if (outcome.Findings.IsEmpty)
        {
            html.Element("p", Ja("Report_None"));
        }

        foreach (var (i, finding) in outcome.Findings.Index())
        {
            // Lines of decompiled text are nobody's lines; the member is what can be looked up.
            var member = outcome.Kind == SubjectKind.Binary && finding.Member.Length > 0 ? "　" + Ja("Check_Member", finding.Member) : "";
            FindingArticle.Write(html, finding, i + 1, level: 3,
                about: Ja("Report_ProjectOf", finding.Project) + member,
                excuse: finding.InBaseline ? Ja("Check_Old") : null,
                note: finding.Suppressed ? Ja("Check_Suppressed") : null);
        }
    }

    private static void Projects(Markup html, CheckOutcome outcome)
    {
        var table = new ReportTable(html, "projects", Ja("Report_Projects"), Ja("Report_Project"), Ja("Report_SourceFiles"), Ja("Report_ZonesInSight"), Ja("Report_Policy"));
        foreach (var project in outcome.Projects)
        {
            table.Row(project.File is null ? project.Name : Cell.Code(project.File), Number(project.Files), Ja(project.ZonesInSight ? "Report_Yes" : "Report_No"), project.Policy ?? Ja("Report_None"));
        }

        table.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
