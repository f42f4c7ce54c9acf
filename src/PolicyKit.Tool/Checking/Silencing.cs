using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers;
using PolicyKit.Analyzers.Baselines;
using PolicyKit.Analyzers.Enforcement;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// PK9001 for what keeps PolicyKit's rules quiet in the project's own build beside its source: <c>NoWarn</c>, <c>.globalconfig</c>, <c>.editorconfig</c>, excluded files, and
/// <c>policykit.baseline</c>. None of it keeps anything quiet here, so whoever compares the two results must be told.
/// </summary>
internal static class Silencing
{
    /// <summary>The setting that gives all rules of all analyzers one severity.</summary>
    public const string Bulk = "dotnet_analyzer_diagnostic.severity";

    public static IEnumerable<CodeFinding> Of(LoadedProject project, Spots spots)
    {
        var options = project.Compilation.Options;
        var file = project.File is null ? null : new SourceSpot(spots.PathOf(project.File), 1, 1, 1, 1);
        foreach (var rule in new PolicyKitAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id))
        {
            if (options.SpecificDiagnosticOptions.TryGetValue(rule, out var setting) && setting == ReportDiagnostic.Suppress)
            {
                yield return Finding(project, file, "PK9001_NoWarn", rule);
            }
        }

        foreach (var (rule, tree) in Settings(project))
        {
            yield return tree is null
                ? Finding(project, file, "PK9001_GlobalConfig", rule)
                : Finding(project, new SourceSpot(spots.PathOf(tree.FilePath), 1, 1, 1, 1), "PK9001_EditorConfig", rule);
        }

        if (project.Configuration?.GlobalOptions.TryGetValue(Bulk, out var bulk) == true && bulk.Trim().Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            yield return Finding(project, file, "PK9001_GlobalConfig", Bulk);
        }

        foreach (var finding in Exclusions(project, spots).Concat(Baselines(project, spots)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<CodeFinding> Exclusions(LoadedProject project, Spots spots) => project.Configuration is not { } settings ? [] :
        from tree in project.Compilation.SyntaxTrees
        where Exclusion.IsExcluded(settings.GetOptions(tree))
        select Finding(project, new SourceSpot(spots.PathOf(tree.FilePath), 1, 1, 1, 1), "PK9001_Excluded", "policykit_excluded");

    // An ordinary build may have a baseline, a strict one only with waivers.
    private static IEnumerable<CodeFinding> Baselines(LoadedProject project, Spots spots) =>
        from file in project.AdditionalFiles.DistinctBy(file => file.Path)
        where Path.GetFileName(file.Path).Equals(BaselineText.FileName, StringComparison.OrdinalIgnoreCase)
        let listed = BaselineText.Count(file.GetText()?.ToString() ?? "")
        where listed > 0
        select Finding(project, new SourceSpot(spots.PathOf(file.Path), 1, 1, 1, 1), "PK9001_Baseline", BaselineText.FileName) with
        {
            Message = Texts.Both("PK9001_Baseline", listed),
            Severity = IsStrict(project) ? Severity.Error : Severity.Note,
        };

    private static bool IsStrict(LoadedProject project) =>
        project.Configuration?.GlobalOptions.TryGetValue("build_property.PolicyKitEnforcement", out var value) == true && value.Trim().Equals("strict", StringComparison.OrdinalIgnoreCase);

    /// <summary>The rules that settings beside the project file silence: in one file, or, without one, everywhere. In the order of rules and paths.</summary>
    public static IEnumerable<(string Rule, SyntaxTree? Tree)> Settings(LoadedProject project)
    {
        if (project.Compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
        {
            yield break;
        }

        // The build's order of files is no part of what they say.
        var trees = project.Compilation.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal).ToList();
        foreach (var rule in new PolicyKitAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id))
        {
            if (provider.TryGetGlobalDiagnosticValue(rule, default, out var global) && global == ReportDiagnostic.Suppress)
            {
                yield return (rule, null);
            }

            foreach (var tree in trees.Where(tree => provider.TryGetDiagnosticValue(tree, rule, default, out var local) && local == ReportDiagnostic.Suppress))
            {
                yield return (rule, tree);
            }
        }
    }

    private static CodeFinding Finding(LoadedProject project, SourceSpot? spot, string key, string what) => new(
        ToolRules.Suppressed, Severity.Error, Texts.Both(key, what), project.Name, what, spot, ImmutableArray<PathStep>.Empty, null, null, null, false);
}
