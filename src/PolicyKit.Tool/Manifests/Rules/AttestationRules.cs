namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>What persons attest: PK7005 (expired), PK7006 (dated in the future), PK7007 (by nobody the manifest names). Such an attestation counts for nothing.</summary>
internal sealed class AttestationRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK7005", "PK7006", "PK7007"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var named = Persons.Named(manifest.Root);
        foreach (var attestation in manifest.Root.Maps("attestations"))
        {
            var id = attestation.Value("id") ?? "?";
            if (ManifestDate.Read(attestation.Value("validUntil")) is { } until && until < manifest.AsOf)
            {
                yield return ManifestContext.Finding("PK7005", attestation.Text("validUntil")!, id, ManifestDate.Iso(until));
            }

            if (ManifestDate.Read(attestation.Value("date")) is { } date && date > manifest.AsOf)
            {
                yield return ManifestContext.Finding("PK7006", attestation.Text("date")!, id, ManifestDate.Iso(date));
            }

            if (attestation.Text("by") is { } by && !named.Contains(by.Value))
            {
                yield return ManifestContext.Finding("PK7007", by, id, by.Value);
            }
        }
    }
}
