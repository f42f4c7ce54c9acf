using System.Text.Json.Nodes;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Checking.Output;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>The findings of an assessment as SARIF. A waiver in force is an accepted external suppression with its last day; nothing else suppresses.</summary>
internal static class AssessmentSarif
{
    public static JsonObject Of(Assessment assessment)
    {
        var waived = assessment.Findings.Where(finding => finding.WaiverInForce).DistinctBy(finding => finding.Finding.Fingerprint).ToDictionary(finding => finding.Finding.Fingerprint, finding => finding.Waiver!);
        var waivers = assessment.Waivers.ToLookup(waiver => waiver.Id, StringComparer.Ordinal);
        return SarifLog.Of([.. assessment.Findings.Select(finding => finding.Finding)], assessment.Code.Problems, Language.Ja, finding =>
            waived.TryGetValue(finding.Fingerprint, out var id) && waivers[id].FirstOrDefault() is { } waiver
                ? new JsonArray(JsonText.Object(
                    ("kind", "external"), ("status", "accepted"), ("justification", waiver.Reason),
                    ("properties", JsonText.Object(("waiver", waiver.Id), ("expires", waiver.Until), ("grantedBy", waiver.GrantedBy)))))
                : null);
    }
}
