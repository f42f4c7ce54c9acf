using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Which fields, properties and parameters can hold an individual number, and which of them already say what they are.</summary>
internal static class NumberHolders
{
    public static bool CanHoldANumber(ISymbol symbol) => symbol switch
    {
        _ when symbol.IsImplicitlyDeclared => false,
        IFieldSymbol field => !field.IsConst && HoldsNumber(field.Type) && !(field.IsStatic && IsGivenALiteral(field)),
        IPropertySymbol property => HoldsNumber(property.Type) && !IsNamedElsewhere(property) && !IsPositional(property) && !IsGivenALiteral(property),
        IParameterSymbol parameter => HoldsNumber(parameter.Type) && IsDeclaredHere(parameter),
        _ => false,
    };

    /// <summary>True if a zone is declared on the symbol, its type or the type it is a member of, or a person reviewed it.</summary>
    public static bool IsAccountedFor(ISymbol symbol, FlowSession session) =>
        session.ZoneOf(symbol) is not null
        || IsReviewed(symbol)
        || (symbol.ContainingType is { } type && session.ZoneOf(type) is not null)
        || (symbol is IParameterSymbol { ContainingType: { IsRecord: true } record } parameter
            && record.GetMembers(parameter.Name).OfType<IPropertySymbol>().Any(p => IsPositional(p) && (session.ZoneOf(p) is not null || IsReviewed(p))));

    private static bool IsReviewed(ISymbol symbol) =>
        symbol.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() is MetadataNames.Unzoned or MetadataNames.Channel);

    private static bool IsDeclaredHere(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        { IsImplicitlyDeclared: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor, PartialDefinitionPart: null } method => !IsNamedElsewhere(method),
        IPropertySymbol indexer => !IsNamedElsewhere(indexer),
        _ => false,
    };

    // The member that is overridden or implemented has the name and takes the attribute.
    private static bool IsNamedElsewhere(ISymbol member) =>
        member.IsOverride
        || member is IMethodSymbol { ExplicitInterfaceImplementations.IsEmpty: false } or IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false }
        || member.ContainingType.AllInterfaces.SelectMany(i => i.GetMembers(member.Name))
            .Any(m => SymbolEqualityComparer.Default.Equals(member.ContainingType.FindImplementationForInterfaceMember(m), member));

    // The property that a record makes from a positional parameter: the parameter is judged.
    private static bool IsPositional(IPropertySymbol property) => property is { Language: LanguageNames.CSharp, ContainingType.IsRecord: true } && NumberDeclarations.IsPositional(property);

    // A column's or a form field's name, kept under the name of what it names.
    private static bool IsGivenALiteral(ISymbol symbol) => symbol.Language == LanguageNames.CSharp
        ? NumberDeclarations.IsGivenALiteral(symbol)
        : symbol.IsStatic && symbol.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is var node && EndsInLiteral(symbol is IFieldSymbol && node.Parent is { } declarator ? declarator : node));

    // "… = literal", in the words of any language.
    private static bool EndsInLiteral(SyntaxNode declaration) =>
        declaration.GetLastToken() is { Value: string or long or int } last && (last.Value is not string || last.Text.StartsWith("\"", StringComparison.Ordinal)) && last.GetPreviousToken().Text == "=";

    private static bool HoldsNumber(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => IsDigit(array.ElementType) || HoldsNumber(array.ElementType),
        INamedTypeSymbol { IsGenericType: true, TypeArguments: [var argument] } named =>
            (IsWrapper(named) && HoldsNumber(argument)) || (IsMemory(named) && IsDigit(argument)),
        _ => type.SpecialType is SpecialType.System_String or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Decimal,
    };

    // Twelve digits do not fit an int; a row of them does.
    private static bool IsDigit(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Int32 or SpecialType.System_Byte or SpecialType.System_Char;

    private static bool IsMemory(INamedTypeSymbol type) =>
        type.Name is "Span" or "ReadOnlySpan" or "Memory" or "ReadOnlyMemory" && type.ContainingNamespace.ToDisplayString() == "System";

    private static bool IsWrapper(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType is SpecialType.System_Nullable_T or SpecialType.System_Collections_Generic_IEnumerable_T
        || type.Name is "Task" or "ValueTask" or "Lazy"
        || type.AllInterfaces.Any(i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);
}
