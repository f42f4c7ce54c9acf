using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Rewrites the statements that send: what they send takes another way there. The call that sends stays the same node, so that a site can be told again.</summary>
internal static class SiteRewriter
{
    public static SyntaxNode? IntoLocal(SyntaxNode root, SemanticModel model) => Rewrite(root, model, static (site, _, value, number) =>
        Statement(site, $"{{ var moved{number} = {value}; #; }}", $"moved{number}"));

    public static SyntaxNode? IntoLambda(SyntaxNode root, SemanticModel model) => Rewrite(root, model, static (site, canBeCaptured, value, number) =>
        canBeCaptured ? Statement(site, $"((Action)(() => #))();", value) : null);

    public static SyntaxNode? IntoTask(SyntaxNode root, SemanticModel model) => Rewrite(root, model, static (site, canBeCaptured, value, number) =>
        canBeCaptured ? Statement(site, $"{{ var later{number} = Task.Run(async () => {{ await Task.Yield(); return {value}; }}); #; }}", $"later{number}.Result") : null);

    public static SyntaxNode? IntoMethod(SyntaxNode root, SemanticModel model)
    {
        var entry = root.DescendantNodes().OfType<ClassDeclarationSyntax>().Single(static c => c.Identifier.ValueText == "Entry");
        var methods = new List<MemberDeclarationSyntax>();
        var rewritten = Rewrite(entry, model, (site, _, value, number) =>
        {
            var call = (InvocationExpressionSyntax)site.Expression;
            var sent = call.WithArgumentList(SyntaxFactory.ParseArgumentList("(given)")).WithoutTrivia();
            var method = (MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"private static void Extracted{number}<TGiven>(TGiven given) {{ hole(); }}")!;
            var hole = method.DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
            methods.Add(method.ReplaceNode(hole, sent));
            return SyntaxFactory.ParseStatement($"Extracted{number}({value});");
        });
        return rewritten is null ? null : root.ReplaceNode(entry, ((ClassDeclarationSyntax)rewritten).AddMembers([.. methods]));
    }

    private static SyntaxNode? Rewrite(SyntaxNode root, SemanticModel model, Func<ExpressionStatementSyntax, bool, string, int, StatementSyntax?> rewrite)
    {
        var number = 0;
        var changed = new Dictionary<SyntaxNode, SyntaxNode>();
        foreach (var site in root.DescendantNodes().OfType<ExpressionStatementSyntax>().Where(static s => s.Parent is BlockSyntax && Sites.IsSite(s.Expression)))
        {
            var argument = ((InvocationExpressionSyntax)site.Expression).ArgumentList.Arguments[0].Expression;
            if (model.GetTypeInfo(argument).Type is not { IsRefLikeType: false, IsAnonymousType: false } || argument.DescendantNodesAndSelf().Any(static n => n is AwaitExpressionSyntax or DeclarationExpressionSyntax)) continue;
            if (rewrite(site, CanBeCaptured(argument, model), argument.ToString(), number++) is { } statement) changed[site] = statement.WithTriviaFrom(site);
        }
        // From the inside out, so that a site inside the lambda of another is still found.
        return changed.Count == 0 ? null : root.ReplaceNodes(changed.Keys, (old, _) => changed[old]);
    }

    private static StatementSyntax Statement(ExpressionStatementSyntax site, string text, string sent)
    {
        var call = ((InvocationExpressionSyntax)site.Expression).WithArgumentList(SyntaxFactory.ParseArgumentList($"({sent})")).WithoutTrivia();
        var statement = SyntaxFactory.ParseStatement(text.Replace("#", "hole()", StringComparison.Ordinal));
        var hole = statement.DescendantNodes().OfType<InvocationExpressionSyntax>().Single(static i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "hole" });
        return statement.ReplaceNode(hole, call);
    }

    private static bool CanBeCaptured(ExpressionSyntax expression, SemanticModel model) => !expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => model.GetSymbolInfo(name).Symbol switch
    {
        ILocalSymbol local => local.IsRef || local.Type.IsRefLikeType,
        IParameterSymbol parameter => parameter.RefKind != RefKind.None,
        _ => false,
    });
}
