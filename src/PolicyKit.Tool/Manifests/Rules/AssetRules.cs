namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Information assets: PK6102 (media are listed), PK6210 (classified on all three axes), PK6212 (documents), PK6220 and PK6202 (available ones are backed up).</summary>
internal sealed class AssetRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK6102", "PK6202", "PK6210", "PK6211", "PK6212", "PK6220"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        var root = manifest.Root;
        if (root["media"] is null)
        {
            yield return ManifestContext.Finding("PK6102", root);
        }

        foreach (var asset in root.Maps("assets"))
        {
            foreach (var axis in new[] { "c", "i", "a" }.Where(axis => asset.Value(axis) is null))
            {
                yield return ManifestContext.Finding("PK6210", asset, asset.Value("id") ?? "?", axis) with { Component = asset.Value("of") };
            }
        }

        if (!root.Maps("assets").Any())
        {
            yield return ManifestContext.Finding("PK6211", root["assets"] ?? root);
        }

        if (!root.Maps("documents").Any())
        {
            yield return ManifestContext.Finding("PK6212", root["documents"] ?? root);
        }

        var available = root.Maps("assets").FirstOrDefault(asset => asset.Value("a") == "2");
        var backup = root.Map("operation")?.Map("backup");
        if (available is not null && backup is null)
        {
            yield return ManifestContext.Finding("PK6220", available, available.Value("id") ?? "?") with { Component = available.Value("of") };
        }

        if (available is not null && backup is not null && ManifestDate.Read(backup.Value("lastRestoreTest")) is var test && (test is null || test > manifest.AsOf || test < manifest.AsOf.AddYears(-1)))
        {
            yield return ManifestContext.Finding("PK6202", backup["lastRestoreTest"] ?? backup);
        }
    }
}
