using System.Collections.Immutable;
using System.Security.Cryptography;
using PolicyKit.Tool.Checking;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests.Drafting;
using PolicyKit.Tool.Recording;

namespace PolicyKit.Tool.Assessing;

/// <summary>
/// Analyses what was compiled from a record, and keeps what an assessment needs of it: findings, what was analysed, and the hash of every source file.
/// It takes no cache: evidence rests on what was analysed now, not on a file that says what was found some time.
/// </summary>
internal static class CodeAnalysis
{
    public static async Task<(CodeRecord Record, ImmutableArray<CodeFinding> Findings)> RunAsync(
        LoadedSubject subject, BuildRecord record, string root, int jobs, Action<string> progress, CancellationToken cancellationToken)
    {
        var outcome = await CodeCheck.RunAsync(subject, jobs, cache: null, progress, cancellationToken);
        var spots = new Spots(root);
        var inSight = outcome.Projects.Where(project => project.ZonesInSight).Select(project => project.Name).ToHashSet(StringComparer.Ordinal);
        var projects = subject.Projects
            .Select(project => new AnalysedProject(
                project.Name, spots.PathOf(project.File ?? FolderOf(project)), inSight.Contains(project.Name), project.HasAnalyzers,
                DraftComponent.ZoneOf(project.Compilation.Assembly),
                [.. DraftComponent.EndpointsIn(project.Compilation).Select(endpoint => endpoint.Host).Distinct().Order(StringComparer.Ordinal)],
                project.Compilation.Language))
            .OrderBy(project => project.File, StringComparer.Ordinal).ThenBy(project => project.Name, StringComparer.Ordinal);
        var sources = record.Projects
            .SelectMany(project => project.Sources)
            .Where(file => !file.Carried)
            .Select(file => new HashedFile(file.Path, file.Sha256)).Distinct()
            .OrderBy(file => file.File, StringComparer.Ordinal);
        return (new CodeRecord(subject.Kind, [.. projects], outcome.Problems, [.. sources], Convert.ToHexStringLower(SHA256.HashData(RecordJson.Write(record)))), outcome.Findings);
    }

    private static string FolderOf(LoadedProject project)
    {
        var folders = project.Compilation.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => Path.GetDirectoryName(tree.FilePath)!);
        return folders.MinBy(folder => folder.Length)!;
    }
}
