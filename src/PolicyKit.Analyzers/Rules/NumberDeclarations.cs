using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>What only the C# text of a declaration tells about a member. Apart from <see cref="NumberHolders"/>, because that is asked about other languages too.</summary>
internal static class NumberDeclarations
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsPositional(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is ParameterSyntax);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsGivenALiteral(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() switch
    {
        VariableDeclaratorSyntax declarator => declarator.Initializer?.Value is LiteralExpressionSyntax,
        PropertyDeclarationSyntax property => property.ExpressionBody?.Expression is LiteralExpressionSyntax
            || (symbol.IsStatic && property.Initializer?.Value is LiteralExpressionSyntax),
        _ => false,
    });
}
