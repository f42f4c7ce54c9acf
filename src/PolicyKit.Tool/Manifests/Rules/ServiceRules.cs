namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>External services: PK5101 (said whether any is used, and by which rule), PK5102 (nothing above the service's ceiling).</summary>
internal sealed class ServiceRules : IManifestRules
{
    private static readonly string[] StrictestFirst = ["3A", "3B", "3C", "2", "1"];

    public IReadOnlyList<string> Decides => ["PK5101", "PK5102"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        if (manifest.Root["externalServices"] is null)
        {
            yield return ManifestContext.Finding("PK5101", "PK5101_Unsaid", manifest.Root);
        }

        foreach (var service in manifest.Root.Maps("externalServices"))
        {
            var name = service.Value("name") ?? "?";
            if (service.Value("rule") is null)
            {
                yield return ManifestContext.Finding("PK5101", "PK5101_Rule", service, name);
            }

            var (data, ceiling) = (Array.IndexOf(StrictestFirst, service.Value("c")), Array.IndexOf(StrictestFirst, service.Value("ceiling")));
            if (data < 0 || ceiling < 0)
            {
                yield return ManifestContext.Finding("PK5102", "PK5102_Unsaid", service, name);
            }
            else if (data < ceiling)
            {
                yield return ManifestContext.Finding("PK5102", service, name, service.Value("c")!, service.Value("ceiling")!);
            }
        }
    }
}
