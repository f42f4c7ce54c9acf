using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Which bodies are worth solving: those that mention by name something that gives zone data, then — as the solver finds that data leaves a body —
/// those that mention what it left through. Names over-approximate symbols, so nothing that matters is left out.
/// </summary>
internal sealed class Relevance(Compilation compilation, Declarations declarations, ModelSet userModels, ModelSet facts)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Names of everything that gives zone data: labelled members and types, channels, literal keys, modelled sources, and what is received over connections.</summary>
    public HashSet<string> Seeds(CancellationToken ct)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var text = tree.GetText(ct).ToString();
            if (s_own.Any(w => text.IndexOf(w, StringComparison.Ordinal) >= 0))
            {
                _holders.UnionWith(["Zoned", "IndividualNumber"]);
                names.UnionWith(["Use", "UseAsync", "Select", "SelectAsync", "SelectMany", "TryParse"]);
            }
            if (!s_markers.Any(m => text.IndexOf(m, StringComparison.Ordinal) >= 0)) continue;
            foreach (var attribute in tree.GetRoot(ct).DescendantNodes(static n => n is not BlockSyntax).OfType<AttributeSyntax>()) AddAnnotated(attribute, names);
        }
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
            if (assembly.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(assembly)) AddLabelled(assembly, names);
        AddCarriers(names, ct);
        _anyInZone |= declarations.InZone(compilation.Assembly) is not null;
        var isLabelled = names.Count > 0;
        names.UnionWith(["Zoned", "IndividualNumber"]);
        foreach (var row in userModels.Rows.Concat(facts.Rows))
            if (row.Verb is ModelVerb.Source or ModelVerb.Channel) names.Add(SimpleName(row.Member));
        // Nothing that received data could break: no labelled place, no declared connection, no zone of code.
        if (!isLabelled && !_anyInZone) return names;
        CanBreak = true;
        names.UnionWith(Endpoints.Registrations);
        foreach (var row in ShippedModels.Set.Rows)
            if (row.Verb == ModelVerb.Source && row.Kind is SinkKind.Network or SinkKind.Mail or SinkKind.Social or SinkKind.Ai or SinkKind.Database or SinkKind.Cache or SinkKind.Cookie or SinkKind.Response) names.Add(SimpleName(row.Member));
        return names;
    }

    /// <summary>True once <see cref="Seeds"/> found a place that data from outside could break.</summary>
    public bool CanBreak { get; private set; }

    /// <summary>Names of the catalogue's sinks and of what makes connections.</summary>
    public IEnumerable<string> SinkNames() =>
        ShippedModels.Set.Rows.Concat(userModels.Rows).Concat(facts.Rows).Where(static r => r.Verb is ModelVerb.Sink or ModelVerb.Channel).Select(static r => SimpleName(r.Member)).Distinct();

    /// <summary>
    /// Types that hold labelled members, and every member that yields such a type: a body may hand a whole resident on without naming the number.
    /// </summary>
    private void AddCarriers(HashSet<string> names, CancellationToken ct)
    {
        var types = new HashSet<string>(_holders, StringComparer.Ordinal);
        var open = types.ToList();
        while (open.Count > 0)
        {
            var fresh = new HashSet<string>(open, StringComparer.Ordinal);
            open = [];
            foreach (var tree in compilation.SyntaxTrees)
            {
                ct.ThrowIfCancellationRequested();
                var text = tree.GetText(ct).ToString();
                if (!fresh.Any(n => text.IndexOf(n, StringComparison.Ordinal) >= 0)) continue;
                foreach (var node in tree.GetRoot(ct).DescendantNodes(static n => n is not BlockSyntax))
                {
                    var (type, name, holds) = node switch
                    {
                        PropertyDeclarationSyntax p => (p.Type, p.Identifier.ValueText, true),
                        VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } f => (f.Type, f.Variables[0].Identifier.ValueText, true),
                        MethodDeclarationSyntax m => (m.ReturnType, m.Identifier.ValueText, false),
                        ParameterSyntax { Type: { } t, Parent.Parent: TypeDeclarationSyntax } q => (t, q.Identifier.ValueText, true),
                        BaseListSyntax { Parent: TypeDeclarationSyntax derived } b => ((SyntaxNode)b, derived.Identifier.ValueText, true),
                        _ => ((SyntaxNode?)null, "", false),
                    };
                    if (type is null || !type.DescendantTokens().Any(t => fresh.Contains(t.ValueText))) continue;
                    names.Add(name);
                    if (holds && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } holder && types.Add(holder.Identifier.ValueText)) open.Add(holder.Identifier.ValueText);
                }
            }
        }
        names.UnionWith(types);
    }

    /// <summary>
    /// Members that yield one of the types, or a data type that shows one: zone data was found to be stored in their members, and a body may hand them on whole.
    /// </summary>
    public IEnumerable<string> Yielding(IEnumerable<string> types, CancellationToken ct)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        var open = types.Where(_yielded.Add).ToList();
        while (open.Count > 0)
        {
            var fresh = new HashSet<string>(open, StringComparer.Ordinal);
            open = [];
            foreach (var tree in compilation.SyntaxTrees)
            {
                ct.ThrowIfCancellationRequested();
                var text = tree.GetText(ct).ToString();
                if (!fresh.Any(n => text.IndexOf(n, StringComparison.Ordinal) >= 0)) continue;
                foreach (var node in tree.GetRoot(ct).DescendantNodes(static n => n is not BlockSyntax))
                {
                    var (type, name) = node switch
                    {
                        PropertyDeclarationSyntax p => (p.Type, p.Identifier.ValueText),
                        VariableDeclarationSyntax { Parent: FieldDeclarationSyntax } f => (f.Type, f.Variables[0].Identifier.ValueText),
                        MethodDeclarationSyntax m => (m.ReturnType, m.Identifier.ValueText),
                        ParameterSyntax { Type: { } t, Parent.Parent: RecordDeclarationSyntax } q => (t, q.Identifier.ValueText),
                        _ => ((TypeSyntax?)null, ""),
                    };
                    if (type is null || !type.DescendantTokens().Any(t => fresh.Contains(t.ValueText))) continue;
                    names.Add(name);
                    if (node is PropertyDeclarationSyntax or ParameterSyntax && node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } holder && _yielded.Add(holder.Identifier.ValueText)) open.Add(holder.Identifier.ValueText);
                }
            }
        }
        return names;
    }

    private readonly HashSet<string> _yielded = new(StringComparer.Ordinal);

    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);

    private static readonly string[] s_markers = ["OfZone", "KeyZone", "Channel", "InZone"];

    // The library's own members that give zone data.
    private static readonly string[] s_own = ["Zoned<", "Zoned.Enter", "IndividualNumber"];

    private bool _anyInZone;

    private void AddAnnotated(AttributeSyntax attribute, HashSet<string> names)
    {
        var name = attribute.Name.ToString();
        name = name.Substring(name.LastIndexOfAny(['.', ':']) + 1);
        if (name is "KeyZone" or "KeyZoneAttribute")
        {
            if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax literal) names.Add(literal.Token.ValueText);
            return;
        }
        _anyInZone |= name is "InZone" or "InZoneAttribute";
        if (name is not ("OfZone" or "OfZoneAttribute" or "Channel" or "ChannelAttribute")) return;
        switch (attribute.Parent?.Parent)
        {
            case BaseTypeDeclarationSyntax type: names.Add(type.Identifier.ValueText); _holders.Add(type.Identifier.ValueText); break;
            case MethodDeclarationSyntax method: names.Add(method.Identifier.ValueText); break;
            case PropertyDeclarationSyntax property: names.Add(property.Identifier.ValueText); Hold(property); break;
            case BaseFieldDeclarationSyntax field: Hold(field); foreach (var variable in field.Declaration.Variables) names.Add(variable.Identifier.ValueText); break;
            case ParameterSyntax parameter:
                names.Add(parameter.Identifier.ValueText);
                if (parameter.Parent?.Parent is TypeDeclarationSyntax) Hold(parameter);
                // A call names the member the parameter belongs to, not the parameter.
                switch (parameter.Parent?.Parent)
                {
                    case MethodDeclarationSyntax m: names.Add(m.Identifier.ValueText); break;
                    case ConstructorDeclarationSyntax c: names.Add(c.Identifier.ValueText); break;
                    case TypeDeclarationSyntax t: names.Add(t.Identifier.ValueText); break;
                    case LocalFunctionStatementSyntax f: names.Add(f.Identifier.ValueText); break;
                }
                break;
            case LocalFunctionStatementSyntax local: names.Add(local.Identifier.ValueText); break;
            case MemberDeclarationSyntax member:
                foreach (var type in member.Ancestors().OfType<TypeDeclarationSyntax>().Take(1)) names.Add(type.Identifier.ValueText);
                break;
        }
    }

    private void Hold(SyntaxNode member)
    {
        if (member.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type) _holders.Add(type.Identifier.ValueText);
    }

    private void AddLabelled(IAssemblySymbol assembly, HashSet<string> names)
    {
        foreach (var attribute in assembly.GetAttributes())
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.KeyZone) && attribute.ConstructorArguments is [{ Value: string key }, ..]) names.Add(key);
        foreach (var type in Declarations.AllTypes(assembly.GlobalNamespace))
        {
            if (declarations.OfType(type) is not null || declarations.ChannelOf(type) is not null) { names.Add(type.Name); _holders.Add(type.Name); }
            foreach (var member in type.GetMembers())
                if (declarations.Own(member) is not null || declarations.ChannelOf(member) is not null || (member is IMethodSymbol method && method.Parameters.Any(p => declarations.Own(p) is not null || declarations.ChannelOf(p) is not null)))
                {
                    names.Add(member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? type.Name : member.Name);
                    if (member is IPropertySymbol or IFieldSymbol) _holders.Add(type.Name);
                }
        }
    }

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

    /// <summary>Methods whose bodies mention one of the names that were not asked for before, in an order that depends on names only.</summary>
    public List<IMethodSymbol> Mentioning(IEnumerable<string> names, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken ct)
    {
        var fresh = new HashSet<string>(names.Where(n => n.Length > 0 && _asked.Add(n)), StringComparer.Ordinal);
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (fresh.Count == 0) return [];
        foreach (var tree in compilation.SyntaxTrees)
        {
            ct.ThrowIfCancellationRequested();
            var text = tree.GetText(ct).ToString();
            if (!fresh.Any(n => text.IndexOf(n, StringComparison.Ordinal) >= 0)) continue;
            foreach (var member in NameIndex.Of(tree, ct).Mentioning(fresh)) AddBodies(member, modelOf(tree), methods, ct);
        }
        return Ordered(methods);
    }

    /// <summary>Every body of the compilation: for zone data that leaves through a member no text names (an operator, an indexer, an enumerator).</summary>
    public List<IMethodSymbol> All(CancellationToken ct) => Bodies.Of(compilation, ct).ToList();

    public static List<IMethodSymbol> Ordered(IEnumerable<IMethodSymbol> methods) =>
        methods.Select(static m => (Method: m, Name: m.GetDocumentationCommentId() ?? m.ToDisplayString())).OrderBy(static m => m.Name, StringComparer.Ordinal).Select(static m => m.Method).ToList();

    private void AddBodies(SyntaxNode member, SemanticModel model, HashSet<IMethodSymbol> methods, CancellationToken ct)
    {
        switch (member)
        {
            case GlobalStatementSyntax:
                if (compilation.GetEntryPoint(ct) is { } entry) methods.Add(entry);
                break;
            case TypeDeclarationSyntax type:
                if (model.GetDeclaredSymbol(type, ct) is INamedTypeSymbol declared) methods.UnionWith(declared.InstanceConstructors);
                break;
            case FieldDeclarationSyntax { Declaration.Variables: var variables }:
                if (variables.Count > 0 && model.GetDeclaredSymbol(variables[0], ct) is { ContainingType: { } holder } field) methods.UnionWith(field.IsStatic ? holder.StaticConstructors : holder.InstanceConstructors);
                break;
            default:
                switch (model.GetDeclaredSymbol(member, ct))
                {
                    case IMethodSymbol method: methods.Add(method); break;
                    case IPropertySymbol property:
                        if (property.GetMethod is { } getter) methods.Add(getter);
                        if (property.SetMethod is { } setter) methods.Add(setter);
                        if (member is PropertyDeclarationSyntax { Initializer: not null }) methods.UnionWith(property.IsStatic ? property.ContainingType.StaticConstructors : property.ContainingType.InstanceConstructors);
                        break;
                    case IEventSymbol evt:
                        if (evt.AddMethod is { } add) methods.Add(add);
                        break;
                }
                break;
        }
    }
}
