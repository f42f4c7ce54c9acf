using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Tests.Conformance;
using PolicyKit.Analyzers;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>
/// Every fix, on every finding of the conformance corpus that it is offered for, each alone and all of a file at once: what compiled still does, the finding is gone, and a second
/// time changes nothing. One specimen of twenty runs always; <c>POLICYKIT_LAB=full</c> takes all.
/// </summary>
public sealed class CorpusTests
{
    private static readonly int s_every = Environment.GetEnvironmentVariable("POLICYKIT_LAB") == "full" ? 1 : 20;

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
    [
        .. typeof(OfZoneFix).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider))).OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    public static TheoryData<string> Paths => [.. Corpus.Specimens.Where(static s => !s.IsBasic).Select(static s => s.Path).Where(static (_, i) => i % s_every == 0)];

    [Theory, MemberData(nameof(Paths))]
    public async Task A_fix_removes_its_finding_and_what_compiled_still_does(string path)
    {
        var before = new Opened(Corpus.Specimens.Single(s => s.Path == path));
        var found = await before.Diagnose();
        var wrong = new List<string>();
        foreach (var (fix, diagnostic, offer) in await before.Offers(found))
        {
            var after = before.After(await Changed(offer));
            var what = $"{fix.GetType().Name} on {diagnostic}: '{offer.Title}'";
            if (await after.Errors() > await before.Errors()) wrong.Add($"{what} breaks what compiled");
            if (Count(await after.Diagnose(), diagnostic.Id) >= Count(found, diagnostic.Id)) wrong.Add($"{what} leaves the finding");
        }

        Assert.Empty(wrong);
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Fixing_all_twice_is_fixing_all_once(string path)
    {
        var before = new Opened(Corpus.Specimens.Single(s => s.Path == path));
        var wrong = new List<string>();
        foreach (var (fix, key) in (await before.Offers(await before.Diagnose())).Select(static o => (o.Fix, o.Offer.EquivalenceKey)).Distinct())
        {
            var once = await before.All(fix, key);
            if (await once.Errors() > await before.Errors()) wrong.Add($"{key} breaks what compiled");
            if (!(await once.Offers(await once.Diagnose())).Any(o => o.Fix == fix && o.Offer.EquivalenceKey == key)) continue;
            if (await (await once.All(fix, key)).Text() != await once.Text()) wrong.Add($"{key} a second time changes the file again");
        }

        Assert.Empty(wrong);
    }

    private static int Count(IEnumerable<Diagnostic> diagnostics, string id) => diagnostics.Count(d => d.Id == id);

    private static async Task<Solution> Changed(CodeAction action) => (await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    /// <summary>A specimen as a project of an editor, the specimen its first document.</summary>
    private sealed class Opened
    {
        private readonly DocumentId _specimen;
        private readonly Microsoft.CodeAnalysis.Project _project;

        public Opened(Specimen specimen)
        {
            var compilation = SpecimenCompilation.Of(specimen);
            var solution = new AdhocWorkspace().CurrentSolution;
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, specimen.Name, compilation.AssemblyName!, LanguageNames.CSharp, compilationOptions: compilation.Options,
                parseOptions: compilation.SyntaxTrees.First().Options, metadataReferences: compilation.References));
            foreach (var tree in compilation.SyntaxTrees) solution = solution.AddDocument(DocumentId.CreateNewId(id), tree.FilePath, tree.GetText(), filePath: tree.FilePath);
            _project = solution.GetProject(id)!;
            _specimen = _project.Documents.Single(d => d.FilePath == specimen.Path).Id;
        }

        private Opened(Microsoft.CodeAnalysis.Project project, DocumentId specimen) => (_project, _specimen) = (project, specimen);

        public Opened After(Solution solution) => new(solution.GetProject(_project.Id)!, _specimen);

        private Document Document => _project.GetDocument(_specimen)!;

        public async Task<string> Text() => (await Document.GetTextAsync(TestContext.Current.CancellationToken)).ToString();

        public async Task<int> Errors() =>
            (await _project.GetCompilationAsync(TestContext.Current.CancellationToken))!.GetDiagnostics(TestContext.Current.CancellationToken).Count(static d => d.Severity == DiagnosticSeverity.Error);

        public async Task<ImmutableArray<Diagnostic>> Diagnose()
        {
            var compilation = await _project.GetCompilationAsync(TestContext.Current.CancellationToken);
            return await compilation!.WithAnalyzers([new PolicyKitAnalyzer()], _project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        }

        public async Task<ImmutableArray<(CodeFixProvider Fix, Diagnostic Diagnostic, CodeAction Offer)>> Offers(ImmutableArray<Diagnostic> diagnostics)
        {
            var tree = await Document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
            var offers = ImmutableArray.CreateBuilder<(CodeFixProvider, Diagnostic, CodeAction)>();
            foreach (var diagnostic in diagnostics.Where(d => d.Location.SourceTree == tree).OrderBy(static d => d.Location.SourceSpan))
                foreach (var fix in s_fixes.Where(f => f.FixableDiagnosticIds.Contains(diagnostic.Id)))
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(Document, diagnostic, (offer, _) => offers.Add((fix, diagnostic, offer)), TestContext.Current.CancellationToken));
            return offers.ToImmutable();
        }

        public async Task<Opened> All(CodeFixProvider fix, string? key)
        {
            var known = new Known(await Diagnose(), await Document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken));
            var context = new FixAllContext(Document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, known, TestContext.Current.CancellationToken);
            return After(await Changed((await fix.GetFixAllProvider()!.GetFixAsync(context))!));
        }
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics, SyntaxTree? tree) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult(diagnostics.Where(d => d.Location.SourceTree == tree));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Microsoft.CodeAnalysis.Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
