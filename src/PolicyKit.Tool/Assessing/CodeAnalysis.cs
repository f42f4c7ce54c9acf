using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests.Drafting;

namespace PolicyKit.Tool.Assessing;

/// <summary>Analyses code and keeps what an assessment needs of it: findings, what was analysed, and the hash of every source file.</summary>
internal static class CodeAnalysis
{
    public static async Task<(CodeRecord Record, ImmutableArray<CodeFinding> Findings)> RunAsync(
        LoadedSubject subject, string manifestFolder, Action<string> progress, CancellationToken cancellationToken)
    {
        var rooted = subject with { Root = manifestFolder };
        var outcome = await CodeCheck.RunAsync(rooted, progress, cancellationToken);
        var spots = new Spots(manifestFolder);
        var inSight = outcome.Projects.Where(project => project.ZonesInSight).Select(project => project.Name).ToHashSet(StringComparer.Ordinal);
        var projects = subject.Projects
            .Select(project => new AnalysedProject(
                project.Name, spots.PathOf(project.File ?? FolderOf(project)), inSight.Contains(project.Name), project.HasAnalyzers,
                DraftComponent.ZoneOf(project.Compilation.Assembly),
                [.. DraftComponent.EndpointsIn(project.Compilation).Select(endpoint => endpoint.Host).Distinct().Order(StringComparer.Ordinal)]))
            .OrderBy(project => project.File, StringComparer.Ordinal).ThenBy(project => project.Name, StringComparer.Ordinal);
        var sources = subject.Projects
            .SelectMany(project => project.Compilation.SyntaxTrees)
            .Where(tree => tree.FilePath.Length > 0 && !IsIntermediate(tree.FilePath) && File.Exists(tree.FilePath))
            .Select(tree => tree.FilePath).Distinct(StringComparer.Ordinal)
            .Select(file => new HashedFile(spots.PathOf(file), HashOfText(File.ReadAllBytes(file))))
            .OrderBy(file => file.File, StringComparer.Ordinal);
        return (new CodeRecord(subject.Kind, [.. projects], outcome.Problems, [.. sources]), outcome.Findings);
    }

    public static string HashOfText(byte[] bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal))));

    // What a build writes for itself differs from machine to machine and is made from what is hashed.
    private static bool IsIntermediate(string path) => path.Split('/', '\\').Contains("obj");

    private static string FolderOf(LoadedProject project)
    {
        var folders = project.Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => Path.GetDirectoryName(tree.FilePath)!);
        return folders.MinBy(folder => folder.Length)!;
    }
}
