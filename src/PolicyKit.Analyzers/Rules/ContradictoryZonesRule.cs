using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK2005: the zone declared on a thing is not the zone of its type, of the type it belongs to, of what it overrides, or of its other declaration.</summary>
internal sealed class ContradictoryZonesRule : IRule
{
    private static readonly Mentions Declarations = new(["OfZone", "OfZoneAttribute"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        if (Declarations.MayBeIn(context.Start.Compilation, context.Start.CancellationToken))
        {
            context.OnSymbols(action => Judge(action, context), SymbolKind.NamedType, SymbolKind.Field, SymbolKind.Property, SymbolKind.Parameter, SymbolKind.Method);
        }
    }

    private static void Judge(SymbolAnalysisContext action, RuleContext context)
    {
        foreach (var attribute in DeclarationsOn(action.Symbol))
        {
            if (ZoneOf(attribute, context.Session) is { } declared
                && OthersOf(action.Symbol, attribute, context.Session).FirstOrDefault(other => other.Zone is not null && !declared.Equals(other.Zone)) is { Zone: { } other } found
                && attribute.ApplicationSyntaxReference is { } place)
            {
                var stricter = Stricter(declared, other);
                var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Zone, declared.Id).Add(DiagnosticProperties.Target, other.Id);
                action.ReportDiagnostic(context.Describe(
                    Descriptors.ContradictoryZones,
                    Location.Create(place.SyntaxTree, place.Span),
                    stricter.Equals(other) ? properties.Add(DiagnosticProperties.Stricter, stricter.MetadataName) : properties,
                    SymbolNames.Short(action.Symbol), ZoneNames.Of(declared), ZoneNames.Of(other), new Phrase(found.Whose),
                    context.ClauseOf(Descriptors.ContradictoryZones), ZoneNames.Of(stricter)));
            }
        }
    }

    private static IEnumerable<AttributeData> DeclarationsOn(ISymbol symbol)
    {
        if (symbol.IsImplicitlyDeclared)
        {
            return [];
        }

        var attributes = symbol is IMethodSymbol method ? symbol.GetAttributes().AddRange(method.GetReturnTypeAttributes()) : symbol.GetAttributes();
        return attributes.Where(a => SymbolNames.Is(a.AttributeClass, KnownNames.OfZone));
    }

    private static IEnumerable<(ZoneInfo? Zone, string Whose)> OthersOf(ISymbol symbol, AttributeData declaration, FlowSession session)
    {
        foreach (var twin in DeclarationsOn(symbol).Where(a => a != declaration))
        {
            yield return (ZoneOf(twin, session), "Whose_Return");
        }

        if (symbol is IPropertySymbol property && PositionalParameter(property) is { } positional && SymbolNames.Attribute(positional, KnownNames.OfZone) is { } onParameter)
        {
            yield return (ZoneOf(onParameter, session), "Whose_Parameter");
        }

        if (TypeOf(symbol) is { } type)
        {
            yield return (ZoneOfValues(type, session), "Whose_Type");
        }

        if (symbol is not INamedTypeSymbol && SymbolNames.Attribute(symbol, KnownNames.Channel) is { } channel)
        {
            yield return (ZoneOf(channel, session), "Whose_Channel");
        }

        foreach (var ancestor in AncestorsOf(symbol))
        {
            yield return (session.ZoneOf(ancestor), "Whose_Base");
        }

        if (symbol is IFieldSymbol or IPropertySymbol && symbol.ContainingType is { } owner)
        {
            yield return (session.ZoneOf(owner), "Whose_Owner");
        }
    }

    private static IEnumerable<ISymbol> AncestorsOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => new[] { type.BaseType }.OfType<INamedTypeSymbol>().Concat(type.Interfaces),
        IPropertySymbol { OverriddenProperty: { } overridden } => [overridden],
        IMethodSymbol { OverriddenMethod: { } overridden } => [overridden],
        IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } overridden } } parameter when parameter.Ordinal < overridden.Parameters.Length =>
            [overridden.Parameters[parameter.Ordinal]],
        IPropertySymbol or IMethodSymbol when symbol.ContainingType is { } type => type.AllInterfaces.SelectMany(i => i.GetMembers(symbol.Name))
            .Where(member => SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)),
        _ => [],
    };

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };

    private static ZoneInfo? ZoneOfValues(ITypeSymbol type, FlowSession session) =>
        SymbolNames.Is(type, KnownNames.Zoned) ? session.ZoneNamed(((INamedTypeSymbol)type).TypeArguments[0]) : session.ZoneOf(type);

    private static IParameterSymbol? PositionalParameter(IPropertySymbol property) => !property.ContainingType.IsRecord
        ? null
        : property.ContainingType.InstanceConstructors.SelectMany(c => c.Parameters)
            .FirstOrDefault(p => p.Name == property.Name && p.Locations.SequenceEqual(property.Locations));

    private static ZoneInfo? ZoneOf(AttributeData attribute, FlowSession session) =>
        attribute.ConstructorArguments is [{ Value: INamedTypeSymbol zone }] ? session.ZoneNamed(zone) : null;

    private static ZoneInfo Stricter(ZoneInfo a, ZoneInfo b) => (b.Isolated, b.Secrecy).CompareTo((a.Isolated, a.Secrecy)) > 0 ? b : a;
}
