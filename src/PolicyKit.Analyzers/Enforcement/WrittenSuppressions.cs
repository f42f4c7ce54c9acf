using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>The suppressions that stand in the source: pragmas, and <c>[SuppressMessage]</c> on members, modules and assemblies.</summary>
internal static class WrittenSuppressions
{
    private const string Attribute = "SuppressMessage";

    public static IEnumerable<Suppression> In(Compilation compilation, CancellationToken cancellationToken)
    {
        var roots = compilation.SyntaxTrees.Select(tree => (CompilationUnitSyntax)tree.GetRoot(cancellationToken)).ToList();
        var hasAlias = roots.Any(root => root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            .Any(u => u.Alias is not null && u.ToString().Contains(Attribute)));
        return roots.SelectMany(root => Pragmas(root).Concat(Attributes(root, compilation, hasAlias, cancellationToken)));
    }

    private static IEnumerable<Suppression> Pragmas(CompilationUnitSyntax root)
    {
        for (var directive = root.ContainsDirectives ? root.GetFirstDirective() : null; directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not PragmaWarningDirectiveTriviaSyntax { IsActive: true } pragma || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword))
            {
                continue;
            }

            if (pragma.ErrorCodes.Count == 0)
            {
                yield return At(pragma, null, "#pragma warning disable");
            }

            foreach (var code in pragma.ErrorCodes.Select(c => c.ToString()).Where(Rules.Contains))
            {
                yield return At(pragma, code, "#pragma warning disable");
            }
        }
    }

    private static IEnumerable<Suppression> Attributes(CompilationUnitSyntax root, Compilation compilation, bool hasAlias, CancellationToken cancellationToken)
    {
        SemanticModel? model = null;
        foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
        {
            if (attribute.ArgumentList is not { Arguments.Count: >= 2 } arguments || !(hasAlias || attribute.Name.ToString().Contains(Attribute)))
            {
                continue;
            }

            model ??= compilation.GetSemanticModel(root.SyntaxTree);
            if (model.GetTypeInfo(attribute, cancellationToken).Type is { Name: "SuppressMessageAttribute" or "UnconditionalSuppressMessageAttribute", ContainingNamespace.Name: "CodeAnalysis" }
                && model.GetConstantValue(arguments.Arguments[1].Expression, cancellationToken).Value is string check
                && check.Split(':')[0].Trim() is var rule && Rules.Contains(rule))
            {
                // On an assembly or a module it acts everywhere.
                var everywhere = attribute.Parent is AttributeListSyntax { Target: not null, Parent: CompilationUnitSyntax };
                yield return At(attribute, rule, "[SuppressMessage]") with { Path = everywhere ? null : root.SyntaxTree.FilePath, Line = LineOf(attribute) };
            }
        }
    }

    private static Suppression At(SyntaxNode node, string? rule, string by) => new(rule, by, node.SyntaxTree.FilePath, LineOf(node));

    private static int LineOf(SyntaxNode node) => node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1;
}
