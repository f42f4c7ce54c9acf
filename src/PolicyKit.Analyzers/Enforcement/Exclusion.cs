using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>Files that <c>.editorconfig</c> takes out of the analysis' reports: <c>policykit_excluded = true</c> under a pattern of paths.</summary>
public static class Exclusion
{
    /// <summary>True if the settings of a file exclude it. Never throws; thread-safe.</summary>
    public static bool IsExcluded(AnalyzerConfigOptions options) =>
        options.TryGetValue(EditorConfigKeys.Excluded, out var value) && value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
}
