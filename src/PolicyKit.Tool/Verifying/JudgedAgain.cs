using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Verifying;

/// <summary>A bundle's manifest, waivers and code, judged again by a policy of whoever reads it.</summary>
/// <param name="Manifest">The manifest as checked.</param>
/// <param name="Assessment">The assessment; null if the manifest is not of the right form.</param>
internal sealed record JudgedAgain(ManifestCheck Manifest, Assessment? Assessment)
{
    /// <param name="files">The files of the bundle.</param>
    /// <param name="delivered">What the bundle says.</param>
    /// <param name="code">What is known of the code.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="policyOf">The policy of an id.</param>
    /// <param name="city">The certificate by which waivers must be signed; null for none, and then none holds.</param>
    /// <param name="except">Rules that are not asked.</param>
    public static JudgedAgain Of(
        ImmutableSortedDictionary<string, byte[]> files, Assessment delivered, (CodeRecord Record, ImmutableArray<CodeFinding> Findings) code, DateOnly asOf,
        Func<string?, PolicyFacts> policyOf, byte[]? city, IReadOnlyCollection<string> except)
    {
        var folder = Directory.CreateTempSubdirectory("policykit-verify-").FullName;
        try
        {
            foreach (var (name, content) in files.Where(file => file.Key.StartsWith(BundleFiles.Evidence, StringComparison.Ordinal)))
            {
                Files.Write(Path.Combine(folder, name[BundleFiles.Evidence.Length..]), content);
            }

            var manifest = ManifestCheck.Run(files[BundleFiles.Manifest], folder, asOf, root => policyOf(root.Map("policy")?.Value("id"))).Without(except);
            if (!manifest.RulesRan)
            {
                return new JudgedAgain(manifest, null);
            }

            var waivers = files.TryGetValue(BundleFiles.Waivers, out var bytes) ? WaiverFile.Read(bytes, city) : WaiverFile.None;
            return new JudgedAgain(
                manifest, Assessor.Assess(manifest, delivered.ManifestFile, folder, delivered.ManifestSha256, code.Record, code.Findings, waivers, asOf, delivered.Audience));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
