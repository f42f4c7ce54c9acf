using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Swaps neighbouring declarations that cannot see each other: no call, no assignment, no jump in either, and neither names the other.</summary>
internal static class Reordering
{
    public static SyntaxNode? Change(SyntaxNode root)
    {
        var swaps = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var block in root.DescendantNodes().OfType<BlockSyntax>())
        {
            for (var i = 0; i + 1 < block.Statements.Count; i++)
            {
                if (!Swap(block.Statements[i], block.Statements[i + 1])) continue;
                swaps[block.Statements[i]] = block.Statements[i + 1];
                swaps[block.Statements[i + 1]] = block.Statements[i];
                i++;
            }
        }
        return swaps.Count == 0 ? null : root.ReplaceNodes(swaps.Keys, (old, _) => swaps[old]);
    }

    private static bool Swap(StatementSyntax first, StatementSyntax second) =>
        first is LocalDeclarationStatementSyntax a && second is LocalDeclarationStatementSyntax b && IsQuiet(a) && IsQuiet(b)
        && !Names(a).Overlaps(b.Declaration.Variables.Select(static v => v.Identifier.ValueText)) && !Names(b).Overlaps(a.Declaration.Variables.Select(static v => v.Identifier.ValueText));

    private static bool IsQuiet(LocalDeclarationStatementSyntax declaration) =>
        !declaration.DescendantNodes().Any(static n => n is InvocationExpressionSyntax or AssignmentExpressionSyntax or AwaitExpressionSyntax or ThrowExpressionSyntax or RefExpressionSyntax or PostfixUnaryExpressionSyntax
            or ElementAccessExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Result" });

    private static HashSet<string> Names(SyntaxNode node) => [.. node.DescendantTokens().Where(static t => t.IsKind(SyntaxKind.IdentifierToken)).Select(static t => t.ValueText)];
}
