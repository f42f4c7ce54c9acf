namespace PolicyKit.CodeFixes.Edits;

/// <summary>The expressions that findings stand at.</summary>
internal static class Expressions
{
    /// <summary>The expression of exactly this span, or null.</summary>
    public static ExpressionSyntax? At(SyntaxNode root, TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true) switch
    {
        ArgumentSyntax { Expression: var argument } when argument.Span == span => argument,
        ExpressionSyntax expression when expression.Span == span => expression,
        _ => null,
    };

    /// <summary>True where an <c>await</c> may stand.</summary>
    public static bool MayAwait(SyntaxNode node)
    {
        foreach (var around in node.Ancestors())
        {
            switch (around)
            {
                case AnonymousFunctionExpressionSyntax function: return function.AsyncKeyword.Span.Length > 0;
                case LocalFunctionStatementSyntax local: return local.Modifiers.Any(m => m.ValueText == "async");
                case BaseMethodDeclarationSyntax method: return method.Modifiers.Any(m => m.ValueText == "async");
                case GlobalStatementSyntax: return true;
                case MemberDeclarationSyntax: return false;
            }
        }

        return false;
    }
}
