namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>PK9304: a manifest that gives nothing to check is not a pass.</summary>
internal sealed class SubjectRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK9304"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        foreach (var list in new[] { "components", "communications" })
        {
            if (!manifest.Root.Maps(list).Any())
            {
                yield return ManifestContext.Finding("PK9304", "PK9304_Empty", manifest.Root[list] ?? manifest.Root, list);
            }
        }

        if (manifest.Components.Any() && !manifest.Components.Any(component => component.Texts("projects").Any()))
        {
            yield return ManifestContext.Finding("PK9304", "PK9304_Empty", manifest.Root["components"]!, "projects");
        }
    }
}
