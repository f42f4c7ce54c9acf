using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The clauses in the order of the policy: state, basis, what is open, and every finding with its path.</summary>
internal static class ClauseSections
{
    public static void Write(Markup html, Assessment assessment)
    {
        var findings = assessment.Findings.ToLookup(finding => finding.Finding.Clause ?? "", StringComparer.Ordinal);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        html.Element("h2", HtmlReport.Ja("Report_Clauses"));
        foreach (var chapter in assessment.Clauses.Where(clause => clause.Parent is null))
        {
            html.Element("h3", $"{chapter.Id} {chapter.Title.Ja}");
            html.Line("<table>").Head(HtmlReport.Ja("Report_Clause"), HtmlReport.Ja("Report_Content"), HtmlReport.Ja("Report_State"), HtmlReport.Ja("Report_Basis"), HtmlReport.Ja("Report_Remark")).Line("<tbody>");
            var clauses = Below(chapter, assessment).ToList();
            foreach (var clause in clauses)
            {
                Row(html, clause);
            }

            html.Line("</tbody></table>");
            foreach (var finding in clauses.SelectMany(clause => findings[clause.Id]).Where(finding => shown.Add(finding.Finding.Fingerprint)))
            {
                Finding(html, finding);
            }
        }

        var others = assessment.Findings.Where(finding => shown.Add(finding.Finding.Fingerprint)).ToList();
        if (others.Count > 0)
        {
            html.Element("h3", HtmlReport.Ja("Report_OtherFindings"));
            foreach (var finding in others)
            {
                Finding(html, finding);
            }
        }
    }

    private static IEnumerable<ClauseResult> Below(ClauseResult clause, Assessment assessment) =>
        assessment.Clauses.Where(child => child.Parent == clause.Id).SelectMany(child => Below(child, assessment)).Prepend(clause);

    private static void Row(Markup html, ClauseResult clause)
    {
        html.Raw("<tr><th scope=\"row\">").Text(clause.Id).Raw("</th><td>").Text(clause.Title.Ja)
            .Raw($"</td><td class=\"state {clause.State}\">").Text(StateText.Of(clause.State, Language.Ja)).Raw("</td><td>")
            .Text(string.Join("、", clause.Basis.Select(basis => HtmlReport.Ja("Basis_" + basis)))).Raw("</td><td>");
        var remarks = clause.Open.Select(text => text.Ja);
        if (!clause.Attestations.IsEmpty)
        {
            remarks = remarks.Append(HtmlReport.Ja("Report_Attested", string.Join(", ", clause.Attestations)));
        }

        html.Text(string.Join(" ", remarks)).Line("</td></tr>");
    }

    private static void Finding(Markup html, AssessedFinding finding)
    {
        var found = finding.Finding;
        var quiet = finding.WaiverInForce || found.Severity < Severity.Error;
        html.Raw($"<div class=\"finding{(quiet ? " quiet" : "")}\"><p><strong>").Text($"{found.Rule} {HtmlReport.Ja("Severity_" + found.Severity)}").Raw("</strong> ");
        if (found.Spot is { } spot)
        {
            html.Raw("<code>").Text($"{spot.File}({spot.Line},{spot.Column})").Raw("</code> ");
        }

        html.Text(finding.Component is null ? "" : HtmlReport.Ja("Report_Component", finding.Component)).Raw("</p><p>").Text(found.Message.Ja).Line("</p>");
        html.Element("p", found.Message.En, "class=\"en\" lang=\"en\"");
        if (finding.Waiver is { } waiver)
        {
            html.Element("p", HtmlReport.Ja(finding.WaiverInForce ? "Report_UnderWaiver" : "Report_WaiverEnded", waiver));
        }

        if (!found.Path.IsEmpty)
        {
            html.Line("<ol>");
            foreach (var step in found.Path)
            {
                html.Raw("<li>").Text(step.Text.Ja).Raw(step.Spot is null ? "" : $" <code>{Markup.Escape($"{step.Spot.File}({step.Spot.Line},{step.Spot.Column})")}</code>").Line("</li>");
            }

            html.Line("</ol>");
        }

        html.Line("</div>");
    }
}
