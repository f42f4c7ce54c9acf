using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private Dictionary<ISymbol, List<INamedTypeSymbol>>? _derived;
    private HashSet<string>? _constructed;
    private Dictionary<string, HashSet<string>>? _registered;
    private List<IMethodSymbol>? _deconstructions;

    /// <summary>Source members that a call of <paramref name="method"/> may run, the declared one included if it has a body that can run. Sorted; empty if no source type takes part.</summary>
    /// <param name="method">What is called.</param>
    /// <param name="receiver">The type of what it is called on, if that is narrower than the member's own.</param>
    /// <param name="caller">The class that calls. One that implements the same interface decorates another implementation: which, registrations do not say.</param>
    public IReadOnlyList<IMethodSymbol> Candidates(IMethodSymbol method, ITypeSymbol? receiver, INamedTypeSymbol? caller = null)
    {
        method = method.OriginalDefinition;
        if (method.ContainingType is not { } declaring || (declaring.IsSealed && declaring.TypeKind != TypeKind.Interface)) return [];
        var decorates = declaring.TypeKind == TypeKind.Interface && caller is not null && Implements(caller, declaring);
        var known = decorates ? _decorated : _candidates;
        if (!known.TryGetValue(method, out var all)) known[method] = all = Find(method, declaring, decorates);
        if (all.Count < 2 || receiver is not INamedTypeSymbol { TypeKind: TypeKind.Class, SpecialType: SpecialType.None } narrower || SymbolEqualityComparer.Default.Equals(narrower.OriginalDefinition, declaring)) return all;
        var within = TypesBelow(narrower.OriginalDefinition).Append(narrower.OriginalDefinition).Select(t => Implementation(t, method)).OfType<IMethodSymbol>().ToList();
        var kept = all.Where(c => within.Any(w => SymbolEqualityComparer.Default.Equals(w, c))).ToList();
        return kept.Count == 0 ? all : kept;
    }

    private static bool Implements(INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        foreach (var own in type.AllInterfaces) if (SymbolEqualityComparer.Default.Equals(own.OriginalDefinition, contract.OriginalDefinition)) return true;
        return false;
    }

    private List<IMethodSymbol> Find(IMethodSymbol method, INamedTypeSymbol declaring, bool decorates)
    {
        var types = TypesBelow(declaring.OriginalDefinition).ToList();
        if (types.Count == 0) return [];
        if (!declaring.IsAbstract && declaring.TypeKind == TypeKind.Class && declaring.Locations.Any(static l => l.IsInSource)) types.Add(declaring);
        var runnable = types.Where(static t => !t.IsAbstract).ToList();
        if (!decorates && Registered.TryGetValue(declaring.Name, out var registered) && !_made.Contains(declaring.Name) && runnable.Any(t => registered.Contains(t.Name))) runnable = runnable.Where(t => registered.Contains(t.Name)).ToList();
        else if (runnable.Any(t => Constructed.Contains(t.Name))) runnable = runnable.Where(t => Constructed.Contains(t.Name)).ToList();
        return runnable.Select(t => Implementation(t, method)).OfType<IMethodSymbol>()
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).OrderBy(static m => m.ToDisplayString(), StringComparer.Ordinal).ToList();
    }

    /// <summary>The member that runs when <paramref name="method"/> is called on an object whose exact type is <paramref name="type"/>.</summary>
    public IMethodSymbol? Implementation(ITypeSymbol type, IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces)
            {
                if (!SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, method.ContainingType)) continue;
                foreach (var member in contract.GetMembers(method.Name).OfType<IMethodSymbol>())
                    if (SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, method))
                        return (type.FindImplementationForInterfaceMember(member) as IMethodSymbol)?.OriginalDefinition ?? (method.IsAbstract ? null : method);
            }
            return SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, method.ContainingType) ? method : null;
        }
        for (var t = type; t is not null; t = t.BaseType)
            foreach (var member in t.GetMembers(method.Name).OfType<IMethodSymbol>())
                for (var m = member; m is not null; m = m.OverriddenMethod)
                    if (SymbolEqualityComparer.Default.Equals(m.OriginalDefinition, method)) return member.OriginalDefinition;
        return null;
    }

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
            foreach (var assembly in compilation.References.OfType<CompilationReference>().Select(static r => r.Compilation.Assembly).Append(compilation.Assembly))
                foreach (var type in Declarations.AllTypes(assembly.GlobalNamespace))
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

    private HashSet<string> Constructed { get { Index(); return _constructed!; } }
    private Dictionary<string, HashSet<string>> Registered { get { Index(); return _registered!; } }

    private void Index()
    {
        if (_constructed is not null) return;
        _constructed = new(StringComparer.Ordinal);
        _registered = new(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var node in tree.GetRoot().DescendantNodes())
                switch (node)
                {
                    case ObjectCreationExpressionSyntax creation: _constructed.Add(LastName(creation.Type)); break;
                    case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } }: _constructed.Add(LastName(variable.Type)); break;
                    case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } }: _constructed.Add(LastName(property.Type)); break;
                    case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { TypeArgumentList.Arguments: { Count: 2 } pair } generic } } when IsRegistration(generic.Identifier.ValueText):
                        if (!_registered.TryGetValue(LastName(pair[0]), out var set)) _registered[LastName(pair[0])] = set = new(StringComparer.Ordinal);
                        set.Add(LastName(pair[1]));
                        _constructed.Add(LastName(pair[1]));
                        break;
                    case GenericNameSyntax generic when generic.Parent is MemberAccessExpressionSyntax:
                        foreach (var argument in generic.TypeArgumentList.Arguments)
                        {
                            _constructed.Add(LastName(argument));
                            // A factory or an instance: which class it is, only its code says.
                            if (generic.TypeArgumentList.Arguments.Count == 1 && IsRegistration(generic.Identifier.ValueText) && generic.Parent.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } given })
                            {
                                if (MadeBy(given[given.Count - 1].Expression) is not { } of) _made.Add(LastName(argument));
                                else
                                {
                                    if (!_registered.TryGetValue(LastName(argument), out var made)) _registered[LastName(argument)] = made = new(StringComparer.Ordinal);
                                    made.Add(of);
                                }
                            }
                            if (IsRegistration(generic.Identifier.ValueText) || generic.Identifier.ValueText is "AddDbContext" or "AddDbContextPool" or "AddHostedService") _services.Add(LastName(argument));
                        }
                        break;
                }
    }

    /// <summary>The class that an instance or a factory plainly makes or asks for, or null.</summary>
    private static string? MadeBy(ExpressionSyntax given) => given switch
    {
        ObjectCreationExpressionSyntax creation => LastName(creation.Type),
        LambdaExpressionSyntax { Body: ExpressionSyntax body } => MadeBy(body),
        LambdaExpressionSyntax { Block.Statements: [ReturnStatementSyntax { Expression: { } returned }] } => MadeBy(returned),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "GetRequiredService" or "GetService" or "CreateInstance", TypeArgumentList.Arguments: [var asked] } } } => LastName(asked),
        _ => null,
    };

    private readonly HashSet<string> _made = new(StringComparer.Ordinal);
    private readonly HashSet<string> _services = new(StringComparer.Ordinal);

    /// <summary>True if the type is registered for dependency injection.</summary>
    public bool IsRegistered(ITypeSymbol type)
    {
        Index();
        return _services.Contains(type.Name) || _registered!.ContainsKey(type.Name);
    }

    private static bool IsRegistration(string name) => name is "AddSingleton" or "AddScoped" or "AddTransient" or "TryAddSingleton" or "TryAddScoped" or "TryAddTransient" or "AddHttpClient" or "AddKeyedSingleton" or "AddKeyedScoped" or "AddKeyedTransient" or "Decorate";

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => LastName(qualified.Right),
        AliasQualifiedNameSyntax alias => LastName(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => "",
    };
}
