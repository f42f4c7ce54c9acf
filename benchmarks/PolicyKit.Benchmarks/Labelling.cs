using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Benchmarks;

/// <summary>Puts zones into code that has none: a declared assembly, or <c>[OfZone]</c> on some of its classes.</summary>
internal static class Labelling
{
    private const string Zone = "global::PolicyKit.ThreeLayer.MyNumberZone";

    public static CSharpCompilation DeclareAssembly(CSharpCompilation compilation) => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        "[assembly: global::PolicyKit.InZone(typeof(global::PolicyKit.ThreeLayer.LgwanZone))]", (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options, "Zone.cs"));

    /// <summary>One class in a hundred: of those that hold data, as many as that, evenly spread in the order of files.</summary>
    public static CSharpCompilation OnePercent(CSharpCompilation compilation)
    {
        var classes = compilation.SyntaxTrees.SelectMany(static t => t.GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>()).ToList();
        var every = Math.Max(1, classes.Count(HoldsData) * 100 / classes.Count);
        var count = 0;
        return Label(compilation, type => HoldsData(type) && count++ % every == 0);
    }

    public static CSharpCompilation EveryEntity(CSharpCompilation compilation) => Label(compilation, HoldsData);

    /// <summary>Two or more automatic properties, and more of them than methods.</summary>
    private static bool HoldsData(ClassDeclarationSyntax type)
    {
        var properties = type.Members.OfType<PropertyDeclarationSyntax>().Count(static p => p.AccessorList?.Accessors.All(static a => a.Body is null && a.ExpressionBody is null) == true);
        return properties >= 2 && properties > type.Members.OfType<MethodDeclarationSyntax>().Count();
    }

    private static CSharpCompilation Label(CSharpCompilation compilation, Func<ClassDeclarationSyntax, bool> wanted)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            var root = tree.GetRoot();
            var changed = new Rewriter(wanted).Visit(root);
            if (!ReferenceEquals(changed, root)) compilation = compilation.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(changed, tree.Options));
        }

        return compilation;
    }

    private sealed class Rewriter(Func<ClassDeclarationSyntax, bool> wanted) : CSharpSyntaxRewriter
    {
        private static readonly AttributeListSyntax s_ofZone = SyntaxFactory.AttributeList([
            SyntaxFactory.Attribute(
                SyntaxFactory.ParseName("global::PolicyKit.OfZone"),
                SyntaxFactory.ParseAttributeArgumentList($"(typeof({Zone}))")!)]).NormalizeWhitespace();

        public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
        {
            var isStatic = node.Modifiers.Any(SyntaxKind.StaticKeyword);
            var isWanted = !isStatic && wanted(node);
            var visited = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
            return isWanted ? visited.WithoutLeadingTrivia().WithAttributeLists(visited.AttributeLists.Insert(0, s_ofZone)).WithLeadingTrivia(node.GetLeadingTrivia()) : visited;
        }
    }
}
