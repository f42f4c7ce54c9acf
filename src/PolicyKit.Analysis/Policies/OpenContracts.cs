using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// Abstract members that other assemblies can call, and what answers them here: explicit implementations and types that nobody else can name too. Whoever knows the
/// declaration only may meet any of them, so its facts are those of all.
/// </summary>
internal static class OpenContracts
{
    /// <summary>Abstract members of its assembly, visible to others, that a method implements or overrides.</summary>
    public static IEnumerable<IMethodSymbol> Of(IMethodSymbol method)
    {
        for (var above = method.OverriddenMethod; above is not null; above = above.OverriddenMethod)
            if (IsOpen(above, method)) yield return above.OriginalDefinition;
        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            if (!SymbolEqualityComparer.Default.Equals(contract.ContainingAssembly, method.ContainingAssembly) || !SymbolNames.IsVisible(contract)) continue;
            foreach (var member in contract.GetMembers().OfType<IMethodSymbol>())
                if (IsOpen(member, method) && SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method)) yield return member.OriginalDefinition;
        }
    }

    private static bool IsOpen(IMethodSymbol member, IMethodSymbol method) =>
        member.IsAbstract && SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, method.ContainingAssembly) && SymbolNames.IsVisible(member);
}
