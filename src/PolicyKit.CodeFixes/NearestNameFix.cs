namespace PolicyKit.CodeFixes;

/// <summary>PK0001: writes into a model line the nearest name that there is. The line stands in an additional file, so there is no Fix All: each name wants a look.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestNameFix), DocumentKinds = new[] { nameof(TextDocumentKind.AdditionalDocument) }, DocumentExtensions = new[] { ".policymodel" }), Shared]
public sealed class NearestNameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.ModelLine);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Nearest, out var name) && name is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.UseName(name), cancellation => FixAsync(context.TextDocument, diagnostic.Location.SourceSpan, name, cancellation), nameof(NearestNameFix)), diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Solution> FixAsync(TextDocument file, TextSpan place, string name, CancellationToken cancellationToken)
    {
        var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return file.Project.Solution.WithAdditionalDocumentText(file.Id, text.WithChanges(new TextChange(place, name)));
    }
}
