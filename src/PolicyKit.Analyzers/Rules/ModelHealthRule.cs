using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK0001: a model or policy line is not valid. Reported where the line stands: with the additional file, with the tree, and, for a line of a
/// reference that has no place here, once with the first tree.
/// </summary>
internal sealed class ModelHealthRule : IRule
{
    public bool SpeaksWithoutZones => true;

    public void Register(RuleContext context)
    {
        var errors = context.Session.ModelErrors;
        if (errors.IsEmpty)
        {
            return;
        }

        var files = context.Start.Options.AdditionalFiles.Select(file => file.Path).ToImmutableHashSet(StringComparer.Ordinal);
        var compilation = context.Start.Compilation;
        var firstTree = compilation.SyntaxTrees.FirstOrDefault();

        context.Start.RegisterAdditionalFileAction(action =>
        {
            foreach (var error in errors.Where(e => !e.Location.IsInSource && PathOf(e) == action.AdditionalFile.Path))
            {
                action.ReportDiagnostic(Describe(error, error.Location, context.Reports));
            }
        });

        context.Start.RegisterSyntaxTreeAction(action =>
        {
            foreach (var error in errors.Where(e => e.Location.SourceTree == action.Tree))
            {
                action.ReportDiagnostic(Describe(error, error.Location, context.Reports));
            }

            if (action.Tree == firstTree)
            {
                foreach (var error in errors.Where(e => !IsHere(e, compilation) && !files.Contains(PathOf(e))))
                {
                    action.ReportDiagnostic(Describe(error, Location.None, context.Reports));
                }
            }
        });
    }

    internal static Diagnostic Describe(ModelError error, Location location, Reports reports) =>
        reports.Create(
            Descriptors.ModelLine, location,
            error.Nearest is { } name ? ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Nearest, name) : ImmutableDictionary<string, string?>.Empty,
            new Phrase("PK0001_" + error.Fault, [.. error.Arguments]), error.Nearest is { } nearest ? new Phrase("PK0001_Nearest", nearest) : "");

    private static bool IsHere(ModelError error, Compilation compilation) =>
        error.Location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree);

    private static string PathOf(ModelError error) => error.Location.GetLineSpan().Path ?? "";
}
