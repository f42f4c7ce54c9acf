using System.Collections.Immutable;
using PolicyKit.Tool.Assessing.Waivers;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// Manifest, code, waivers and policy in; an assessment out. A pure function: the verifier calls it again with what was delivered and must get
/// the same answer.
/// </summary>
internal static class Assessor
{
    public static Assessment Assess(
        ManifestCheck manifest, string manifestFile, string folder, string manifestSha256, CodeRecord code, ImmutableArray<CodeFinding> codeFindings, WaiverFile waivers, DateOnly asOf,
        Audience audience)
    {
        Assessment Under(ManifestCheck check) => Judge(check, manifestFile, folder, manifestSha256, code, codeFindings, waivers, asOf, audience);
        if (audience == Audience.Municipality || !manifest.Policy!.IsPartlyConfidential)
        {
            return Under(manifest);
        }

        var open = manifest.Under(manifest.Policy.Base!, folder, asOf);
        return open.RulesRan
            ? Disclosure.ToVendor(Under(manifest), Under(open), manifest.Policy)
            : throw new InputException(ExitCode.Integrity, Texts.Both("PK7101", manifestFile));
    }

    private static Assessment Judge(
        ManifestCheck manifest, string manifestFile, string folder, string manifestSha256, CodeRecord code, ImmutableArray<CodeFinding> codeFindings, WaiverFile waivers, DateOnly asOf,
        Audience audience)
    {
        var (root, policy) = (manifest.Root!, manifest.Policy!);
        var context = new ManifestContext(root, policy, asOf, folder);
        var components = ComponentsByProject(root, code);
        var agreement = CodeAndManifest.Check(context, code).ToList();
        var all = codeFindings.Select(CodeAndManifest.Beside)
            .Select(finding => new AssessedFinding(finding, FindingOrigin.Code, components.GetValueOrDefault(finding.Project), finding.Answer(Severity.Error), null, false))
            .Concat(OfManifest(manifest.Findings, FindingOrigin.Manifest, manifestFile, policy))
            .Concat(OfManifest(agreement, FindingOrigin.Both, manifestFile, policy))
            .ToList();
        var (covered, waiverResults, wrongWaivers) = new WaiverMatcher(waivers, root, policy, asOf).Apply(all);
        ImmutableArray<AssessedFinding> findings = [.. covered, .. OfManifest(wrongWaivers, FindingOrigin.Waiver, "waivers", policy)];
        var attestations = ValidAttestations(root, manifest.Findings);
        var clauses = new ClauseJudge(policy, Decided(manifest, code), findings, attestations).Judge();
        var edition = policy.Edition;
        return new Assessment(
            Assessment.CurrentFormat, ToolInfo.Version, ManifestDate.Iso(asOf), audience, Verdict(clauses, findings),
            new AssessedPolicy(
                edition.Id, edition.Version, edition.Sequence, edition.NameJa, edition.InForceFrom, edition.BasedOn, (policy.Base ?? policy).Digest, policy.Signatures.GetValueOrDefault(edition.Id),
                [.. policy.Overlays.Select(overlay => new AppliedOverlay(overlay.Id, overlay.Version, policy.Digest, policy.Signatures.GetValueOrDefault(overlay.Id)))]),
            SystemOf(root), manifestFile, manifestSha256, clauses, findings, [.. waiverResults], [.. attestations],
            [.. root.Maps("evidence").Select(evidence => new HashedFile(evidence.Value("file") ?? "?", evidence.Value("sha256") ?? "?"))],
            LandscapeReading.Of(context), code);
    }

    // Where no code was analysed, nothing is known of it.
    private static HashSet<string> Decided(ManifestCheck manifest, CodeRecord code) =>
    [
        .. manifest.RulesRan ? AllManifestRules.Decided : [],
        .. code.Projects.IsEmpty ? [] : ToolRules.OfCode.Concat(CodeAndManifest.Decides),
    ];

    private static ExitCode Verdict(ImmutableArray<ClauseResult> clauses, ImmutableArray<AssessedFinding> findings) => ExitCodes.Worst(
        findings.Where(finding => !finding.WaiverInForce).Select(finding => finding.Answer)
            .Concat(clauses.Select(clause => clause.State switch
            {
                ClauseState.Violates or ClauseState.WaiverExpired => ExitCode.Violates,
                ClauseState.NeedsPerson or ClauseState.Unchecked or ClauseState.Uncheckable => ExitCode.Unchecked,
                _ => ExitCode.Conforms,
            })));

    // A waiver that does not hold is listed; what it was to cover answers for itself.
    private static IEnumerable<AssessedFinding> OfManifest(IEnumerable<ManifestFinding> findings, FindingOrigin origin, string file, PolicyFacts policy)
    {
        var asCode = findings.Select(finding => (finding, code: new CodeFinding(
            finding.Rule, finding.Severity, finding.Message, origin == FindingOrigin.Waiver ? "waivers" : "manifest", finding.Pointer,
            finding.Line == 0 ? null : new SourceSpot(file, finding.Line, finding.Column, finding.Line, finding.Column), [], null, null, policy.ClauseOf(finding.Rule), false))).ToList();
        var withFingerprints = Fingerprints.Give(asCode.Select(pair => pair.code));
        return asCode.Select((pair, i) => new AssessedFinding(
            withFingerprints[i], origin, pair.finding.Component, origin == FindingOrigin.Waiver ? ExitCode.Conforms : pair.finding.Answer, null, false));
    }

    private static Dictionary<string, string> ComponentsByProject(MapNode root, CodeRecord code)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var component in root.Maps("components"))
        {
            foreach (var project in code.Projects.Where(project => component.Texts("projects").Any(listed =>
                listed.Value == project.File || listed.Value.StartsWith(project.File + "/", StringComparison.Ordinal))))
            {
                result[project.Name] = component.Value("id") ?? "?";
            }
        }

        return result;
    }

    private static List<Attestation> ValidAttestations(MapNode root, IEnumerable<ManifestFinding> findings)
    {
        var refused = findings.Where(finding => finding.Rule is "PK7005" or "PK7006" or "PK7007" || finding.Rule.StartsWith("PK72", StringComparison.Ordinal))
            .Select(finding => finding.Pointer[..Math.Max(0, finding.Pointer.LastIndexOf('/'))]).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. root.Maps("attestations")
                .Where(attestation => !refused.Contains(attestation.Pointer))
                .Select(attestation => new Attestation(
                    attestation.Value("id") ?? "?", attestation.Value("clause") ?? "?", attestation.Value("by") ?? "?", attestation.Value("date") ?? "?",
                    attestation.Value("validUntil"), attestation.Value("evidence"), attestation.Value("statement")))
                .OrderBy(attestation => attestation.Id, StringComparer.Ordinal),
        ];
    }

    private static AssessedSystem SystemOf(MapNode root)
    {
        var system = root.Map("system");
        var contract = root.Map("contract");
        var subcontractors = contract?.Maps("subcontractors").Select(other => other.Value("name")).OfType<string>().ToList();
        return new AssessedSystem(
            system?.Value("id") ?? "?", system?.Value("name") ?? "?", system?.Map("owner")?.Value("agency") ?? "?", system?.Map("owner")?.Value("section") ?? "?",
            system?.Map("documentClass")?.Value("c") ?? "2", contract?.Value("number"), contract?.Map("vendor")?.Value("name"),
            subcontractors is { Count: > 0 } ? string.Join("、", subcontractors) : null);
    }
}
