using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>What persons attest. It is said, not confirmed.</summary>
internal static class AttestationSection
{
    public static void Write(Markup html, Assessment assessment)
    {
        if (assessment.Attestations.IsEmpty)
        {
            html.Element("p", HtmlReport.Ja("Report_None"));
            return;
        }

        html.Element("p", HtmlReport.Ja("Report_AttestationNote"));
        var table = new ReportTable(html, "attestations", HtmlReport.Ja("Report_Attestations"),
            HtmlReport.Ja("Report_Waiver_Id"), HtmlReport.Ja("Report_Clause"), HtmlReport.Ja("Report_By"), HtmlReport.Ja("Report_Date"), HtmlReport.Ja("Report_Until"), HtmlReport.Ja("Report_Content"));
        foreach (var attestation in assessment.Attestations)
        {
            table.Row(attestation.Id, attestation.Clause, attestation.By, Cell.Day(attestation.Date), Cell.Day(attestation.ValidUntil),
                string.Join(" ", new[] { attestation.Statement, attestation.Evidence }.OfType<string>()));
        }

        table.Close();
    }
}
