using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// A solution or project as its build sees it; the projects that a project refers to are loaded, not judged. Evaluation runs the project's own MSBuild files and source generators: this is for whoever
/// builds the code anyway, not for judging a stranger's.
/// </summary>
internal static class BuildLoader
{
    public static async Task<LoadedSubject> LoadAsync(string path, Action<string> progress, CancellationToken cancellationToken) =>
        FactsOfProjects.AddTo(await EvaluateAsync(path, null, progress, cancellationToken), cancellationToken);

    /// <summary>What the build gives, as yet without facts.</summary>
    /// <param name="configuration">The configuration that is built; null for the projects' own default.</param>
    public static async Task<LoadedSubject> EvaluateAsync(string path, string? configuration, Action<string> progress, CancellationToken cancellationToken)
    {
        var targets = BasicSymbols.WriteTargets();
        try
        {
            var properties = new Dictionary<string, string> { [BasicSymbols.Import] = targets };
            if (configuration is not null)
            {
                properties["Configuration"] = configuration;
            }

            return await OpenAsync(path, properties, progress, cancellationToken);
        }
        finally
        {
            File.Delete(targets);
        }
    }

    private static async Task<LoadedSubject> OpenAsync(string path, Dictionary<string, string> properties, Action<string> progress, CancellationToken cancellationToken)
    {
        using var workspace = MSBuildWorkspace.Create(properties);
        var failed = new List<string>();
        using var failures = workspace.RegisterWorkspaceFailedHandler(notice =>
        {
            if (notice.Diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            {
                lock (failed)
                {
                    failed.Add(notice.Diagnostic.Message);
                }
            }
        });
        var solution = await OpenAsync(workspace, path, new Reporter(progress), cancellationToken);
        var problems = new List<Bilingual>();
        IReadOnlySet<string> named = IsProject(path) ? new HashSet<string> { path } : await SolutionFile.ProjectsAsync(path, cancellationToken);
        var loaded = await CompileAsync(solution, named, problems, progress, cancellationToken);
        lock (failed)
        {
            problems.AddRange(failed.Where(message => !IsOf(solution, message)).Select(message => Texts.Both("Load_BuildProblem", message)));
        }

        if (loaded.Count == 0)
        {
            problems.Add(Texts.Both("Load_NoProjects", Path.GetFileName(path)));
        }

        return new LoadedSubject(
            Path.GetDirectoryName(path)!, SubjectKind.Build,
            [.. loaded.OrderBy(project => project.Name, StringComparer.Ordinal)],
            [.. problems.Distinct().OrderBy(problem => problem.En, StringComparer.Ordinal)]);
    }

    private static bool IsProject(string path) => SubjectLoader.Projects.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // The workspace calls warnings of a restore failures too. A project that was loaded speaks for itself: what is missing does not compile.
    private static bool IsOf(Solution solution, string message) =>
        solution.Projects.Any(project => project.FilePath is { } file && message.Contains(file, StringComparison.OrdinalIgnoreCase));

    private static async Task<Solution> OpenAsync(MSBuildWorkspace workspace, string path, Reporter progress, CancellationToken cancellationToken) =>
        IsProject(path)
            ? (await workspace.OpenProjectAsync(path, progress, cancellationToken)).Solution
            : await workspace.OpenSolutionAsync(path, progress, cancellationToken);

    private static async Task<List<LoadedProject>> CompileAsync(
        Solution solution, IReadOnlySet<string> named, List<Bilingual> problems, Action<string> progress, CancellationToken cancellationToken)
    {
        var loaded = new List<LoadedProject>();
        var languages = new ProjectsOfSeveralLanguages();
        foreach (var id in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken))
        {
            var project = solution.GetProject(id)!;
            progress(project.Name);
            if (project.Language is not (LanguageNames.CSharp or LanguageNames.VisualBasic))
            {
                problems.Add(Texts.Both("Load_OtherLanguage", project.Name, project.Language));
                continue;
            }

            var own = WithoutOwnAnalyzers(BasicSymbols.GiveTo(project));
            if (await own.GetCompilationAsync(cancellationToken) is { } ofWorkspace)
            {
                solution = own.Solution;
                var compilation = languages.Join(own, ofWorkspace);
                if (project.FilePath is { } file && named.Contains(file))
                {
                    loaded.Add(new LoadedProject(
                        project.Name, project.FilePath, compilation,
                        own.AnalyzerOptions.AdditionalFiles, own.AnalyzerOptions.AnalyzerConfigOptionsProvider,
                        own.AnalyzerReferences.Count < project.AnalyzerReferences.Count && !IsSwitchedOff(own.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions)));
                }
            }
        }

        return loaded;
    }

    // The tool brings its own: a vendor's copy, perhaps an older or altered one, has no say.
    private static Project WithoutOwnAnalyzers(Project project) =>
        project.WithAnalyzerReferences(project.AnalyzerReferences.Where(reference => !IsOwn(reference)));

    // The package makes these properties visible; a build that sets one of them hands the compiler analyzers and tells it to run none.
    private static bool IsSwitchedOff(AnalyzerConfigOptions options) => new[] { "RunAnalyzers", "RunAnalyzersDuringBuild" }
        .Any(property => options.TryGetValue("build_property." + property, out var value) && value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase));

    private static bool IsOwn(AnalyzerReference reference) =>
        Path.GetFileName(reference.FullPath)?.StartsWith("PolicyKit.", StringComparison.OrdinalIgnoreCase) == true;

    private sealed class Reporter(Action<string> progress) : IProgress<ProjectLoadProgress>
    {
        public void Report(ProjectLoadProgress value) =>
            progress($"{Path.GetFileNameWithoutExtension(value.FilePath)} {value.TargetFramework}".TrimEnd());
    }
}
