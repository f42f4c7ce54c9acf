using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analyzers.Enforcement;

/// <summary>What an assembly declares as a policy or overlay, read from its attributes and types; nothing is judged here.</summary>
internal sealed class DeclaredPolicy(IAssemblySymbol assembly)
{
    private readonly Lazy<ImmutableArray<INamedTypeSymbol>> _types = new(() => TypesIn(assembly.GlobalNamespace).ToImmutableArray());

    public IEnumerable<(AttributeData Attribute, string Name)> Clauses => Named("ClauseAttribute");

    public IEnumerable<(AttributeData Attribute, string Name)> Certificates => Named("PolicyCertificateAttribute");

    /// <summary>Rules with their clauses.</summary>
    public IEnumerable<(AttributeData Attribute, string Name, string Value)> Rules => Pairs("RuleClauseAttribute");

    /// <summary>Parameters with their values.</summary>
    public IEnumerable<(AttributeData Attribute, string Name, string Value)> Parameters => Pairs("PolicyParameterAttribute");

    /// <summary>Patterns of hosts with their zones.</summary>
    public IEnumerable<(AttributeData Attribute, string Pattern, INamedTypeSymbol Zone)> Hosts => Attributes("HostZoneAttribute")
        .Where(attribute => attribute.ConstructorArguments is [{ Value: string }, { Value: INamedTypeSymbol }])
        .Select(attribute => (attribute, (string)attribute.ConstructorArguments[0].Value!, (INamedTypeSymbol)attribute.ConstructorArguments[1].Value!));

    /// <summary>The routes that the assembly declares, with their ids.</summary>
    public IEnumerable<(AttributeData Attribute, string Id)> Routes => Declared(KnownNames.ZoneRoute);

    /// <summary>The zones that the assembly declares, with their ids.</summary>
    public IEnumerable<(AttributeData Attribute, string Id)> OwnZones => Declared(KnownNames.Zone);

    /// <summary>The ids of the zones that the policy uses: its own, and the whole set (assembly and namespace) of those that its routes and hosts name, or else the built-in set.</summary>
    public ImmutableHashSet<string> ZoneIds
    {
        get
        {
            var own = OwnZones.Select(zone => zone.Id).ToList();
            var named = _types.Value.SelectMany(Ends).Concat(Hosts.Select(host => host.Zone))
                .Where(zone => !SymbolEqualityComparer.Default.Equals(zone.ContainingAssembly, assembly)).ToList();
            var sets = named.Count == 0 && own.Count == 0 ? BuiltIn() : named.Select(zone => zone.ContainingNamespace);
            return own.Concat(sets.SelectMany(set => set.GetTypeMembers()).Select(type => SymbolNames.Attribute(type, KnownNames.Zone)).OfType<AttributeData>().Select(IdOf)).ToImmutableHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>The zone of a host: an exact name counts before a pattern, a longer pattern before a shorter one.</summary>
    public INamedTypeSymbol? ZoneOfHost(string host) => HostPattern.Normalize(host) is not { } name ? null : Hosts
        .Select(known => (Pattern: HostPattern.NormalizePattern(known.Pattern), known.Zone))
        .Where(known => known.Pattern is not null && HostPattern.Covers(known.Pattern, name))
        .OrderBy(known => known.Pattern![0] == '*').ThenByDescending(known => known.Pattern!.Length).FirstOrDefault().Zone;

    public static string? Text(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { IsNull: false } value ? value.Value as string : null;

    public static bool Flag(AttributeData attribute, string name) => attribute.NamedArguments.Any(argument => argument.Key == name && argument.Value.Value is true);

    private IEnumerable<AttributeData> Attributes(string name) => assembly.GetAttributes().Where(attribute => SymbolNames.Is(attribute.AttributeClass, KnownNames.Namespace + "." + name));

    private IEnumerable<(AttributeData Attribute, string Name)> Named(string name) =>
        Attributes(name).Where(attribute => attribute.ConstructorArguments is [{ Value: string }, ..]).Select(attribute => (attribute, (string)attribute.ConstructorArguments[0].Value!));

    private IEnumerable<(AttributeData Attribute, string Name, string Value)> Pairs(string name) => Attributes(name)
        .Where(attribute => attribute.ConstructorArguments is [{ Value: string }, { Value: string }])
        .Select(attribute => (attribute, (string)attribute.ConstructorArguments[0].Value!, (string)attribute.ConstructorArguments[1].Value!));

    private IEnumerable<(AttributeData Attribute, string Id)> Declared(string name) =>
        _types.Value.Select(type => SymbolNames.Attribute(type, name)).OfType<AttributeData>().Select(attribute => (attribute, IdOf(attribute)));

    private static string IdOf(AttributeData attribute) => attribute.ConstructorArguments is [{ Value: string id }, ..] ? id : "";

    private static IEnumerable<INamedTypeSymbol> Ends(INamedTypeSymbol type)
    {
        for (var route = type.BaseType; route is not null; route = route.BaseType)
        {
            if (SymbolNames.Is(route, KnownNames.Route))
            {
                return route.TypeArguments.OfType<INamedTypeSymbol>();
            }
        }

        return [];
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member => TypesIn(member).Concat(member is INamedTypeSymbol type ? [type] : []));

    private IEnumerable<INamespaceSymbol> BuiltIn() =>
        assembly.Modules.SelectMany(module => module.ReferencedAssemblySymbols).Where(other => other.Name == KnownNames.Assembly)
            .Select(library => library.GetTypeByMetadataName(KnownNames.LgwanZone)?.ContainingNamespace).OfType<INamespaceSymbol>();
}
