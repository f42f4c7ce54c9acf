namespace PolicyKit.CodeFixes.Edits;

/// <summary>Declares what an expression names — a parameter, field, property or method of the same file — a connection of a zone.</summary>
internal static class Channels
{
    /// <summary>The change, or null where the expression names no such thing, or it has the attribute already.</summary>
    public static TextChange? Declare(FixedFile file, ExpressionSyntax connection, string zone)
    {
        var symbol = file.Model.GetSymbolInfo(connection).Symbol;
        var declaration = symbol?.DeclaringSyntaxReferences.Length == 1 && symbol.DeclaringSyntaxReferences[0] is var reference && reference.SyntaxTree == file.Root.SyntaxTree
            ? reference.GetSyntax() switch
            {
                ParameterSyntax parameter => parameter,
                PropertyDeclarationSyntax property => property,
                MethodDeclarationSyntax method => method,
                VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
                _ => (SyntaxNode?)null,
            }
            : null;
        return declaration is null || symbol!.GetAttributes().Any(a => a.AttributeClass?.Name == "ChannelAttribute")
            ? null
            : Declarations.AddOfType(file, declaration, "Channel", zone);
    }
}
