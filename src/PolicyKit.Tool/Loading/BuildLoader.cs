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
    /// <summary>What the build gives, as yet without facts.</summary>
    /// <param name="path">A solution or project.</param>
    /// <param name="configuration">The configuration that is built; null for the projects' own default.</param>
    /// <param name="jobs">How many projects are worked on at a time.</param>
    /// <param name="progress">Is told the project at hand, and how many there are.</param>
    public static async Task<LoadedSubject> EvaluateAsync(string path, string? configuration, int jobs, Action<string> progress, CancellationToken cancellationToken)
    {
        var targets = BasicSymbols.WriteTargets();
        try
        {
            var properties = new Dictionary<string, string> { [BasicSymbols.Import] = targets };
            if (configuration is not null)
            {
                properties["Configuration"] = configuration;
            }

            return await OpenAsync(path, properties, jobs, progress, cancellationToken);
        }
        finally
        {
            File.Delete(targets);
        }
    }

    private static async Task<LoadedSubject> OpenAsync(string path, Dictionary<string, string> properties, int jobs, Action<string> progress, CancellationToken cancellationToken)
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
        var loaded = await CompileAsync(solution, named, problems, jobs, progress, cancellationToken);
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

    private static bool IsAnalysed(Project project) => project.Language is LanguageNames.CSharp or LanguageNames.VisualBasic;

    private static bool IsProject(string path) => SubjectLoader.Projects.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    // The workspace calls warnings of a restore failures too. A project that was loaded speaks for itself: what is missing does not compile.
    private static bool IsOf(Solution solution, string message) =>
        solution.Projects.Any(project => project.FilePath is { } file && message.Contains(file, StringComparison.OrdinalIgnoreCase));

    private static async Task<Solution> OpenAsync(MSBuildWorkspace workspace, string path, Reporter progress, CancellationToken cancellationToken) =>
        IsProject(path)
            ? (await workspace.OpenProjectAsync(path, progress, cancellationToken)).Solution
            : await workspace.OpenSolutionAsync(path, progress, cancellationToken);

    private static async Task<List<LoadedProject>> CompileAsync(
        Solution loaded, IReadOnlySet<string> named, List<Bilingual> problems, int jobs, Action<string> progress, CancellationToken cancellationToken)
    {
        problems.AddRange(loaded.Projects.Where(project => !IsAnalysed(project)).Select(project => Texts.Both("Load_OtherLanguage", project.Name, project.Language)));
        var order = loaded.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken).Where(id => IsAnalysed(loaded.GetProject(id)!)).ToList();
        var solution = order.Aggregate(loaded, static (current, id) => WithoutOwnAnalyzers(BasicSymbols.GiveTo(current.GetProject(id)!)));
        var compiled = new Compilation?[order.Count];
        await Work.ForEachAsync(order.Count, jobs, async (i, cancelled) =>
        {
            var project = solution.GetProject(order[i])!;
            progress(Work.Step(i, order.Count, project.Name));
            compiled[i] = await project.GetCompilationAsync(cancelled);
        }, cancellationToken);
        var languages = new ProjectsOfSeveralLanguages();
        var projects = new List<LoadedProject>();
        foreach (var (id, ofWorkspace) in order.Zip(compiled))
        {
            var project = solution.GetProject(id)!;
            if (ofWorkspace is null || languages.Join(project, ofWorkspace) is var compilation && (project.FilePath is not { } file || !named.Contains(file)))
            {
                continue;
            }

            var options = project.AnalyzerOptions;
            var hasOwn = project.AnalyzerReferences.Count < loaded.GetProject(id)!.AnalyzerReferences.Count;
            projects.Add(new LoadedProject(
                project.Name, project.FilePath, compilation, options.AdditionalFiles, options.AnalyzerConfigOptionsProvider,
                hasOwn && !IsSwitchedOff(options.AnalyzerConfigOptionsProvider.GlobalOptions)));
        }

        return projects;
    }

    // The tool brings its own: a vendor's copy, perhaps an older or altered one, has no say.
    private static Solution WithoutOwnAnalyzers(Project project) =>
        project.WithAnalyzerReferences(project.AnalyzerReferences.Where(reference => !IsOwn(reference))).Solution;

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
