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
    /// <summary>The longest that any policy may let a waiver hold.</summary>
    public const int MaximumDays = 365;

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
                waiver.Until ?? "?", defect ?? (expired ? "expired" : covered == 0 ? "stale" : "inForce"), covered));
        }

        return (result, waivers, wrong);
    }

    private string? DefectOf(GrantedWaiver waiver)
    {
        var granted = ManifestDate.Read(waiver.GrantedOn);
        var until = ManifestDate.Read(waiver.Until);
        var vendor = manifest.Map("contract")?.Map("vendor");
        var vendors = new[] { vendor?.Value("name"), vendor?.Value("responsible") };
        return !file.Signed ? "PK9108"
            : until is null ? "PK9102"
            : granted is null || until.Value.DayNumber - granted.Value.DayNumber > Math.Min(policy.Number("max-waiver-days", MaximumDays), MaximumDays) ? "PK9103"
            : granted > asOf ? "PK9110"
            : waiver.GrantedBy is null || vendors.Contains(waiver.GrantedBy) ? "PK9104"
            : policy.Rules.FirstOrDefault(rule => rule.Rule == waiver.Rule) is not { } rule ? "PK9105"
            : waiver.Scope is null or { Component: null, File: null } || waiver.Scope.ToString().Contains('*', StringComparison.Ordinal) ? "PK9106"
            : !rule.Waivable ? "PK9107"
            : null;
    }

    private static bool Covers(GrantedWaiver waiver, AssessedFinding finding) =>
        finding.Finding.Rule == waiver.Rule
        && (waiver.Scope!.Component is null || waiver.Scope.Component == finding.Component)
        && (waiver.Scope.File is null || waiver.Scope.File == finding.Finding.Spot?.File);

    private static ManifestFinding Wrong(string rule, Checking.Severity severity, params object[] arguments) =>
        new(rule, "", 0, 0, Texts.Both(rule, arguments), severity);
}
