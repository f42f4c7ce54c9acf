using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>What persons attest. It is said, not confirmed.</summary>
internal static class AttestationSection
{
    public static void Write(Markup html, Assessment assessment)
    {
        if (assessment.Attestations.IsEmpty)
        {
            html.Element("p", ReportText.Ja("Report_None"));
            return;
        }

        html.Element("p", ReportText.Ja("Report_AttestationNote"));
        var table = new ReportTable(html, "attestations", ReportText.Ja("Report_Attestations"),
            ReportText.Ja("Report_Waiver_Id"), ReportText.Ja("Report_Clause"), ReportText.Ja("Report_By"), ReportText.Ja("Report_Date"), ReportText.Ja("Report_Until"), ReportText.Ja("Report_Content"));
        foreach (var attestation in assessment.Attestations)
        {
            table.Row(attestation.Id, attestation.Clause, attestation.By, HtmlReport.DayCell(attestation.Date), HtmlReport.DayCell(attestation.ValidUntil),
                string.Join(" ", new[] { attestation.Statement, attestation.Evidence }.OfType<string>()));
        }

        table.Close();
    }
}
