using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Whom the system belongs to and who answers for it: PK6110, PK6111, PK6501.</summary>
internal sealed class OrganisationRules : IManifestRules
{
    private static readonly string[] Roles = ["ciso", "chief", "system-owner", "vendor-responsible"];

    public IReadOnlyList<string> Decides => ["PK6110", "PK6111", "PK6501"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var bodies = manifest.Policy.ImplementingBodies;
        if (manifest.Root.Map("system")?.Map("owner")?.Text("agency") is { IsEmpty: false } agency && bodies.Count > 0 && !bodies.Contains(agency.Value))
        {
            yield return ManifestContext.Finding("PK6111", agency, agency.Value, string.Join("、", bodies));
        }

        if (!manifest.Root.Maps("users").Any())
        {
            yield return ManifestContext.Finding("PK6110", manifest.Root["users"] ?? manifest.Root);
        }

        var filled = manifest.Root.Maps("roles").Where(role => !Persons.IsPlaceholder(role.Value("name"))).Select(role => role.Value("role")).ToList();
        foreach (var missing in Roles.Where(role => !filled.Contains(role) && !(role == "vendor-responsible" && manifest.Root.Map("contract") is null)))
        {
            yield return ManifestContext.Finding("PK6501", manifest.Root["roles"] ?? manifest.Root, missing);
        }
    }
}
