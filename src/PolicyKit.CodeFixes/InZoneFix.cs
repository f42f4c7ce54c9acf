using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK3001: says in which zone the assembly runs. Only a person knows which, so each of the three zones is an offer of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InZoneFix))]
[Shared]
public sealed class InZoneFix : CodeFixProvider
{
    private static readonly ImmutableArray<string> Zones = ImmutableArray.Create("MyNumberZone", "LgwanZone", "InternetZone");

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UndeclaredAssembly);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics.Where(IsFixable))
        {
            foreach (var zone in Zones)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddInZone(zone), cancellation => FixAsync(context.Document, zone, cancellation), $"{nameof(InZoneFix)}:{zone}"),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static bool IsFixable(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) && missing == DiagnosticProperties.MissingInZone;

    private static async Task<Document> FixAsync(Document document, string zone, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var names = new LibraryNames(model, root, text, ofFile: true);
        // Past the usings and before every namespace: where an assembly attribute reads its names.
        var place = root.AttributeLists.FirstOrDefault()?.SpanStart ?? root.Members.FirstOrDefault()?.SpanStart ?? root.EndOfFileToken.SpanStart;
        var attribute = names.At(place, "PolicyKit", "InZoneAttribute", "InZone");
        var zoneName = names.At(place, "PolicyKit.ThreeLayer", zone, zone);
        return document.WithText(Insert(root, text, names.Usings, $"[assembly: {attribute}(typeof({zoneName}))]"));
    }

    private static SourceText Insert(CompilationUnitSyntax root, SourceText text, UsingEdits usings, string attribute)
    {
        var end = Lines.EndOf(text);
        var change = (root.AttributeLists.LastOrDefault(), root.Usings.LastOrDefault()) switch
        {
            ({ } list, _) => new TextChange(AfterLineOf(list), end + attribute),
            (_, { } directive) => new TextChange(AfterLineOf(directive), end + end + attribute),
            _ => new TextChange(new TextSpan(UsingEdits.TopOf(root), 0), attribute + end + end),
        };

        // A using that goes to the same place stands before the attribute.
        var changes = usings.Changes().Append(change)
            .GroupBy(c => c.Span)
            .Select(group => new TextChange(group.Key, string.Concat(group.Select(c => c.NewText))))
            .OrderBy(c => c.Span.Start);
        return text.WithChanges(changes);

        TextSpan AfterLineOf(SyntaxNode node) => new(text.Lines.GetLineFromPosition(node.Span.End).End, 0);
    }
}
