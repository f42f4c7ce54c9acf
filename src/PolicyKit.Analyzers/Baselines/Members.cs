using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Baselines;

/// <summary>The member around a place, and what it is called, by syntax alone: namespace, types, name, and the types of its parameters as they are written.</summary>
internal static class Members
{
    /// <summary>The innermost member or type; null in top-level statements and at the attributes of an assembly.</summary>
    public static SyntaxNode? Around(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsMember);

    public static string NameOf(SyntaxNode node) =>
        string.Join(".", node.AncestorsAndSelf().Select(Part).Where(part => part.Length > 0).Reverse());

    private static bool IsMember(SyntaxNode node) => node is MemberDeclarationSyntax and not (GlobalStatementSyntax or BaseNamespaceDeclarationSyntax);

    private static string Part(SyntaxNode node) => node switch
    {
        BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
        TypeDeclarationSyntax type => type.Identifier.ValueText + Arity(type.TypeParameterList),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText + Arity(type.TypeParameterList) + Parameters(type.ParameterList),
        MethodDeclarationSyntax method => method.Identifier.ValueText + Arity(method.TypeParameterList) + Parameters(method.ParameterList),
        ConstructorDeclarationSyntax constructor => constructor.Modifiers.Any(m => m.ValueText == "static") ? "static()" : "new" + Parameters(constructor.ParameterList),
        DestructorDeclarationSyntax => "~",
        OperatorDeclarationSyntax operation => operation.OperatorToken.ValueText + Parameters(operation.ParameterList),
        ConversionOperatorDeclarationSyntax conversion => Words(conversion.Type) + Parameters(conversion.ParameterList),
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        IndexerDeclarationSyntax indexer => "this" + Parameters(indexer.ParameterList),
        EventDeclarationSyntax declared => declared.Identifier.ValueText,
        EnumMemberDeclarationSyntax value => value.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        _ => "",
    };

    private static string Arity(TypeParameterListSyntax? list) => list is null ? "" : "`" + list.Parameters.Count;

    private static string Parameters(BaseParameterListSyntax list) => "(" + string.Join(",", list.Parameters.Select(p => p.Type is null ? "" : Words(p.Type))) + ")";

    private static string Words(SyntaxNode node) => string.Concat(node.DescendantTokens().Select(t => t.Text));
}
