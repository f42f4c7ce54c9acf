using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PolicyKit.Analyzers.Generation;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Gives compilations of a solution the facts that their builds would write, dependencies first, so that flow crosses projects here as it does
/// there. The tool's own generator writes them, whatever version of it the projects refer to.
/// </summary>
internal sealed class FactsOfProjects
{
    private readonly Dictionary<Compilation, Compilation> _withFacts = [];

    /// <summary>The subject with facts in everything that it judges and refers to.</summary>
    public static LoadedSubject AddTo(LoadedSubject subject, CancellationToken cancellationToken)
    {
        var facts = new FactsOfProjects();
        return subject with { Projects = [.. subject.Projects.Select(project => project with { Compilation = facts.Add((CSharpCompilation)project.Compilation, cancellationToken) })] };
    }

    public Compilation Add(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        if (_withFacts.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var current = (Compilation)compilation;
        foreach (var reference in compilation.References.OfType<CompilationReference>())
        {
            if (reference.Compilation is CSharpCompilation other)
            {
                current = current.ReplaceReference(
                    reference, Add(other, cancellationToken).ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options)
            .RunGeneratorsAndUpdateCompilation(current, out current, out _, cancellationToken);
        return _withFacts[compilation] = current;
    }
}
