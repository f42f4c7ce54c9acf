using System.Collections.Concurrent;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Generation;
using PolicyKit.Tool.Checking.Caching;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Loading;

/// <summary>
/// Gives compilations of a solution the facts that their builds would write, dependencies first, so that flow crosses projects here as it does
/// there. The tool's own generator writes them, whatever version of it the projects refer to. Safe for several threads: a compilation is given its
/// facts once, and whoever refers to it waits for that; references lead one way, so nobody waits for himself.
/// </summary>
/// <param name="cache">Facts of earlier runs; null for none.</param>
internal sealed class FactsOfProjects(CheckCache? cache = null)
{
    private const string Kind = "facts";

    private readonly ConcurrentDictionary<Compilation, Lazy<Compilation>> _withFacts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The subject with facts in everything that it judges and refers to, if it is one of a build: others have no projects.</summary>
    /// <param name="subject">What was loaded.</param>
    /// <param name="jobs">How many projects are worked on at a time.</param>
    /// <param name="progress">Is told the project at hand, and how many there are.</param>
    public LoadedSubject AddTo(LoadedSubject subject, int jobs, Action<string> progress, CancellationToken cancellationToken)
    {
        if (subject.Kind != SubjectKind.Build)
        {
            return subject;
        }

        var given = new LoadedProject[subject.Projects.Length];
        Work.ForEach(given.Length, jobs, i =>
        {
            var project = subject.Projects[i];
            progress(Work.Step(i, given.Length, project.Name));
            given[i] = project with { Compilation = Add((CSharpCompilation)project.Compilation, cancellationToken) };
        }, cancellationToken);
        return subject with { Projects = [.. given] };
    }

    private Compilation Add(CSharpCompilation compilation, CancellationToken cancellationToken) =>
        _withFacts.GetOrAdd(compilation, other => new Lazy<Compilation>(() => WithFacts((CSharpCompilation)other, cancellationToken))).Value;

    private Compilation WithFacts(CSharpCompilation compilation, CancellationToken cancellationToken)
    {
        var current = (Compilation)compilation;
        foreach (var reference in compilation.References.OfType<CompilationReference>())
        {
            if (reference.Compilation is CSharpCompilation other)
            {
                current = current.ReplaceReference(
                    reference, Add(other, cancellationToken).ToMetadataReference(reference.Properties.Aliases, reference.Properties.EmbedInteropTypes));
            }
        }

        var parsing = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var key = cache?.Keys.Of(current);
        if (key is not null && cache!.Read<FactFile[]>(Kind, key) is { } kept)
        {
            return current.AddSyntaxTrees(kept.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), parsing, file.Path, cancellationToken)));
        }

        CSharpGeneratorDriver.Create([new FlowFactsGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(current, out var withFacts, out _, cancellationToken);
        if (key is not null)
        {
            cache!.Write(Kind, key, withFacts.SyntaxTrees.Except(current.SyntaxTrees).Select(tree => new FactFile(tree.FilePath, tree.GetText(cancellationToken).ToString())));
        }

        return withFacts;
    }

    /// <summary>A file of facts.</summary>
    private sealed record FactFile(string Path, string Text);
}
