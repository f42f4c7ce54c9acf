namespace PolicyKit.CodeFixes.Edits;

/// <summary>What a fix has to work with in one file.</summary>
internal sealed record FixedFile(CompilationUnitSyntax Root, SemanticModel Model, SourceText Text, LibraryNames Names);

/// <summary>
/// A fix of a rule that is one change of text for each finding: whatever it does not touch stays as it was, character by character. It is
/// offered only where there is such a change, and where the file has no more errors after it than before.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix(params string[] rules) => FixableDiagnosticIds = ImmutableArray.Create(rules);

    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, ChoiceOf(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false) ?? document);

    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var choice in Choices)
            {
                if (await FixAsync(context.Document, ImmutableArray.Create(diagnostic), choice, context.CancellationToken).ConfigureAwait(false) is { } changed)
                {
                    context.RegisterCodeFix(
                        CodeAction.Create(TitleFor(diagnostic, choice), (CancellationToken _) => Task.FromResult(changed), $"{GetType().Name}:{choice}"), diagnostic);
                }
            }
        }
    }

    /// <summary>What a person may choose between; one empty choice where there is nothing to choose.</summary>
    private protected virtual ImmutableArray<string> Choices => ImmutableArray.Create("");

    private protected abstract string TitleFor(Diagnostic diagnostic, string choice);

    /// <summary>The change that removes the finding, or null where none is honest.</summary>
    private protected abstract TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice);

    private static string ChoiceOf(string? key) => key is null ? "" : key.Substring(key.IndexOf(':') + 1);

    private async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string choice, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var errors = ErrorsOf(model, cancellationToken);
        var all = await FixedAsync(diagnostics).ConfigureAwait(false);
        if (all is not null || diagnostics.Length == 1)
        {
            return all;
        }

        // One of them spoils the rest: each is tried by itself.
        var sound = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var diagnostic in diagnostics)
        {
            if (await FixedAsync(ImmutableArray.Create(diagnostic)).ConfigureAwait(false) is not null)
            {
                sound.Add(diagnostic);
            }
        }

        return await FixedAsync(sound.ToImmutable()).ConfigureAwait(false);

        async Task<Document?> FixedAsync(ImmutableArray<Diagnostic> found)
        {
            var after = TextAfter(new FixedFile(root, model, text, new LibraryNames(model, root, text)), found, choice);
            if (after.ContentEquals(text))
            {
                return null;
            }

            var changed = document.WithText(after);
            return await changed.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } fixedModel && ErrorsOf(fixedModel, cancellationToken) <= errors ? changed : null;
        }
    }

    private SourceText TextAfter(FixedFile file, ImmutableArray<Diagnostic> diagnostics, string choice)
    {
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            if (ChangeFor(file, diagnostic, choice) is { } change
                && !changes.Any(c => c.Span == change.Span && c.NewText == change.NewText)
                && !changes.Any(c => c.Span.OverlapsWith(change.Span)))
            {
                changes.Add(change);
            }
        }

        return changes.Count == 0 ? file.Text : file.Text.WithChanges(file.Names.Usings.Changes().Concat(changes).OrderBy(c => c.Span.Start));
    }

    private static int ErrorsOf(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error);
}
