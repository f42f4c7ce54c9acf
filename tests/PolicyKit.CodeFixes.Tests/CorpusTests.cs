using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Tests.Conformance;
using PolicyKit.Analyzers;

namespace PolicyKit.CodeFixes.Tests;

/// <summary>
/// Every fix, on every finding of the conformance corpus that it is offered for, each alone and all of a file at once: what compiled still does, the finding is gone from its
/// place, and fixing all again and again comes to an end. One specimen of twenty runs always; <c>POLICYKIT_LAB=full</c> takes all.
/// </summary>
public sealed class CorpusTests
{
    private const int MostRounds = 5;

    private static readonly int s_every = Environment.GetEnvironmentVariable("POLICYKIT_LAB") == "full" ? 1 : 20;

    private static readonly ImmutableArray<CodeFixProvider> s_fixes =
    [
        .. typeof(OfZoneFix).Assembly.GetTypes().Where(static t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeFixProvider))).OrderBy(static t => t.Name, StringComparer.Ordinal)
            .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!),
    ];

    // What a fix does not settle, each with its reason.
    private static readonly ImmutableHashSet<string> s_unsettled =
    [
        "NewHashFix Crossing/Reviewed.cs",   // It says so: the method stays unreviewed until a person names themselves.
        "CorrectContractFix Zones/Pairs.cs", // The method gives data of two zones, and a contract can name one: whichever it names, the other breaks it.
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
            if (!s_unsettled.Contains($"{fix.GetType().Name} {path}") && await after.Has(diagnostic, before)) wrong.Add($"{what} leaves the finding");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Theory, MemberData(nameof(Paths))]
    public async Task Fixing_all_comes_to_an_end(string path)
    {
        var before = new Opened(Corpus.Specimens.Single(s => s.Path == path));
        var wrong = new List<string>();
        foreach (var (fix, key) in (await before.Offers(await before.Diagnose())).Select(static o => (o.Fix, o.Offer.EquivalenceKey)).Distinct())
        {
            // A declaration that was missing can show what else is missing.
            var now = before;
            var text = "";
            for (var round = 0; round <= MostRounds && text != await now.Text(); round++)
            {
                text = await now.Text();
                if (round == MostRounds && !s_unsettled.Contains($"{fix.GetType().Name} {path}")) wrong.Add($"{key} changes the file again and again");
                if (!(await now.Offers(await now.Diagnose())).Any(o => o.Fix == fix && o.Offer.EquivalenceKey == key)) break;
                now = await now.All(fix, key);
                if (await now.Errors() > await before.Errors()) wrong.Add($"{key} breaks what compiled");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

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

        /// <summary>Whether a finding of the document as it was is there still: one of its rule, where its place is now.</summary>
        public async Task<bool> Has(Diagnostic diagnostic, Opened before)
        {
            var start = diagnostic.Location.SourceSpan.Start;
            var moved = (await Document.GetTextAsync(TestContext.Current.CancellationToken)).GetTextChanges(await before.Document.GetTextAsync(TestContext.Current.CancellationToken))
                .Where(c => c.Span.End <= start).Sum(static c => c.NewText!.Length - c.Span.Length);
            var tree = await Document.GetSyntaxTreeAsync(TestContext.Current.CancellationToken);
            return (await Diagnose()).Any(d => d.Id == diagnostic.Id && d.Location.SourceTree == tree && d.Location.SourceSpan.Start == start + moved);
        }

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
