using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Analyzers.Generation;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Gives compilations of a solution the facts that their builds would write, dependencies first, so that flow crosses projects here as it does
/// there. The tool's own generator writes them, whatever version of it the projects refer to. Visual Basic has no generators: its assemblies
/// say that they have no facts, as their builds say it.
/// </summary>
internal sealed class FactsOfProjects
{
    private const string Library = "PolicyKit";
    private const string NoFacts = """<Assembly: Global.System.Reflection.AssemblyMetadata("PolicyKit.Facts", "none")>""";

    private readonly Dictionary<Compilation, Compilation> _withFacts = [];

    /// <summary>The subject with facts in everything that it judges and refers to.</summary>
    public static LoadedSubject AddTo(LoadedSubject subject, CancellationToken cancellationToken)
    {
        var facts = new FactsOfProjects();
        return subject with { Projects = [.. subject.Projects.Select(project => project with { Compilation = facts.Add(project.Compilation, cancellationToken) })] };
    }

    public Compilation Add(Compilation compilation, CancellationToken cancellationToken)
    {
        if (_withFacts.TryGetValue(compilation, out var known))
        {
            return known;
        }

        var current = compilation;
        foreach (var reference in compilation.References)
        {
            current = reference switch
            {
                CompilationReference project => current.ReplaceReference(
                    project, Add(project.Compilation, cancellationToken).ToMetadataReference(project.Properties.Aliases, project.Properties.EmbedInteropTypes)),
                CrossLanguageReference project => current.ReplaceReference(project, new CrossLanguageReference(Add(project.Compilation, cancellationToken), project.Properties)),
                _ => current,
            };
        }

        return _withFacts[compilation] = current is VisualBasicCompilation basic ? WithoutFacts(basic) : WithFacts(current, cancellationToken);
    }

    private static Compilation WithFacts(Compilation compilation, CancellationToken cancellationToken)
    {
        CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var withFacts, out _, cancellationToken);
        return withFacts;
    }

    // Saying it once more than the build did does no harm.
    private static VisualBasicCompilation WithoutFacts(VisualBasicCompilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name == Library)
            ? compilation.AddSyntaxTrees(VisualBasicSyntaxTree.ParseText(NoFacts, (VisualBasicParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options))
            : compilation;
}
