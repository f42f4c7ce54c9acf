using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Class hierarchy of the compilation: which source members a virtual call may reach, narrowed to types that are constructed somewhere or that
/// dependency injection registers for the interface. Built lazily, once.
/// </summary>
internal sealed class Hierarchy(Compilation compilation)
{
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> _candidates = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> _decorated = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IMethodSymbol>> _withoutKey = new(SymbolEqualityComparer.Default);
    private Dictionary<ISymbol, List<INamedTypeSymbol>>? _derived;
    private TypeUses? _uses;
    private List<IMethodSymbol>? _deconstructions;

    /// <summary>Source members that a call of <paramref name="method"/> may run, the declared one included if it has a body that can run. Sorted; empty if no source type takes part.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="receiver">The type of what it is called on, if that is narrower than the member's own.</param>
    /// <param name="caller">The class that calls. One that implements the same interface decorates another implementation: which, registrations do not say.</param>
    /// <param name="isWithoutKey">It is called on no service that was just asked for by a key.</param>
    public IReadOnlyList<IMethodSymbol> Candidates(IMethodSymbol method, ITypeSymbol? receiver, INamedTypeSymbol? caller = null, bool isWithoutKey = false)
    {
        var contract = receiver is INamedTypeSymbol { TypeKind: TypeKind.Interface } named && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, method.ContainingType?.OriginalDefinition) ? named : method.ContainingType;
        method = method.OriginalDefinition;
        if (method.ContainingType is not { } declaring || (declaring.IsSealed && declaring.TypeKind != TypeKind.Interface)) return [];
        var decorates = declaring.TypeKind == TypeKind.Interface && caller is not null && Implements(caller, declaring);
        var isApart = isWithoutKey && !decorates && SymbolEqualityComparer.Default.Equals(receiver?.OriginalDefinition, declaring.OriginalDefinition) && IsApartFromKeyed(declaring.Name);
        var known = decorates ? _decorated : isApart ? _withoutKey : _candidates;
        if (!known.TryGetValue(method, out var all)) known[method] = all = Find(method, declaring, decorates, isApart);
        if (all.Count > 1 && contract is { TypeKind: TypeKind.Interface, Arity: > 0 } && !contract.IsDefinition) all = OfContract(all, method, contract);
        if (all.Count < 2 || receiver is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } narrower || SymbolEqualityComparer.Default.Equals(narrower.OriginalDefinition, declaring)) return all;
        var within = TypesBelow(narrower.OriginalDefinition).Append(narrower.OriginalDefinition).Select(t => Implementation(t, method)).OfType<IMethodSymbol>().ToList();
        var kept = all.Where(c => within.Any(w => SymbolEqualityComparer.Default.Equals(w, c))).ToList();
        return kept.Count == 0 ? all : kept;
    }

    private readonly Dictionary<ISymbol, Dictionary<ISymbol, HashSet<ISymbol>>> _ofContract = new(SymbolEqualityComparer.Default);

    /// <summary>Of the members that implement a generic interface, those whose types may implement it with the given type arguments.</summary>
    private List<IMethodSymbol> OfContract(List<IMethodSymbol> all, IMethodSymbol method, INamedTypeSymbol contract)
    {
        if (!_ofContract.TryGetValue(method, out var known)) _ofContract[method] = known = new(SymbolEqualityComparer.Default);
        if (!known.TryGetValue(contract, out var able))
        {
            known[contract] = able = new(SymbolEqualityComparer.Default);
            var called = contract.GetMembers(method.Name).OfType<IMethodSymbol>().First(m => SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method));
            foreach (var type in TypesBelow(contract.OriginalDefinition)) able.UnionWith(Implementations(type, called));
        }
        var kept = all.Where(able.Contains).ToList();
        if (kept.Count > 0) return kept;
        return able.Count == 0 ? all : [.. able.Cast<IMethodSymbol>().OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal)];
    }

    private static bool MayBe(INamedTypeSymbol own, INamedTypeSymbol contract)
    {
        if (!SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, contract.OriginalDefinition)) return false;
        for (var i = 0; i < own.TypeArguments.Length; i++)
        {
            var (has, asked) = (own.TypeArguments[i], contract.TypeArguments[i]);
            if (!MayBe(has, asked) && !(contract.TypeParameters[i].Variance switch { VarianceKind.In => IsBelow(asked, has), VarianceKind.Out => IsBelow(has, asked), _ => false })) return false;
        }
        return true;
    }

    private static bool IsBelow(ITypeSymbol type, ITypeSymbol above)
    {
        if (above.SpecialType == SpecialType.System_Object) return true;
        for (var t = type.BaseType; t is not null; t = t.BaseType) if (MayBe(t, above)) return true;
        return type.AllInterfaces.Any(i => MayBe((ITypeSymbol)i, above));
    }

    private static bool MayBe(ITypeSymbol own, ITypeSymbol asked) =>
        own is ITypeParameterSymbol || asked is ITypeParameterSymbol or IDynamicTypeSymbol || SymbolEqualityComparer.Default.Equals(own, asked)
        || own is INamedTypeSymbol { Arity: > 0 } a && asked is INamedTypeSymbol { Arity: > 0 } b && SymbolEqualityComparer.Default.Equals(a.OriginalDefinition, b.OriginalDefinition) && a.TypeArguments.Zip(b.TypeArguments, MayBe).All(static may => may)
        || own is IArrayTypeSymbol c && asked is IArrayTypeSymbol d && MayBe(c.ElementType, d.ElementType);

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        foreach (var own in type.AllInterfaces) if (SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, contract.OriginalDefinition)) return true;
        return false;
    }

    /// <summary>Registered without a key and with one; and who is given one by its key only calls it, as the class that it is.</summary>
    private bool IsApartFromKeyed(string service) =>
        (Uses.Registered.ContainsKey(service) || Uses.RegisteredByFactory.Contains(service)) && (Uses.RegisteredByKey.ContainsKey(service) || Uses.RegisteredByFactoryAndKey.Contains(service))
        && !Uses.HandedOnByKey.Contains(service) && !Uses.HandedOnByKey.Contains(TypeUses.AnyService)
        && Uses.GivenByKey.All(g => g.Service != service || !Uses.KeyedOtherwise.Contains(service) && Uses.Keyed.TryGetValue(g, out var classes) && classes.Count == 1);

    private List<IMethodSymbol> Find(IMethodSymbol method, INamedTypeSymbol declaring, bool decorates, bool isApart)
    {
        var types = TypesBelow(declaring.OriginalDefinition).ToList();
        if (types.Count == 0) return [];
        if (!declaring.IsAbstract && declaring.TypeKind == TypeKind.Class && declaring.IsInSource(compilation)) types.Add(declaring);
        var runnable = types.Where(static t => !t.IsAbstract).ToList();
        var isMade = Uses.RegisteredByFactory.Contains(declaring.Name) || !isApart && Uses.RegisteredByFactoryAndKey.Contains(declaring.Name);
        if (!decorates && !isMade && runnable.Any(IsRegisteredFor)) runnable = runnable.Where(IsRegisteredFor).ToList();
        else if (runnable.Any(t => Uses.Constructed.Contains(t.Name))) runnable = runnable.Where(IsMade).ToList();
        return runnable.SelectMany(t => declaring.TypeKind == TypeKind.Interface ? Implementations(t, method) : Implementation(t, method) is { } one ? [one] : [])
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal).ToList();

        bool IsRegisteredFor(INamedTypeSymbol type) =>
            Uses.Registered.TryGetValue(declaring.Name, out var classes) && classes.Contains(type.Name) || !isApart && Uses.RegisteredByKey.TryGetValue(declaring.Name, out var keyed) && keyed.Contains(type.Name);
    }

    /// <summary>True if an object may be of both types: one derives from the other, or a class of the source from both.</summary>
    public bool HaveCommon(INamedTypeSymbol one, INamedTypeSymbol other)
    {
        if (Derives(one, other) || Derives(other, one)) return true;
        if (one.TypeKind != TypeKind.Interface && other.TypeKind != TypeKind.Interface) return false;
        return TypesBelow(one.OriginalDefinition).Any(t => Derives(t, other));
    }

    private static bool Derives(INamedTypeSymbol type, INamedTypeSymbol above)
    {
        if (above.TypeKind == TypeKind.Interface && Implements(type, above)) return true;
        for (var t = type; t is not null; t = t.BaseType) if (SymbolEqualityComparer.Default.Equals(t.OriginalDefinition, above.OriginalDefinition)) return true;
        return false;
    }

    /// <summary>The member that runs when <paramref name="method"/> is called on an object whose exact type is <paramref name="type"/>.</summary>
    public IMethodSymbol? Implementation(ITypeSymbol type, IMethodSymbol method)
    {
        if (method.ContainingType.TypeKind == TypeKind.Interface) return Implementations(type, method).FirstOrDefault();
        return Overriding(type, method.OriginalDefinition);
    }

    /// <summary>The member of a class, or the one that overrides it in an heir.</summary>
    private static IMethodSymbol? Overriding(ITypeSymbol type, IMethodSymbol method)
    {
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.GetMembers(method.Name).OfType<IMethodSymbol>())
                for (var m = member; m is not null; m = m.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method)) return member.OriginalDefinition;
        return null;
    }

    /// <summary>The members that run when a member of an interface is called: several where a type implements the interface for several type arguments and the call does not say for which.</summary>
    private static IEnumerable<IMethodSymbol> Implementations(ITypeSymbol type, IMethodSymbol called)
    {
        var method = called.OriginalDefinition;
        // The very one before those that stand for it by variance.
        for (var exactly = called.ContainingType.Arity > 0; ; exactly = false)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (called.ContainingType.Arity > 0 && SymbolEqualityComparer.Default.Equals(contract, called.ContainingType) != exactly || !MayBe(contract, called.ContainingType)) continue;
                foreach (var member in contract.GetMembers(method.Name).OfType<IMethodSymbol>())
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method)
                        && (((type.FindImplementationForInterfaceMember(member) as IMethodSymbol) ?? Accessor(type, member))?.OriginalDefinition ?? (method.IsAbstract ? null : method)) is { } found)
                        // A class may implement it by a member that its heirs override.
                        yield return found.ContainingType.TypeKind == TypeKind.Class && (found.IsVirtual || found.IsAbstract || found.IsOverride) ? Overriding(type, found) ?? found : found;
            }
            if (!exactly) break;
        }
        if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType)) yield return method;
    }

    // In Visual Basic a property is implemented, not its accessors.
    private static IMethodSymbol? Accessor(ITypeSymbol type, IMethodSymbol member) =>
        member.AssociatedSymbol is IPropertySymbol property && type.FindImplementationForInterfaceMember(property) is IPropertySymbol implementation
            ? member.MethodKind == MethodKind.PropertyGet ? implementation.GetMethod : implementation.SetMethod : null;

    public IMethodSymbol? DeconstructExtension(ITypeSymbol type, int count)
    {
        _deconstructions ??= compilation.GetSymbolsWithName("Deconstruct", SymbolFilter.Member).OfType<IMethodSymbol>().Where(static m => m.IsExtensionMethod).OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal).ToList();
        return _deconstructions.FirstOrDefault(m => m.Parameters.Length == count + 1 && SymbolEqualityComparer.Default.Equals(m.Parameters[0].Type.OriginalDefinition, type.OriginalDefinition));
    }

    /// <summary>Source types that derive from or implement a type.</summary>
    public IEnumerable<INamedTypeSymbol> Below(INamedTypeSymbol type) => TypesBelow(type.OriginalDefinition);

    private IEnumerable<INamedTypeSymbol> TypesBelow(ISymbol type) => Derived.TryGetValue(type, out var types) ? types : [];

    private Dictionary<ISymbol, List<INamedTypeSymbol>> Derived
    {
        get
        {
            if (_derived is not null) return _derived;
            var derived = new Dictionary<ISymbol, List<INamedTypeSymbol>>(SymbolEqualityComparer.Default);
            foreach (var type in Declarations.AllTypes(compilation.Assembly.GlobalNamespace))
            {
                if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct)) continue;
                for (var t = type.BaseType; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType) Add(t.OriginalDefinition, type);
                foreach (var contract in type.AllInterfaces.Select(static i => i.OriginalDefinition).Distinct<ISymbol>(SymbolEqualityComparer.Default)) Add(contract, type);
            }
            return _derived = derived;

            void Add(ISymbol above, INamedTypeSymbol below)
            {
                if (!derived.TryGetValue(above, out var list)) derived[above] = list = [];
                list.Add(below);
            }
        }
    }

    private TypeUses Uses
    {
        get
        {
            if (_uses is not null) return _uses;
            var language = Language.Of(compilation);
            var uses = new TypeUses(language.Names);
            foreach (var tree in compilation.SyntaxTrees) language.Note(tree.GetRoot(), uses);
            return _uses = uses;
        }
    }

    /// <summary>What a parameter that asks for a service by its key is given: the one class registered under it, or else what its type says.</summary>
    public ITypeSymbol TypeGiven(IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol { TypeKind: TypeKind.Interface or TypeKind.Class } service) return parameter.Type;
        foreach (var attribute in parameter.GetAttributes())
            if (attribute is { AttributeClass.Name: "FromKeyedServicesAttribute", ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: string key }] } && !Uses.KeyedOtherwise.Contains(service.Name) && Uses.Keyed.TryGetValue((service.Name, key), out var classes) && classes.Count == 1)
                return Below(service).FirstOrDefault(t => classes.Contains(t.Name)) ?? parameter.Type;
        return parameter.Type;
    }

    /// <summary>
    /// Objects of the type come from a container or a framework: it is registered for dependency injection, or the source makes none of its class, of classes below it or of those that implement it.
    /// </summary>
    public bool IsMadeElsewhere(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } named || !named.IsInSource(compilation)) return false;
        named = named.OriginalDefinition;
        if (!_madeElsewhere.TryGetValue(named, out var known)) _madeElsewhere[named] = known = IsRegistered(named) || NobodyMakes(named);
        return known;
    }

    private readonly Dictionary<ISymbol, bool> _madeElsewhere = new(SymbolEqualityComparer.Default);

    private bool NobodyMakes(INamedTypeSymbol type)
    {
        var classes = TypesBelow(type).ToList();
        if (type.TypeKind == TypeKind.Class) classes.Add(type);
        return classes.Count > 0 && !classes.Any(IsMade);
    }

    // ── Shared services ──

    /// <summary>
    /// A service that only the container makes: it is registered for dependency injection, or asked for by the constructors of what nobody makes here, while the source makes no object of its
    /// class, of classes below it or of those that implement it. All who ask for it work on the same state, or on state that nobody tells apart.
    /// </summary>
    public bool IsShared(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!_shared.TryGetValue(type, out var known))
            _shared[type] = known = type.TypeKind is TypeKind.Class or TypeKind.Interface && !type.IsRecord && type.IsInSource(compilation) && (IsRegistered(type) || Asked.Injected.Contains(type)) && IsMadeByNobody(type);
        return known;
    }

    /// <summary>Of a shared service there may be several at once: it is registered as transient or under keys, or a constructor asks for two.</summary>
    public bool IsSeveral(INamedTypeSymbol service) => Uses.Transient.Contains(service.Name) || Uses.RegisteredByKey.ContainsKey(service.Name) || Asked.Twice.Contains(service.OriginalDefinition);

    private readonly Dictionary<ISymbol, bool> _shared = new(SymbolEqualityComparer.Default);
    private HashSet<string>? _made;
    private HashSet<string>? _madeInPlaces;

    /// <summary>The source makes an object of the class, by its name or not, or registers it.</summary>
    private bool IsMade(INamedTypeSymbol type) =>
        Uses.Constructed.Contains(type.Name) || Uses.MakesTypeArguments && Uses.TypeArguments.Contains(type.Name) && type.InstanceConstructors.Any(static c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public) || MadeInPlaces.Contains(type.Name);

    /// <summary>Types of which an object is made by <c>new()</c>, where only the place tells the type.</summary>
    private HashSet<string> MadeInPlaces => _madeInPlaces ??= new HashSet<string>(Uses.MadeOfTypesNotNamed.Select(made => compilation.GetSemanticModel(made.SyntaxTree).GetTypeInfo(made).Type?.Name ?? ""), Uses.Made.Comparer);

    private bool IsMadeByNobody(INamedTypeSymbol type)
    {
        _made ??= new HashSet<string>(Uses.Made.Concat(MadeInPlaces), Uses.Made.Comparer);
        var some = type.TypeKind == TypeKind.Class;
        if (some && _made.Contains(type.Name)) return false;
        foreach (var below in TypesBelow(type))
        {
            some = true;
            if (_made.Contains(below.Name)) return false;
        }
        return some;
    }

    private (HashSet<ISymbol> Injected, HashSet<ISymbol> Twice)? _asked;

    /// <summary>
    /// What constructors ask for of classes that the source does not make: contracts, and classes whose constructors ask for contracts in turn (what is read from data asks for none); and
    /// whatever one of them asks for twice.
    /// </summary>
    private (HashSet<ISymbol> Injected, HashSet<ISymbol> Twice) Asked => _asked ??= FindAsked();

    private (HashSet<ISymbol> Injected, HashSet<ISymbol> Twice) FindAsked()
    {
        var (injected, twice) = (new HashSet<ISymbol>(SymbolEqualityComparer.Default), new HashSet<ISymbol>(SymbolEqualityComparer.Default));
        foreach (var type in Declarations.AllTypes(compilation.Assembly.GlobalNamespace))
            if (type is { TypeKind: TypeKind.Class, IsRecord: false } && type.InstanceConstructors.Any(static c => c.Parameters.Length > 0) && IsMadeByNobody(type))
                foreach (var constructor in type.InstanceConstructors)
                    foreach (var group in constructor.Parameters.Select(static p => p.Type).OfType<INamedTypeSymbol>().GroupBy<INamedTypeSymbol, ISymbol>(static t => t, SymbolEqualityComparer.Default))
                    {
                        var asked = group.First();
                        if (asked.TypeKind == TypeKind.Interface || AsksForContract(asked)) injected.Add(asked.OriginalDefinition);
                        if (group.Skip(1).Any()) twice.Add(asked.OriginalDefinition);
                    }
        return (injected, twice);
    }

    private static bool AsksForContract(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && type.InstanceConstructors.Any(static c => c.Parameters.Any(static p => p.Type is INamedTypeSymbol { TypeKind: TypeKind.Interface } contract && !contract.AllInterfaces.Append(contract).Any(static i => i.SpecialType == SpecialType.System_Collections_IEnumerable)));

    /// <summary>True if the type is registered for dependency injection.</summary>
    public bool IsRegistered(ITypeSymbol type) => Uses.Services.Contains(type.Name) || Uses.Registered.ContainsKey(type.Name) || Uses.RegisteredByKey.ContainsKey(type.Name);
}
