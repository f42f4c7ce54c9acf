using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Formats.Html;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>Page one, all that whoever signs has to know: the verdict, the eight states, what it is about, what it leaves out, and room to sign.</summary>
internal static class FrontPage
{
    private const int ExpiringDays = 60;

    private static readonly ClauseState[] States =
    [
        ClauseState.Conforms, ClauseState.Violates, ClauseState.Waived, ClauseState.WaiverExpired,
        ClauseState.NeedsPerson, ClauseState.NotApplicable, ClauseState.Unchecked, ClauseState.Uncheckable,
    ];

    public static void Write(Markup html, Assessment assessment, string digest)
    {
        html.Element("p", Texts.In(Language.En, "Report_Title"), "class=\"en\" lang=\"en\"");
        Verdict(html, assessment);
        Subject(html, assessment, digest);
        Limits(html, assessment);
        Signatures(html, assessment);
    }

    /// <summary>The verdict and the eight states.</summary>
    public static void Verdict(Markup html, Assessment assessment)
    {
        html.Raw($"<p class=\"verdict {(assessment.Verdict == ExitCode.Conforms ? "Conforms" : "Violates")}\"><span>").Text(Ja("Report_Verdict")).Raw("</span> <strong>")
            .Text(VerdictText.Of(assessment, Language.Ja)).Line("</strong></p>");
        html.Element("h2", Ja("Report_States")).Line("<ul class=\"counts\">");
        foreach (var state in States)
        {
            html.Raw($"<li class=\"{state}\"><b>").Text(Number(assessment.Count(state))).Raw("</b> <span>").Text(StateText.Of(state, Language.Ja)).Line("</span></li>");
        }

        html.Line("</ul>");
    }

    private static void Subject(Markup html, Assessment assessment, string digest)
    {
        var (system, policy) = (assessment.System, assessment.Policy);
        html.Element("h2", Ja("Report_Subject"));
        new FactTable(html, Ja("Report_Subject"))
            .Row(Ja("Report_System"), $"{system.Name}（{system.Id}）　{system.Agency} {system.Section}")
            .Row(Ja("Report_Contract"), system.Contract is null ? Ja("Report_None") : $"{system.Contract}　{system.Vendor}")
            .Row(Ja("Report_Subcontractors"), system.Subcontractors ?? Ja("Report_None"))
            .Row(Ja("Report_Policy"), $"{policy.NameJa ?? policy.Id} {policy.Version}（{policy.Id}）")
            .Row(Ja("Report_InForce"), HtmlReport.Day(policy.InForceFrom))
            .Row(Ja("Report_Overlay"), policy.Overlays.IsEmpty ? Ja("Report_OverlayNone") : string.Join("、", policy.Overlays.Select(overlay => $"{overlay.Id} {overlay.Version}（{overlay.Digest}）")))
            .Row(Ja("Report_Audience"), Ja("Report_Audience_" + assessment.Audience))
            .Row(Ja("Report_AsOf"), HtmlReport.Day(assessment.AsOf))
            .Row(Ja("Report_Code"), Ja("Report_Code_" + assessment.Code.Kind, assessment.Code.Projects.Length, assessment.Code.Sources.Length))
            .Row(Ja("Report_Findings"), string.Join("、", new[] { Severity.Error, Severity.Unclear, Severity.Warning, Severity.Note }
                .Select(severity => $"{Ja("Severity_" + severity)} {Number(assessment.Findings.Count(finding => finding.Finding.Severity == severity))}")))
            .Row(Ja("Report_Digest"), Cell.Code(policy.Digest))
            .Row(Ja("Report_Manifest"), Cell.Code(assessment.ManifestSha256))
            .Row(Ja("Report_ResultDigest"), Cell.Code(digest))
            .Close();
    }

    private static void Limits(Markup html, Assessment assessment)
    {
        html.Element("h2", Ja("Report_Limits")).Line("<ul class=\"limits\">");
        html.Raw("<li>").Text(Ja("Report_OpenCount", assessment.Count(ClauseState.NeedsPerson), assessment.Count(ClauseState.Unchecked), assessment.Count(ClauseState.Uncheckable)))
            .Raw(" <a href=\"#open\">").Text(Ja("Report_NotChecked")).Line("</a></li>");
        var attested = assessment.Clauses.Count(clause => clause.State == ClauseState.Conforms && clause.Basis.Contains("attestation"));
        html.Element("li", Ja("Report_AttestedCount", assessment.Count(ClauseState.Conforms), attested));
        foreach (var problem in assessment.Code.Problems)
        {
            html.Element("li", problem.Ja);
        }

        if (assessment.Code.NotFollowed is { } limit)
        {
            html.Element("li", limit.Ja);
        }

        html.Element("li", PolicyOriginText.Of(assessment.Policy.Id, assessment.Policy.Signature).Ja);
        foreach (var overlay in assessment.Policy.Overlays)
        {
            html.Element("li", PolicyOriginText.Of(overlay.Id, overlay.Signature).Ja);
        }

        if (assessment.Policy.Overlays.IsEmpty)
        {
            html.Element("li", Ja("Report_Partial"));
        }

        html.Element("li", Expiring(assessment) is { Length: > 0 } waivers ? Ja("Report_Expiring", ExpiringDays, waivers) : Ja("Report_NoneExpiring", ExpiringDays)).Line("</ul>");
    }

    private static string Expiring(Assessment assessment)
    {
        var today = ManifestDate.Read(assessment.AsOf)?.DayNumber;
        return string.Join("、", assessment.Waivers
            .Where(waiver => waiver.State is "inForce" or "expired" && ManifestDate.Read(waiver.Until) is { } until && until.DayNumber - today <= ExpiringDays)
            .Select(waiver => $"{waiver.Id}（{HtmlReport.Day(waiver.Until)} {Ja("Waiver_" + waiver.State)}）"));
    }

    private static void Signatures(Markup html, Assessment assessment)
    {
        html.Element("h2", Ja("Report_Signatures"));
        new ReportTable(html, "signatures", Ja("Report_Signatures"), Ja("Report_Role"), Ja("Report_Name"), Ja("Report_SignedOn"), Ja("Report_Signature"))
            .Row(Ja("Report_WrittenBy", assessment.System.Vendor ?? ""), Cell.Free, Cell.Free, Cell.Free)
            .Row(Ja("Report_ConfirmedBy", $"{assessment.System.Agency} {assessment.System.Section}"), Cell.Free, Cell.Free, Cell.Free)
            .Row(Ja("Report_ApprovedBy"), Cell.Free, Cell.Free, Cell.Free)
            .Close();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
