using Microsoft.VisualStudio.SolutionPersistence.Serializer;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>The projects that a solution file names, as full paths.</summary>
internal static class SolutionFile
{
    public static async Task<IReadOnlySet<string>> ProjectsAsync(string path, CancellationToken cancellationToken)
    {
        var reader = SolutionSerializers.GetSerializerByMoniker(path) ?? throw InputException.Bad("Load_UnknownKind", path);
        var solution = await reader.OpenAsync(path, cancellationToken);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        return solution.SolutionProjects
            .Select(project => Path.GetFullPath(Path.Combine(folder, project.FilePath.Replace('\\', Path.DirectorySeparatorChar))))
            .ToHashSet(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
    }
}
