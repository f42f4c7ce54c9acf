using System.Globalization;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The waivers that were handed in, and what became of each.</summary>
internal static class WaiverSection
{
    public static void Write(Markup html, Assessment assessment)
    {
        if (assessment.Waivers.IsEmpty)
        {
            html.Element("p", Ja("Report_None"));
            return;
        }

        var table = new ReportTable(html, "waivers", Ja("Report_Waivers"),
            Ja("Report_Waiver_Id"), Ja("Report_Rule"), Ja("Report_Scope"), Ja("Report_Reason"), Ja("Report_GrantedBy"), Ja("Report_Until"), Ja("Report_State"), Ja("Report_Covered"));
        foreach (var waiver in assessment.Waivers)
        {
            table.Row(waiver.Id, waiver.Rule, waiver.Scope, waiver.RequestDigest is { } request ? Ja("Report_Waiver_Requested", waiver.Reason, request) : waiver.Reason, waiver.GrantedBy, HtmlReport.DayCell(waiver.Until),
                waiver.State.StartsWith("PK", StringComparison.Ordinal) ? Ja("Waiver_Rejected", waiver.State) : Ja("Waiver_" + waiver.State),
                waiver.Findings.ToString(CultureInfo.InvariantCulture));
        }

        table.Close();
    }

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
