using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>
/// The one place that decides whether a waiver holds and what it covers. A waiver in force on its last day is in force until that day ends in
/// Tokyo. What does not hold covers nothing; a finding stays a finding.
/// </summary>
internal sealed class WaiverMatcher(WaiverFile file, MapNode manifest, PolicyFacts policy, DateOnly asOf)
{
    /// <summary>The findings with the waivers that cover them, what became of each waiver, and what is wrong with waivers.</summary>
    public (IReadOnlyList<AssessedFinding> Findings, IReadOnlyList<AssessedWaiver> Waivers, IReadOnlyList<ManifestFinding> Wrong) Apply(IReadOnlyList<AssessedFinding> findings)
    {
        var result = findings.ToArray();
        var waivers = new List<AssessedWaiver>();
        var wrong = new List<ManifestFinding>();
        foreach (var waiver in file.Waivers.OrderBy(waiver => waiver.Id, StringComparer.Ordinal))
        {
            var defect = DefectOf(waiver);
            var expired = defect is null && ManifestDate.Read(waiver.Until) < asOf;
            var covered = 0;
            for (var i = 0; defect is null && i < result.Length; i++)
            {
                if (Covers(waiver, result[i]) && result[i] is { WaiverInForce: false })
                {
                    covered++;
                    result[i] = result[i] with { Waiver = waiver.Id, WaiverInForce = !expired };
                }
            }

            if (defect is null && covered == 0)
            {
                wrong.Add(Wrong("PK9109", Checking.Severity.Warning, waiver.Id ?? "?"));
            }
            else if (defect is not null || expired)
            {
                wrong.Add(Wrong(defect ?? "PK9101", Checking.Severity.Error, waiver.Id ?? "?", (defect == "PK9110" ? waiver.GrantedOn : waiver.Until) ?? ""));
            }

            waivers.Add(new AssessedWaiver(
                waiver.Id ?? "?", waiver.Rule ?? "?", waiver.Scope?.ToString() ?? "?", waiver.Reason ?? "", waiver.GrantedBy ?? "?", waiver.GrantedOn ?? "?",
                waiver.Until ?? "?", defect ?? (expired ? "expired" : covered == 0 ? "stale" : "inForce"), covered, waiver.RequestDigest));
        }

        return (result, waivers, wrong);
    }

    private string? DefectOf(GrantedWaiver waiver)
    {
        var granted = ManifestDate.Read(waiver.GrantedOn);
        return !file.Signed ? "PK9108"
            : granted > asOf ? "PK9110"
            : waiver.GrantedBy is null || IsVendor(waiver.GrantedBy, manifest) ? "PK9104"
            : WaiverTerms.DefectOf(policy, waiver.Rule, waiver.Scope, granted, ManifestDate.Read(waiver.Until));
    }

    /// <summary>Whether the name is that of the vendor or of its responsible person.</summary>
    public static bool IsVendor(string name, MapNode manifest)
    {
        var vendor = manifest.Map("contract")?.Map("vendor");
        return name == vendor?.Value("name") || name == vendor?.Value("responsible");
    }

    private static bool Covers(GrantedWaiver waiver, AssessedFinding finding) => finding.Finding.Rule == waiver.Rule && waiver.Scope!.Covers(finding);

    private static ManifestFinding Wrong(string rule, Checking.Severity severity, params object[] arguments) =>
        new(rule, "", 0, 0, Texts.Both(rule, arguments), severity);
}
