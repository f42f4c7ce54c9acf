using System.Collections.Immutable;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Bundles.Html;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Bundles;

/// <summary>
/// The reports of a bundle. INVARIANT: each is a function of the assessment alone, so that a verifier renders it again and compares bytes.
/// </summary>
internal static class BundleFiles
{
    public const string Canonical = "results.canonical.json";
    public const string Statement = "statement.dsse.json";
    public const string Manifest = "input/policykit.system.yaml";
    public const string Waivers = "input/waivers.dsse.json";
    public const string Evidence = "input/";

    /// <summary>What the compiler got.</summary>
    public const string Record = "build/record.json";

    /// <summary>Before the digest of a file that the record names and that is not delivered as source.</summary>
    public const string Carried = "build/files/";

    public static ImmutableSortedDictionary<string, byte[]> Reports(Assessment assessment) => new Dictionary<string, byte[]>
    {
        [Canonical] = CanonicalJson.Write(assessment),
        ["report.html"] = HtmlReport.Of(assessment),
        ["results.sarif"] = JsonText.Bytes(AssessmentSarif.Of(assessment)),
        ["oscal-ar.json"] = JsonText.Bytes(OscalResults.Of(assessment)),
        ["junit.xml"] = JUnitResults.Of(assessment),
        ["results.csv"] = CsvResults.Of(assessment),
        ["inputs.lock.json"] = JsonText.Bytes(InputsLock.Of(assessment)),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
