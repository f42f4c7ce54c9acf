using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers;
using PolicyKit.CodeFixes.Edits;

namespace PolicyKit.CodeFixes;

/// <summary>PK3002: says that the method, or the class, is the mouth of the route that joins the two zones. Offered only where the policy has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BoundaryFix))]
[Shared]
public sealed class BoundaryFix : TextFix
{
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(RuleIds.ForeignCall);

    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddBoundary(diagnostic.Properties[DiagnosticProperties.Route]!.Split('.').Last());

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Route, out var route) || route is null || route.Contains('+')
            || DeclarationOf(file.Root.FindNode(diagnostic.Location.SourceSpan)) is not { } declaration)
        {
            return null;
        }

        var place = Declarations.PlaceOfAttribute(declaration);
        var attribute = file.Names.At(place, "PolicyKit", "BoundaryAttribute", "Boundary");
        return Declarations.Add(declaration, $"[{attribute}(typeof({file.Names.OfType(place, route)}))]", file.Text);
    }

    // The attribute stands on methods and classes; a constructor, a property or a field is covered by its class.
    private static MemberDeclarationSyntax? DeclarationOf(SyntaxNode call) => call.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method,
        GlobalStatementSyntax or null => null,
        var member => member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type and (ClassDeclarationSyntax or RecordDeclarationSyntax) ? type : null,
    };
}
