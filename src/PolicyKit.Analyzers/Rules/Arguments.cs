using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Which parameter an argument goes to.</summary>
internal static class Arguments
{
    public static IParameterSymbol? DetermineParameter(this ArgumentSyntax argument, IMethodSymbol method) => argument switch
    {
        { NameColon.Name.Identifier.ValueText: var name } => method.Parameters.FirstOrDefault(p => p.Name == name),
        { Parent: BaseArgumentListSyntax list } => method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument)),
        _ => null,
    };
}
