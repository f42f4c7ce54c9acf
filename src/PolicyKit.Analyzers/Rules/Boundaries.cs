using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Rules;

/// <summary>The routes at whose mouth a piece of code stands: <c>[Boundary]</c> on it or around it, or a reviewed crossing.</summary>
internal static class Boundaries
{
    /// <summary>True if a route of the code at <paramref name="symbol"/> joins <paramref name="zone"/> to another.</summary>
    public static bool Open(this FlowSession session, ISymbol symbol, ZoneInfo zone)
    {
        for (var s = symbol; s is not null; s = s.ContainingSymbol)
        {
            if (Joins(session, s, zone))
            {
                return true;
            }
        }

        return symbol.ContainingAssembly is { } assembly && Joins(session, assembly, zone);
    }

    private static bool Joins(FlowSession session, ISymbol symbol, ZoneInfo zone) => symbol.GetAttributes().Any(a =>
        (SymbolNames.Is(a.AttributeClass, KnownNames.Boundary) || SymbolNames.Is(a.AttributeClass, KnownNames.ReviewedCrossing))
        && a.ConstructorArguments.FirstOrDefault().Value is INamedTypeSymbol type
        && session.RouteOf(type) is { OfPolicy: true } route && (route.From.Equals(zone) || route.To.Equals(zone)));
}
