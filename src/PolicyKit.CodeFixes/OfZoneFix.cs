using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK2001: says on the member or parameter that it belongs to the My Number zone. On a positional record parameter the attribute holds for the property too.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OfZoneFix))]
[Shared]
public sealed class OfZoneFix : CodeFixProvider
{
    private const string Zone = "MyNumberZone";

    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.UnzonedIndividualNumber);

    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && DeclarationOf(root, diagnostic) is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Titles.AddOfZone(Zone), cancellation => FixAsync(context.Document, ImmutableArray.Create(diagnostic), cancellation), nameof(OfZoneFix)),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return document;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var names = new LibraryNames(model, root, text);
        var changes = diagnostics.Select(diagnostic => DeclarationOf(root, diagnostic)).OfType<SyntaxNode>().Distinct()
            .Select(declaration => AddTo(declaration, names, text)).ToList();
        return document.WithText(text.WithChanges(changes.Concat(names.Usings.Changes()).OrderBy(change => change.Span.Start)));
    }

    private static TextChange AddTo(SyntaxNode declaration, LibraryNames names, SourceText text)
    {
        var place = Declarations.PlaceOfAttribute(declaration);
        var attribute = names.At(place, "PolicyKit", "OfZoneAttribute", "OfZone");
        return Declarations.Add(declaration, $"[{attribute}(typeof({names.At(place, "PolicyKit.ThreeLayer", Zone, Zone)}))]", text);
    }

    // Null where an attribute would be wrong: the diagnostic asks for none, it is there already, or it would cover other fields too.
    private static SyntaxNode? DeclarationOf(SyntaxNode root, Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Missing, out var missing) || missing != DiagnosticProperties.MissingOfZone)
        {
            return null;
        }

        SyntaxNode? declaration = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent switch
        {
            VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
            PropertyDeclarationSyntax property => property,
            ParameterSyntax parameter => parameter,
            _ => null,
        };
        return declaration is not null && !AttributeListsOf(declaration).SelectMany(list => list.Attributes).Any(IsOfZone) ? declaration : null;
    }

    private static SyntaxList<AttributeListSyntax> AttributeListsOf(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    private static bool IsOfZone(AttributeSyntax attribute) =>
        attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText is "OfZone" or "OfZoneAttribute";
}
