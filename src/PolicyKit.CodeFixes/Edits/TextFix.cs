using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.CodeFixes.Edits;

/// <summary>What a fix has to work with in one file.</summary>
internal sealed record FixedFile(CompilationUnitSyntax Root, SemanticModel Model, SourceText Text, LibraryNames Names);

/// <summary>
/// A fix of one rule that is one change of text for each finding: whatever it does not touch stays as it was, character by character. It is
/// offered only where there is such a change.
/// </summary>
public abstract class TextFix : CodeFixProvider
{
    private protected TextFix()
    {
    }

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

    /// <summary>True if the change may keep other code from compiling: then it is tried out before it is offered.</summary>
    private protected virtual bool IsTriedOut => false;

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
        var file = new FixedFile(root, model, text, new LibraryNames(model, root, text));
        var changes = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            if (ChangeFor(file, diagnostic, choice) is { } change
                && !changes.Any(c => c.Span == change.Span && c.NewText == change.NewText)
                && !changes.Any(c => c.Span.OverlapsWith(change.Span))
                && (!IsTriedOut || await CompilesAsync(document, model, text.WithChanges(change), cancellationToken).ConfigureAwait(false)))
            {
                changes.Add(change);
            }
        }

        return changes.Count == 0 ? null : document.WithText(text.WithChanges(file.Names.Usings.Changes().Concat(changes).OrderBy(c => c.Span.Start)));
    }

    private static async Task<bool> CompilesAsync(Document document, SemanticModel before, SourceText after, CancellationToken cancellationToken) =>
        await document.WithText(after).GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model
        && ErrorsOf(model, cancellationToken) <= ErrorsOf(before, cancellationToken);

    private static int ErrorsOf(SemanticModel model, CancellationToken cancellationToken) =>
        model.GetDiagnostics(cancellationToken: cancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error);
}
