using System.Collections.Immutable;
using System.Text;
using PolicyKit.Lab.Programs;
using PolicyKit.Tool.Assessing;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Bundles;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Tests.Fuzzing;

/// <summary>
/// A whole assessment of an edited manifest, its attestations above all, with all its reports. It conforms only if nothing was found, every clause
/// is answered, and no attestation counts that is from the future, has expired, or is by nobody the manifest names.
/// </summary>
internal sealed class AssessmentFuzz(FuzzMaterial material) : FuzzedReader
{
    private static readonly string[] Names = ["山田太郎", "佐藤花子", "田中次郎", "未定", "", "TBD", "副市長"];
    private static readonly string[] Days = ["2026-05-31", "2026-06-01", "2026-06-02", "2027-03-31", "9999-12-31", "0001-01-01"];
    private static readonly string[] Clauses = ["6(4)", "6", "3(1)", "10-2", "6(3)①", "99", "title", "2(1)", "6(3)①-2"];

    public override string Name => "assessments";

    public override int Share => 4;

    public override FuzzInput Make(Draw draw)
    {
        var root = Tree.Of(material.Manifests[draw.Chance(80) ? 0 : 1]);
        if (draw.Chance(40))
        {
            return new FuzzInput(ManifestEdits.InTree(root, draw));
        }

        var attestations = root.Members!.First(member => member.Key == "attestations").Value.Items!;
        for (var n = draw.Between(1, 4); n > 0; n--)
        {
            var members = draw.Pick(attestations).Members!;
            var at = draw.Next(members.Count);
            var key = members[at].Key;
            members[at] = (key, new Tree { Text = key switch { "by" => draw.Pick(Names), "date" or "validUntil" => draw.Pick(Days), "clause" => draw.Pick(Clauses), "role" => draw.Pick("vendor", "municipality"), _ => draw.Pick("training", "a1", "inspection-2026") } });
        }

        return new FuzzInput(Encoding.UTF8.GetBytes(root.Json()));
    }

    public override bool Accepts(byte[] bytes)
    {
        var manifest = ManifestCheck.Run(bytes, material.System.Path, FuzzMaterial.AsOf, _ => material.Policy);
        if (!manifest.RulesRan)
        {
            return false;
        }

        var code = material.Assessments[0];
        var findings = code.Findings.Where(finding => finding.Origin == FindingOrigin.Code).Select(finding => finding.Finding).ToImmutableArray();
        var assessment = Assessor.Assess(
            manifest, "policykit.system.yaml", material.System.Path, TextDigest.Of(bytes), code.Code, findings, WaiverFile.None, FuzzMaterial.AsOf, Audience.Vendor);
        var reports = BundleFiles.Reports(assessment);
        if (!BundleFiles.Reports(CanonicalJson.Read(reports[BundleFiles.Canonical])).All(report => report.Value.AsSpan().SequenceEqual(reports[report.Key])))
        {
            throw new UnsoundException("other reports from the same result");
        }

        var persons = manifest.Root!.Maps("roles").Select(role => role.Value("name")).Append(manifest.Root.Map("contract")?.Map("vendor")?.Value("responsible"))
            .Append(manifest.Root.Map("system")?.Map("owner")?.Value("manager"))
            .Concat(manifest.Root.Maps("socialMedia").Select(media => media.Map("responsible")?.Value("name"))).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (assessment.Attestations.FirstOrDefault(attestation => ManifestDate.Read(attestation.Date) is not { } day || day > FuzzMaterial.AsOf
            || ManifestDate.Read(attestation.ValidUntil) < FuzzMaterial.AsOf || !persons.Contains(attestation.By)) is { } counted)
        {
            throw new UnsoundException($"the attestation counts: {counted}");
        }

        if (assessment.Verdict != ExitCode.Conforms)
        {
            return false;
        }

        return manifest.Answer(Tool.Checking.Severity.Error) == ExitCode.Conforms
            && assessment.Findings.All(finding => finding.Answer == ExitCode.Conforms)
            && assessment.Clauses.All(clause => clause.State is ClauseState.Conforms or ClauseState.NotApplicable)
            ? true
            : throw new UnsoundException("it conforms although something was found or left open");
    }
}
