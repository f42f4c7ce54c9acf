using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Members, and what the solver calls the places in which they are; asked for by every body, found once.</summary>
internal sealed partial class Solver
{
    public AbstractObject StaticObject(Port port)
    {
        if (!_statics.TryGetValue(port, out var obj)) _statics[port] = obj = new AbstractObject(_ids, ObjectKind.Port, "static:" + port.Text, port.Type, port, null);
        return obj;
    }

    /// <summary>The object that stands for all of a service which only the container makes; null for anything else. What is in it, the field table says: its bodies name no way to it.</summary>
    public AbstractObject? SharedService(ITypeSymbol? type)
    {
        if (_forFacts || type is not INamedTypeSymbol named || IsOpen(named) || !hierarchy.IsShared(named)) return null;
        if (!_shared.TryGetValue(named, out var service))
        {
            var port = Ports.Root("@" + named.ToDisplayString() + " of a container", named, "service");
            _shared[named] = service = new AbstractObject(_ids, ObjectKind.Port, "service:" + port.Text, named, port, null) { IsMany = hierarchy.IsSeveral(named) };
            _statics[port] = service;
        }
        return service;
    }

    private readonly Dictionary<ISymbol, AbstractObject> _shared = new(SymbolEqualityComparer.Default);

    public MemberInfo MemberOf(ISymbol member)
    {
        if (_members.TryGetValue(member, out var info)) return info;
        var type = member switch { IPropertySymbol p => p.Type, IFieldSymbol f => f.Type, IEventSymbol e => e.Type, _ => null };
        var root = member;
        while (root is IPropertySymbol { OverriddenProperty: { } overridden }) root = overridden.OriginalDefinition;
        info = new MemberInfo(HiddenNames.KeyOf(root, compilation), type, IsInSource(root) ? SymbolNames.MetadataNameOf(root.ContainingType) : null, declarations.Own(member), declarations.IsUnzoned(member)) { LeftOutOf = declarations.LeftOutOf(member) };
        if (info.Owner is { } owner && type is { TypeKind: TypeKind.Class } && IsInSource(type) && !_forFacts && HoldsWhatIsMadeForIt(root)) Table.Keys.NoteMadeFor(owner, info.Key);
        return _members[member] = info;
    }

    /// <summary>It is set where it is declared and by constructors only, each time to an object that is made there.</summary>
    private bool HoldsWhatIsMadeForIt(ISymbol member)
    {
        var values = Language.Of(member).OnlyValuesOf(member, Cancellation);
        foreach (var value in values) if (!IsMadeBy(_semantics.Of(value.SyntaxTree).GetOperation(value, Cancellation))) return false;
        return values.Count > 0;
    }

    // `new Layout().Add(…)`: a method that gives the object it is called on.
    private bool IsMadeBy(IOperation? value) => value switch
    {
        IConversionOperation { OperatorMethod: null } conversion => IsMadeBy(conversion.Operand),
        IObjectCreationOperation => true,
        IInvocationOperation { Instance: { } on, TargetMethod: var called } => GivesItself(called) && IsMadeBy(on),
        _ => false,
    };

    private bool GivesItself(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.IsVirtual || method.IsAbstract || method.IsOverride || method.DeclaringSyntaxReferences is not [var declaration] || !IsInSource(method)) return false;
        var returned = Operations(_semantics.Of(declaration.SyntaxTree).GetOperation(declaration.GetSyntax(Cancellation), Cancellation)).OfType<IReturnOperation>().ToList();
        return returned.Count > 0 && returned.All(static r => r.ReturnedValue is IInstanceReferenceOperation or IConversionOperation { Operand: IInstanceReferenceOperation, OperatorMethod: null });
    }

    private static IEnumerable<IOperation> Operations(IOperation? operation) =>
        operation is null or IAnonymousFunctionOperation or ILocalFunctionOperation ? [] : operation.ChildOperations.SelectMany(Operations).Prepend(operation);

    private readonly Dictionary<string, INamedTypeSymbol?> _sourceTypes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, SinkTarget> _targets = new(StringComparer.Ordinal);

    /// <summary>A place of the field table as where data leads.</summary>
    public SinkTarget TargetAt(string key)
    {
        if (!_targets.TryGetValue(key, out var target)) _targets[key] = target = SinkTarget.OfTable(key);
        return target;
    }

    /// <summary>The key of the field table for what a port stands for.</summary>
    public string? KeyOf(Port port) => port.Parent is not { } holder ? port.TableKey
        : port.Owner is { } owner ? Table.Keys.Of(owner, port.Step, holder.Type, holder, null)
        : PathOf(holder) is { } path ? Table.Keys.Below(path, Table.Keys.StepOf(port.Step, holder.Type)) : null;

    /// <summary>What the keys of its parts begin with: parts of elements are told apart no further than the elements' table is.</summary>
    public string? PathOf(Port port) => KeyOf(port) is { } key ? TableKeys.WithoutText(key) : null;

    private INamedTypeSymbol? SourceType(string metadataName)
    {
        if (!_sourceTypes.TryGetValue(metadataName, out var type)) _sourceTypes[metadataName] = type = compilation.Assembly.GetTypeByMetadataName(metadataName);
        return type;
    }

    private readonly Dictionary<ISymbol, List<string>> _parts = new(SymbolEqualityComparer.Default);
    private const int MaxParts = 192;

    /// <summary>
    /// Keys of the field table for the members of a source type, and of the types it holds, the nearest first: a type is there with all its members or with none, however many it has.
    /// </summary>
    public List<string> PartsOf(ITypeSymbol? type) => PartsOf(type, _parts, ofImplementations: false);

    private readonly Dictionary<ISymbol, List<string>> _partsOfServices = new(SymbolEqualityComparer.Default);

    /// <summary>The same, and of the classes of the source that may stand behind a contract that the type or one of its members is: what an object of it works on.</summary>
    public List<string> PartsOfServices(ITypeSymbol? type) => PartsOf(type, _partsOfServices, ofImplementations: true);

    private List<string> PartsOf(ITypeSymbol? type, Dictionary<ISymbol, List<string>> cache, bool ofImplementations)
    {
        if (type is not INamedTypeSymbol named || Declarations.IsLeaf(type)) return [];
        if (cache.TryGetValue(named, out var known)) return known;
        var keys = new List<string>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<(INamedTypeSymbol Type, int Depth)>();
        Queue(named, 0);
        while (open.Count > 0 && keys.Count < MaxParts)
        {
            var (next, depth) = open.Dequeue();
            for (var t = next; t is { SpecialType: SpecialType.None } && IsInSource(t); t = t.BaseType)
                foreach (var member in t.GetMembers())
                {
                    if (member.IsStatic || member is not (IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }) || declarations.IsUnzoned(member) || declarations.Own(member) is not null) continue;
                    Add(MemberOf(member.OriginalDefinition), next, depth);
                }
            foreach (var constructor in next.InstanceConstructors)
                if (constructor.Parameters.Length > 0 && !next.IsRecord && IsInSource(next) && IsPrimary(constructor))
                    foreach (var parameter in constructor.OriginalDefinition.Parameters) if (declarations.Own(parameter) is null) Add(CapturedOf(parameter), next, depth);
        }
        return cache[named] = keys;

        void Add(MemberInfo info, INamedTypeSymbol holder, int depth)
        {
            if (info.Owner is not { } owner) return;
            keys.Add(Table.Keys.Of(owner, info.Key, holder));
            if (ServiceOf(info.Type) is { } service) keys.Add(service);
            else if (info.Type is { } part) Queue(part, depth + 1);
        }

        // What a collection holds lies no deeper than the collection.
        void Queue(ITypeSymbol part, int depth)
        {
            if (part is IArrayTypeSymbol array) part = array.ElementType;
            if (depth >= Port.MaxDepth || part is not INamedTypeSymbol of || Declarations.IsLeaf(of) || Declarations.IsGuarded(of) || !seen.Add(of)) return;
            foreach (var argument in of.TypeArguments) Queue(argument, depth);
            open.Enqueue((of, depth));
            if (ofImplementations && of.IsAbstract && IsInSource(of) && hierarchy.IsMadeElsewhere(of)) foreach (var behind in hierarchy.Below(of)) Queue(behind, depth);
        }
    }

    private readonly Dictionary<ISymbol, string?> _services = new(SymbolEqualityComparer.Default);

    /// <summary>
    /// A service of a reference, known by its interface: caches, sessions, configurations. Whoever asks for one may be given the same object: what is put into it hangs below its type.
    /// </summary>
    public string? ServiceOf(ITypeSymbol? type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Interface, IsGenericType: false, SpecialType: SpecialType.None } service || IsInSource(service)) return null;
        if (!_services.TryGetValue(service, out var path))
            _services[service] = path = IsFrameworkCollectionType(service) || service.AllInterfaces.Any(IsFrameworkCollectionType) ? null : SymbolNames.MetadataNameOf(service);
        return path;
    }

    private readonly Dictionary<ISymbol, bool> _namesAndNumbers = new(SymbolEqualityComparer.Default);

    /// <summary>A collection of a reference whose elements are known by names and by numbers: rows, ordered tables, parameters of a command.</summary>
    public bool HasNamesAndNumbers(ITypeSymbol? collection)
    {
        if (collection is not INamedTypeSymbol { SpecialType: SpecialType.None } named || IsInSource(named)) return false;
        if (_namesAndNumbers.TryGetValue(named, out var known)) return known;
        var byNumber = false;
        var byName = false;
        for (var type = named; type is not null; type = type.BaseType)
            foreach (var member in type.GetMembers())
                if (member is IPropertySymbol { IsIndexer: true, Parameters: [{ Type: var key }] })
                    if (key.SpecialType == SpecialType.System_Int32) byNumber = true;
                    else byName |= key.SpecialType is SpecialType.System_String or SpecialType.System_Object;
        return _namesAndNumbers[named] = byNumber && byName;
    }

    public bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(r => r.GetSyntax(Cancellation) is var declaration && Language.Of(declaration).IsType(declaration));

    /// <summary>The member that a parameter of a primary constructor becomes where members use it.</summary>
    public MemberInfo CapturedOf(IParameterSymbol parameter) =>
        new(HiddenNames.KeyOf(parameter, compilation), TypeGiven(parameter), SymbolNames.MetadataNameOf(parameter.ContainingType), declarations.Own(parameter), false);

    public ITypeSymbol TypeGiven(IParameterSymbol parameter) => hierarchy.TypeGiven(parameter);

    public bool IsMadeElsewhere(ITypeSymbol type) => hierarchy.IsMadeElsewhere(type);

    /// <summary>Of the source, and registered for dependency injection: all who ask for it may be given the same object.</summary>
    public bool IsService(ITypeSymbol type) => IsInSource(type) && hierarchy.IsRegistered(type);

    public bool IsAutoProperty(IPropertySymbol property)
    {
        property = property.OriginalDefinition;
        if (property.IsAbstract || property.ContainingType.TypeKind == TypeKind.Interface) return false;
        // Code that is being written may have a property without accessors.
        if ((property.GetMethod ?? property.SetMethod) is not { } accessor) return true;
        if (!UserModels.Lookup(accessor).IsEmpty) return false;
        if (!IsWrittenHere(property))
            return !property.IsIndexer && Facts.Lookup(accessor).IsEmpty && ShippedModels.Lookup(accessor).IsEmpty && (property.SetMethod is null || ShippedModels.Lookup(property.SetMethod).IsEmpty);
        return (property.GetMethod is not { } get || BodyOf(get, null) is null) && (property.SetMethod is not { } set || BodyOf(set, null) is null);
    }

    /// <summary>An accessor that only reads or writes the backing field, beside one that does more.</summary>
    public bool IsAutoAccessor(IPropertySymbol property, IMethodSymbol accessor) =>
        !property.IsAbstract && property.ContainingType.TypeKind != TypeKind.Interface && IsWrittenHere(property) && BodyOf(accessor, null) is null;

    public bool IsOverriddenInSource(IPropertySymbol property) =>
        (property.IsVirtual || property.IsAbstract || property.IsOverride) && (property.GetMethod ?? property.SetMethod) is { } accessor && hierarchy.Candidates(accessor, null).Any(c => !SymbolEqualityComparer.Default.Equals(c, accessor.OriginalDefinition));

    /// <summary>A static abstract or virtual member that a type of this source implements.</summary>
    public bool IsImplementedHere(IMethodSymbol method) => hierarchy.Candidates(method, null).Count > 0;

    public IMethodSymbol? Implementation(ITypeSymbol type, IMethodSymbol method) => hierarchy.Implementation(type, method);
    public IReadOnlyList<IMethodSymbol> Candidates(IMethodSymbol method, ITypeSymbol? receiver, INamedTypeSymbol? caller = null, bool isWithoutKey = false) => hierarchy.Candidates(method, receiver, caller, isWithoutKey);

    public IEnumerable<INamedTypeSymbol> Below(INamedTypeSymbol type) => hierarchy.Below(type);

    /// <inheritdoc cref="SymbolNames.IsInSource"/>
    public bool IsInSource(ISymbol symbol) => symbol.IsInSource(compilation);

    /// <summary>Its code is followed, and somebody wrote it: the compiler did not add it.</summary>
    public bool IsWrittenHere(ISymbol symbol) => symbol.IsOf(compilation) && !symbol.DeclaringSyntaxReferences.IsEmpty;

    public IPropertySymbol? PropertyOf(INamedTypeSymbol type, string name)
    {
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.OriginalDefinition.GetMembers(name)) if (member is IPropertySymbol property) return property;
        return null;
    }

    public IMethodSymbol? DeconstructOf(ITypeSymbol? type, int count)
    {
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.GetMembers("Deconstruct").OfType<IMethodSymbol>())
                if (!member.IsStatic && member.Parameters.Length == count && member.Parameters.All(static p => p.RefKind == RefKind.Out)) return member.OriginalDefinition;
        return type is null ? null : hierarchy.DeconstructExtension(type, count);
    }

    private readonly Dictionary<INamedTypeSymbol, ImmutableArray<(IMethodSymbol Member, IMethodSymbol Declared)>> _calledBack = new(SymbolEqualityComparer.Default);

    /// <summary>Members with parameters of a type of the source that override or implement members of a referenced type, with those: whoever knows such a type may call them.</summary>
    public ImmutableArray<(IMethodSymbol Member, IMethodSymbol Declared)> CalledBackOf(INamedTypeSymbol type)
    {
        type = type.OriginalDefinition;
        if (!_calledBack.TryGetValue(type, out var known)) _calledBack[type] = known = IsInSource(type) && !IsException(type) ? CalledBack(type).ToImmutableArray() : ImmutableArray<(IMethodSymbol Member, IMethodSymbol Declared)>.Empty;
        return known;
    }

    private IEnumerable<(IMethodSymbol Member, IMethodSymbol Declared)> CalledBack(INamedTypeSymbol type)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var own = type; own is not null && IsInSource(own); own = own.BaseType?.OriginalDefinition)
            foreach (var member in own.GetMembers().OfType<IMethodSymbol>())
            {
                var declared = member.OverriddenMethod;
                while (declared is not null && IsInSource(declared)) declared = declared.OverriddenMethod;
                if (declared is { Parameters.IsEmpty: false, ContainingType.SpecialType: SpecialType.None } && seen.Add(declared.OriginalDefinition)) yield return (member, declared);
            }
        var keeps = type.GetMembers().Any(static m => m is IFieldSymbol { IsStatic: false }) || type.BaseType is { SpecialType: SpecialType.None } above && IsInSource(above) || type.InstanceConstructors.Any(c => c.Parameters.Length > 0 && IsPrimary(c));
        foreach (var contract in type.AllInterfaces)
            // A comparer without fields keeps nothing of what it compares.
            if (!IsInSource(contract) && (keeps || contract.Name is not ("IComparer" or "IEqualityComparer")))
                foreach (var declared in contract.GetMembers().OfType<IMethodSymbol>())
                    if (declared is { IsStatic: false, Parameters.IsEmpty: false } && type.FindImplementationForInterfaceMember(declared) is IMethodSymbol { IsImplicitlyDeclared: false } member && IsInSource(member)) yield return (member.OriginalDefinition, declared);
    }

    /// <summary>The member by which a type of this compilation prints itself where it is asked for a format, or null.</summary>
    public IMethodSymbol? FormatterOf(INamedTypeSymbol type) =>
        IsInSource(type) && FormatMethod is { } format ? type.FindImplementationForInterfaceMember(format) as IMethodSymbol : null;

    public IMethodSymbol? FormatMethod { get; } = compilation.GetTypeByMetadataName("System.IFormattable")?.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault();

    public IMethodSymbol? TextMethod { get; } = compilation.GetSpecialType(SpecialType.System_Object).GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault();

    /// <summary>The places that a method with a reference as its result returns, one for each <c>return</c>.</summary>
    public IReadOnlyList<IOperation> ReferencePlacesOf(MethodState state) =>
        state.Body!.Graphs.SelectMany(static g => g.Blocks.Where(static b => b.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return).SelectMany(b => b.BranchValue switch
        {
            null => [],
            // One of several: cond ? ref a : ref b.
            IFlowCaptureReferenceOperation chosen => g.Blocks.SelectMany(static c => c.Operations).OfType<IFlowCaptureOperation>().Where(c => c.Id.Equals(chosen.Id)).Select(static c => c.Value),
            var place => new[] { place },
        })).ToList();

    private readonly Dictionary<ITypeSymbol, bool> _open = new(SymbolEqualityComparer.Default);

    /// <summary>A type parameter, or made of one.</summary>
    public bool IsOpen(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol) return true;
        if (type is INamedTypeSymbol { IsGenericType: false }) return false;
        if (!_open.TryGetValue(type, out var isOpen)) _open[type] = isOpen = type is IArrayTypeSymbol array ? IsOpen(array.ElementType) : type is INamedTypeSymbol named && named.TypeArguments.Any(IsOpen);
        return isOpen;
    }

    private readonly Dictionary<IMethodSymbol, string> _names = new(SymbolEqualityComparer.Default);

    /// <summary>By which methods are ordered where nothing else orders them.</summary>
    public string NameOf(IMethodSymbol method)
    {
        if (!_names.TryGetValue(method, out var name)) _names[method] = name = method.ToDisplayString();
        return name;
    }

    public IEnumerable<IMethodSymbol> MembersById(string id) => DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).OfType<IMethodSymbol>();
}
