using System.Security.Cryptography;
using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Manifests.Rules;

/// <summary>Files of evidence: PK7201 (there), PK7202 (with the declared hash), PK7203 (below the manifest's folder and nowhere else).</summary>
internal sealed class EvidenceRules : IManifestRules
{
    public IReadOnlyList<string> Decides => ["PK7201", "PK7202", "PK7203"];

    public IEnumerable<ManifestFinding> Check(ManifestContext manifest)
    {
        foreach (var evidence in manifest.Root.Maps("evidence"))
        {
            if (evidence.Text("file") is { IsEmpty: false } file && Check(file, evidence.Text("sha256"), manifest.Folder) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static ManifestFinding? Check(TextNode file, TextNode? hash, string folder)
    {
        if (!Below.IsBelow(file.Value))
        {
            return ManifestContext.Finding("PK7203", file, file.Value);
        }

        var path = Path.Combine(folder, file.Value);
        if (!File.Exists(path) || File.ResolveLinkTarget(path, returnFinalTarget: true) is not null)
        {
            return ManifestContext.Finding("PK7201", file, file.Value);
        }

        try
        {
            using var content = File.OpenRead(path);
            var actual = Convert.ToHexStringLower(SHA256.HashData(content));
            return hash is null || hash.Value.EndsWith(actual, StringComparison.OrdinalIgnoreCase) ? null : ManifestContext.Finding("PK7202", hash, file.Value, actual);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ManifestContext.Finding("PK7201", file, file.Value);      // what cannot be read is no evidence
        }
    }
}
