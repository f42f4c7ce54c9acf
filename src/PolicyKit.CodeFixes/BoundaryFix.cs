namespace PolicyKit.CodeFixes;

/// <summary>PK3002: says that the method, or the class, is the mouth of the route that joins the two zones. Offered only where the policy has one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BoundaryFix)), Shared]
public sealed class BoundaryFix() : TextFix(RuleIds.ForeignCall)
{
    private protected override string TitleFor(Diagnostic diagnostic, string choice) => Titles.AddBoundary(NamedTypes.Short(diagnostic.Route()));

    private protected override TextChange? ChangeFor(FixedFile file, Diagnostic diagnostic, string choice) =>
        diagnostic.Route() is { } route && DeclarationOf(file.Root.FindNode(diagnostic.Location.SourceSpan)) is { } declaration
            ? Declarations.AddOfType(file, declaration, "Boundary", route)
            : null;

    // The attribute stands on methods and classes; a constructor, a property or a field is covered by its class.
    private static MemberDeclarationSyntax? DeclarationOf(SyntaxNode call) => call.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        MethodDeclarationSyntax method => method,
        GlobalStatementSyntax or null => null,
        var member => member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type and (ClassDeclarationSyntax or RecordDeclarationSyntax) ? type : null,
    };
}
