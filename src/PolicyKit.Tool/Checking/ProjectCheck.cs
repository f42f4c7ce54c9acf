using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analyzers;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;

namespace PolicyKit.Tool.Checking;

/// <summary>
/// Runs PolicyKit's analyzer over one project. Whatever would silence it (pragmas, attributes, settings of the build) is taken away first or
/// reported beside, so that what is found does not depend on what the code's owner wishes to be found.
/// </summary>
internal static class ProjectCheck
{
    public static async Task<CheckedCode> RunAsync(LoadedProject project, Spots spots, CancellationToken cancellationToken)
    {
        var (compilation, diagnostics) = await DiagnoseAsync(project, cancellationToken);
        var session = FlowSession.Create(compilation, project.AdditionalFiles, null, cancellationToken);
        var read = new DiagnosticReading(compilation, project.Name, spots);
        var findings = diagnostics.Select(read.Finding)
            .Concat(diagnostics.Where(diagnostic => diagnostic.IsSuppressed).Select(read.Suppression))
            .Concat(Silencing.Of(project, spots));
        var here = new CheckedProject(
            project.Name, project.File is null ? null : spots.PathOf(project.File), compilation.SyntaxTrees.Count(tree => tree.FilePath.Length > 0),
            session.ZonesInSight, project.HasAnalyzers, session.ZonesInSight ? session.Policy.Id : null, compilation.Language);
        return new CheckedCode(here, [.. findings], Errors(project, compilation, spots, cancellationToken));
    }

    /// <summary>What the analyzer says of the project, and the code as it was shown to it.</summary>
    public static async Task<(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics)> DiagnoseAsync(LoadedProject project, CancellationToken cancellationToken)
    {
        var options = new AnalyzerOptions(project.AdditionalFiles, new UnsilencedOptions(project.Configuration));
        var compilation = Unsilenced(project.Compilation);
        var diagnostics = await new CompilationWithAnalyzers(
                compilation, [new PolicyKitAnalyzer()],
                new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true))
            .GetAnalyzerDiagnosticsAsync(cancellationToken);
        return (compilation, diagnostics);
    }

    private static Compilation Unsilenced(Compilation compilation) => compilation.WithOptions(compilation.Options
        .WithGeneralDiagnosticOption(ReportDiagnostic.Default)
        .WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.Where(option => !UnsilencedTrees.IsOwn(option.Key)))
        .WithSyntaxTreeOptionsProvider(new UnsilencedTrees(compilation.Options.SyntaxTreeOptionsProvider)));

    /// <summary>Code that does not compile is analysed as far as it goes; the answer says that this is not all of it.</summary>
    private static ImmutableArray<Bilingual> Errors(LoadedProject project, Compilation compilation, Spots spots, CancellationToken cancellationToken)
    {
        var errors = compilation.GetDiagnostics(cancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count == 0)
        {
            return [];
        }

        var first = errors.OrderBy(error => error.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(error => error.Location.SourceSpan).First();
        var spot = spots.Of(first.Location);
        var where = spot is null ? "" : $"{spot.File}({spot.Line},{spot.Column}): ";
        return
        [
            new Bilingual(
                Texts.In(Language.En, "Check_DoesNotCompile", project.Name, errors.Count, where + first.Id + ": " + first.GetMessage(Language.En.Culture())),
                Texts.In(Language.Ja, "Check_DoesNotCompile", project.Name, errors.Count, where + first.Id + ": " + first.GetMessage(Language.Ja.Culture()))),
        ];
    }
}
