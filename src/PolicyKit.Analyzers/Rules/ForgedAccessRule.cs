using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK4003: code that goes round the library's own access control — reflection, unsafe casts, accessors — to reach into its types.</summary>
internal sealed class ForgedAccessRule : IRule
{
    private static readonly ImmutableHashSet<string> Reflection = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "GetField", "GetFields", "GetMethod", "GetMethods", "GetProperty", "GetProperties", "GetConstructor", "GetConstructors", "GetMember", "GetMembers",
        "InvokeMember", "GetRuntimeField", "GetRuntimeFields", "GetRuntimeMethod", "GetRuntimeMethods", "GetRuntimeProperty", "GetRuntimeProperties",
        "DeclaredFields", "DeclaredMethods", "DeclaredProperties", "DeclaredConstructors", "DeclaredMembers");

    private static readonly ImmutableHashSet<string> Makers = ImmutableHashSet.Create(StringComparer.Ordinal, "CreateInstance", "GetUninitializedObject");

    private static readonly ImmutableHashSet<string> Openings = ImmutableHashSet.Create(
        StringComparer.Ordinal, "InternalsVisibleTo", "InternalsVisibleToAttribute", "IgnoresAccessChecksTo", "IgnoresAccessChecksToAttribute");

    private static readonly ImmutableHashSet<string> Names =
        Reflection.Union(Makers).Union(Openings).Union(["Unsafe", "MemoryMarshal", "UnsafeAccessor", "UnsafeAccessorAttribute"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnNames(Names, (action, name) =>
    {
        if (Judge(action, name) is { } found)
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.ForgedAccess, found.At.GetLocation(), found.With, found.To, context.ClauseOf(Descriptors.ForgedAccess)));
        }
    });

    private static (SyntaxNode At, string With, string To)? Judge(NodeContext action, SimpleNameSyntax name)
    {
        var word = name.Identifier.ValueText;
        if (name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span))
        {
            return word.StartsWith("UnsafeAccessor", StringComparison.Ordinal) ? Accessor(action, attribute) : Openings.Contains(word) ? Opening(action, attribute) : null;
        }

        if (word is "Unsafe" or "MemoryMarshal")
        {
            if ((Qualified(name).Parent as MemberAccessExpressionSyntax)?.Parent is not InvocationExpressionSyntax cast)
            {
                return null;
            }

            return action.SemanticModel.GetSymbolInfo(cast, action.CancellationToken).Symbol is IMethodSymbol { ContainingType: { Name: "Unsafe" or "MemoryMarshal" } } method
                && method.TypeArguments.Concat(method.Parameters.Select(p => p.Type)).Concat(ArgumentTypes(action, cast)).Select(LibraryTypeIn).FirstOrDefault(t => t is not null) is { } type
                    ? (cast, $"{word}.{method.Name}", type)
                    : null;
        }

        if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
        {
            return null;
        }

        if (Reflection.Contains(word))
        {
            return Reflected(action, access.Expression) is { } type ? (access, word, type) : null;
        }

        return Makers.Contains(word) && access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } making
            && (Reflected(action, first.Expression) ?? TypeArgument(action, making)) is { } made ? (making, word, made) : null;
    }

    private static ExpressionSyntax Qualified(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax whole && whole.Name == name ? whole : name;

    private static (SyntaxNode At, string With, string To)? Accessor(NodeContext action, AttributeSyntax attribute) =>
        attribute.Parent?.Parent is { } declaration && action.SemanticModel.GetDeclaredSymbol(declaration, action.CancellationToken) is IMethodSymbol method
            && method.Parameters.Select(p => p.Type).Append(method.ReturnType).Select(LibraryTypeIn).FirstOrDefault(t => t is not null) is { } type
                ? (attribute, "UnsafeAccessor", type)
                : null;

    private static (SyntaxNode At, string With, string To)? Opening(NodeContext action, AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments is [var argument, ..]
            && action.SemanticModel.GetConstantValue(argument.Expression, action.CancellationToken).Value is string assembly
            && assembly.Split(',')[0].Trim() is var target && (target == MetadataNames.Library || target.StartsWith(MetadataNames.Library + ".", StringComparison.Ordinal))
                ? (attribute, attribute.Name.ToString(), target)
                : null;

    // typeof(X), x.GetType(), or either behind GetTypeInfo().
    private static string? Reflected(NodeContext action, ExpressionSyntax expression) => expression switch
    {
        TypeOfExpressionSyntax { Type: var type } => LibraryTypeIn(action.SemanticModel.GetTypeInfo(type, action.CancellationToken).Type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetType", Expression: var value } } =>
            LibraryTypeIn(action.SemanticModel.GetTypeInfo(value, action.CancellationToken).Type),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetTypeInfo" or "MakeGenericType", Expression: var inner } } =>
            Reflected(action, inner),
        ParenthesizedExpressionSyntax { Expression: var inner } => Reflected(action, inner),
        _ => null,
    };

    private static string? TypeArgument(NodeContext action, InvocationExpressionSyntax invocation) =>
        action.SemanticModel.GetSymbolInfo(invocation, action.CancellationToken).Symbol is IMethodSymbol method
            ? method.TypeArguments.Select(LibraryTypeIn).FirstOrDefault(t => t is not null)
            : null;

    private static IEnumerable<ITypeSymbol?> ArgumentTypes(NodeContext action, InvocationExpressionSyntax invocation) =>
        invocation.ArgumentList.Arguments.Select(a => action.SemanticModel.GetTypeInfo(a.Expression, action.CancellationToken).Type);

    /// <summary>The library's type that a type is, or is made of; null for every other type.</summary>
    private static string? LibraryTypeIn(ITypeSymbol? type) => type switch
    {
        null => null,
        IArrayTypeSymbol array => LibraryTypeIn(array.ElementType),
        IPointerTypeSymbol pointer => LibraryTypeIn(pointer.PointedAtType),
        INamedTypeSymbol { ContainingAssembly.Name: MetadataNames.Library } library => library.Name,
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Select(LibraryTypeIn).FirstOrDefault(t => t is not null),
        _ => null,
    };
}
