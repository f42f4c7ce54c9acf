using PolicyKit.Tool.Common;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Which edition of the policy is applied: PK6001, PK6003, PK6004, PK6115, and PK9203–PK9206 about the policy itself.</summary>
internal sealed class EditionRules : IManifestRules
{
    /// <summary>Those that ask which edition it is, and nothing of the system.</summary>
    public static IReadOnlyList<string> OfEdition { get; } = ["PK6001", "PK9203", "PK9204", "PK9205", "PK9206"];

    public IReadOnlyList<string> Decides => [.. OfEdition, "PK6004", "PK6115"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var edition = manifest.Policy.Edition;
        if (manifest.Root.Map("policy") is not { } policy)
        {
            yield break;
        }

        if (policy.Text("version") is { IsEmpty: false } version && version.Value != edition.Version)
        {
            yield return Older(version.Value, edition.Version)
                ? ManifestContext.Finding("PK6001", version, version.Value, edition.Version, edition.InForceFrom ?? "?")
                : ManifestContext.Finding("PK9204", version, version.Value, edition.Version);
        }

        var said = (manifest.Policy.Base ?? manifest.Policy).Digest;
        if (policy.Text("digest") is { IsEmpty: false } digest && !digest.Value.EndsWith(said, StringComparison.OrdinalIgnoreCase))
        {
            yield return ManifestContext.Finding("PK9203", digest, said);
        }

        if (PolicySource.CarriedEdition(edition.Id) is { } newer && newer.Sequence > edition.Sequence
            && (ManifestDate.Read(newer.InForceFrom) is not { } since || since <= manifest.AsOf))
        {
            yield return ManifestContext.Finding("PK9204", "PK9204_Superseded", policy, edition.Sequence, newer.Version, newer.Sequence);
        }

        if (ManifestDate.Read(edition.InForceFrom) is { } from && manifest.AsOf < from)
        {
            yield return ManifestContext.Finding("PK9205", policy, edition.Version, edition.InForceFrom!, ManifestDate.Iso(manifest.AsOf));
        }

        if (Version.TryParse(edition.MinimumToolVersion, out var needed) && Version.TryParse(ToolInfo.Version.Split('-')[0], out var own) && own < needed)
        {
            yield return ManifestContext.Finding("PK9206", policy, edition.MinimumToolVersion!, ToolInfo.Version);
        }

        if (manifest.Policy.NetworkModels is { Count: > 0 } models && !models.Contains(policy.Value("profile") ?? ""))
        {
            yield return ManifestContext.Finding("PK6115", (Reading.ManifestNode?)policy.Text("profile") ?? policy, string.Join(", ", models));
        }

        if (policy.Value("procedure") is null)
        {
            yield return ManifestContext.Finding("PK6004", policy);
        }
    }

    private static bool Older(string version, string than) =>
        Version.TryParse(version, out var one) && Version.TryParse(than, out var other) ? one < other : string.CompareOrdinal(version, than) < 0;
}
