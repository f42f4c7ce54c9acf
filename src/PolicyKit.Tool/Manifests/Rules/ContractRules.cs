using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>The contract with the vendor: PK6401, PK6402, PK6404, PK6406.</summary>
internal sealed class ContractRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK6401", "PK6402", "PK6404", "PK6406"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        if (manifest.Root.Map("contract") is not { } contract)
        {
            yield return ManifestContext.Finding("PK6401", manifest.Root);
            yield break;
        }

        var clauses = contract.Map("clauses");
        foreach (var required in manifest.Policy.ContractClauses.Where(clause => clauses?.Value(clause) is null))
        {
            yield return ManifestContext.Finding("PK6402", clauses?[required] ?? (ManifestNode?)clauses ?? contract, required);
        }

        foreach (var other in contract.Maps("subcontractors"))
        {
            if (Persons.IsPlaceholder(other.Value("approval")))
            {
                yield return ManifestContext.Finding("PK6404", "PK6404_Approval", other, other.Value("name") ?? "?");
            }

            if (other.Value("clausesInherited") != "true")
            {
                yield return ManifestContext.Finding("PK6404", "PK6404_Clauses", other, other.Value("name") ?? "?");
            }
        }

        if (ManifestDate.Read(contract.Value("signed")) is { } signed && signed > manifest.AsOf)
        {
            yield return ManifestContext.Finding("PK6406", "PK6406_NotStarted", contract.Text("signed")!, ManifestDate.Iso(signed));
        }

        if (ManifestDate.Read(contract.Value("ends")) is { } ends && ends < manifest.AsOf)
        {
            yield return ManifestContext.Finding("PK6406", "PK6406_Ended", contract.Text("ends")!, ManifestDate.Iso(ends));
        }
    }
}
