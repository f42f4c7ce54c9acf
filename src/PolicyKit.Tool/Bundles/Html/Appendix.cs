using System.Security.Cryptography;
using System.Text;
using PolicyKit.Tool.Assessing;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>Attestations, evidence, and the digest over all sources.</summary>
internal static class Appendix
{
    public static void Write(Markup html, Assessment assessment)
    {
        html.Element("h2", HtmlReport.Ja("Report_Attestations")).Element("p", HtmlReport.Ja("Report_AttestationNote"));
        html.Line("<table>").Head("id", HtmlReport.Ja("Report_Clause"), HtmlReport.Ja("Report_By"), HtmlReport.Ja("Report_Date"), HtmlReport.Ja("Report_Until"), HtmlReport.Ja("Report_Content")).Line("<tbody>");
        foreach (var attestation in assessment.Attestations)
        {
            html.Row(attestation.Id, attestation.Clause, attestation.By, HtmlReport.Day(attestation.Date), HtmlReport.Day(attestation.ValidUntil),
                string.Join(" ", new[] { attestation.Statement, attestation.Evidence }.OfType<string>()));
        }

        html.Line("</tbody></table>").Element("h2", HtmlReport.Ja("Report_Evidence"));
        html.Line("<table>").Head(HtmlReport.Ja("Report_File"), "SHA-256").Line("<tbody>");
        foreach (var file in assessment.Evidence)
        {
            html.Row(file.File, file.Sha256);
        }

        var sources = string.Join('\n', assessment.Code.Sources.Select(file => $"{file.Sha256} {file.File}"));
        html.Row(HtmlReport.Ja("Report_AllSources", assessment.Code.Sources.Length), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sources))))
            .Line("</tbody></table>").Line("</main>");
    }
}
