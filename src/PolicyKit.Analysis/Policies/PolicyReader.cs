using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// Chooses and reads the policy in force from metadata (words-and-api.md, 6h): <c>[UsesPolicy]</c> chooses; else the only policy among the references;
/// else the built-in three-layer model. Overlays (<c>Extends</c>) tighten their base and are never candidates.
/// </summary>
internal static class PolicyReader
{
    public static PolicyInfo Read(Compilation compilation, Declarations declarations)
    {
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly)
            .Where(a => a.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(a))
            .Select(a => (Assembly: a, Attribute: SymbolNames.Attribute(a, KnownNames.Policy)))
            .Where(p => p.Attribute is { ConstructorArguments.Length: >= 1 })
            .Select(p => (p.Assembly, p.Attribute, Id: p.Attribute!.ConstructorArguments[0].Value as string ?? p.Assembly.Name, Extends: Named(p.Attribute, "Extends")))
            .OrderBy(p => p.Id, StringComparer.Ordinal)
            .ToList();
        var bases = assemblies.Where(p => p.Extends is null).ToList();
        var chosen = Chosen(compilation) is { } marker
            ? bases.Where(p => SymbolEqualityComparer.Default.Equals(p.Assembly, marker)).ToList()
            : bases;
        var candidates = chosen.Select(p => p.Id).ToImmutableArray();
        if (chosen.Count == 0)
            return new PolicyInfo("PolicyKit.ThreeLayer", "ThreeLayer", null, true, candidates, ImmutableDictionary<string, string>.Empty,
                OwnRoutes(compilation, declarations));

        var policy = chosen[0];
        var layers = new[] { policy.Assembly }.Concat(assemblies.Where(p => p.Extends == policy.Id).Select(p => p.Assembly)).ToList();
        var clauses = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var routes = ImmutableArray.CreateBuilder<RouteInfo>();
        foreach (var layer in layers)
        {
            foreach (var attribute in layer.GetAttributes())
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuleClause)
                    && attribute.ConstructorArguments is [{ Value: string rule }, { Value: string clause }])
                    clauses[rule] = clause;
            foreach (var type in Declarations.AllTypes(layer.GlobalNamespace))
                if (Route(type, declarations, ofPolicy: true) is { } route) routes.Add(route);
        }
        routes.AddRange(OwnRoutes(compilation, declarations).Where(r => routes.All(o => o.MetadataName != r.MetadataName)));
        return new PolicyInfo(policy.Id, LastPart(policy.Id), Named(policy.Attribute!, "NameJa"), false, candidates, clauses.ToImmutable(), routes.ToImmutable());
    }

    /// <summary>The route a type is, or null. Its zones come from the <c>Route&lt;,&gt;</c> it derives from.</summary>
    public static RouteInfo? Route(INamedTypeSymbol type, Declarations declarations, bool ofPolicy)
    {
        INamedTypeSymbol? route = null;
        var declassification = false;
        for (var t = type.BaseType; t is not null; t = t.BaseType)
        {
            declassification |= SymbolNames.Is(t, KnownNames.Declassification);
            if (SymbolNames.Is(t, KnownNames.Route)) { route = t; break; }
        }
        if (route is null || type.IsAbstract || declarations.Zone(route.TypeArguments[0]) is not { } from || declarations.Zone(route.TypeArguments[1]) is not { } to) return null;
        var attribute = SymbolNames.Attribute(type, KnownNames.ZoneRoute);
        var accepts = type.AllInterfaces.Where(i => SymbolNames.Is(i, KnownNames.Accepts)).Select(i => i.TypeArguments[0].Name).OrderBy(n => n, StringComparer.Ordinal).ToImmutableArray();
        return new RouteInfo(SymbolNames.MetadataNameOf(type), attribute?.ConstructorArguments.FirstOrDefault().Value as string ?? type.Name, type.Name, from, to, declassification,
            accepts, attribute is null ? null : Named(attribute, "Clause"), attribute is null ? null : Named(attribute, "LegalBasis"),
            Number(attribute, "Ceiling", 4), Number(attribute, "MaxDays", 365), ofPolicy);
    }

    // Those of a policy that is being written. A route that an application declares is none (PK3004): it is read where it is named.
    private static ImmutableArray<RouteInfo> OwnRoutes(Compilation compilation, Declarations declarations) =>
        SymbolNames.Attribute(compilation.Assembly, KnownNames.Policy) is null ? ImmutableArray<RouteInfo>.Empty
            : Declarations.AllTypes(compilation.Assembly.GlobalNamespace).Select(t => Route(t, declarations, ofPolicy: true)).OfType<RouteInfo>().ToImmutableArray();

    private static IAssemblySymbol? Chosen(Compilation compilation) =>
        SymbolNames.Attribute(compilation.Assembly, KnownNames.UsesPolicy) is { ConstructorArguments: [{ Value: INamedTypeSymbol marker }] } ? marker.ContainingAssembly : null;

    private static string? Named(AttributeData attribute, string key) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == key).Value is { IsNull: false } value ? value.Value as string : null;

    private static int Number(AttributeData? attribute, string key, int otherwise)
    {
        if (attribute is null) return otherwise;
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == key && argument.Value.Value is { } value) return Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture);
        return otherwise;
    }

    private static string LastPart(string id) => id.Substring(id.LastIndexOf('.') + 1);
}
