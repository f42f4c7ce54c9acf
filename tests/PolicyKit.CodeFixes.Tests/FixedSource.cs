using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using Harness = PolicyKit.Tests.Harness;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>One file before and after a fix, in an ad-hoc workspace, with the diagnostics of the real analyzer.</summary>
internal sealed class FixedSource(CodeFixProvider provider)
{
    /// <summary>Assemblies that the source refers to besides the library and the policy.</summary>
    public ImmutableArray<MetadataReference> References { get; init; } = [];

    /// <summary>A program may have top-level statements.</summary>
    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public async Task<ImmutableArray<string>> Titles(string source) =>
        (await Offers(Open(source), (await Diagnose(Open(source))).ToArray())).Select(action => action.Title).ToImmutableArray();

    /// <summary>The source after the first fix whose title has the word, applied to the first diagnostic that has one.</summary>
    public async Task<string> Once(string source, string word = "")
    {
        var document = Open(source);
        var offer = (await Offers(document, (await Diagnose(document)).ToArray())).First(action => action.Title.Contains(word, StringComparison.Ordinal));
        return await Apply(document, offer);
    }

    /// <summary>The additional files of the project after the first fix, or after Fix All.</summary>
    public async Task<ImmutableArray<string>> Files(string source, bool all = false)
    {
        var document = Open(source);
        var diagnostics = await Diagnose(document);
        var action = all
            ? await provider.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, provider, FixAllScope.Document, null, provider.FixableDiagnosticIds, new Known(diagnostics), default))
            : (await Offers(document, diagnostics.ToArray())).First();
        var operation = (await action!.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        var files = ImmutableArray.CreateBuilder<string>();
        foreach (var file in operation.ChangedSolution.GetProject(document.Project.Id)!.AdditionalDocuments)
        {
            files.Add((await file.GetTextAsync()).ToString());
        }

        return files.ToImmutable();
    }

    /// <summary>The source after Fix All in the document, for the first fix whose title has the word.</summary>
    public async Task<string> All(string source, string word = "")
    {
        var document = Open(source);
        var diagnostics = await Diagnose(document);
        var key = (await Offers(document, diagnostics.ToArray())).First(action => action.Title.Contains(word, StringComparison.Ordinal)).EquivalenceKey;
        var context = new FixAllContext(document, provider, FixAllScope.Document, key, provider.FixableDiagnosticIds, new Known(diagnostics), default);
        return await Apply(document, (await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public async Task<ImmutableArray<Diagnostic>> Remaining(string source) => await Diagnose(Open(source));

    private async Task<ImmutableArray<Diagnostic>> Diagnose(Document document)
    {
        var project = ProjectOf((await document.GetTextAsync()).ToString());
        return (await project.AnalyzeWith(new PolicyKitAnalyzer())).Where(d => provider.FixableDiagnosticIds.Contains(d.Id)).ToImmutableArray();
    }

    private async Task<ImmutableArray<CodeAction>> Offers(Document document, params Diagnostic[] diagnostics)
    {
        var offers = ImmutableArray.CreateBuilder<CodeAction>();
        foreach (var diagnostic in diagnostics)
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), default));
        }

        return offers.ToImmutable();
    }

    private static async Task<string> Apply(Document document, CodeAction action)
    {
        var operation = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }

    private Harness.Project ProjectOf(string source)
    {
        var project = Harness.Project.Of(source);
        return project with { References = project.References.AddRange(References), Output = Output };
    }

    private Document Open(string source)
    {
        var compilation = ProjectOf(source).Compile();
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Acme", "Acme", LanguageNames.CSharp,
            compilationOptions: compilation.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Latest), metadataReferences: compilation.References));
        return workspace.AddDocument(project.Id, "File0.cs", SourceText.From(source));
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
