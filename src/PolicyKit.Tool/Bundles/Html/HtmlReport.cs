using System.Security.Cryptography;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Formats.Html;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Bundles.Html;

/// <summary>The report of an assessment that a person reads, signs and files.</summary>
internal static class HtmlReport
{
    public static byte[] Of(Assessment assessment)
    {
        var (system, digest) = (assessment.System, DigestOf(assessment));
        return new ReportPage(
                Ja("Report_Title"), system.Id, system.Name, Ja("Report_Class", system.DocumentClass),
                $"{Ja("Report_AsOf")} {assessment.AsOf}　{Ja("Report_ResultDigest")} {digest[..16]}…", Ja("Report_Footer", assessment.ToolVersion))
            .Write(html => FrontPage.Write(html, assessment, digest),
            [
                ("open", "Report_NotChecked", html => OpenPoints.Write(html, assessment)),
                ("waivers", "Report_Waivers", html => WaiverSection.Write(html, assessment)),
                ("clauses", "Report_Clauses", html => ClauseSections.Write(html, assessment)),
                ("zones", "Report_Diagram", html => ZoneSection.Write(html, assessment)),
                ("attestations", "Report_Attestations", html => AttestationSection.Write(html, assessment)),
                ("evidence", "Report_Evidence", html => EvidenceSection.Write(html, assessment)),
            ]);
    }

    /// <summary>A day in both calendars: 2026-06-01（令和8年6月1日）.</summary>
    public static string Day(string? iso) => ManifestDate.Read(iso) is { } day ? $"{iso}（{ManifestDate.Japanese(day)}）" : iso ?? "";

    /// <summary>A day in both calendars, neither of which is broken over lines.</summary>
    public static Cell DayCell(string? iso) => new(string.Concat(Day(iso).Split('（', 2).Select((part, i) => $"<span class=\"day\">{Markup.Escape(i == 0 ? part : "（" + part)}</span>")));

    // By the SHA-256 of the canonical result a report on paper and a file of results are known to belong together.
    private static string DigestOf(Assessment assessment) => Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Write(assessment)));

    private static string Ja(string key, params object[] arguments) => ReportText.Ja(key, arguments);
}
