using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis.VisualBasic;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tool.Checking.Caching;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Gives compilations of a solution the facts that their builds would write, dependencies first, so that flow crosses projects here as it does
/// there. The tool's own generator writes them, whatever version of it the projects refer to. Visual Basic has no generators: its assemblies
/// say that they have no facts, as their builds say it. INVARIANT: a project sees the others by their metadata and facts alone, as in its build. Of a project
/// at hand as source the engine would solve the facts itself, as it does in an editor: without that project's model files, and anew in every run.
/// </summary>
/// <param name="cache">Facts of earlier runs; null for none.</param>
internal sealed class FactsOfProjects(CheckCache? cache = null)
{
    private const string Kind = "facts";
    private const string Library = "PolicyKit";
    private const string NoFacts = """<Assembly: Global.System.Reflection.AssemblyMetadata("PolicyKit.Facts", "none")>""";

    private readonly Dictionary<Compilation, Compilation> _withFacts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Compilation, ProjectImage> _images = new(ReferenceEqualityComparer.Instance);

    /// <summary>The subject with facts in everything that it judges and refers to, if it is one of a build: others have no projects.</summary>
    /// <param name="subject">What was loaded.</param>
    /// <param name="progress">Is told the project at hand, and how many there are.</param>
    public LoadedSubject AddTo(LoadedSubject subject, Action<string> progress, CancellationToken cancellationToken)
    {
        if (subject.Kind != SubjectKind.Build)
        {
            return subject;
        }

        var given = new LoadedProject[subject.Projects.Length];
        for (var i = 0; i < given.Length; i++)
        {
            var project = subject.Projects[i];
            progress(Work.Step(i, given.Length, project.Name));
            given[i] = project with { Compilation = Add(project.Compilation, cancellationToken) };
        }

        return subject with { Projects = [.. given] };
    }

    private Compilation Add(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!_withFacts.TryGetValue(compilation, out var known))
        {
            _withFacts[compilation] = known = AddOnce(compilation, cancellationToken);
        }

        return known;
    }

    private Compilation AddOnce(Compilation compilation, CancellationToken cancellationToken)
    {
        var current = compilation;
        foreach (var reference in compilation.References)
        {
            current = reference switch
            {
                CompilationReference project => current.ReplaceReference(project, ImageOf(project.Compilation, cancellationToken).WithProperties(project.Properties)),
                ProjectImage project => current.ReplaceReference(project, ImageOf(project.Compilation, cancellationToken).WithProperties(project.Properties)),
                _ => current,
            };
        }

        return current is VisualBasicCompilation basic ? WithoutFacts(basic) : WithFacts((CSharpCompilation)current, cancellationToken);
    }

    private ProjectImage ImageOf(Compilation compilation, CancellationToken cancellationToken)
    {
        var withFacts = Add(compilation, cancellationToken);
        if (!_images.TryGetValue(withFacts, out var image))
        {
            _images[withFacts] = image = new ProjectImage(withFacts, MetadataReferenceProperties.Assembly);
        }

        return image;
    }

    private Compilation WithFacts(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var parsing = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var key = cache?.Keys.Of(compilation);
        if (key is not null && cache!.Read<FactFile[]>(Kind, key) is { } kept)
        {
            return compilation.AddSyntaxTrees(kept.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), parsing, file.Path, cancellationToken)));
        }

        CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(compilation, out var withFacts, out _, cancellationToken);
        if (key is not null)
        {
            cache!.Write(Kind, key, withFacts.SyntaxTrees.Except(compilation.SyntaxTrees).Select(tree => new FactFile(tree.FilePath, tree.GetText(cancellationToken).ToString())));
        }

        return withFacts;
    }

    // Saying it once more than the build did does no harm.
    private static VisualBasicCompilation WithoutFacts(VisualBasicCompilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(name => name.Name == Library)
            ? compilation.AddSyntaxTrees(VisualBasicSyntaxTree.ParseText(NoFacts, (VisualBasicParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options))
            : compilation;

    /// <summary>A file of facts.</summary>
    private sealed record FactFile(string Path, string Text);
}
