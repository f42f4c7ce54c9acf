using System.Security.Cryptography;
using System.Text;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>What the assessment rests on: the analysed projects, the files handed in as evidence, and the digest over all sources.</summary>
internal static class EvidenceSection
{
    public static void Write(Markup html, Assessment assessment)
    {
        html.Element("h3", Ja("Report_Projects"));
        var projects = new ReportTable(html, "projects", Ja("Report_Projects"), Ja("Report_Project"), Ja("Report_Zone"), Ja("Report_ZonesInSight"), Ja("Report_Endpoints"));
        foreach (var project in assessment.Code.Projects)
        {
            projects.Row(Cell.Code(project.File), project.Zone ?? Ja("Report_None"), Ja(project.ZonesInSight ? "Report_Yes" : "Report_No"),
                project.Endpoints.IsEmpty ? Ja("Report_None") : string.Join("、", project.Endpoints));
        }

        projects.Close();
        html.Element("h3", Ja("Report_EvidenceFiles"));
        var files = new ReportTable(html, "digests", Ja("Report_EvidenceFiles"), Ja("Report_File"), "SHA-256");
        foreach (var file in assessment.Evidence)
        {
            files.Row(Cell.Code(file.File), Cell.Code(file.Sha256));
        }

        var sources = string.Join('\n', assessment.Code.Sources.Select(file => $"{file.Sha256} {file.File}"));
        files.Row(Ja("Report_AllSources", assessment.Code.Sources.Length), Cell.Code(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sources))))).Close();
    }

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
