using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analysis.Languages;

/// <summary>
/// Where services are asked for by a key. One that is only called where it is asked for is never taken for the service without a key; one that is handed on, or kept, may be.
/// </summary>
internal sealed partial class CSharpLanguage
{
    private static void NoteAskedByKey(SyntaxNode node, TypeUses uses)
    {
        switch (node)
        {
            case GenericNameSyntax { Identifier.ValueText: "GetKeyedService" or "GetRequiredKeyedService" or "GetKeyedServices", TypeArgumentList.Arguments: [var service] } asks:
                if (asks is not { Identifier.ValueText: not "GetKeyedServices", Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { Parent: MemberAccessExpressionSyntax } } }) HandOn(service, uses);
                break;
            case IdentifierNameSyntax { Identifier.ValueText: "GetKeyedService" or "GetRequiredKeyedService" or "GetKeyedServices" }: uses.HandedOnByKey.Add(TypeUses.AnyService); break;
            case AttributeSyntax { ArgumentList.Arguments: var arguments } inject when LastName(inject.Name) is "Inject" or "InjectAttribute" && arguments.Any(static a => a.NameEquals?.Name.Identifier.ValueText == "Key"): uses.HandedOnByKey.Add(TypeUses.AnyService); break;
            case AttributeSyntax { Parent.Parent: ParameterSyntax { Type: { } type } parameter } given when LastName(given.Name) is "FromKeyedServices" or "FromKeyedServicesAttribute":
                if (given.ArgumentList?.Arguments is [{ Expression: LiteralExpressionSyntax { Token.Value: string key } }] && IsOnlyCalled(parameter)) uses.GivenByKey.Add((LastName(type), key));
                else HandOn(type, uses);
                break;
        }
    }

    // Which service a type parameter stands for, the text does not show.
    private static void HandOn(TypeSyntax service, TypeUses uses) => uses.HandedOnByKey.Add(service.Ancestors().Any(a => IsTypeParameterOf(a, service)) ? TypeUses.AnyService : LastName(service));

    private static bool IsTypeParameterOf(SyntaxNode around, TypeSyntax type)
    {
        var parameters = around switch { MethodDeclarationSyntax method => method.TypeParameterList, LocalFunctionStatementSyntax function => function.TypeParameterList, TypeDeclarationSyntax declared => declared.TypeParameterList, _ => null };
        return parameters?.Parameters.Any(p => p.Identifier.ValueText == LastName(type)) == true;
    }

    private static bool IsOnlyCalled(ParameterSyntax parameter)
    {
        if (parameter.Parent?.Parent is not { } scope || scope is RecordDeclarationSyntax || scope is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword)) return false;
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
            if (name.Identifier.ValueText == parameter.Identifier.ValueText && !(name.Parent is MemberAccessExpressionSyntax access ? access.Expression == name || access.Name == name : name.Parent is ConditionalAccessExpressionSyntax perhaps && perhaps.Expression == name)) return false;
        return true;
    }
}
