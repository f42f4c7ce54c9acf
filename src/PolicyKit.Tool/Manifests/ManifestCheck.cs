using System.Collections.Immutable;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Manifests.Reading;
using PolicyKit.Tool.Manifests.Rules;
using PolicyKit.Tool.Manifests.Shapes;
using PolicyKit.Tool.Policies;

namespace PolicyKit.Tool.Manifests;

/// <summary>A manifest as read, the policy it was held against, and everything that is wrong with it, in the order of the file.</summary>
/// <param name="Root">The manifest; null if it could not be read.</param>
/// <param name="Policy">The policy; null if the manifest names none that is known.</param>
/// <param name="Findings">What is wrong.</param>
/// <param name="RulesRan">Whether the rules ran: they do not on a file whose form is wrong.</param>
internal sealed record ManifestCheck(MapNode? Root, PolicyFacts? Policy, ImmutableArray<ManifestFinding> Findings, bool RulesRan)
{
    public ExitCode Answer(Checking.Severity failOn) => ExitCodes.Worst(Findings.Select(finding =>
        finding.Severity == Checking.Severity.Error ? finding.Answer : finding.Severity >= failOn ? ExitCode.Violates : ExitCode.Conforms));

    public static ManifestCheck Run(string path, DateOnly asOf, PolicyRequest policy)
    {
        byte[] bytes;
        try
        {
            if (!File.Exists(path))
            {
                return Unreadable(new ManifestFinding("PK6901", "", 0, 0, Texts.Both("PK6901_Absent", path)));
            }

            bytes = new FileInfo(path).Length > ManifestReader.MaximumBytes ? new byte[ManifestReader.MaximumBytes + 1] : File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputException.Bad("File_NotRead", path, exception.Message);
        }

        return Run(bytes, Path.GetDirectoryName(Path.GetFullPath(path))!, asOf, root => PolicySource.Read(policy, root.Map("policy")?.Value("id")));
    }

    public static ManifestCheck Run(byte[] bytes, string folder, DateOnly asOf, Func<MapNode, PolicyFacts> policyOf)
    {
        var (root, findings) = ManifestReader.Read(bytes);
        if (root is null)
        {
            return Unreadable([.. findings]);
        }

        return Of(root, findings, policyOf(root), folder, asOf);
    }

    /// <summary>The same manifest, held against another policy.</summary>
    public ManifestCheck Under(PolicyFacts policy, string folder, DateOnly asOf) => Of(Root!, [], policy, folder, asOf);

    /// <summary>The same without what some rules found.</summary>
    public ManifestCheck Without(IReadOnlyCollection<string> rules) => rules.Count == 0 ? this : this with { Findings = [.. Findings.Where(finding => !rules.Contains(finding.Rule))] };

    private static ManifestCheck Of(MapNode root, IEnumerable<ManifestFinding> findings, PolicyFacts policy, string folder, DateOnly asOf)
    {
        var wrongForm = findings.Concat(ShapeCheck.Of(root, SystemShape.Root, policy)).ToList();
        // A reference or date that is wrong in form is not judged twice; ids are looked at in any case, because a wrong one explains others.
        var context = new ManifestContext(root, policy, asOf, folder);
        var rules = wrongForm.Count == 0 ? AllManifestRules.All : [new IdRules()];
        return new ManifestCheck(root, policy, InOrder(wrongForm.Concat(rules.SelectMany(rule => rule.Check(context)))), wrongForm.Count == 0);
    }

    private static ManifestCheck Unreadable(params ManifestFinding[] findings) => new(null, null, [.. findings], false);

    private static ImmutableArray<ManifestFinding> InOrder(IEnumerable<ManifestFinding> findings) =>
    [
        .. findings.Distinct().OrderBy(finding => finding.Line).ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal).ThenBy(finding => finding.Message.En, StringComparer.Ordinal),
    ];
}
