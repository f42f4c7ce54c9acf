using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>
/// What the public may read of an assessment: the verdict and the state of each clause. INVARIANT: no place, no code, no name of a component, a
/// host, a file or a person. Nothing is taken out of a full report; what may be said is put in, from texts of policy and tool alone. It is made of what a vendor may see,
/// for of a confidential overlay the public sees no more.
/// </summary>
internal static class PublicReport
{
    public const string FileName = "report.public.html";

    public static byte[] Of(Assessment assessment) => new ReportPage(
            Ja("Report_Title"), assessment.System.Name, assessment.System.Name, Ja("Report_ForPublic"), $"{Ja("Report_AsOf")} {assessment.AsOf}", Ja("Report_PublicFoot", assessment.ToolVersion))
        .Write(html => Front(html, assessment),
        [
            ("rules", "Report_PublicFindings", html => Rules(html, assessment)),
            ("waivers", "Report_Waivers", html => Waivers(html, assessment)),
            ("clauses", "Report_Clauses", html => Clauses(html, assessment)),
        ]);

    private static void Front(Markup html, Assessment assessment)
    {
        html.Element("p", Texts.In(Language.En, "Report_Title"), "class=\"en\" lang=\"en\"");
        FrontPage.Verdict(html, assessment);
        var (system, policy) = (assessment.System, assessment.Policy);
        html.Element("h2", Ja("Report_Subject"));
        new FactTable(html, Ja("Report_Subject"))
            .Row(Ja("Report_System"), $"{system.Name}　{system.Agency} {system.Section}")
            .Row(Ja("Report_Policy"), $"{policy.NameJa ?? policy.Id} {policy.Version}")
            .Row(Ja("Report_InForce"), HtmlReport.Day(policy.InForceFrom))
            .Row(Ja("Report_AsOf"), HtmlReport.Day(assessment.AsOf))
            .Close();
        html.Element("h2", Ja("Report_Limits")).Line("<ul class=\"limits\">")
            .Element("li", Ja("Report_OpenCount", assessment.Count(ClauseState.NeedsPerson), assessment.Count(ClauseState.Unchecked), assessment.Count(ClauseState.Uncheckable)));
        if (!assessment.Code.Problems.IsEmpty)
        {
            html.Element("li", Ja("Report_PublicProblems", assessment.Code.Problems.Length));
        }

        if (assessment.Code.NotFollowed is not null)
        {
            html.Element("li", Ja("Report_PublicNotFollowed"));
        }

        html.Element("li", PolicyOriginText.Of(assessment.Policy.Id, assessment.Policy.Signature).Ja);
        if (assessment.Policy.Overlays.IsEmpty)
        {
            html.Element("li", Ja("Report_Partial"));
        }

        html.Line("</ul>");
    }

    private static void Rules(Markup html, Assessment assessment)
    {
        var rules = assessment.Findings.Where(finding => finding.Finding.Severity >= Severity.Unclear).GroupBy(finding => finding.Finding.Rule).OrderBy(rule => rule.Key, StringComparer.Ordinal).ToList();
        if (rules.Count == 0)
        {
            html.Element("p", Ja("Report_None"));
            return;
        }

        var table = new ReportTable(html, "rules", Ja("Report_PublicFindings"), Ja("Report_Rule"), Ja("Report_Content"), Ja("Report_Covered"));
        foreach (var rule in rules)
        {
            table.Row(rule.Key, RuleTitle.Of(rule.Key, Language.Ja) ?? "", Number(rule.Count()));
        }

        table.Close();
    }

    private static void Waivers(Markup html, Assessment assessment)
    {
        var waivers = assessment.Waivers.Where(waiver => waiver.State is "inForce" or "expired").ToList();
        if (waivers.Count == 0)
        {
            html.Element("p", Ja("Report_None"));
            return;
        }

        var table = new ReportTable(html, "waivers", Ja("Report_Waivers"), Ja("Report_Rule"), Ja("Report_Until"), Ja("Report_State"), Ja("Report_Covered"));
        foreach (var waiver in waivers)
        {
            table.Row(waiver.Rule, HtmlReport.DayCell(waiver.Until), Ja("Waiver_" + waiver.State), Number(waiver.Findings));
        }

        table.Close();
    }

    private static void Clauses(Markup html, Assessment assessment)
    {
        var table = new ReportTable(html, "public-clauses", Ja("Report_Clauses"), Ja("Report_Clause"), Ja("Report_Content"), Ja("Report_State"), Ja("Report_Basis"));
        foreach (var clause in assessment.Clauses)
        {
            table.Row(clause.Id, clause.Title.Ja, new Cell(Markup.Escape(StateText.Of(clause.State, Language.Ja)), $"state {clause.State}"),
                string.Join("、", clause.Basis.Select(basis => Ja("Basis_" + basis))));
        }

        table.Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
