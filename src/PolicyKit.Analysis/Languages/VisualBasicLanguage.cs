using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace PolicyKit.Analysis.Languages;

/// <summary>
/// Visual Basic as the engine reads it. A declaration there is a statement; the body stands in the block around it. Names differ in case and stay one name.
/// </summary>
internal sealed class VisualBasicLanguage : Language
{
    public static readonly VisualBasicLanguage Instance = new();

    public override StringComparer Names => StringComparer.OrdinalIgnoreCase;
    public override string Self => "Me";
    public override string Loop => "Each";
    public override IReadOnlyCollection<string> Queries => ["From", "Aggregate"];

    // ── Bodies ──

    public override IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method, CancellationToken ct)
    {
        var nodes = new List<SyntaxNode>();
        var blocks = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Select(r => r.GetSyntax(ct).Parent).OfType<MethodBlockBaseSyntax>().ToList();
        if (method.MethodKind is MethodKind.Constructor && !blocks.Any(static b => CalledIn(b) is MeExpressionSyntax or MyClassExpressionSyntax))
            AddInitializers(method.ContainingType, isStatic: false, nodes, ct);
        if (method.MethodKind is MethodKind.StaticConstructor)
            AddInitializers(method.ContainingType, isStatic: true, nodes, ct);
        nodes.AddRange(blocks);
        return nodes;
    }

    private static void AddInitializers(INamedTypeSymbol type, bool isStatic, List<SyntaxNode> nodes, CancellationToken ct)
    {
        foreach (var block in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(ct).Parent).OfType<TypeBlockSyntax>())
            foreach (var member in block.Members)
            {
                var modifiers = member switch { FieldDeclarationSyntax f => f.Modifiers, PropertyStatementSyntax p => p.Modifiers, PropertyBlockSyntax p => p.PropertyStatement.Modifiers, _ => default };
                if ((block is ModuleBlockSyntax || modifiers.Any(SyntaxKind.SharedKeyword)) != isStatic || modifiers.Any(SyntaxKind.ConstKeyword)) continue;
                if (member is FieldDeclarationSyntax field)
                    foreach (var declarator in field.Declarators)
                    {
                        if (InitialOf(declarator.Initializer, declarator.AsClause) is { } value) nodes.Add(value);
                        foreach (var name in declarator.Names) if (name.ArrayBounds is not null) nodes.Add(name);
                    }
                if ((member as PropertyStatementSyntax ?? (member as PropertyBlockSyntax)?.PropertyStatement) is { } property && InitialOf(property.Initializer, property.AsClause) is { } initial) nodes.Add(initial);
            }
    }

    private static SyntaxNode? InitialOf(EqualsValueSyntax? initializer, AsClauseSyntax? asClause) => (SyntaxNode?)initializer ?? asClause as AsNewClauseSyntax;

    /// <summary>The object whose constructor a constructor calls by name, in its first statement.</summary>
    private static ExpressionSyntax? CalledIn(MethodBlockBaseSyntax block) =>
        block is ConstructorBlockSyntax { Statements: { Count: > 0 } statements }
        && statements[0] is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: InstanceExpressionSyntax called } access } }
        && access.Name.Identifier.ValueText.Equals("New", StringComparison.OrdinalIgnoreCase) ? called : null;

    // A constructor that names none calls its base's in an operation of its own body.
    public override bool CallsConstructor(SyntaxNode declaration) => declaration.Parent is ConstructorBlockSyntax;

    public override bool IsNestedFunction(SyntaxNode node) => node is LambdaExpressionSyntax or QueryExpressionSyntax;

    public override bool IsIdentifier(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken);

    public override bool IsBase(SyntaxNode? expression) => expression is MyBaseExpressionSyntax or MyClassExpressionSyntax;

    public override SyntaxNode? Unstructured(SyntaxNode body) =>
        body.DescendantNodes(static n => n is not ExpressionSyntax).FirstOrDefault(static n => n is OnErrorGoToStatementSyntax { RawKind: not (int)SyntaxKind.OnErrorGoToZeroStatement } or OnErrorResumeNextStatementSyntax or ResumeStatementSyntax);

    public override IEnumerable<EmbeddedName> NamesIn(SyntaxNode expression)
    {
        var names = new List<(int At, EmbeddedName Name)>();
        if (expression is not (XmlNodeSyntax or XmlMemberAccessExpressionSyntax)) return [];
        foreach (var name in expression.DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (expression is XmlNodeSyntax && name.FirstAncestorOrSelf<XmlEmbeddedExpressionSyntax>() is null) continue;
            var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
            ArgumentListSyntax? arguments = null;
            while (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole) (whole, arguments) = (call, arguments ?? call.ArgumentList);
            var isReceiver = whole.Parent is MemberAccessExpressionSyntax outer && outer.Expression == whole || whole.Parent is CollectionRangeVariableSyntax;
            // What a call is given is known before what it gives, and shows only what the call makes of it.
            var isGiven = whole.Parent is SimpleArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: { } called } } && NameOf(called) is not null;
            names.Add((whole.Span.End, new EmbeddedName(name, name.Parent is MemberAccessExpressionSyntax { Expression: { } receiver } named && named.Name == name ? NameOf(receiver) : null, !isReceiver && !isGiven,
                arguments is null ? [] : arguments.Arguments.Select(static a => a is SimpleArgumentSyntax { IsNamed: false } given ? NameOf(given.Expression) : null).ToArray())));
        }
        return names.OrderBy(static n => n.At).Select(static n => n.Name);
    }

    private static SyntaxNode? NameOf(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        InvocationExpressionSyntax { Expression: { } called } => NameOf(called),
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        _ => null,
    };

    public override IEnumerable<string> KeysIn(SyntaxNode expression) =>
        expression is XmlMemberAccessExpressionSyntax access ? access.Name.DescendantNodesAndSelf().OfType<XmlNameSyntax>().Select(static n => n.LocalName.ValueText) : [];

    public override bool AssignsPart(SyntaxNode statement) => statement is AssignmentStatementSyntax { RawKind: (int)SyntaxKind.MidAssignmentStatement };

    public override IEnumerable<DeclaredHandler> Handlers(SyntaxNode root, SemanticModel model)
    {
        var handlers = new List<DeclaredHandler>();
        foreach (var clause in root.DescendantNodes(static n => n is CompilationUnitSyntax or NamespaceBlockSyntax or TypeBlockSyntax or MethodBlockBaseSyntax or MethodStatementSyntax).OfType<HandlesClauseSyntax>())
            foreach (var item in clause.Events)
                if (clause.Parent is { } declaration && Declared(declaration, model, default) is IMethodSymbol handler && model.GetSymbolInfo(item.EventMember).Symbol is IEventSymbol evt)
                    handlers.Add(item.EventContainer switch
                    {
                        WithEventsPropertyEventContainerSyntax part => new(evt, handler, VariableOf(part.WithEventsContainer), model.GetSymbolInfo(part.Property).Symbol as IPropertySymbol),
                        WithEventsEventContainerSyntax variable => new(evt, handler, VariableOf(variable), null),
                        _ => new(evt, handler, null, null),
                    });
        return handlers;

        IPropertySymbol? VariableOf(WithEventsEventContainerSyntax variable) => model.GetSymbolInfo(variable).Symbol as IPropertySymbol;
    }

    public override bool MakesMemory(SyntaxNode expression) => false;

    public override bool IsCopied(SyntaxNode operand) => false;

    public override bool IsAssignedUnlessNull(SyntaxNode tested) => false;

    // ── Mentions ──

    public override SyntaxNode? MemberAt(SyntaxToken token)
    {
        for (var node = token.Parent; node is not null; node = node.Parent)
            switch (node)
            {
                case AttributeListSyntax or EnumBlockSyntax or DelegateStatementSyntax or TypeBlockSyntax or NamespaceBlockSyntax: return null;
                case MethodBlockBaseSyntax or PropertyBlockSyntax or FieldDeclarationSyntax: return node is AccessorBlockSyntax { Parent: PropertyBlockSyntax whole } ? whole : node;
                case PropertyStatementSyntax property: return property.Parent is PropertyBlockSyntax block ? block : property;
            }
        return null;
    }

    public override bool IsType(SyntaxNode member) => false;

    public override bool IsMention(SyntaxToken token, SemanticModel model, ISought sought, CancellationToken ct)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax literal when sought.IsKey(token.ValueText):
                if (literal.Parent is EqualsValueSyntax { Parent: VariableDeclaratorSyntax { Names: { Count: > 0 } names } } && model.GetDeclaredSymbol(names[0], ct) is IFieldSymbol constant) sought.AddConstant(constant);
                return true;
            case SimpleNameSyntax dynamic when sought.IsKey(dynamic.Identifier.ValueText): return true;
            case ForEachStatementSyntax loop:
                var info = model.GetForEachStatementInfo(loop);
                return sought.Contains(info.GetEnumeratorMethod) || sought.Contains(info.MoveNextMethod) || sought.Contains(info.CurrentProperty) || sought.Contains(info.DisposeMethod);
            case MeExpressionSyntax self:
                // The whole object is handed on; reading one of its members is a mention of the member.
                return self.Parent is not MemberAccessExpressionSyntax && sought.Contains(model.GetTypeInfo(self, ct).Type);
            case AwaitExpressionSyntax await:
                var awaited = model.GetAwaitExpressionInfo(await);
                return sought.Contains(awaited.GetAwaiterMethod) || sought.Contains(awaited.GetResultMethod);
            case SimpleNameSyntax name: return IsSought(model.GetSymbolInfo(name, ct), sought);
            // Of the members that a name in XML stands for, the compiler shows none.
            case XmlNameSyntax: return true;
            default: return token.IsKind(SyntaxKind.UsingKeyword) || token.IsKind(SyntaxKind.FromKeyword) || token.IsKind(SyntaxKind.AggregateKeyword);
        }
    }

    public override bool MayHide(SyntaxNode node) => node is InvocationExpressionSyntax or BinaryExpressionSyntax or UnaryExpressionSyntax or CastExpressionSyntax or PredefinedCastExpressionSyntax
        or CollectionInitializerSyntax { Parent: ObjectCollectionInitializerSyntax } || node is AssignmentStatementSyntax assignment && !assignment.IsKind(SyntaxKind.SimpleAssignmentStatement)
        || node is MemberAccessExpressionSyntax access && access.IsKind(SyntaxKind.DictionaryAccessExpression);

    public override bool Hides(SyntaxNode node, SemanticModel model, ISought sought, CancellationToken ct) => node switch
    {
        ExpressionSyntax expression and not CollectionInitializerSyntax => IsSought(model.GetSymbolInfo(expression, ct), sought) || node is CastExpressionSyntax cast && sought.Contains(model.GetConversion(cast.Expression, ct).MethodSymbol),
        CollectionInitializerSyntax initializer => initializer.Initializers.Any(e => IsSought(model.GetCollectionInitializerSymbolInfo(e, ct), sought)),
        _ => true,
    };

    public override IEnumerable<IMethodSymbol> MethodsOf(SyntaxNode member, SemanticModel model, CancellationToken ct) => member switch
    {
        FieldDeclarationSyntax { Declarators: { Count: > 0 } declarators } => declarators[0].Names.Count > 0 ? ConstructorsFor(Declared(declarators[0].Names[0], model, ct)) : [],
        MethodBlockBaseSyntax { BlockStatement: var statement } => MethodsOf(Declared(statement, model, ct), isInitialised: false),
        PropertyBlockSyntax { PropertyStatement: var statement } => MethodsOf(Declared(statement, model, ct), IsInitialised(statement)),
        PropertyStatementSyntax statement => MethodsOf(Declared(statement, model, ct), IsInitialised(statement)),
        _ => [],
    };

    private static bool IsInitialised(PropertyStatementSyntax property) => InitialOf(property.Initializer, property.AsClause) is not null;

    private static ISymbol? Declared(SyntaxNode node, SemanticModel model, CancellationToken ct) => model.GetDeclaredSymbol(node, ct);

    public override void Note(SyntaxNode root, TypeUses uses)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (node is GenericNameSyntax { TypeArgumentList.Arguments: var standing }) foreach (var argument in standing) uses.TypeArguments.Add(LastName(argument));
            switch (node)
            {
                case SpecialConstraintSyntax made when made.IsKind(SyntaxKind.NewConstraint): uses.MakesTypeArguments = true; break;
                case ObjectCreationExpressionSyntax creation: uses.NoteMade(LastName(creation.Type)); break;
                case IdentifierNameSyntax { Identifier.ValueText: "GetKeyedService" or "GetRequiredKeyedService" or "GetKeyedServices" or "FromKeyedServices" or "FromKeyedServicesAttribute" }: uses.HandedOnByKey.Add(TypeUses.AnyService); break;
                case GenericNameSyntax { Parent: MemberAccessExpressionSyntax access } generic:
                    if (generic.Identifier.ValueText is "GetKeyedService" or "GetRequiredKeyedService" or "GetKeyedServices") uses.HandedOnByKey.Add(TypeUses.AnyService);
                    uses.NoteGeneric(generic.Identifier.ValueText, generic.TypeArgumentList.Arguments.Select(LastName).ToList(), access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments.Count: > 0 });
                    break;
            }
        }
    }

    // ── Edits ──

    // Every edit solves the project anew.
    public override IReadOnlyList<(SyntaxNode Before, SyntaxNode After)>? Edited(SyntaxTree before, SyntaxTree after, CancellationToken ct) => null;

    public override (SyntaxNode Was, SyntaxNode Code, SemanticModel Model)? Rebound(SyntaxNode before, SyntaxNode after, SemanticModel model) => null;

    // ── What a review is tied to ──

    public override SyntaxNode WholeOf(SyntaxNode declaration) => declaration switch
    {
        { Parent: MethodBlockBaseSyntax block } => block,
        { Parent: VariableDeclaratorSyntax { Parent: FieldDeclarationSyntax } variable } => variable,
        _ => declaration,
    };

    public override bool IsAttributes(SyntaxNode node) => node is AttributeListSyntax;

    public override string Spelling(SyntaxToken token) => token.Value is null || token.IsKind(SyntaxKind.IdentifierToken) || token.IsKeyword() ? token.Text.ToUpperInvariant() : token.Text;

    public override ISymbol? SymbolAt(SyntaxToken identifier, SemanticModel model, CancellationToken ct) => identifier.Parent switch
    {
        null => null,
        SimpleNameSyntax name => model.GetSymbolInfo(name, ct) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null,
        var declaring => Declared(declaring, model, ct),
    };

    public override (IReadOnlyList<SyntaxNode> TypeArguments, IEnumerable<SyntaxNode> Arguments, SyntaxNode? Receiver)? GenericCall(SyntaxToken name) =>
        name.Parent is GenericNameSyntax { TypeArgumentList.Arguments: var types } generic && generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList: { } list } call && call.Expression.Span.Contains(generic.Span)
            ? (types, list.Arguments.Select(static a => a.GetExpression()).OfType<SyntaxNode>(), (generic.Parent as MemberAccessExpressionSyntax)?.Expression) : null;

    // No facts are written for Visual Basic.
    public override bool MayKeep(SyntaxNode declaration, Func<string, bool> isStatic) => true;

    // Told apart in C# alone so far.
    public override IReadOnlyList<SyntaxNode> OnlyValuesOf(ISymbol member, CancellationToken ct) => [];

    public override bool IsArgumentName(SyntaxNode name) => name is IdentifierNameSyntax { Parent: NameColonEqualsSyntax };

    public override IEnumerable<ISymbol?> CalledBy(SyntaxNode node, SemanticModel model, CancellationToken ct)
    {
        switch (node)
        {
            case ForEachStatementSyntax loop:
                var each = model.GetForEachStatementInfo(loop);
                return [each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty, each.DisposeMethod];
            case AwaitExpressionSyntax await:
                var awaited = model.GetAwaitExpressionInfo(await);
                return [awaited.GetAwaiterMethod, awaited.IsCompletedProperty, awaited.GetResultMethod];
            case UsingStatementSyntax { Expression: { } resource }: return DisposalOf(model.GetTypeInfo(resource, ct).Type, isAwaited: false);
            case UsingStatementSyntax block: return block.Variables.SelectMany(static v => v.Names).SelectMany(n => DisposalOf((Declared(n, model, ct) as ILocalSymbol)?.Type, isAwaited: false));
            case InterpolationSyntax hole: return TextOf(model.GetTypeInfo(hole.Expression, ct).Type);
            case ExpressionSyntax expression: return [model.GetSymbolInfo(expression, ct).Symbol, model.GetConversion(expression, ct).MethodSymbol];
            default: return [];
        }
    }

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => LastName(qualified.Right),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => "",
    };
}
