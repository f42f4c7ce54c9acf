using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Makes a <c>foreach</c> a call of <c>List.ForEach</c> with the body as a lambda, where nothing jumps out of it and everything in it can be captured.</summary>
internal static class LoopRewriter
{
    public static SyntaxNode? Change(SyntaxNode root, SemanticModel model)
    {
        var loops = root.DescendantNodes().OfType<ForEachStatementSyntax>().Where(l => l.AwaitKeyword.IsKind(SyntaxKind.None) && Fits(l, model)).ToList();
        return loops.Count == 0 ? null : root.ReplaceNodes(loops, static (_, loop) =>
        {
            var statement = (ExpressionStatementSyntax)SyntaxFactory.ParseStatement($"({loop.Expression}).ToList().ForEach({loop.Identifier.ValueText} => {{ }});");
            var body = statement.DescendantNodes().OfType<BlockSyntax>().Single();
            return statement.ReplaceNode(body, loop.Statement as BlockSyntax ?? SyntaxFactory.Block(loop.Statement)).WithTriviaFrom(loop);
        });
    }

    private static bool Fits(ForEachStatementSyntax loop, SemanticModel model) =>
        IsSequence(model.GetTypeInfo(loop.Expression).Type) && !loop.Statement.DescendantNodesAndSelf().Any(n => n is BreakStatementSyntax or ContinueStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax or AwaitExpressionSyntax or GotoStatementSyntax
            or RefExpressionSyntax or UsingStatementSyntax or StackAllocArrayCreationExpressionSyntax
            || (n is IdentifierNameSyntax name && model.GetSymbolInfo(name).Symbol is ILocalSymbol { IsRef: true } or ILocalSymbol { Type.IsRefLikeType: true } or IParameterSymbol { RefKind: not RefKind.None }));

    private static bool IsSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol || type is INamedTypeSymbol named && named.AllInterfaces.Append(named).Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
