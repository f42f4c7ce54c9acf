namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>When somebody last looked: PK6703 (compliance), PK7004 (audit and self-check), each within the last year.</summary>
internal sealed class CheckDateRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK6703", "PK7004"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var checks = manifest.Root.Map("checks");
        foreach (var (rule, key) in new[] { ("PK6703", "compliance"), ("PK7004", "audit"), ("PK7004", "selfCheck") })
        {
            var day = ManifestDate.Read(checks?.Value(key));
            if (day is null || day > manifest.AsOf || day < manifest.AsOf.AddYears(-1))
            {
                yield return ManifestContext.Finding(rule, checks?[key] ?? (Reading.ManifestNode?)checks ?? manifest.Root, key);
            }
        }
    }
}
