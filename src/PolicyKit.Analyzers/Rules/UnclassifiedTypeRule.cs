using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK2002: a type that holds data of a zone is stored or serialised, and nothing says how important it is.</summary>
internal sealed class UnclassifiedTypeRule : IRule
{
    private static readonly ImmutableHashSet<string> OnTypes = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "TableAttribute", "KeylessAttribute", "SerializableAttribute", "DataContractAttribute", "XmlRootAttribute", "XmlTypeAttribute",
        "MessagePackObjectAttribute", "ProtoContractAttribute");

    private static readonly ImmutableHashSet<string> OnMembers = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "ColumnAttribute", "KeyAttribute", "ForeignKeyAttribute", "JsonPropertyNameAttribute", "JsonPropertyAttribute", "DataMemberAttribute",
        "XmlElementAttribute", "XmlAttributeAttribute", "ProtoMemberAttribute", "BsonIdAttribute", "BsonElementAttribute");

    private static readonly ImmutableDictionary<string, string?> Fixable =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingClassified);

    // Without one of these words only what a reference says can make a type of this source hold data of a zone.
    private static readonly Mentions Zones = new(["OfZone", "OfZoneAttribute", "IndividualNumber"]);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var cancellation = context.Start.CancellationToken;
        if (!Zones.MayBeIn(context.Start.Compilation, cancellation) && !References.ThatSeeTheLibrary(context.Start.Compilation).Any())
        {
            return;
        }

        var stored = new Lazy<ImmutableHashSet<ISymbol>>(() => context.Start.Compilation.Language == LanguageNames.CSharp ? StoredTypes.Of(context.Start.Compilation, cancellation) : ImmutableHashSet<ISymbol>.Empty, LazyThreadSafetyMode.PublicationOnly);
        context.OnSymbols(
            action =>
            {
                var type = (INamedTypeSymbol)action.Symbol;
                if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsImplicitlyDeclared: false }
                    && ZoneOf(type, context.Session) is { } zone
                    && !IsClassified(type, context.Session)
                    && (IsMarkedAsStored(type) || stored.Value.Contains(type))
                    && type.Locations.FirstOrDefault(l => l.IsInSource) is { } location)
                {
                    action.ReportDiagnostic(context.Describe(
                        Descriptors.UnclassifiedType, location, Fixable, type.Name, ZoneNames.Of(zone), context.ClauseOf(Descriptors.UnclassifiedType)));
                }
            },
            SymbolKind.NamedType);
    }

    private static ZoneInfo? ZoneOf(INamedTypeSymbol type, FlowSession session) =>
        session.ZoneOf(type) ?? ZonedMembers(type, session).Select(m => session.ZoneOf(m)).FirstOrDefault();

    private static IEnumerable<ISymbol> ZonedMembers(INamedTypeSymbol type, FlowSession session) => type.GetMembers()
        .Where(m => m is IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false } && !m.IsStatic && session.ZoneOf(m) is not null);

    private static bool IsClassified(INamedTypeSymbol type, FlowSession session)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            if (SymbolNames.Attribute(t, KnownNames.Classified) is not null)
            {
                return true;
            }
        }

        var members = ZonedMembers(type, session).ToList();
        return members.Count > 0 && members.All(m => SymbolNames.Attribute(m, KnownNames.Classified) is not null);
    }

    private static bool IsMarkedAsStored(INamedTypeSymbol type) =>
        Has(type, OnTypes) || type.GetMembers().Any(m => m is IPropertySymbol or IFieldSymbol && Has(m, OnMembers));

    private static bool Has(ISymbol symbol, ImmutableHashSet<string> names) =>
        symbol.GetAttributes().Any(a => a.AttributeClass is { } type && names.Contains(type.Name));
}
