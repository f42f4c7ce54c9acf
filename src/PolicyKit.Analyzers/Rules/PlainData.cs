using Microsoft.CodeAnalysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// Making and reading plain data runs no code of the zone that defined the type: where the data may go is what the flow rules judge. Plain
/// data is a type that declares nothing but fields, properties, constructors and what the compiler adds.
/// </summary>
internal static class PlainData
{
    public static bool Is(ISymbol member) =>
        (member is IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.PropertyGet or MethodKind.PropertySet } || IsGenerated(member))
        && !member.IsStatic && member.ContainingType is { } type && IsPlain(type);

    private static bool IsPlain(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false }
        && (type.BaseType is null or { SpecialType: not SpecialType.None } || IsPlain(type.BaseType))
        && type.GetMembers().All(m => m is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method || method.IsOverride || IsGenerated(method) || method.DeclaredAccessibility == Accessibility.Private);

    private static bool IsGenerated(ISymbol member) =>
        member.IsImplicitlyDeclared || member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
