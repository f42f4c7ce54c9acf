namespace PolicyKit.CodeFixes;

/// <summary>
/// PK1010: adds a line for the member to a model file of the project, which says what was assumed of it: all that goes in comes out. No label is lost by that, and whoever knows
/// the member can put it right. A static member without a result is left alone: nothing that a line could say of it is safe.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddModelFix)), Shared]
public sealed class AddModelFix : CodeFixProvider
{
    private const string Extension = ".policymodel";
    private const string NewFile = "policykit" + Extension;

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.Unfollowed);

    public override FixAllProvider GetFixAllProvider() => new All();

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await LineForAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } line)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddModel(line.Member), cancellation => AddAsync(context.Document.Project, ImmutableArray.Create(line.Text), cancellation), nameof(AddModelFix)), diagnostic);
            }
        }
    }

    private static async Task<(string Member, string Text)?> LineForAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || Expressions.At(root, diagnostic.Location.SourceSpan) is not { Parent: ArgumentSyntax { Parent.Parent: { } call } }
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol method)
        {
            return null;
        }

        method = (method.ReducedFrom ?? method).OriginalDefinition;
        var output = method.MethodKind == MethodKind.Constructor || !method.ReturnsVoid ? "return" : method.IsStatic ? null : "this";
        return output is not null && method.Locations.All(l => !l.IsInSource) && method.GetDocumentationCommentId() is { } id
            ? (method.ContainingType.Name + "." + method.Name, $"flow {id} arg* -> {output} derived   # {Titles.Assumed}")
            : null;
    }

    private static async Task<Solution> AddAsync(Project project, ImmutableArray<string> lines, CancellationToken cancellationToken)
    {
        var file = project.AdditionalDocuments.Where(d => d.Name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)).OrderBy(d => d.Name, StringComparer.Ordinal).FirstOrDefault();
        var before = file is null ? "" : (await file.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
        var missing = lines.Distinct(StringComparer.Ordinal).Where(line => !before.Contains(line.Split('#')[0].Trim())).OrderBy(line => line, StringComparer.Ordinal);
        var text = SourceText.From((before.Length == 0 || before.EndsWith("\n", StringComparison.Ordinal) ? before : before + "\n") + string.Concat(missing.Select(line => line + "\n")));
        return file is null
            ? project.Solution.AddAdditionalDocument(DocumentId.CreateNewId(project.Id), NewFile, text, filePath: FolderOf(project) is { } folder ? Path.Combine(folder, NewFile) : null)
            : project.Solution.WithAdditionalDocumentText(file.Id, text);
    }

    private static string? FolderOf(Project project) => Path.GetDirectoryName(project.FilePath);

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var lines = ImmutableArray.CreateBuilder<string>();
            foreach (var document in context.Scope == FixAllScope.Document && context.Document is { } one ? [one] : context.Project.Documents)
            {
                foreach (var diagnostic in await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false))
                {
                    if (await LineForAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is { } line)
                    {
                        lines.Add(line.Text);
                    }
                }
            }

            return CodeAction.Create(Titles.AddModels, cancellation => AddAsync(context.Project, lines.ToImmutable(), cancellation), nameof(AddModelFix));
        }

        public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project];
    }
}
