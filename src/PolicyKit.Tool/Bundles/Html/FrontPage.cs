using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>Page one: what, under which policy and contract, on which day, the verdict, the eight states, what was not checked, the waivers.</summary>
internal static class FrontPage
{
    public static void Write(Markup html, Assessment assessment)
    {
        html.Raw("<p class=\"label\"><span>").Text(assessment.System.Id).Raw("</span><strong>").Text(Ja("Report_Class", assessment.System.DocumentClass)).Line("</strong></p>")
            .Line("<main>")
            .Element("h1", Ja("Report_Title"))
            .Element("p", Texts.In(Language.En, "Report_Title"), "class=\"en\" lang=\"en\"");
        Facts(html, assessment);
        html.Element("p", $"{Ja("Report_Verdict")}: {VerdictText.Of(assessment, Language.Ja)}", $"class=\"verdict {(assessment.Verdict == ExitCode.Conforms ? "Conforms" : "Violates")}\"");
        html.Element("p", Ja("Report_Partial"));
        Counts(html, assessment);
        Open(html, assessment);
        Waivers(html, assessment);
    }

    private static void Facts(Markup html, Assessment assessment)
    {
        var (system, policy) = (assessment.System, assessment.Policy);
        html.Line("<table class=\"facts\"><tbody>")
            .Row(Ja("Report_System"), $"{system.Name}（{system.Id}）")
            .Row(Ja("Report_Owner"), $"{system.Agency} {system.Section}")
            .Row(Ja("Report_Contract"), system.Contract is null ? Ja("Report_None") : $"{system.Contract} {system.Vendor}")
            .Row(Ja("Report_Subcontractors"), system.Subcontractors ?? Ja("Report_None"))
            .Row(Ja("Report_Policy"), $"{policy.NameJa ?? policy.Id} {policy.Version}（{policy.Id}）")
            .Row(Ja("Report_InForce"), HtmlReport.Day(policy.InForceFrom))
            .Row(Ja("Report_Digest"), policy.Digest)
            .Row(Ja("Report_Overlay"), policy.Overlays.IsEmpty ? Ja("Report_OverlayNone") : string.Join("、", policy.Overlays.Select(overlay => $"{overlay.Id} {overlay.Version}（{overlay.Digest}）")))
            .Row(Ja("Report_Audience"), Ja("Report_Audience_" + assessment.Audience))
            .Row(Ja("Report_Manifest"), assessment.ManifestSha256)
            .Row(Ja("Report_AsOf"), HtmlReport.Day(assessment.AsOf))
            .Row(Ja("Report_Code"), Ja("Report_Code_" + assessment.Code.Kind, assessment.Code.Projects.Length, assessment.Code.Sources.Length))
            .Row(Ja("Report_Tool"), $"policykit {assessment.ToolVersion}")
            .Line("</tbody></table>");
    }

    private static void Counts(Markup html, Assessment assessment)
    {
        html.Element("h2", Ja("Report_States")).Line("<ul class=\"counts\">");
        foreach (var state in new[]
        {
            ClauseState.Conforms, ClauseState.Violates, ClauseState.Waived, ClauseState.WaiverExpired,
            ClauseState.NeedsPerson, ClauseState.NotApplicable, ClauseState.Unchecked, ClauseState.Uncheckable,
        })
        {
            html.Raw($"<li class=\"{state}\"><b>").Text(assessment.Count(state).ToString(System.Globalization.CultureInfo.InvariantCulture)).Raw("</b>")
                .Text(StateText.Of(state, Language.Ja)).Line("</li>");
        }

        html.Line("</ul>");
    }

    private static void Open(Markup html, Assessment assessment)
    {
        html.Element("h2", Ja("Report_NotChecked"));
        // A clause that is open only because a part of it is says nothing that the part does not.
        var open = assessment.Clauses.Where(clause => clause.State is ClauseState.NeedsPerson or ClauseState.Unchecked or ClauseState.Uncheckable).ToList();
        var clauses = open.Where(clause => !open.Any(part => part.Parent == clause.Id)).ToList();
        if (clauses.Count == 0 && assessment.Code.Problems.IsEmpty)
        {
            html.Element("p", Ja("Report_NothingOpen"));
            return;
        }

        html.Line("<ul>");
        foreach (var problem in assessment.Code.Problems)
        {
            html.Element("li", problem.Ja);
        }

        foreach (var clause in clauses)
        {
            html.Element("li", $"{clause.Id} {clause.Title.Ja}: {StateText.Of(clause.State, Language.Ja)}。{string.Join(" ", clause.Open.Select(text => text.Ja))}");
        }

        html.Line("</ul>");
    }

    private static void Waivers(Markup html, Assessment assessment)
    {
        html.Element("h2", Ja("Report_Waivers"));
        if (assessment.Waivers.IsEmpty)
        {
            html.Element("p", Ja("Report_None"));
            return;
        }

        html.Line("<table>").Head(Ja("Report_Waiver_Id"), Ja("Report_Rule"), Ja("Report_Scope"), Ja("Report_Reason"), Ja("Report_GrantedBy"), Ja("Report_Until"), Ja("Report_State"), Ja("Report_Covered")).Line("<tbody>");
        foreach (var waiver in assessment.Waivers)
        {
            html.Row(waiver.Id, waiver.Rule, waiver.Scope, waiver.Reason, waiver.GrantedBy, HtmlReport.Day(waiver.Until),
                waiver.State.StartsWith("PK", StringComparison.Ordinal) ? Ja("Waiver_Rejected", waiver.State) : Ja("Waiver_" + waiver.State),
                waiver.Findings.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        html.Line("</tbody></table>");
    }

    private static string Ja(string key, params object[] arguments) => HtmlReport.Ja(key, arguments);
}
