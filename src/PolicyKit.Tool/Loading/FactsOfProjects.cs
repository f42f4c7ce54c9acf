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

    public Compilation Add(CSharpCompilation compilation, CSharpParseOptions? parsing, CancellationToken cancellationToken)
    {
        var current = (Compilation)compilation;
        foreach (var reference in compilation.References.OfType<CompilationReference>())
        {
            if (_withFacts.TryGetValue(reference.Compilation, out var replaced))
            {
                current = current.ReplaceReference(reference, replaced.ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(current, out current, out _, cancellationToken);
        return _withFacts[compilation] = current;
    }
}
