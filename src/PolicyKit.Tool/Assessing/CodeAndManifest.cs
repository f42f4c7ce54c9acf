using PolicyKit.Analyzers;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;
using PolicyKit.Tool.Manifests.Reading;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// Where code and manifest must agree: PK6101 (the zone), PK6303 (every host in code is a declared communication), PK9301 and PK9302 (the same
/// projects), PK9303 (everything compiles), PK9304 (something is labelled), PK9002 (the build runs the rules).
/// </summary>
internal static class CodeAndManifest
{
    // Names of XML vocabularies look like addresses, and nobody calls them.
    private static readonly string[] Vocabularies = ["www.w3.org", "schemas.microsoft.com", "schemas.xmlsoap.org", "schemas.openxmlformats.org"];

    public static IReadOnlyList<string> Decides { get; } = ["PK6303", "PK9002", "PK9301", "PK9302", "PK9303"];

    /// <summary>
    /// What a finding in code means beside a manifest. A connection whose end only the run time knows is a hint in an editor; here it cannot be any of
    /// the communications that the manifest declares, and there are to be no others.
    /// </summary>
    public static CodeFinding Beside(CodeFinding finding) =>
        finding is { Rule: RuleIds.UndeclaredConnection, Severity: < Severity.Error } ? finding with { Severity = Severity.Error } : finding;

    public static IEnumerable<ManifestFinding> Check(ManifestContext manifest, CodeRecord code)
    {
        var listed = manifest.Components.SelectMany(component => component.Texts("projects").Select(project => (component, project))).ToList();
        var declared = manifest.Root.Maps("communications")
            .SelectMany(communication => new[] { communication.Map("from")?.Value("host"), communication.Map("to")?.Value("host") })
            .OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (component, project) in listed)
        {
            var analysed = code.Projects.Where(other => IsSame(project.Value, other.File)).ToList();
            var findings = analysed.Count == 0
                ? [ManifestContext.Finding("PK9301", project, project.Value)]
                : analysed.SelectMany(other => Check(component, project, other, declared, code.Kind));
            foreach (var finding in findings)
            {
                yield return finding with { Component = component.Value("id") };
            }
        }

        foreach (var unlisted in code.Projects.Where(project => !listed.Any(pair => IsSame(pair.project.Value, project.File))))
        {
            yield return ManifestContext.Finding("PK9302", manifest.Root["components"] ?? manifest.Root, unlisted.File);
        }

        foreach (var problem in code.Problems)
        {
            yield return ManifestContext.Finding("PK9303", manifest.Root["components"] ?? manifest.Root, problem);
        }
    }

    private static IEnumerable<ManifestFinding> Check(MapNode component, TextNode project, AnalysedProject code, HashSet<string> declared, SubjectKind kind)
    {
        var id = component.Value("id") ?? "?";
        if (code.Zone is { } zone && zone != component.Value("zone"))
        {
            yield return ManifestContext.Finding("PK6101", "PK6101_Code", project, id, component.Value("zone") ?? "?", zone);
        }

        if (!code.ZonesInSight)
        {
            yield return ManifestContext.Finding("PK9304", "PK9304_Labels", project, id);
        }

        if (kind == SubjectKind.Build && code.HasAnalyzers == false)
        {
            yield return ManifestContext.Finding("PK9002", project, code.File);
        }

        foreach (var host in code.Endpoints.Where(host => !declared.Contains(host) && !Vocabularies.Contains(host)))
        {
            yield return ManifestContext.Finding("PK6303", project, host, id);
        }
    }

    // Loose sources are known by their folder, builds by their project file.
    private static bool IsSame(string listed, string analysed) =>
        listed == analysed || (listed.LastIndexOf('/') is > 0 and var end && listed[..end] == analysed);

    /// <summary>The files or folders that the manifest lists, as full paths.</summary>
    public static IEnumerable<string> ProjectsOf(MapNode root, string folder) => root.Maps("components")
        .SelectMany(component => component.Texts("projects"))
        .Select(project => Below.IsBelow(project.Value)
            ? Path.Combine(folder, project.Value)
            : throw new InputException(ExitCode.Integrity, Texts.Both("PK7203", project.Value)));
}
