using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK3004: a route that its zones forbid or that lacks what makes it legal, or an <c>IFlowsTo&lt;&gt;</c> that the lattice does not bear out.</summary>
internal sealed class ForbiddenRouteRule : IRule
{
    private static readonly Mentions Bases = new(["Route", "Declassification", "IFlowsTo"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        // What a route derives from may be a reference's.
        if (Bases.MayBeIn(context.Start.Compilation, context.Start.CancellationToken) || References.ThatSeeTheLibrary(context.Start.Compilation).Any())
        {
            context.OnSymbols(action => Judge(action, context), SymbolKind.NamedType);
        }
    }

    private static void Judge(SymbolAnalysisContext action, RuleContext context)
    {
        var type = (INamedTypeSymbol)action.Symbol;
        if (type.Locations.FirstOrDefault(l => l.IsInSource) is not { } location)
        {
            return;
        }

        if (type.BaseType is { SpecialType: SpecialType.None } && context.Session.RouteOf(type) is { } route)
        {
            foreach (var (what, advice) in WrongWith(route, type))
            {
                action.ReportDiagnostic(Describe(context, location, type.Name, route.From, route.To, what, advice));
            }
        }

        foreach (var flow in type.Interfaces.Where(i => SymbolNames.Is(i, MetadataNames.FlowsTo)))
        {
            if (context.Session.ZoneNamed(type) is { Declared: true } from && context.Session.ZoneNamed(flow.TypeArguments[0]) is { Declared: true } to && !from.FlowsTo(to))
            {
                var what = new Phrase(from.Isolated || to.Isolated ? "PK3004_FlowIsolated" : "PK3004_FlowNotInLattice");
                action.ReportDiagnostic(Describe(context, location, $"IFlowsTo<{flow.TypeArguments[0].Name}>", from, to, what, new Phrase("PK3004_Flow_Advice")));
            }
        }
    }

    private static IEnumerable<(Phrase What, Phrase Advice)> WrongWith(RouteInfo route, INamedTypeSymbol type)
    {
        if (!route.OfPolicy)
        {
            yield return (new Phrase("PK3004_NotOfPolicy"), new Phrase("PK3004_NotOfPolicy_Advice"));
            yield break;
        }

        if (SymbolNames.Attribute(type, KnownNames.ZoneRoute) is null)
        {
            yield return (new Phrase("PK3004_NoId"), new Phrase("PK3004_NoId_Advice"));
            yield break;
        }

        if (string.IsNullOrWhiteSpace(route.Clause))
        {
            yield return (new Phrase("PK3004_NoClause"), new Phrase("PK3004_NoClause_Advice"));
        }

        if ((route.From.Isolated || route.To.Isolated) && string.IsNullOrWhiteSpace(route.LegalBasis))
        {
            yield return (new Phrase("PK3004_NoLegalBasis"), new Phrase("PK3004_NoLegalBasis_Advice"));
        }

        if (route.MaxDays <= 0)
        {
            yield return (new Phrase("PK3004_NoExpiry"), new Phrase("PK3004_NoExpiry_Advice"));
        }

        if (!route.IsDeclassification && route.From.Secrecy > route.To.Secrecy)
        {
            yield return (new Phrase("PK3004_Lowers"), Derive("Declassification", route));
        }

        if (route.IsDeclassification && route.From.Secrecy < route.To.Secrecy)
        {
            yield return (new Phrase("PK3004_DoesNotLower"), Derive("Route", route));
        }
    }

    private static Phrase Derive(string from, RouteInfo route) =>
        new("PK3004_Derive_Advice", $"{from}<{ZoneNames.TypeNameOf(route.From)}, {ZoneNames.TypeNameOf(route.To)}>");

    private static Diagnostic Describe(RuleContext context, Location location, string name, ZoneInfo from, ZoneInfo to, Phrase what, Phrase advice) =>
        context.Describe(
            Descriptors.ForbiddenRoute, location, name, ZoneNames.Of(from), ZoneNames.Of(to), what, context.ClauseOf(Descriptors.ForbiddenRoute), advice);
}
