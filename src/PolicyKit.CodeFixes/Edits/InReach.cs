namespace PolicyKit.CodeFixes.Edits;

/// <summary>What code at a place can use to let a value cross: variables, parameters and members whose types are the library's.</summary>
internal sealed class InReach(SemanticModel model, int position)
{
    private readonly ImmutableArray<(string Name, INamedTypeSymbol Type)> _things = model.LookupSymbols(position)
        .Select(symbol => (symbol.Name, Type: symbol switch
        {
            ILocalSymbol local when local.Locations.All(l => l.SourceSpan.Start < position) => local.Type as INamedTypeSymbol,
            IParameterSymbol parameter => parameter.Type as INamedTypeSymbol,
            IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type as INamedTypeSymbol,
            IPropertySymbol { IsIndexer: false } property => property.Type as INamedTypeSymbol,
            _ => null,
        }))
        .Where(thing => thing.Type is not null).Select(thing => (thing.Name, thing.Type!))
        .OrderBy(thing => thing.Name, StringComparer.Ordinal).ToImmutableArray();

    public IEnumerable<Approval> Approvals =>
        from thing in _things
        where IsOfLibrary(thing.Type, "Approval") && thing.Type.TypeArguments is [INamedTypeSymbol]
        let route = Route.Of((INamedTypeSymbol)thing.Type.TypeArguments[0])
        where route is not null
        select new Approval(thing.Name, route);

    public string? SessionOf(ITypeSymbol zone) =>
        _things.FirstOrDefault(t => IsOfLibrary(t.Type, "ZoneSession") && Same(t.Type.TypeArguments[0], zone)).Name;

    /// <summary>A sanitiser of the route's first zone, by a method that the route accepts, for values of the type that stay of it.</summary>
    public string? SanitizerOf(Route route, ITypeSymbol? type) => _things.FirstOrDefault(t => Bases(t.Type).FirstOrDefault(b => IsOfLibrary(b, "Sanitizer")) is { TypeArguments: [var zone, var method, var input, var output] }
        && Same(zone, route.From) && route.Accepts.Any(m => Same(m, method)) && Same(input, type) && Same(output, type)).Name;

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var t = type; t is not null; t = t.BaseType)
        {
            yield return t;
        }
    }

    private static bool IsOfLibrary(INamedTypeSymbol type, string name) => type.Name == name && type.ContainingNamespace is { Name: "PolicyKit", ContainingNamespace.IsGlobalNamespace: true };

    private static bool Same(ITypeSymbol a, ITypeSymbol? b) => SymbolEqualityComparer.Default.Equals(a, b);

    internal sealed record Approval(string Name, Route Route);

    /// <summary>A route as its type says it.</summary>
    internal sealed record Route(ITypeSymbol From, ITypeSymbol To, bool IsDeclassification, ImmutableArray<ITypeSymbol> Accepts)
    {
        public static Route? Of(INamedTypeSymbol type) =>
            Bases(type).FirstOrDefault(b => IsOfLibrary(b, "Route")) is { TypeArguments: [var from, var to] }
                ? new Route(
                    from, to, Bases(type).Any(b => IsOfLibrary(b, "Declassification")),
                    type.AllInterfaces.Where(i => IsOfLibrary(i, "IAccepts")).Select(i => i.TypeArguments[0]).ToImmutableArray())
                : null;

        public bool IsBetween(string? from, string? to) => IdOf(From) == from && IdOf(To) == to;

        private static string? IdOf(ITypeSymbol zone) =>
            zone.GetAttributes().FirstOrDefault(a => a.AttributeClass?.Name == "ZoneAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
    }
}
