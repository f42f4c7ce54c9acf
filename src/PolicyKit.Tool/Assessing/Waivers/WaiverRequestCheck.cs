using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing.Waivers;

/// <summary>
/// Holds requested waivers against the assessment that they speak of: each is for a rule that the policy waives, within the longest term, and for
/// findings that stand there. The vendor's side and the municipality's ask the same.
/// </summary>
internal sealed class WaiverRequestCheck(WaiverEvidence evidence, PolicyFacts policy, DateOnly asOf)
{
    /// <summary>What is wrong with the file: of another system or assessment, or with one of its requests.</summary>
    public IEnumerable<ManifestFinding> OfFile(MapNode root)
    {
        var (system, assessment) = (root["system"]!, root["assessment"]!);
        if (root.Value("system") != evidence.Assessment.System.Id)
        {
            yield return Wrong("PK9111", "PK9111_System", system, root.Value("system")!, evidence.Assessment.System.Id);
        }
        else if (root.Value("assessment") != evidence.Digest)
        {
            yield return Wrong("PK9111", "PK9111", assessment, root.Value("assessment")!, evidence.Digest);
        }
        else
        {
            foreach (var wrong in OfRequests(root))
            {
                yield return wrong;
            }
        }
    }

    /// <summary>What is wrong with the requests that stand in a manifest or in a file.</summary>
    public IEnumerable<ManifestFinding> OfRequests(MapNode root) => root.Maps("requests").SelectMany(Of);

    /// <summary>The findings that a request is for.</summary>
    public IReadOnlyList<AssessedFinding> CoveredBy(WaiverRequest request) =>
        [.. evidence.Open.Where(finding => finding.Finding.Rule == request.Rule && request.Scope.Covers(finding)).DistinctBy(finding => finding.Finding.Fingerprint)];

    private IEnumerable<ManifestFinding> Of(MapNode node)
    {
        var request = WaiverRequest.Of(node);
        var until = ManifestDate.Read(request.Until);
        var (rule, scope, term) = (node["rule"] ?? node, node["scope"] ?? node, node["until"] ?? node);
        var defect = until < asOf ? "PK9101" : WaiverTerms.DefectOf(policy, request.Rule, request.Scope, asOf, until);
        var days = WaiverTerms.MaximumDaysOf(policy);
        ManifestFinding? wrong = defect switch
        {
            "PK9101" => Wrong(defect, "PK9101_Request", term, request.Until, ManifestDate.Iso(asOf)),
            "PK9103" => Wrong(defect, "PK9103_Request", term, request.Until, days, ManifestDate.Iso(asOf.AddDays(days))),
            "PK9105" => Wrong(defect, "PK9105_Request", rule, request.Rule, HintFor(request.Rule, OpenRules())),
            "PK9106" => Wrong(defect, "PK9106_Request", scope),
            "PK9107" => Wrong(defect, "PK9107_Request", rule, request.Rule),
            null when CoveredBy(request).Count == 0 => Wrong("PK9109", "PK9109_Request", scope, request.Rule, request.Scope.ToString(), HintFor("", Places(request.Rule))),
            _ => null,
        };
        if (wrong is not null)
        {
            yield return wrong;
            yield break;
        }

        var known = CoveredBy(request).Select(finding => finding.Finding.Fingerprint).ToHashSet(StringComparer.Ordinal);
        foreach (var absent in node.Map("scope")!.Texts("findings").Where(finding => !known.Contains(finding.Value)))
        {
            yield return Wrong("PK9109", "PK9109_Finding", absent, absent.Value, request.Rule);
        }
    }

    private List<string> OpenRules() =>
        [.. evidence.Open.Select(finding => finding.Finding.Rule).Where(rule => policy.Rules.Any(known => known.Rule == rule && known.Waivable)).Distinct().Order(StringComparer.Ordinal)];

    private List<string> Places(string rule) =>
    [
        .. evidence.Open.Where(finding => finding.Finding.Rule == rule).Select(finding => finding.Component ?? finding.Finding.Spot?.File).OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    private static Bilingual HintFor(string name, List<string> names) => ManifestContext.HintFor(name, names);

    private static ManifestFinding Wrong(string rule, string key, ManifestNode node, params object[] arguments) => ManifestContext.Finding(rule, key, node, arguments);
}
