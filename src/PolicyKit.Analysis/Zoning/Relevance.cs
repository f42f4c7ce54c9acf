using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Catalog;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Which bodies are worth solving: those that mention something that gives zone data, then — as the solver finds that data leaves a body — those that
/// mention what it left through. Two steps: the words of the text say where a mention can be, at next to no cost; only there the compiler is asked whether it is one.
/// </summary>
internal sealed class Relevance(Compilation compilation, Wanted wanted, Func<SyntaxTree, SemanticModel> modelOf)
{
    private readonly HashSet<SyntaxNode> _found = [];
    private readonly char[] _buffer = new char[8192];

    /// <summary>Bodies that mention what gives zone data: labelled members and types and what yields them, channels, literal keys, modelled sources, and what is received over connections.</summary>
    public List<IMethodSymbol> Seeded(CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        methods.UnionWith(wanted.AddDeclared(TextHas(s_labels, ct)));
        if (TextHas(s_own, ct) || compilation.SourceModule.ReferencedAssemblySymbols.Any(static a => a.Name != KnownNames.Assembly && Declarations.SeesPolicyKit(a))) wanted.AddLibrary();
        wanted.AddSources();
        Collect(wanted.TakeNames(), methods, ct);
        if (wanted.KeyWords is { Count: > 0 } keys) Collect(new HashSet<int>(keys.Select(static k => NameIndex.HashOf(k, folded: true))), folded: true, methods, ct);
        Collect(wanted.TakeNames(), methods, ct);
        return Ordered(methods);
    }

    /// <summary>Bodies that call a sink of the catalogue or make a connection.</summary>
    public List<IMethodSymbol> ReachingSinks(CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        wanted.AddSinks();
        Collect(wanted.TakeNames(), methods, ct);
        return Ordered(methods);
    }

    /// <summary>Bodies that mention one of the members, or a member in which the field table came to know zones.</summary>
    /// <param name="members">Methods that zone data leaves through.</param>
    /// <param name="tableKeys">Places of the field table.</param>
    /// <param name="ct">Cancels the search.</param>
    /// <param name="andYielding">Besides the places, whatever yields an object that has one: a body may hand it on whole.</param>
    public List<IMethodSymbol> UsersOf(IEnumerable<IMethodSymbol> members, IEnumerable<string> tableKeys, CancellationToken ct, bool andYielding = false)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var hidden = false;
        foreach (var member in members) hidden |= wanted.AddLeaking(member);
        foreach (var key in tableKeys) wanted.AddKey(key, andYielding);
        Collect(wanted.TakeNames(), methods, ct);
        if (hidden) CollectHidden(methods, ct);
        return Ordered(methods);
    }

    /// <summary>Bodies that mention one of the places, those included that were found before.</summary>
    public List<IMethodSymbol> StoringIn(IReadOnlyCollection<string> tableKeys, CancellationToken ct)
    {
        var methods = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        if (tableKeys.Count == 0) return [];
        var before = wanted.TakeNames();
        foreach (var key in tableKeys) wanted.AddNamesOf(key);
        Collect(wanted.TakeNames(), methods, ct, again: true);
        wanted.Return(before);
        return Ordered(methods);
    }

    /// <summary>True once <see cref="Seeded"/> found a place that data from outside could break.</summary>
    public bool CanBreak => wanted.CanBreak;

    private static readonly string[] s_labels = ["OfZone", "OfZoneAttribute", "Channel", "ChannelAttribute", "Classified", "ClassifiedAttribute"];

    // The library's own members that give zone data.
    private static readonly string[] s_own = ["Zoned", "IndividualNumber"];

    private bool TextHas(string[] words, CancellationToken ct)
    {
        var hashes = words.Select(static w => NameIndex.HashOf(w)).ToList();
        return compilation.SyntaxTrees.Any(tree => NameIndex.Of(tree, _buffer, ct).MayMention(hashes));
    }

    private void Collect(HashSet<string> names, HashSet<IMethodSymbol> methods, CancellationToken ct, bool again = false)
    {
        if (names.Count > 0) Collect(new HashSet<int>(names.Select(static n => NameIndex.HashOf(n))), folded: false, methods, ct, again);
    }

    private void Collect(HashSet<int> hashes, bool folded, HashSet<IMethodSymbol> methods, CancellationToken ct, bool again = false)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            ct.ThrowIfCancellationRequested();
            if (!folded && !NameIndex.Of(tree, _buffer, ct).MayMention(hashes)) continue;
            var root = tree.GetRoot(ct);
            var settled = -1;
            foreach (var (position, hash) in NameIndex.Words(tree.GetText(ct), _buffer, folded))
            {
                if (position < settled || !hashes.Contains(hash)) continue;
                var token = root.FindToken(position);
                if (token.SpanStart > position || token.Span.End <= position || MemberAt(token) is not { } member) continue;
                if (again || !_found.Contains(member))
                {
                    if (!IsMention(token, modelOf(tree), ct)) continue;
                    _found.Add(member);
                    AddBodies(member, modelOf(tree), methods, ct);
                }
                // The rest of a member that matters need not be read; a type is found by its head and its members each for itself.
                if (member is not TypeDeclarationSyntax) settled = member.FullSpan.End;
            }
        }
    }

    /// <summary>The member whose body, initialiser or signature the token stands in; null in attributes and namespaces.</summary>
    private static SyntaxNode? MemberAt(SyntaxToken token)
    {
        SyntaxNode? below = null;
        for (var node = token.Parent; node is not null; below = node, node = node.Parent)
            switch (node)
            {
                case AttributeListSyntax or EnumDeclarationSyntax or DelegateDeclarationSyntax: return null;
                case TypeDeclarationSyntax type: return below is ParameterListSyntax || below is BaseListSyntax && type.ParameterList is not null ? type : null;
                case MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax: return node;
            }
        return null;
    }

    private bool IsMention(SyntaxToken token, SemanticModel model, CancellationToken ct)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax literal when wanted.IsKey(token.ValueText):
                if (literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && model.GetDeclaredSymbol(variable, ct) is IFieldSymbol constant) wanted.AddConstant(constant);
                return true;
            case SimpleNameSyntax dynamic when wanted.IsKey(dynamic.Identifier.ValueText): return true;
            case ImplicitObjectCreationExpressionSyntax creation: return IsWanted(model.GetSymbolInfo(creation, ct));
            case CommonForEachStatementSyntax loop when token.IsKind(SyntaxKind.ForEachKeyword):
                var info = model.GetForEachStatementInfo(loop);
                return wanted.Contains(info.GetEnumeratorMethod) || wanted.Contains(info.MoveNextMethod) || wanted.Contains(info.CurrentProperty) || wanted.Contains(info.DisposeMethod);
            case ThisExpressionSyntax self:
                // The whole object is handed on; reading one of its members is a mention of the member.
                return self.Parent is not MemberAccessExpressionSyntax && wanted.Contains(model.GetTypeInfo(self, ct).Type);
            case AwaitExpressionSyntax await:
                var awaited = model.GetAwaitExpressionInfo(await);
                return wanted.Contains(awaited.GetAwaiterMethod) || wanted.Contains(awaited.GetResultMethod);
            case SimpleNameSyntax name: return IsWanted(model.GetSymbolInfo(name, ct));
            default: return token.IsKind(SyntaxKind.UsingKeyword) || token.IsKind(SyntaxKind.FromKeyword);
        }
    }

    // Broken code: a name that may be one of several members is a mention of each.
    private bool IsWanted(SymbolInfo info) => info.Symbol is { } symbol ? wanted.Contains(symbol) : info.CandidateSymbols.Any(wanted.Contains);

    /// <summary>Bodies that use a member without writing its name: an indexer, an operator, a deconstruction, an initialiser's <c>Add</c>.</summary>
    private void CollectHidden(HashSet<IMethodSymbol> methods, CancellationToken ct)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            ct.ThrowIfCancellationRequested();
            foreach (var node in tree.GetRoot(ct).DescendantNodes())
            {
                if (!MayHide(node) || MemberAt(node.GetFirstToken()) is not { } member || _found.Contains(member)) continue;
                var model = modelOf(tree);
                var isUse = node switch
                {
                    ExpressionSyntax expression and not (TupleExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax) => IsWanted(model.GetSymbolInfo(expression, ct)),
                    InitializerExpressionSyntax initializer => initializer.Expressions.Any(e => IsWanted(model.GetCollectionInitializerSymbolInfo(e, ct))),
                    _ => true,
                };
                if (!isUse) continue;
                _found.Add(member);
                AddBodies(member, model, methods, ct);
            }
        }
    }

    private static bool MayHide(SyntaxNode node) => node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax
        or PostfixUnaryExpressionSyntax or CastExpressionSyntax or TupleExpressionSyntax or PositionalPatternClauseSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax }
        or CollectionExpressionSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
        || node is AssignmentExpressionSyntax assignment && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);

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
