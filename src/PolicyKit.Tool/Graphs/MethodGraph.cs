using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;
using PolicyKit.Tool.Common;
using PolicyKit.Tool.Loading;
using PolicyKit.Tool.Manifests;

namespace PolicyKit.Tool.Graphs;

/// <summary>The solved flow of the methods of a name, overloads together, as text for graphviz.</summary>
internal static class MethodGraph
{
    public static string Of(LoadedSubject subject, string name, CancellationToken cancellationToken)
    {
        foreach (var project in subject.Projects)
        {
            var methods = Methods(project.Compilation.Assembly.GlobalNamespace).Where(method => NamesOf(method).Contains(name, StringComparer.Ordinal)).ToList();
            if (methods.Count > 0)
            {
                return FlowSession.Create(project.Compilation, project.AdditionalFiles, null, cancellationToken).GraphOf(name, methods, cancellationToken)
                    ?? throw new InputException(ExitCode.Unchecked, Texts.Both("Graph_NothingSolved", name));
            }
        }

        var known = subject.Projects.SelectMany(project => Methods(project.Compilation.Assembly.GlobalNamespace)).Select(method => NamesOf(method)[0]).Distinct().ToList();
        throw InputException.Bad("Graph_NoMethod", name, Nearest.To(name, known) is { } near ? Texts.Both("Hint_Nearest", near) : new Bilingual("", ""));
    }

    private static IEnumerable<IMethodSymbol> Methods(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceOrTypeSymbol inner => Methods(inner),
        IMethodSymbol method => [method],
        _ => [],
    });

    // An accessor goes by the name of its property too.
    private static IReadOnlyList<string> NamesOf(IMethodSymbol method)
    {
        var type = method.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
        var own = $"{type}.{method.Name}";
        return [own, .. method.AssociatedSymbol is { } member ? [$"{type}.{member.Name}"] : Array.Empty<string>(), .. method.GetDocumentationCommentId() is { } id ? [id] : Array.Empty<string>()];
    }
}
