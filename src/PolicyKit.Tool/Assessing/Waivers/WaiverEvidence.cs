using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>An assessment out of its bundle, for whoever asks of its findings: what one means, whether a waiver may be asked for. Whether the bundle is the vendor's is for <c>verify</c> to say.</summary>
/// <param name="Digest">The SHA-256 of the canonical result.</param>
/// <param name="Manifest">The manifest that was assessed.</param>
internal sealed record WaiverEvidence(Assessment Assessment, string Digest, MapNode Manifest)
{
    private readonly FindingNumbers _numbers = FindingNumbers.Of(Assessment);

    /// <summary>What stands against the system: no waiver in force covers it, and its clause does not conform because of it.</summary>
    public ImmutableArray<AssessedFinding> Open { get; } =
        [.. Assessment.Findings.Where(finding => finding is { WaiverInForce: false, Origin: not FindingOrigin.Waiver, Finding.Severity: >= Severity.Unclear })];

    public static WaiverEvidence Read(string path)
    {
        var files = BoundedArchive.Read(path);
        var canonical = files.GetValueOrDefault(BundleFiles.Canonical) ?? throw Damaged("PK9401", BundleFiles.Canonical);
        var assessment = CanonicalJson.Read(canonical);
        var manifest = files.GetValueOrDefault(BundleFiles.Manifest) ?? throw Damaged("PK9401", BundleFiles.Manifest);
        return TextDigest.Of(manifest) == assessment.ManifestSha256 && ManifestReader.Read(manifest).Root is { } root
            ? new WaiverEvidence(assessment, Convert.ToHexStringLower(SHA256.HashData(canonical)), root)
            : throw Damaged("PK9402", BundleFiles.Manifest);
    }

    /// <summary>The number of a finding in the report.</summary>
    public int NumberOf(AssessedFinding finding) => _numbers.Of(finding);

    /// <summary>The finding that a person means: its number in the report, its fingerprint, or enough of that.</summary>
    /// <param name="among">The findings that can be meant.</param>
    public AssessedFinding Find(string name, ImmutableArray<AssessedFinding> among)
    {
        var found = among.Where(finding => name.Length < ShortestFingerprint
            ? NumberOf(finding).ToString(System.Globalization.CultureInfo.InvariantCulture) == name
            : finding.Finding.Fingerprint.StartsWith(name, StringComparison.OrdinalIgnoreCase)).DistinctBy(finding => finding.Finding.Fingerprint).ToList();
        return found.Count == 1 ? found[0] : throw InputException.Bad(found.Count == 0 ? "Waiver_NoFinding" : "Waiver_SeveralFindings", name, among.Length);
    }

    private const int ShortestFingerprint = 8;

    private static InputException Damaged(string rule, string file) => new(ExitCode.Integrity, Texts.Both(rule, file));
}
