using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// The sets of an entity context. Hardly any program asks for one by a call: a context has properties of that type, which the framework fills, and to read such a
/// property is to ask the context for the set.
/// </summary>
internal static class EntitySets
{
    /// <summary>The call that reading the property stands for; null if it is no set of a context.</summary>
    public static IMethodSymbol? AskedBy(IPropertySymbol property)
    {
        if (property is not { IsStatic: false, IsIndexer: false, Type: INamedTypeSymbol { Name: "DbSet" or "IDbSet", TypeArguments: [var entity] } }) return null;
        for (var type = property.ContainingType; type is not null; type = type.BaseType)
            if (IsContext(type))
                foreach (var member in type.GetMembers("Set"))
                    if (member is IMethodSymbol { TypeParameters.Length: 1, Parameters.Length: 0 } set) return set.Construct(entity);
        return null;
    }

    /// <summary>The sets of the contexts of the compilation and of what it references.</summary>
    public static IEnumerable<IPropertySymbol> In(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly))
        {
            if (!MayHaveContexts(assembly)) continue;
            foreach (var type in Declarations.AllTypes(assembly.GlobalNamespace))
                if (IsBelowContext(type)) foreach (var member in type.GetMembers()) if (member is IPropertySymbol property && AskedBy(property) is not null) yield return property;
        }
    }

    private static bool MayHaveContexts(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
            foreach (var reference in module.ReferencedAssemblies) if (reference.Name is "Microsoft.EntityFrameworkCore" or "EntityFramework") return true;
        return false;
    }

    private static bool IsBelowContext(INamedTypeSymbol type)
    {
        for (var above = type.BaseType; above is not null; above = above.BaseType) if (IsContext(above)) return true;
        return false;
    }

    private static bool IsContext(INamedTypeSymbol type) =>
        type.Name == "DbContext" && type.ContainingNamespace is { Name: "EntityFrameworkCore", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } }
            or { Name: "Entity", ContainingNamespace: { Name: "Data", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };
}
