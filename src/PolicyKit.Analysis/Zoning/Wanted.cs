using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// The members and types whose mention makes a body matter, and the words by which the text is searched for them. Grows only.
/// INVARIANT: holds original definitions; with a member, everything it overrides or implements, for a caller may see no more than that.
/// </summary>
internal sealed class Wanted(Compilation compilation, Declarations declarations, Hierarchy hierarchy, ModelCatalog userModels, ModelCatalog facts, ModelCatalog shipped, IReadOnlyDictionary<string, ZoneInfo> keyZones, bool declaresHosts, ZoneClients clients) : ISought
{
    private readonly Language _language = Language.Of(compilation);
    private readonly HashSet<ISymbol> _symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _bareNames = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, bool> _modelled = new(SymbolEqualityComparer.Default);
    private HashSet<string> _names = new(StringComparer.Ordinal);
    private HashSet<ModelVerb> _verbs = [];

    /// <summary>There is a labelled place, a declared connection or a zone of code: data from outside could break something.</summary>
    public bool CanBreak { get; private set; }

    /// <summary>Words to search the text for since the last call.</summary>
    public HashSet<string> TakeNames()
    {
        var names = _names;
        _names = new(StringComparer.Ordinal);
        return names;
    }

    public List<string> KeyWords => keyZones.Keys.Select(LongestWord).ToList();

    public bool IsKey(string literal) => keyZones.Count > 0 && keyZones.ContainsKey(Solver.KeyOf(literal));

    /// <summary>A constant that holds a literal key stands for it wherever it is named.</summary>
    public void AddConstant(ISymbol field) => Add(field);

    public bool Contains(ISymbol? symbol)
    {
        if (symbol is null) return false;
        if (symbol is IAliasSymbol alias) symbol = alias.Target;
        if (symbol is IMethodSymbol { ReducedFrom: { } reduced }) symbol = reduced;
        symbol = symbol.OriginalDefinition;
        return _symbols.Contains(symbol) || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } && _symbols.Contains(symbol.ContainingType)
            || _bareNames.Count > 0 && _bareNames.Contains(symbol.Name) || IsModelled(symbol);
    }

    // ── What is declared ──

    /// <summary>Labelled members and types of references and — if <paramref name="ownSource"/> — of the compilation, and what yields them. The result: methods that are themselves under contract.</summary>
    public List<IMethodSymbol> AddDeclared(bool ownSource)
    {
        var contracts = new List<IMethodSymbol>();
        var holders = new List<INamedTypeSymbol>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            if (assembly.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(assembly)) AddLabelled(assembly, holders, contracts);
        if (ownSource)
        {
            AddLabelled(compilation.Assembly, holders, contracts);
            AddAttributes();
        }
        AddCarriers(holders);
        return contracts.Where(m => m.IsInSource(compilation)).ToList();
    }

    /// <summary>A function inside a body is no member: its body finds what is declared of it where the attribute is written.</summary>
    private void AddAttributes()
    {
        foreach (var name in s_attributes)
            if (compilation.GetTypeByMetadataName(name) is { } attribute && Add(attribute)) _names.Add(attribute.Name.Substring(0, attribute.Name.Length - "Attribute".Length));
    }

    private static readonly ImmutableArray<string> s_attributes = ImmutableArray.Create(KnownNames.OfZone, KnownNames.Channel);

    private void AddLabelled(IAssemblySymbol assembly, List<INamedTypeSymbol> holders, List<IMethodSymbol> contracts)
    {
        foreach (var type in Declarations.AllTypes(assembly.GlobalNamespace))
        {
            var isLabelled = declarations.OfType(type) is not null;
            if (isLabelled || declarations.ChannelOf(type) is not null) Hold(type, holders);
            foreach (var member in type.GetMembers())
            {
                var method = member as IMethodSymbol;
                var own = declarations.Own(member) is not null || declarations.OfCode(member) is not null;
                if (own || declarations.ChannelOf(member) is not null || method is not null && method.Parameters.Any(p => declarations.Own(p) is not null || declarations.OfCode(p) is not null || declarations.ChannelOf(p) is not null || clients.Given(p) is not null))
                {
                    Add(member);
                    if (member is IPropertySymbol or IFieldSymbol) Hold(type, holders);
                    if (method is null) continue;
                    contracts.Add(method);
                    if (IsUsedUnnamed(method)) HoldUsers(method, holders);
                    // What a primary constructor is given, other members read without calling it.
                    if (method.MethodKind == MethodKind.Constructor && IsPrimary(method))
                        foreach (var parameter in method.Parameters) if (declarations.Own(parameter) is not null || declarations.ChannelOf(parameter) is not null) Add(parameter);
                }
                else if (isLabelled && method is { IsStatic: false, IsImplicitlyDeclared: false }) contracts.Add(method);
            }
        }
    }

    /// <summary>Code can call it without writing its name; to do so it must have a value at hand, of a type that it names or is given by a member that it names.</summary>
    private static bool IsUsedUnnamed(IMethodSymbol method) => method.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.DelegateInvoke || IsProtocol(method)
        || method.Name is "MoveNext" or "MoveNextAsync" or "GetResult" or "Deconstruct" or "Slice" or "ToString" or "Select" or "SelectMany" or "Where" or "OrderBy" or "Join" or "GroupBy";

    /// <summary>What it gives, a loop or an <c>await</c> takes out unnamed as well.</summary>
    private static bool IsProtocol(IMethodSymbol method) => method.Name is "GetEnumerator" or "GetAsyncEnumerator" or "GetAwaiter";

    /// <summary>The types of which code has a value at hand where it calls the method unnamed.</summary>
    private void HoldUsers(IMethodSymbol method, List<INamedTypeSymbol> holders)
    {
        if (!method.ContainingType.IsStatic) Hold(method.ContainingType, holders);
        if (!method.IsStatic) return;
        foreach (var parameter in method.Parameters)
            if (parameter is { RefKind: not RefKind.Out, Type: INamedTypeSymbol { SpecialType: SpecialType.None } used }) Hold(used.OriginalDefinition, holders);
    }

    private void Hold(INamedTypeSymbol type, List<INamedTypeSymbol> holders)
    {
        if (!Add(type)) return;
        holders.Add(type);
        _names.Add(_language.Self);
    }

    /// <summary>Types that hold labelled members, and every member that yields such a type: a body may hand a whole resident on without naming the number.</summary>
    private void AddCarriers(List<INamedTypeSymbol> open)
    {
        for (var i = 0; i < open.Count; i++)
            foreach (var carrier in CarriersOf(open[i]))
                if (carrier is INamedTypeSymbol derived) Hold(derived, open);
                else
                {
                    Add(carrier);
                    if (carrier is IPropertySymbol or IFieldSymbol or IParameterSymbol || carrier is IMethodSymbol method && IsProtocol(method)) Hold(carrier.ContainingType, open);
                }
    }

    private readonly HashSet<ISymbol> _yielded = new(SymbolEqualityComparer.Default);

    /// <summary>Members that yield the type, or a data type that shows one.</summary>
    private void AddYielding(INamedTypeSymbol type)
    {
        var open = new Stack<INamedTypeSymbol>();
        open.Push(type.OriginalDefinition);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (!_yielded.Add(next)) continue;
            foreach (var carrier in CarriersOf(next))
            {
                if (carrier is INamedTypeSymbol) continue;
                Add(carrier);
                if (carrier is IPropertySymbol or IParameterSymbol { ContainingType.IsRecord: true }) open.Push(carrier.ContainingType.OriginalDefinition);
            }
        }
    }

    /// <summary>
    /// Zone data is in objects of a type that others make: whoever is handed one, as that type or as one of its contracts, may take it out, for nobody in sight knows which object it is.
    /// </summary>
    private void AddHanded(INamedTypeSymbol type)
    {
        foreach (var shown in type.AllInterfaces.Concat(BasesOf(type)).Prepend(type).Select(static t => t.OriginalDefinition))
        {
            if (!hierarchy.IsMadeElsewhere(shown) || !_handed.Add(shown)) continue;
            // A container is asked for it by its type.
            if (hierarchy.IsRegistered(shown)) Add(shown);
            foreach (var carrier in CarriersOf(shown)) if (carrier is not INamedTypeSymbol) Add(carrier);
            foreach (var parameter in ParametersOf(shown)) Add(parameter);
        }
    }

    private readonly HashSet<ISymbol> _handed = new(SymbolEqualityComparer.Default);

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var t = type.BaseType; t is { SpecialType: SpecialType.None }; t = t.BaseType) yield return t;
    }

    private ILookup<ISymbol, IParameterSymbol>? _parameters;

    /// <summary>Parameters of methods of the source that are of the very type.</summary>
    private IEnumerable<IParameterSymbol> ParametersOf(INamedTypeSymbol type) =>
        (_parameters ??= Declarations.AllTypes(compilation.Assembly.GlobalNamespace).SelectMany(static t => t.GetMembers()).OfType<IMethodSymbol>().Where(static m => m.MethodKind == MethodKind.Ordinary)
            .SelectMany(static m => m.Parameters).Where(static p => p.Type is INamedTypeSymbol { SpecialType: SpecialType.None })
            .ToLookup(static p => (ISymbol)p.Type.OriginalDefinition, SymbolEqualityComparer.Default))[type];

    private Dictionary<ISymbol, List<ISymbol>>? _carriers;

    /// <summary>Members that yield a type or a collection of it, and types that derive from it, here and in references that know of zones.</summary>
    private IReadOnlyList<ISymbol> CarriersOf(INamedTypeSymbol type)
    {
        if (_carriers is null)
        {
            _carriers = new(SymbolEqualityComparer.Default);
            foreach (var own in compilation.SourceModule.ReferencedAssemblySymbols.Where(static a => a.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(a)).Append(compilation.Assembly).SelectMany(static a => Declarations.AllTypes(a.GlobalNamespace)))
            {
                for (var t = own.BaseType; t is not null; t = t.BaseType) Note(t, own);
                foreach (var contract in own.AllInterfaces) Note(contract, own);
                // Parameters of a primary constructor are read like members.
                foreach (var constructor in own.InstanceConstructors)
                    if (IsPrimary(constructor))
                        foreach (var parameter in constructor.Parameters) Note(parameter.Type, parameter);
                foreach (var member in own.GetMembers())
                    switch (member)
                    {
                        case IPropertySymbol property: Note(property.Type, property); break;
                        case IFieldSymbol { IsImplicitlyDeclared: false } field: Note(field.Type, field); break;
                        case IMethodSymbol { IsImplicitlyDeclared: false, MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation or MethodKind.UserDefinedOperator or MethodKind.Conversion } method: Note(method.ReturnType, method); break;
                    }
            }
        }
        return _carriers.TryGetValue(type.OriginalDefinition, out var found) ? found : [];
    }

    private bool IsPrimary(IMethodSymbol constructor) => constructor.IsOf(compilation) && constructor.DeclaringSyntaxReferences.Any(r => _language.IsType(r.GetSyntax()));

    private void Note(ITypeSymbol? type, ISymbol carrier)
    {
        switch (type)
        {
            case IArrayTypeSymbol array: Note(array.ElementType, carrier); break;
            case INamedTypeSymbol named:
                foreach (var argument in named.TypeArguments) Note(argument, carrier);
                if (named.SpecialType != SpecialType.None || named.ContainingAssembly is not { } home || !declarations.Sees(home)) break;
                if (!_carriers!.TryGetValue(named.OriginalDefinition, out var list)) _carriers[named.OriginalDefinition] = list = [];
                list.Add(carrier);
                break;
        }
    }

    /// <summary>The library's own members that hand out what a <c>Zoned</c> holds, or parse a number.</summary>
    public void AddLibrary()
    {
        foreach (var name in new[] { KnownNames.Zoned, KnownNames.ZonedStatics, KnownNames.IndividualNumber })
            if (compilation.GetTypeByMetadataName(name) is { } type)
            {
                Add(type);
                foreach (var member in type.GetMembers()) if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsOverride: false }) Add(member);
            }
    }

    // ── What is modelled ──

    /// <summary>
    /// Members with a <c>source</c> or <c>channel</c> row; of the shipped rows those for received data, and these only where it could break something:
    /// a labelled place, a declared connection or a zone of code.
    /// </summary>
    public void AddSources()
    {
        _verbs = [ModelVerb.Source, ModelVerb.Channel];
        CanBreak = _symbols.Count > 0 || InZoneAnywhere();
        AddNames(userModels.Set.Rows.Concat(facts.Set.Rows).Where(static r => r.Verb is ModelVerb.Source or ModelVerb.Channel || ReadsStatic(r)));
        if (!CanBreak) return;
        // Which host a client has for its base decides where it leads, once hosts have zones.
        if (declaresHosts && compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is { } client) foreach (var member in client.GetMembers("BaseAddress")) Add(member);
        // Where a client that is registered for a zone is made, its field gets that zone.
        if (clients.HasNames)
            foreach (var factory in s_clientFactories)
                if (compilation.GetTypeByMetadataName(factory) is { } type) foreach (var member in type.GetMembers("CreateClient")) Add(member);
        AddNames(shipped.Set.RowsOf(ModelVerb.Source).Where(static r => IsReceived(r)));
        foreach (var set in EntitySets.In(compilation)) Add(set);
        // Whoever has the request of a context may hand it on whole.
        foreach (var name in s_requests) if (compilation.GetTypeByMetadataName(name) is { } request) Add(request);
        if (compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Http.IHttpContextAccessor") is { } accessor) foreach (var member in accessor.GetMembers("HttpContext")) Add(member);
        _names.UnionWith(Endpoints.Registrations);
    }

    public void AddSinks()
    {
        _verbs = [ModelVerb.Source, ModelVerb.Channel, ModelVerb.Sink];
        _modelled.Clear();
        AddNames(userModels.Set.Rows.Concat(facts.Set.Rows).Where(static r => SaysMore(r)));
        foreach (var set in new[] { userModels.Set, facts.Set, shipped.Set }) AddNames(set.RowsOf(ModelVerb.Sink).Concat(set.RowsOf(ModelVerb.Channel)));
    }

    private static readonly ImmutableArray<string> s_requests = ImmutableArray.Create("Microsoft.AspNetCore.Http.HttpContext", "Microsoft.AspNetCore.Http.HttpRequest");

    private static readonly ImmutableArray<string> s_clientFactories = ImmutableArray.Create("System.Net.Http.IHttpClientFactory", "System.Net.Http.HttpClientFactoryExtensions");

    private static bool IsReceived(ModelRow row) => row.Verb == ModelVerb.Source
        && row.Kind is SinkKind.Network or SinkKind.Mail or SinkKind.Social or SinkKind.Ai or SinkKind.Database or SinkKind.Cache or SinkKind.Cookie or SinkKind.Response;

    private void AddNames(IEnumerable<ModelRow> rows)
    {
        foreach (var row in rows)
        {
            if (row.Member[0] == 'T' && row.Member.IndexOf('*') < 0 && compilation.GetTypeByMetadataName(row.Member.Substring(2)) is { } type)
                foreach (var member in type.GetMembers()) _names.Add(member.Name is ".ctor" ? type.Name : member.Name);
            if (SimpleName(row.Member) is { Length: > 0 } name) _names.Add(name);
        }
    }

    private bool IsModelled(ISymbol symbol)
    {
        if (_verbs.Count == 0) return false;
        if (_modelled.TryGetValue(symbol, out var known)) return known;
        return _modelled[symbol] = symbol switch
        {
            IMethodSymbol method => HasRow(method) || CanBreak && Endpoints.Registrations.Contains(method.Name) && !method.IsInSource(compilation),
            IPropertySymbol property => property.GetMethod is { } get && HasRow(get) || property.SetMethod is { } set && HasRow(set),
            IEventSymbol { AddMethod: { } add } => HasRow(add),
            IFieldSymbol field => !userModels.Lookup(field).IsEmpty,
            INamedTypeSymbol type => type.InstanceConstructors.Any(HasRow) || type.GetMembers().Any(static m => m is IPropertySymbol { IsIndexer: true }) && type.GetMembers().Any(m => m is IPropertySymbol { IsIndexer: true, GetMethod: { } get } && HasRow(get)),
            _ => false,
        };
    }

    // What is taken from a static place may have been put there anywhere.
    private static bool ReadsStatic(ModelRow row) => row.Verb == ModelVerb.Flow && row.Input is { Root: ['@', ..] };

    // Who calls it does what no assumption would say of the caller: takes from or puts into a static place, or into a part of an argument.
    private static bool SaysMore(ModelRow row) => ReadsStatic(row) || row is { Verb: ModelVerb.Flow, Output: { Root: ['@', ..] } or { Root: "arg", Steps.IsEmpty: false } };

    private bool HasRow(IMethodSymbol method) =>
        userModels.Lookup(method).Any(IsWanted) || facts.Lookup(method).Any(IsWanted)
        || (CanBreak || _verbs.Contains(ModelVerb.Sink)) && !method.IsInSource(compilation) && shipped.Lookup(method).Any(r => CanBreak && IsReceived(r) || _verbs.Contains(ModelVerb.Sink) && r.Verb is ModelVerb.Sink or ModelVerb.Channel);

    private bool IsWanted(ModelRow row) => _verbs.Contains(row.Verb) || ReadsStatic(row) || _verbs.Contains(ModelVerb.Sink) && SaysMore(row);

    private bool InZoneAnywhere() => declarations.InZone(compilation.Assembly) is not null
        || Declarations.AllTypes(compilation.Assembly.GlobalNamespace).Any(t => SymbolNames.Attribute(t, KnownNames.InZone) is not null || t.GetMembers().Any(static m => m is IMethodSymbol && SymbolNames.Attribute(m, KnownNames.InZone) is not null));

    // ── What the solver found ──

    /// <summary>Zone data leaves through this member. True if it can be used without a name in the text.</summary>
    public bool AddLeaking(IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction or MethodKind.StaticConstructor) return false;
        Add(method.AssociatedSymbol is IPropertySymbol { } property ? property : method);
        if (method.MethodKind == MethodKind.Constructor)
        {
            Add(method.ContainingType);
            _names.Add("new");
            foreach (var derived in hierarchy.Below(method.ContainingType)) Add(derived);
        }
        if (method.Name is "GetEnumerator" or "MoveNext" or "GetAsyncEnumerator" or "MoveNextAsync" or "get_Current") _names.Add(_language.Loop);
        if (method.Name is "GetAwaiter" or "GetResult") _names.Add("await");
        if (method.Name is "Dispose" or "DisposeAsync") _names.Add("using");
        if (method.Name is "Select" or "SelectMany" or "Where" or "OrderBy" or "Join" or "GroupBy") _names.UnionWith(_language.Queries);
        return method.MethodKind is MethodKind.UserDefinedOperator or MethodKind.Conversion || method.AssociatedSymbol is IPropertySymbol { IsIndexer: true } || method.Name is "Deconstruct" or "Add" or "Slice";
    }

    /// <summary>A place of the field table came to know zones: its key is the member's type and name, then pseudo-members.</summary>
    public void AddKey(string key, bool andYielding) => AddKey(key, andYielding, again: false);

    /// <summary>Asks for the words of a place once more.</summary>
    public void AddNamesOf(string key) => AddKey(key, andYielding: false, again: true);

    /// <summary>Words that were taken but not yet searched for.</summary>
    public void Return(HashSet<string> names) => _names.UnionWith(names);

    private void AddKey(string key, bool andYielding, bool again)
    {
        if (key.StartsWith(MethodState.FrameMark, StringComparison.Ordinal)) return;
        var steps = key.Split('.');
        for (var i = steps.Length - 1; i > 0; i--)
        {
            if (compilation.GetTypeByMetadataName(string.Join(".", steps, 0, i)) is not { } type) continue;
            var found = type.GetMembers(steps[i]);
            foreach (var member in found) if (!Add(member) && again) _names.Add(member.Name);
            if (found.IsEmpty && steps[i].StartsWith("[", StringComparison.Ordinal)) AddUsersOf(type);
            else if (found.IsEmpty) AddBare(steps[i], again);
            else if (andYielding)
            {
                AddYielding(type);
                AddHanded(type);
            }
            return;
        }
        AddBare(steps[steps.Length - 1], again);
    }

    /// <summary>What was put into a service, whoever has one may take out: members of its type, and whatever mentions it.</summary>
    private void AddUsersOf(INamedTypeSymbol service)
    {
        if (!Add(service)) return;
        foreach (var type in Declarations.AllTypes(compilation.Assembly.GlobalNamespace))
        {
            foreach (var member in type.GetMembers())
                if (member is IFieldSymbol { IsImplicitlyDeclared: false, Type: var kept } && Is(kept) || member is IPropertySymbol { Type: var shown } && Is(shown)) Add(member);
            foreach (var constructor in type.InstanceConstructors)
                foreach (var parameter in constructor.Parameters) if (Is(parameter.Type)) AddBare(parameter.Name, again: false);
        }

        bool Is(ITypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, service);
    }

    // A captured parameter of a primary constructor is no member; its name is all there is.
    private void AddBare(string step, bool again)
    {
        var name = step.TrimStart('$');
        var hash = name.IndexOf('#');
        if (hash > 0) name = name.Substring(0, hash);
        if (name.Length > 0 && name[0] != '[' && (_bareNames.Add(name) || again)) _names.Add(name);
    }

    private bool Add(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IMethodSymbol { AssociatedSymbol: IPropertySymbol owner }) symbol = owner;
        if (!_symbols.Add(symbol)) return false;
        _names.Add(symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType.Name : symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1));
        if (symbol is IMethodSymbol { PartialImplementationPart: { } implementation }) _symbols.Add(implementation);
        if (symbol is IMethodSymbol { PartialDefinitionPart: { } definition }) _symbols.Add(definition);
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor }) Add(symbol.ContainingType);
        ISymbol? overridden = symbol switch { IMethodSymbol m => m.OverriddenMethod, IPropertySymbol p => p.OverriddenProperty, _ => null };
        if (overridden is not null) Add(overridden);
        // In Visual Basic what implements a member may have another name.
        foreach (var implemented in (symbol as IMethodSymbol)?.ExplicitInterfaceImplementations ?? ImmutableArray<IMethodSymbol>.Empty) Add(implemented);
        foreach (var implemented in (symbol as IPropertySymbol)?.ExplicitInterfaceImplementations ?? ImmutableArray<IPropertySymbol>.Empty) Add(implemented);
        if (symbol is IMethodSymbol or IPropertySymbol or IEventSymbol && symbol is { ContainingType: { TypeKind: not TypeKind.Interface } type } && (symbol.DeclaredAccessibility == Accessibility.Public || symbol.Name.IndexOf('.') >= 0))
            foreach (var contract in type.AllInterfaces)
                foreach (var member in contract.GetMembers(symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1)))
                    if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member)?.OriginalDefinition, symbol)) Add(member);
        return true;
    }

    private static string LongestWord(string key) => key.Split(key.Where(static c => !char.IsLetterOrDigit(c) && c != '_').Distinct().ToArray()).OrderByDescending(static w => w.Length).First();

    /// <summary>The last name of a documentation-comment ID; for a constructor its type's.</summary>
    private static string SimpleName(string member)
    {
        var end = member.IndexOf('(');
        var head = end < 0 ? member : member.Substring(0, end);
        var tick = head.IndexOf("``", StringComparison.Ordinal);
        if (tick >= 0) head = head.Substring(0, tick);
        var dot = head.LastIndexOf('.');
        var name = head.Substring(dot + 1);
        if (name is "#ctor" or "Item") return SimpleName(head.Substring(0, dot)).Split('`')[0];
        if (name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal)) name = name.Substring(4);
        return name.Split('`')[0].TrimEnd('*');
    }
}
