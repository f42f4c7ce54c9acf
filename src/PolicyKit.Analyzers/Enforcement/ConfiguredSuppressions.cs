using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Suppression = PolicyKit.Analyzers.Enforcement.Suppression;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>The suppressions that come from project files, <c>.editorconfig</c>, <c>.globalconfig</c>, rule sets and the command line.</summary>
internal static class ConfiguredSuppressions
{
    public static IEnumerable<Suppression> In(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        OfProject(compilation, options.GlobalOptions)
            .Concat(OfGlobalConfig(compilation, cancellationToken))
            .Concat(OfFiles(compilation, cancellationToken))
            .Concat(compilation.SyntaxTrees.Where(tree => Exclusion.IsExcluded(options.GetOptions(tree))).Select(tree => new Suppression(null, EditorConfigKeys.Excluded + " = true", tree.FilePath, 0)))
            .Concat(OfCategories(compilation, options));

    private static IEnumerable<Suppression> OfProject(Compilation compilation, AnalyzerConfigOptions global)
    {
        foreach (var property in new[] { "RunAnalyzers", "RunAnalyzersDuringBuild" })
        {
            if (global.TryGetValue("build_property." + property, out var value) && value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase))
            {
                yield return new Suppression(null, property + "=false", null, 0);
            }
        }

        if (compilation.Options.GeneralDiagnosticOption == ReportDiagnostic.Suppress)
        {
            yield return new Suppression(null, "ruleset", null, 0);
        }

        foreach (var option in compilation.Options.SpecificDiagnosticOptions.Where(o => Rules.Contains(o.Key)).OrderBy(o => o.Key, StringComparer.Ordinal))
        {
            // -warnaserror-:PKnnnn stands here as "default"; -nowarn as "suppress".
            if (option.Value == ReportDiagnostic.Default)
            {
                yield return new Suppression(option.Key, "WarningsNotAsErrors", null, 0);
            }
            else if (option.Value.Lowers(Rules.All[option.Key]))
            {
                yield return new Suppression(option.Key, option.Value == ReportDiagnostic.Suppress ? "NoWarn" : "WarningsNotAsErrors", null, 0);
            }
        }
    }

    private static IEnumerable<Suppression> OfGlobalConfig(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.Options.SyntaxTreeOptionsProvider is { } provider
            ? Descriptors.All.Where(rule => provider.TryGetGlobalDiagnosticValue(rule.Id, cancellationToken, out var severity) && severity.Lowers(rule))
                .Select(rule => new Suppression(rule.Id, ".globalconfig", null, 0))
            : [];

    private static IEnumerable<Suppression> OfFiles(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Options.SyntaxTreeOptionsProvider is not { } provider)
        {
            yield break;
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var rule in Descriptors.All)
            {
                if (provider.TryGetDiagnosticValue(tree, rule.Id, cancellationToken, out var severity) && severity.Lowers(rule))
                {
                    yield return new Suppression(rule.Id, ".editorconfig", tree.FilePath, 0);
                }
            }

            if (provider.IsGenerated(tree, cancellationToken) == GeneratedKind.MarkedGenerated)
            {
                yield return new Suppression(null, "generated_code = true", tree.FilePath, 0);
            }
        }
    }

    private static IEnumerable<Suppression> OfCategories(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        var keys = Descriptors.All.Select(rule => rule.Category).Distinct(StringComparer.Ordinal)
            .Select(category => $"dotnet_analyzer_diagnostic.category-{category}.severity").Prepend("dotnet_analyzer_diagnostic.severity").ToList();
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in compilation.SyntaxTrees.Select(options.GetOptions).Prepend(options.GlobalOptions))
        {
            foreach (var key in keys)
            {
                if (set.TryGetValue(key, out var severity) && !severity.Trim().Equals("error", StringComparison.OrdinalIgnoreCase)
                    && !severity.Trim().Equals("default", StringComparison.OrdinalIgnoreCase) && found.Add(key))
                {
                    yield return new Suppression(null, $"{key} = {severity.Trim()}", null, 0);
                }
            }
        }
    }
}
