using System.Collections.Immutable;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;
using PolicyKit.Tool.Verifying;

namespace PolicyKit.Tool.Assessing.Corpora;

/// <summary>
/// One system of a corpus, which any edition of a policy can judge: as if its manifest named that edition. Of a bundle the findings in its code are the
/// delivered ones, for code is judged by the policy that it refers to; of a manifest alone nothing is known of the code.
/// </summary>
internal sealed class CorpusSystem
{
    private static readonly CodeRecord Unknown = new(SubjectKind.Sources, [], [], [], "");

    private readonly Func<PolicyFacts, DateOnly, byte[]?, JudgedAgain> _judge;

    private CorpusSystem(string file, string manifestSha256, bool hasCode, bool hasWaivers, Func<PolicyFacts, DateOnly, byte[]?, JudgedAgain> judge) =>
        (File, ManifestSha256, HasCode, HasWaivers, _judge) = (file, manifestSha256, hasCode, hasWaivers, judge);

    /// <summary>The file that it was read from.</summary>
    public string File { get; }

    public string ManifestSha256 { get; }

    public bool HasCode { get; }

    public bool HasWaivers { get; }

    /// <exception cref="InputException">The file cannot be read or is damaged.</exception>
    public static CorpusSystem Read(string file) => SystemFiles.IsBundle(file) ? OfBundle(file) : OfManifest(file);

    /// <param name="policy">The edition.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="city">The certificate by which waivers must be signed.</param>
    public JudgedAgain Under(PolicyFacts policy, DateOnly asOf, byte[]? city) => _judge(policy, asOf, city);

    private static CorpusSystem OfBundle(string file)
    {
        var files = BoundedArchive.Read(file);
        if (!files.TryGetValue(BundleFiles.Canonical, out var canonical) || !files.ContainsKey(BundleFiles.Manifest))
        {
            throw new InputException(ExitCode.Integrity, Texts.Both("PK9401", canonical is null ? BundleFiles.Canonical : BundleFiles.Manifest));
        }

        var delivered = CanonicalJson.Read(canonical);
        var code = (delivered.Code, delivered.Findings.Where(finding => finding.Origin == FindingOrigin.Code).Select(finding => finding.Finding).ToImmutableArray());
        return new CorpusSystem(
            file, delivered.ManifestSha256, hasCode: true, files.ContainsKey(BundleFiles.Waivers),
            (policy, asOf, city) => JudgedAgain.Of(files, delivered, code, asOf, _ => policy, city, EditionRules.OfEdition));
    }

    private static CorpusSystem OfManifest(string file)
    {
        var (bytes, folder) = (Files.Read(file), Path.GetDirectoryName(file)!);
        var digest = TextDigest.Of(bytes);
        return new CorpusSystem(file, digest, hasCode: false, hasWaivers: false, (policy, asOf, _) =>
        {
            var check = ManifestCheck.Run(bytes, folder, asOf, _ => policy).Without(EditionRules.OfEdition);
            return new JudgedAgain(
                check, check.RulesRan ? Assessor.Assess(check, Path.GetFileName(file), folder, digest, Unknown, [], WaiverFile.None, asOf, Audience.Municipality) : null);
        });
    }
}
