using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// Whether an object of a generic type holds values of a type argument: only if a member gives one. A list, a task and a repository of residents do; a logger, a comparer and the
/// options of a context that are named after residents do not, nor does a delegate. Used by one thread at a time.
/// </summary>
internal sealed class Content
{
    private readonly Dictionary<ISymbol, bool[]> _holds = new(SymbolEqualityComparer.Default);

    /// <summary>True if a member of the type gives values of its type argument.</summary>
    /// <param name="type">A definition.</param>
    /// <param name="argument">The position of the type parameter among the type's own.</param>
    public bool Holds(INamedTypeSymbol type, int argument)
    {
        if (type.TypeKind == TypeKind.Delegate) return false;
        if (type.IsTupleType || argument >= type.TypeParameters.Length) return true;
        if (!_holds.TryGetValue(type, out var known)) _holds[type] = known = type.TypeParameters.Select(p => Gives(type, p, new HashSet<ISymbol>(SymbolEqualityComparer.Default))).ToArray();
        return known[argument];
    }

    private static bool Gives(INamedTypeSymbol definition, ITypeParameterSymbol parameter, HashSet<ISymbol> under)
    {
        if (!under.Add(parameter)) return false;
        foreach (var member in definition.GetMembers())
            if (!member.IsStatic && member switch
            {
                IFieldSymbol field => Has(field.Type, parameter, under),
                IPropertySymbol property => Has(property.Type, parameter, under),
                IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } method =>
                    Has(method.ReturnType, parameter, under) || method.Parameters.Any(p => p.RefKind is RefKind.Out or RefKind.Ref && Has(p.Type, parameter, under)),
                _ => false,
            }) return true;
        foreach (var contract in definition.Interfaces) if (Has(contract, parameter, under)) return true;
        return definition.BaseType is { } above && Has(above, parameter, under);
    }

    /// <summary>A value of the type is one of the parameter's, or holds some.</summary>
    private static bool Has(ITypeSymbol type, ITypeParameterSymbol parameter, HashSet<ISymbol> under)
    {
        switch (type)
        {
            case ITypeParameterSymbol: return SymbolEqualityComparer.Default.Equals(type, parameter);
            case IArrayTypeSymbol array: return Has(array.ElementType, parameter, under);
            case IPointerTypeSymbol pointer: return Has(pointer.PointedAtType, parameter, under);
            case INamedTypeSymbol { TypeKind: not TypeKind.Delegate } named:
                for (var i = 0; i < named.TypeArguments.Length; i++)
                    if (Has(named.TypeArguments[i], parameter, under) && (named.IsTupleType || i >= named.TypeParameters.Length || Gives(named.OriginalDefinition, named.OriginalDefinition.TypeParameters[i], under))) return true;
                return false;
            default: return false;
        }
    }
}
