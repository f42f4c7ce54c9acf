using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Policies;

/// <summary>
/// What source and metadata declare about symbols: zones of members and types, channels, <c>[Unzoned]</c>, the nearest <c>[InZone]</c>.
/// One per session; caches by symbol, so it lives no longer than the compilation. Used by one thread at a time (the session's lock).
/// </summary>
internal sealed class Declarations(Compilation compilation)
{
    private readonly Dictionary<ISymbol, ZoneInfo?> _own = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ZoneInfo?> _typeZones = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, ImmutableArray<ZoneInfo>> _reach = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, ZoneInfo> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ZoneInfo> _byId = new(StringComparer.Ordinal);

    public Compilation Compilation => compilation;

    /// <summary>The zone a <c>typeof(…)</c> names.</summary>
    public ZoneInfo? Zone(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol named || named.TypeKind == TypeKind.Error) return null;
        var name = SymbolNames.MetadataNameOf(named);
        if (_zones.TryGetValue(name, out var known)) return known;
        var zone = Read(named, name);
        _zones[name] = zone;
        if (!_byId.ContainsKey(zone.Id)) _byId[zone.Id] = zone;
        return zone;
    }

    /// <summary>A zone by its type's metadata name or its <c>[Zone]</c> id, as model lines write it.</summary>
    public ZoneInfo? ZoneByName(string nameOrId)
    {
        if (_zones.TryGetValue(nameOrId, out var known) || _byId.TryGetValue(nameOrId, out known)) return known;
        foreach (var name in new[] { KnownNames.MyNumberZone, KnownNames.LgwanZone, KnownNames.InternetZone })
            Zone(compilation.GetTypeByMetadataName(name));
        return _byId.TryGetValue(nameOrId, out known) ? known : Zone(compilation.GetTypeByMetadataName(nameOrId)) ?? ZoneInReferences(nameOrId);
    }

    public ZoneInfo? Internet => ZoneByName("internet");

    private ZoneInfo? ZoneInReferences(string id)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Append(compilation.Assembly))
        {
            if (!SeesPolicyKit(assembly)) continue;
            foreach (var type in AllTypes(assembly.GlobalNamespace))
                if (SymbolNames.Attribute(type, KnownNames.Zone) is not null) Zone(type);
        }
        return _byId.TryGetValue(id, out var known) ? known : null;
    }

    /// <summary>True for PolicyKit itself and assemblies that reference it: only these can carry zones. A type that does not exist is in no assembly.</summary>
    public static bool SeesPolicyKit(IAssemblySymbol? assembly) =>
        assembly is not null && (assembly.Name == KnownNames.Assembly || assembly.Modules.Any(static m => m.ReferencedAssemblies.Any(static r => r.Name == KnownNames.Assembly)));

    /// <summary>True for an assembly that says it could not write facts: Visual Basic has no source generators.</summary>
    public static bool HasNoFacts(IAssemblySymbol assembly) => assembly.GetAttributes().Any(static a =>
        a.AttributeClass is { Name: "AssemblyMetadataAttribute", ContainingNamespace.Name: "Reflection" } && a.ConstructorArguments is [{ Value: "PolicyKit.Facts" }, { Value: "none" }]);

    public static IEnumerable<INamedTypeSymbol> AllTypes(INamespaceOrTypeSymbol container)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(container);
        while (open.Count > 0)
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner) open.Push(inner);
                if (member is INamedTypeSymbol type) yield return type;
            }
    }

    private static ZoneInfo Read(INamedTypeSymbol type, string name)
    {
        if (SymbolNames.Attribute(type, KnownNames.Zone) is not { } attribute || attribute.ConstructorArguments.Length < 3)
            return new ZoneInfo(name, type.Name, 0, 0, false, false, false, false, null, declared: false);
        bool Flag(string key) => attribute.NamedArguments.FirstOrDefault(a => a.Key == key).Value.Value is true;
        string? Text(string key) => attribute.NamedArguments.FirstOrDefault(a => a.Key == key).Value.Value as string;
        return new ZoneInfo(name, attribute.ConstructorArguments[0].Value as string ?? type.Name,
            attribute.ConstructorArguments[1].Value is int s ? s : 0, attribute.ConstructorArguments[2].Value is int t ? t : 0,
            Flag("Isolated"), Flag("ForbidsRemoval"), Flag("RequiresMfa"), Flag("RequiresMonitoring"), Text("NameJa"), declared: true);
    }

    /// <summary>The zone declared on the symbol itself (not on its type). Overrides, implementations and positional record parameters count.</summary>
    public ZoneInfo? Own(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!MayCarry(symbol)) return null;
        if (_own.TryGetValue(symbol, out var zone)) return zone;
        _own[symbol] = null;
        return _own[symbol] = Classified(ReadOwn(symbol), symbol, orAround: true);
    }

    private ZoneInfo? ReadOwn(ISymbol symbol)
    {
        if (ZoneArgument(symbol, KnownNames.OfZone) is { } declared) return declared;
        switch (symbol)
        {
            case IMethodSymbol method:
                foreach (var attribute in method.GetReturnTypeAttributes())
                    if (SymbolNames.Is(attribute.AttributeClass, KnownNames.OfZone)) return ZoneOf(attribute);
                if (method.AssociatedSymbol is IPropertySymbol owner && method.MethodKind == MethodKind.PropertyGet) return Own(owner);
                return method.OverriddenMethod is { } overridden ? Own(overridden) : FromInterface(method);
            case IPropertySymbol property:
                if (PositionalParameter(property) is { } positional && Own(positional) is { } fromParameter) return fromParameter;
                return property.OverriddenProperty is { } baseProperty ? Own(baseProperty) : FromInterface(property);
            case IFieldSymbol { AssociatedSymbol: IPropertySymbol associated }:
                return Own(associated);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { OverriddenMethod: { } baseMethod } } parameter when parameter.Ordinal < baseMethod.Parameters.Length:
                return Own(baseMethod.Parameters[parameter.Ordinal]);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation } implementing } parameter when FromInterface(implementing, parameter.Ordinal) is { } contract:
                return contract;
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol set } method } value when value.Ordinal == method.Parameters.Length - 1:
                return Own(set);
            default:
                return null;
        }
    }

    // From the members of interfaces that a member names (it may have any name then), or that its type answers with it; of a method, or of one of its parameters.
    private ZoneInfo? FromInterface(ISymbol member, int parameter = -1)
    {
        var named = member switch
        {
            IMethodSymbol method => method.ExplicitInterfaceImplementations.CastArray<ISymbol>(),
            IPropertySymbol property => property.ExplicitInterfaceImplementations.CastArray<ISymbol>(),
            _ => ImmutableArray<ISymbol>.Empty,
        };
        foreach (var contract in named) if (Declared(contract) is { } zone) return zone;
        if (member.ContainingType is not { } type) return null;
        foreach (var contract in type.AllInterfaces)
        {
            if (!SeesPolicyKit(contract.ContainingAssembly)) continue;
            foreach (var candidate in contract.GetMembers(member.Name))
                if (Declared(candidate) is { } zone && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member)) return zone;
        }
        return null;

        ZoneInfo? Declared(ISymbol contract) =>
            parameter < 0 ? Own(contract) : contract is IMethodSymbol method && parameter < method.Parameters.Length ? Own(method.Parameters[parameter]) : null;
    }

    /// <summary>The parameter of a record's or class's primary constructor that a property is made from.</summary>
    public static IParameterSymbol? PositionalParameter(IPropertySymbol property)
    {
        if (!property.ContainingType.IsRecord) return null;
        foreach (var constructor in property.ContainingType.InstanceConstructors)
            foreach (var parameter in constructor.Parameters)
                if (parameter.Name == property.Name && property.DeclaringSyntaxReferences.IsEmpty && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    || parameter.Name == property.Name && constructor.DeclaringSyntaxReferences.Any(r => property.DeclaringSyntaxReferences.Any(p => r.SyntaxTree == p.SyntaxTree && r.Span.Contains(p.Span))))
                    return parameter;
        return null;
    }

    private bool MayCarry(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && Sees(assembly);

    private readonly Dictionary<ISymbol, bool> _sees = new(SymbolEqualityComparer.Default);
    public bool Sees(IAssemblySymbol assembly)
    {
        if (!_sees.TryGetValue(assembly, out var sees)) _sees[assembly] = sees = SeesPolicyKit(assembly);
        return sees;
    }

    private ZoneInfo? ZoneArgument(ISymbol symbol, string attributeName) =>
        SymbolNames.Attribute(symbol, attributeName) is { } attribute ? ZoneOf(attribute) : null;

    private ZoneInfo? ZoneOf(AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Value is INamedTypeSymbol zone ? Zone(zone) : null;

    /// <summary>True if <c>[Unzoned]</c> says that the member was reviewed and carries no zone.</summary>
    public bool IsUnzoned(ISymbol symbol) => MayCarry(symbol) && (SymbolNames.Attribute(symbol, KnownNames.Unzoned) is not null
        || (symbol is IMethodSymbol method && (SymbolNames.Attribute(method.GetReturnTypeAttributes(), KnownNames.Unzoned) is not null
            || (method.AssociatedSymbol is { } associated && IsUnzoned(associated)))));

    /// <summary>The zone every value of a type has: <c>[OfZone]</c> on the type, a base, an interface, or what it is a collection of. <c>IndividualNumber</c> is My Number.</summary>
    public ZoneInfo? OfType(ITypeSymbol? type)
    {
        switch (type)
        {
            case null or { SpecialType: not SpecialType.None }: return null;
            case IArrayTypeSymbol array: return OfType(array.ElementType);
            case ITypeParameterSymbol parameter:
                foreach (var constraint in parameter.ConstraintTypes) if (OfType(constraint) is { } constrained) return constrained;
                return null;
            case INamedTypeSymbol named:
                if (_typeZones.TryGetValue(named, out var zone)) return zone;
                _typeZones[named] = null;
                return _typeZones[named] = Classified(ReadType(named), named);
            default: return null;
        }
    }

    /// <summary>The zone declared on the type itself or a base, not on what it is a collection of: constructing it writes its arguments there.</summary>
    public ZoneInfo? OwnOfType(ITypeSymbol type) => type is INamedTypeSymbol named && !IsCollectionLike(named) ? OfType(type) : null;

    private ZoneInfo? ReadType(INamedTypeSymbol type)
    {
        if (IsGuarded(type)) return null;
        for (var t = type; t is not null && t.SpecialType == SpecialType.None; t = t.BaseType)
        {
            if (!MayCarry(t)) continue;
            if (ZoneArgument(t.OriginalDefinition, KnownNames.OfZone) is { } declared) return declared;
            if (SymbolNames.Is(t, KnownNames.IndividualNumber)) return ZoneByName("mynumber");
        }
        foreach (var contract in type.AllInterfaces)
            if (MayCarry(contract) && ZoneArgument(contract.OriginalDefinition, KnownNames.OfZone) is { } declared) return declared;
        if (IsCollectionLike(type))
            foreach (var argument in type.TypeArguments)
                if (OfType(argument) is { } element) return element;
        return null;
    }

    /// <summary>Types that keep their content to themselves: a <c>Zoned</c> shows only its label, a session is evidence.</summary>
    public static bool IsGuarded(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Zoned" or "ZoneSession" or "Sanitized" or "Approval" } named
        && (SymbolNames.Is(named, KnownNames.Zoned) || SymbolNames.Is(named, KnownNames.ZoneSession) || SymbolNames.Is(named, KnownNames.Sanitized) || SymbolNames.Is(named, "PolicyKit.Approval`1"));

    /// <summary>Generic types that hold or yield values of their arguments: collections, tasks, nullable, lazy, tuples.</summary>
    private static bool IsCollectionLike(INamedTypeSymbol type) =>
        type.IsGenericType && (type.TypeKind != TypeKind.Delegate) && (type.IsTupleType
            || type.ContainingNamespace?.ToDisplayString() is { } ns && ns.StartsWith("System", StringComparison.Ordinal) && type.Name is not ("IComparer" or "IEqualityComparer" or "IComparable" or "IEquatable"));

    // ── Classes ──

    private readonly Dictionary<ISymbol, int> _classes = new(SymbolEqualityComparer.Default);

    /// <summary>The confidentiality that <c>[Classified]</c> states on the symbol itself; on a type, also on a base. 0 if none.</summary>
    public int Stated(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!MayCarry(symbol)) return 0;
        if (!_classes.TryGetValue(symbol, out var stated)) _classes[symbol] = stated = ReadClass(symbol);
        return stated;
    }

    /// <summary>What is stated on the symbol, else on its type: the class up to which a service may hold data.</summary>
    public int ClassOf(ISymbol symbol) => Stated(symbol) is > 0 and var own ? own : symbol switch
    {
        IPropertySymbol { Type: INamedTypeSymbol type } => Stated(type),
        IFieldSymbol { Type: INamedTypeSymbol type } => Stated(type),
        IParameterSymbol { Type: INamedTypeSymbol type } => Stated(type),
        IMethodSymbol { ReturnType: INamedTypeSymbol type } => Stated(type),
        _ => 0,
    };

    private readonly Dictionary<ISymbol, ZoneInfo?> _ofCode = new(SymbolEqualityComparer.Default);

    /// <summary>For a member or parameter that has a class and no zone: the zone of the code that declares it. Null if it has a zone, no class, or its code no zone.</summary>
    public ZoneInfo? OfCode(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (!MayCarry(symbol)) return null;
        if (!_ofCode.TryGetValue(symbol, out var zone)) _ofCode[symbol] = zone = ReadOfCode(symbol);
        return zone;
    }

    private ZoneInfo? ReadOfCode(ISymbol symbol)
    {
        var stated = Stated(symbol);
        if (stated == 0 && symbol is IPropertySymbol or IFieldSymbol) stated = Stated(symbol.ContainingType);
        var type = symbol switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IParameterSymbol p => p.Type, _ => null };
        return stated == 0 || type is null || Own(symbol) is not null || OfType(type) is not null || symbol is not IParameterSymbol && OfType(symbol.ContainingType) is not null || IsUnzoned(symbol)
            ? null : InZone(symbol)?.OfCode(stated);
    }

    private int ReadClass(ISymbol symbol)
    {
        switch (symbol)
        {
            case INamedTypeSymbol type: return Level(type.GetAttributes()) is > 0 and var own ? own : type.BaseType is { } above ? Stated(above) : 0;
            case IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property }: return Stated(property);
            case IMethodSymbol method: return Level(method.GetReturnTypeAttributes());
            case IPropertySymbol property when Level(property.GetAttributes()) == 0: return PositionalParameter(property) is { } positional ? Stated(positional) : 0;
            default: return Level(symbol.GetAttributes());
        }
    }

    private static int Level(ImmutableArray<AttributeData> attributes) =>
        SymbolNames.Attribute(attributes, KnownNames.Classified) is { ConstructorArguments: [{ Value: { } level }, ..] } ? Convert.ToInt32(level, System.Globalization.CultureInfo.InvariantCulture) : 0;

    private ZoneInfo? Classified(ZoneInfo? zone, ISymbol symbol, bool orAround = false)
    {
        if (zone is null) return null;
        var stated = ClassOf(symbol);
        if (stated == 0 && orAround && symbol is IPropertySymbol or IFieldSymbol or IMethodSymbol { AssociatedSymbol: IPropertySymbol }) stated = Stated(symbol.ContainingType);
        return stated == 0 ? zone : zone.Classified(stated);
    }

    /// <summary>The connection's zone declared by <c>[Channel]</c> on the symbol or its type, with the class up to which a service may hold data.</summary>
    public ZoneInfo? ChannelOf(ISymbol symbol) => Classified(ReadChannel(symbol), symbol);

    private ZoneInfo? ReadChannel(ISymbol symbol)
    {
        if (symbol is INamedTypeSymbol type)
        {
            for (var t = type; t is not null; t = t.BaseType)
                if (MayCarry(t) && ZoneArgument(t.OriginalDefinition, KnownNames.Channel) is { } zone) return zone;
            foreach (var contract in type.AllInterfaces)
                if (MayCarry(contract) && ZoneArgument(contract.OriginalDefinition, KnownNames.Channel) is { } zone) return zone;
            return null;
        }
        if (!MayCarry(symbol)) return null;
        if (ZoneArgument(symbol, KnownNames.Channel) is { } declared) return declared;
        if (symbol is IMethodSymbol method)
        {
            foreach (var attribute in method.GetReturnTypeAttributes())
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.Channel)) return ZoneOf(attribute);
            if (method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property }) return ReadChannel(property);
        }
        if (symbol is IPropertySymbol p && PositionalParameter(p) is { } positional) return ReadChannel(positional);
        return null;
    }

    /// <summary>The nearest <c>[InZone]</c>: member, type, assembly.</summary>
    public ZoneInfo? InZone(ISymbol? symbol)
    {
        for (var s = symbol; s is not null; s = s.ContainingSymbol)
            if (s is IMethodSymbol or INamedTypeSymbol or IAssemblySymbol && ZoneArgument(s, KnownNames.InZone) is { } zone) return zone;
        return symbol is not null && symbol is not IAssemblySymbol && symbol.ContainingAssembly is { } assembly ? ZoneArgument(assembly, KnownNames.InZone) : null;
    }

    /// <summary>
    /// The zones that what is reachable from a value of a type may carry by declaration: its own, its members', theirs. Sorted by metadata name; one zone stands once for each class.
    /// Used where an object is handed over whole (a serialiser, a sink, <c>ToString</c> of a record).
    /// </summary>
    public ImmutableArray<ZoneInfo> Reach(ITypeSymbol? type)
    {
        if (type is null || IsLeaf(type)) return ImmutableArray<ZoneInfo>.Empty;
        if (_reach.TryGetValue(type, out var known)) return known;
        var zones = new SortedDictionary<string, ZoneInfo>(StringComparer.Ordinal);
        Walk(type, zones, new HashSet<ISymbol>(SymbolEqualityComparer.Default), 0, WrittenForm.None);
        return _reach[type] = zones.Values.ToImmutableArray();
    }

    /// <summary>
    /// The same, of what an object really holds (<see cref="Content"/>), written in a form which some members may stay out of. What it is only named after may still come to it: whether
    /// code is worth following, <see cref="Reach"/> says.
    /// </summary>
    public ImmutableArray<ZoneInfo> ReachIn(ITypeSymbol? type, WrittenForm form)
    {
        var all = Reach(type);
        if (all.IsEmpty) return all;
        if (_reachIn.TryGetValue((type!, form), out var known)) return known;
        var zones = new SortedDictionary<string, ZoneInfo>(StringComparer.Ordinal);
        Walk(type!, zones, new HashSet<ISymbol>(SymbolEqualityComparer.Default), 0, form, contentOnly: true);
        return _reachIn[(type!, form)] = zones.Values.ToImmutableArray();
    }

    /// <summary>The zones that an object has by its own declaration and those of its members, whatever they refer to.</summary>
    public ImmutableArray<ZoneInfo> OwnReach(INamedTypeSymbol type, WrittenForm form)
    {
        if (_ownReach.TryGetValue((type, form), out var known)) return known;
        var zones = new SortedDictionary<string, ZoneInfo>(StringComparer.Ordinal);
        Walk(type, zones, new HashSet<ISymbol>(SymbolEqualityComparer.Default), 0, form, contentOnly: true, ownOnly: true);
        return _ownReach[(type, form)] = zones.Values.ToImmutableArray();
    }

    private readonly Content _content = new();
    private readonly Dictionary<(ITypeSymbol, WrittenForm), ImmutableArray<ZoneInfo>> _reachIn = [];
    private readonly Dictionary<(ITypeSymbol, WrittenForm), ImmutableArray<ZoneInfo>> _ownReach = [];

    /// <summary>The written forms that a member stays out of.</summary>
    public WrittenForm LeftOutOf(ISymbol member) => MayCarry(member) ? WrittenForms.LeftOutOf(member) : WrittenForm.None;

    private void Walk(ITypeSymbol type, SortedDictionary<string, ZoneInfo> zones, HashSet<ISymbol> seen, int depth, WrittenForm form, bool contentOnly = false, bool ownOnly = false)
    {
        if (depth > 6 || IsLeaf(type) || IsGuarded(type) || !seen.Add(type)) return;
        var own = OfType(type);
        if (own is not null) Add(own);
        if (type is IArrayTypeSymbol array) { Walk(array.ElementType, zones, seen, depth + 1, form, contentOnly); return; }
        if (type is not INamedTypeSymbol named) return;
        if (!ownOnly)
            for (var i = 0; i < named.TypeArguments.Length; i++) if (!contentOnly || _content.Holds(named.OriginalDefinition, i)) Walk(named.TypeArguments[i], zones, seen, depth + 1, form, contentOnly);
        if (!MayCarry(named)) return;
        for (var t = named; t is not null && MayCarry(t); t = t.BaseType)
            foreach (var member in t.GetMembers())
            {
                if (member.IsStatic || member is not (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }) || !member.IsShownTo(compilation) || IsUnzoned(member)) continue;
                if (form != WrittenForm.None && (WrittenForms.LeftOutOf(member) & form) != 0) continue;
                var part = member is IPropertySymbol p ? p.Type : ((IFieldSymbol)member).Type;
                if (Own(member) is { } zone) Add(zone);
                else if (own is not null && Stated(member) is > 0 and var stated) Add(own.Classified(stated));
                else if (OfCode(member) is { } code) Add(code);
                else if (!ownOnly || part.IsValueType)
                {
                    if (Stated(member) is > 0 and var said && OfType(part) is { } whole && (whole.Class == 0 || said < whole.Class)) Add(whole.Classified(said));
                    Walk(part, zones, seen, depth + 1, form, contentOnly, ownOnly);
                }
            }

        void Add(ZoneInfo zone) => zones[zone.MetadataName + (zone.IsOfCode ? "-" : "") + zone.Class] = zone;
    }

    /// <summary>Types whose values have no parts the engine follows: numbers, text, dates, enums.</summary>
    public static bool IsLeaf(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_Object } => false,
        { SpecialType: >= SpecialType.System_Boolean and <= SpecialType.System_String or SpecialType.System_DateTime or SpecialType.System_Void or SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => true,
        { TypeKind: TypeKind.Enum } => true,
        INamedTypeSymbol { Name: "Task" or "ValueTask" or "CancellationToken", IsGenericType: false, ContainingNamespace.Name: "Tasks" or "Threading" } => true,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => IsLeaf(nullable.TypeArguments[0]),
        INamedTypeSymbol { ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }, Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Uri" or "Version" or "Type" or "Int128" or "UInt128" or "Half" or "Index" or "Range" } => true,
        _ => false,
    };
}
