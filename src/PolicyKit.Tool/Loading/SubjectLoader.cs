using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>Finds out what a path is and loads it. A folder with exactly one solution, or else exactly one project, means that one.</summary>
internal static class SubjectLoader
{
    private static readonly string[] Solutions = [".sln", ".slnx"];
    private static readonly string[] Binaries = [".dll", ".exe"];

    /// <summary>The extensions of project files whose language is analysed.</summary>
    public static IReadOnlyList<string> Projects { get; } = [".csproj", ".vbproj"];

    /// <summary>What is there, with the facts of its projects.</summary>
    public static async Task<LoadedSubject> LoadAsync(string path, Action<string> progress, CancellationToken cancellationToken)
    {
        var subject = await EvaluateAsync(path, Work.DefaultJobs, progress, cancellationToken);
        return await Task.Run(() => new FactsOfProjects().AddTo(subject, progress, cancellationToken), cancellationToken);
    }

    /// <summary>What is there, as yet without facts.</summary>
    /// <param name="path">A solution, project, assembly or folder.</param>
    /// <param name="jobs">How many projects are worked on at a time.</param>
    /// <param name="progress">Is told what is at hand.</param>
    public static Task<LoadedSubject> EvaluateAsync(string path, int jobs, Action<string> progress, CancellationToken cancellationToken)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(full))
        {
            return OnlyBuildIn(full) is { } build
                ? BuildLoader.EvaluateAsync(build, null, jobs, progress, cancellationToken)
                : Task.Run(() => SourceLoader.Load(full, cancellationToken), cancellationToken);
        }

        if (!File.Exists(full))
        {
            throw InputException.Bad("Load_NotFound", path);
        }

        return Is(full, Solutions) || Is(full, Projects) ? BuildLoader.EvaluateAsync(full, null, jobs, progress, cancellationToken)
            : Is(full, Binaries) ? Task.Run(() => BinaryLoader.Load(full, progress, cancellationToken), cancellationToken)
            : throw InputException.Bad("Load_UnknownKind", path);
    }

    private static string? OnlyBuildIn(string folder)
    {
        foreach (var kind in new[] { Solutions, Projects })
        {
            var found = Directory.EnumerateFiles(folder).Where(file => Is(file, kind)).Order(StringComparer.Ordinal).ToList();
            if (found.Count > 1)
            {
                throw InputException.Bad("Load_Several", folder, string.Join(", ", found.Select(Path.GetFileName)));
            }

            if (found.Count == 1)
            {
                return found[0];
            }
        }

        return null;
    }

    private static bool Is(string path, IEnumerable<string> extensions) => extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
