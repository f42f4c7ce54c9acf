using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>PK9001 for the settings of a build that silence PolicyKit's rules: <c>NoWarn</c>, <c>.globalconfig</c>, <c>.editorconfig</c>.</summary>
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
    }

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
