using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace PolicyKit.Analysis.Languages;

/// <summary>C# as the engine reads it.</summary>
internal sealed partial class CSharpLanguage : Language
{
    public static readonly CSharpLanguage Instance = new();

    public override StringComparer Names => StringComparer.Ordinal;
    public override string Self => "this";
    public override string Loop => "foreach";
    public override IReadOnlyCollection<string> Queries => ["from"];

    // ── Bodies ──

    public override IEnumerable<SyntaxNode> BodiesOf(IMethodSymbol method, CancellationToken ct)
    {
        var nodes = new List<SyntaxNode>();
        var declarations = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.Select(r => r.GetSyntax(ct)).ToList();
        if (method.MethodKind is MethodKind.Constructor && !declarations.Any(static d => d is ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer }))
            AddInitializers(method.ContainingType, isStatic: false, nodes, ct);
        if (method.MethodKind is MethodKind.StaticConstructor)
            AddInitializers(method.ContainingType, isStatic: true, nodes, ct);
        foreach (var syntax in declarations)
            if (syntax is TypeDeclarationSyntax type)
            {
                if (method.MethodKind == MethodKind.Constructor && type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault() is { } baseCall) nodes.Add(baseCall);
            }
            else if (HasBody(syntax)) nodes.Add(syntax);
        return nodes;
    }

    private static bool HasBody(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax m => m.Body is not null || m.ExpressionBody is not null || m is ConstructorDeclarationSyntax { Initializer: not null },
        AccessorDeclarationSyntax a => a.Body is not null || a.ExpressionBody is not null,
        ArrowExpressionClauseSyntax or CompilationUnitSyntax => true,
        _ => false,
    };

    private static void AddInitializers(INamedTypeSymbol type, bool isStatic, List<SyntaxNode> nodes, CancellationToken ct)
    {
        foreach (var declaration in type.DeclaringSyntaxReferences.Select(r => r.GetSyntax(ct)).OfType<TypeDeclarationSyntax>())
            foreach (var member in declaration.Members)
            {
                if (member.Modifiers.Any(SyntaxKind.StaticKeyword) != isStatic || member.Modifiers.Any(SyntaxKind.ConstKeyword)) continue;
                if (member is FieldDeclarationSyntax field)
                    foreach (var variable in field.Declaration.Variables)
                        if (variable.Initializer is { } value) nodes.Add(value);
                if (member is PropertyDeclarationSyntax { Initializer: { } initial }) nodes.Add(initial);
            }
    }

    public override bool CallsConstructor(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => constructor.Initializer is not null,
        TypeDeclarationSyntax type => type.BaseList?.Types.Any(static t => t is PrimaryConstructorBaseTypeSyntax) == true,
        _ => false,
    };

    public override bool IsNestedFunction(SyntaxNode node) => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or QueryExpressionSyntax;

    public override bool IsIdentifier(SyntaxToken token) => token.IsKind(SyntaxKind.IdentifierToken);

    public override bool IsBase(SyntaxNode? expression) => expression is BaseExpressionSyntax;

    public override SyntaxNode? Unstructured(SyntaxNode body) => null;

    public override IEnumerable<EmbeddedName> NamesIn(SyntaxNode expression) => [];

    public override IEnumerable<string> KeysIn(SyntaxNode expression) => [];

    public override bool AssignsPart(SyntaxNode statement) => false;

    public override IEnumerable<DeclaredHandler> Handlers(SyntaxNode root, SemanticModel model) => [];

    public override bool MakesMemory(SyntaxNode expression) => expression is StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax;

    public override bool IsCopied(SyntaxNode operand) => operand.Parent is WithExpressionSyntax;

    public override bool IsAssignedUnlessNull(SyntaxNode tested) => tested.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: AssignmentExpressionSyntax } access && access.Expression == tested;

    // ── Mentions ──

    public override SyntaxNode? MemberAt(SyntaxToken token)
    {
        SyntaxNode? below = null;
        for (var node = token.Parent; node is not null; below = node, node = node.Parent)
            switch (node)
            {
                case AttributeListSyntax attributes when !IsInBody(attributes): return null;
                case EnumDeclarationSyntax or DelegateDeclarationSyntax: return null;
                case TypeDeclarationSyntax type: return below is ParameterListSyntax || below is BaseListSyntax && type.ParameterList is not null ? type : null;
                case MemberDeclarationSyntax and not BaseNamespaceDeclarationSyntax: return node;
            }
        return null;
    }

    // Local functions and lambdas are part of the member around them, and so is what is declared of them.
    private static bool IsInBody(AttributeListSyntax attributes) =>
        (attributes.Parent is ParameterSyntax parameter ? parameter.Parent is ParameterListSyntax list ? list.Parent : parameter.Parent : attributes.Parent) is LocalFunctionStatementSyntax or LambdaExpressionSyntax;

    public override bool IsType(SyntaxNode member) => member is TypeDeclarationSyntax;

    public override bool IsMention(SyntaxToken token, SemanticModel model, ISought sought, CancellationToken ct)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax literal when sought.IsKey(token.ValueText):
                if (literal.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && model.GetDeclaredSymbol(variable, ct) is IFieldSymbol constant) sought.AddConstant(constant);
                return true;
            case SimpleNameSyntax dynamic when sought.IsKey(dynamic.Identifier.ValueText): return true;
            case ImplicitObjectCreationExpressionSyntax creation: return IsSought(model.GetSymbolInfo(creation, ct), sought);
            case CommonForEachStatementSyntax loop when token.IsKind(SyntaxKind.ForEachKeyword):
                var info = model.GetForEachStatementInfo(loop);
                return sought.Contains(info.GetEnumeratorMethod) || sought.Contains(info.MoveNextMethod) || sought.Contains(info.CurrentProperty) || sought.Contains(info.DisposeMethod);
            case ThisExpressionSyntax self:
                // The whole object is handed on; reading one of its members is a mention of the member.
                return self.Parent is not MemberAccessExpressionSyntax && sought.Contains(model.GetTypeInfo(self, ct).Type);
            case AwaitExpressionSyntax await:
                var awaited = model.GetAwaitExpressionInfo(await);
                return sought.Contains(awaited.GetAwaiterMethod) || sought.Contains(awaited.GetResultMethod);
            case SimpleNameSyntax name: return IsSought(model.GetSymbolInfo(name, ct), sought);
            default: return token.IsKind(SyntaxKind.UsingKeyword) || token.IsKind(SyntaxKind.FromKeyword);
        }
    }

    public override bool MayHide(SyntaxNode node) => node is ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or ImplicitElementAccessSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax
        or PostfixUnaryExpressionSyntax or CastExpressionSyntax or TupleExpressionSyntax or PositionalPatternClauseSyntax or DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax }
        or CollectionExpressionSyntax or ListPatternSyntax or InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression }
        || node is AssignmentExpressionSyntax assignment && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);

    public override bool Hides(SyntaxNode node, SemanticModel model, ISought sought, CancellationToken ct) => node switch
    {
        ExpressionSyntax expression and not (TupleExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax) => IsSought(model.GetSymbolInfo(expression, ct), sought),
        InitializerExpressionSyntax initializer => initializer.Expressions.Any(e => IsSought(model.GetCollectionInitializerSymbolInfo(e, ct), sought)),
        _ => true,
    };

    public override IEnumerable<IMethodSymbol> MethodsOf(SyntaxNode member, SemanticModel model, CancellationToken ct) => member switch
    {
        GlobalStatementSyntax => model.Compilation.GetEntryPoint(ct) is { } entry ? [entry] : [],
        TypeDeclarationSyntax type => model.GetDeclaredSymbol(type, ct) is INamedTypeSymbol declared ? declared.InstanceConstructors : Enumerable.Empty<IMethodSymbol>(),
        FieldDeclarationSyntax { Declaration.Variables: var variables } => variables.Count > 0 ? ConstructorsFor(model.GetDeclaredSymbol(variables[0], ct)) : [],
        _ => MethodsOf(model.GetDeclaredSymbol(member, ct), member is PropertyDeclarationSyntax { Initializer: not null }),
    };

    public override void Note(SyntaxNode root, TypeUses uses)
    {
        foreach (var node in root.DescendantNodes())
        {
            NoteAskedByKey(node, uses);
            if (node is GenericNameSyntax { TypeArgumentList.Arguments: var standing }) foreach (var argument in standing) uses.TypeArguments.Add(LastName(argument));
            switch (node)
            {
                case ObjectCreationExpressionSyntax creation: uses.NoteMade(LastName(creation.Type)); break;
                case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax variable } } }: uses.NoteMade(LastName(variable.Type)); break;
                case ImplicitObjectCreationExpressionSyntax { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } }: uses.NoteMade(LastName(property.Type)); break;
                case ConstructorConstraintSyntax: uses.MakesTypeArguments = true; break;
                case ImplicitObjectCreationExpressionSyntax: uses.MadeOfTypesNotNamed.Add(node); break;
                case GenericNameSyntax { Parent: MemberAccessExpressionSyntax access } generic:
                    var given = access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } all } ? all[all.Count - 1].Expression : null;
                    var key = access.Parent is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax { Token.Value: string literal } }, ..] } ? literal : null;
                    uses.NoteGeneric(generic.Identifier.ValueText, generic.TypeArgumentList.Arguments.Select(LastName).ToList(), given is not null, given is null ? null : MadeBy(given), key);
                    break;
            }
        }
    }

    private static string? MadeBy(ExpressionSyntax given) => given switch
    {
        ObjectCreationExpressionSyntax creation => LastName(creation.Type),
        LambdaExpressionSyntax { Body: ExpressionSyntax body } => MadeBy(body),
        LambdaExpressionSyntax { Block.Statements: [ReturnStatementSyntax { Expression: { } returned }] } => MadeBy(returned),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "GetRequiredService" or "GetService" or "CreateInstance", TypeArgumentList.Arguments: [var asked] } } } => LastName(asked),
        _ => null,
    };

    // ── Edits ──

    public override IReadOnlyList<(SyntaxNode Before, SyntaxNode After)>? Edited(SyntaxTree before, SyntaxTree after, CancellationToken ct)
    {
        if (!SyntaxFactory.AreEquivalent(before, after, topLevel: true)) return null;
        var (old, edited) = (Declared(before, ct), Declared(after, ct));
        return old.Count != edited.Count || old.Concat(edited).Any(static m => m is GlobalStatementSyntax) ? null : old.Zip(edited, static (b, a) => ((SyntaxNode)b, (SyntaxNode)a)).ToList();
    }

    private static List<MemberDeclarationSyntax> Declared(SyntaxTree tree, CancellationToken ct) =>
        tree.GetRoot(ct).DescendantNodes(static n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax).OfType<MemberDeclarationSyntax>().Where(static m => m is not BaseNamespaceDeclarationSyntax).ToList();

    public override (SyntaxNode Was, SyntaxNode Code, SemanticModel Model)? Rebound(SyntaxNode before, SyntaxNode after, SemanticModel model)
    {
        switch (before, after)
        {
            case (ConstructorDeclarationSyntax { Initializer: var old }, ConstructorDeclarationSyntax { Initializer: var edited }) when old?.ToString() != edited?.ToString(): return null;
            case (BaseMethodDeclarationSyntax { Body: { } body }, BaseMethodDeclarationSyntax { Body: { } code } method):
                return model.TryGetSpeculativeSemanticModelForMethodBody(body.OpenBraceToken.Span.End, method, out var ofMethod) ? (body, code, ofMethod!) : null;
            case (BaseMethodDeclarationSyntax { ExpressionBody: { } body }, BaseMethodDeclarationSyntax { ExpressionBody: { } code }): return Arrow(body, code);
            case (PropertyDeclarationSyntax { ExpressionBody: { } body }, PropertyDeclarationSyntax { ExpressionBody: { } code }): return Arrow(body, code);
            case (IndexerDeclarationSyntax { ExpressionBody: { } body }, IndexerDeclarationSyntax { ExpressionBody: { } code }): return Arrow(body, code);
            case (BasePropertyDeclarationSyntax { AccessorList.Accessors: var accessors } was, BasePropertyDeclarationSyntax { AccessorList.Accessors: var now } property):
                if ((was as PropertyDeclarationSyntax)?.Initializer?.ToString() != (property as PropertyDeclarationSyntax)?.Initializer?.ToString()) return null;
                var changed = accessors.Zip(now, static (b, a) => (Before: b, After: a)).Where(static p => p.Before.ToString() != p.After.ToString()).ToList();
                if (changed is not [var (accessor, next)]) return null;
                if (accessor.ExpressionBody is { } arrow && next.ExpressionBody is { } replaced) return Arrow(arrow, replaced);
                return accessor.Body is { } block && next.Body is { } edit && model.TryGetSpeculativeSemanticModelForMethodBody(block.OpenBraceToken.Span.End, next, out var ofAccessor) ? (block, edit, ofAccessor!) : null;
            default: return null;
        }

        (SyntaxNode, SyntaxNode, SemanticModel)? Arrow(ArrowExpressionClauseSyntax body, ArrowExpressionClauseSyntax code) =>
            model.TryGetSpeculativeSemanticModel(body.ArrowToken.Span.End, code, out var ofArrow) ? (body, code, ofArrow!) : null;
    }

    // ── What a review is tied to ──

    public override SyntaxNode WholeOf(SyntaxNode declaration) => declaration;

    public override bool IsAttributes(SyntaxNode node) => node is AttributeListSyntax;

    public override string Spelling(SyntaxToken token) => token.Text;

    public override ISymbol? SymbolAt(SyntaxToken identifier, SemanticModel model, CancellationToken ct) =>
        identifier.Text == "var" || identifier.Parent is not { } parent ? null
        : parent is not SimpleNameSyntax name ? model.GetDeclaredSymbol(parent, ct)
        : model.GetSymbolInfo(name, ct) is var info ? info.Symbol ?? info.CandidateSymbols.FirstOrDefault() : null;

    public override (IReadOnlyList<SyntaxNode> TypeArguments, IEnumerable<SyntaxNode> Arguments, SyntaxNode? Receiver)? GenericCall(SyntaxToken name) =>
        name.Parent is GenericNameSyntax { TypeArgumentList.Arguments: var types } generic && generic.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call && call.Expression.Span.Contains(generic.Span)
            ? (types, call.ArgumentList.Arguments.Select(static a => a.Expression), (generic.Parent as MemberAccessExpressionSyntax)?.Expression) : null;

    public override bool MayKeep(SyntaxNode declaration, Func<string, bool> isStatic)
    {
        foreach (var node in declaration.DescendantNodes())
            switch (node)
            {
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } }: return true;
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } when isStatic(name): return true;
                case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var holder } } when isStatic(holder): return true;
                case ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var indexed } } when isStatic(indexed): return true;
                case ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0, Parent: ThrowStatementSyntax or ThrowExpressionSyntax }: return true;
            }
        return false;
    }

    public override IReadOnlyList<SyntaxNode> OnlyValuesOf(ISymbol member, CancellationToken ct)
    {
        if (member is not (IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null }) || member.DeclaringSyntaxReferences is not [var declaration]) return [];
        var values = new List<SyntaxNode>();
        switch (declaration.GetSyntax(ct))
        {
            case VariableDeclaratorSyntax { Initializer.Value: var value }: values.Add(value); break;
            case PropertyDeclarationSyntax { Initializer.Value: var value }: values.Add(value); break;
            case VariableDeclaratorSyntax or PropertyDeclarationSyntax { AccessorList.Accessors: [{ Body: null, ExpressionBody: null }] }: break;
            default: return [];
        }
        foreach (var constructor in member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            foreach (var reference in constructor.DeclaringSyntaxReferences)
                if (reference.GetSyntax(ct) is ConstructorDeclarationSyntax body)
                    foreach (var name in body.DescendantNodes().OfType<IdentifierNameSyntax>())
                    {
                        if (name.Identifier.ValueText != member.Name) continue;
                        var place = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access ? access : (ExpressionSyntax)name;
                        if (place.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } set && set.Left == place) values.Add(set.Right);
                        // By reference, in a tuple, by `??=`: anything may be in it.
                        else if (place.Parent is ArgumentSyntax or AssignmentExpressionSyntax or RefExpressionSyntax) return [];
                    }
        return values;
    }

    public override bool IsArgumentName(SyntaxNode name) => name is IdentifierNameSyntax { Parent: NameColonSyntax };

    public override IEnumerable<ISymbol?> CalledBy(SyntaxNode node, SemanticModel model, CancellationToken ct)
    {
        switch (node)
        {
            case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or OrderingSyntax or SelectOrGroupClauseSyntax: return [model.GetSymbolInfo(node, ct).Symbol];
            case CommonForEachStatementSyntax loop:
                var each = model.GetForEachStatementInfo(loop);
                var parts = loop is ForEachVariableStatementSyntax taken ? DeconstructedBy(model.GetDeconstructionInfo(taken)) : [];
                return [each.GetEnumeratorMethod, each.MoveNextMethod, each.CurrentProperty, each.DisposeMethod, each.ElementConversion.MethodSymbol, .. parts];
            case QueryClauseSyntax clause:
                var query = model.GetQueryClauseInfo(clause, ct);
                return [query.CastInfo.Symbol, query.OperationInfo.Symbol];
            case UsingStatementSyntax { Expression: { } resource } block: return DisposalOf(model.GetTypeInfo(resource, ct).Type, block.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword));
            case UsingStatementSyntax { Declaration: { } resources } block: return DisposalOf(model.GetTypeInfo(resources.Type, ct).Type, block.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword));
            case LocalDeclarationStatementSyntax { UsingKeyword.RawKind: (int)SyntaxKind.UsingKeyword } local: return DisposalOf(model.GetTypeInfo(local.Declaration.Type, ct).Type, local.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword));
            case InterpolationSyntax hole: return TextOf(model.GetTypeInfo(hole.Expression, ct).Type);
            case PositionalPatternClauseSyntax: return [(model.GetOperation(node.Parent!, ct) as IRecursivePatternOperation)?.DeconstructSymbol];
            case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression } initializer: return initializer.Expressions.Select(e => model.GetCollectionInitializerSymbolInfo(e, ct).Symbol);
            case ExpressionSyntax expression:
                return [model.GetSymbolInfo(expression, ct).Symbol, model.GetConversion(expression, ct).MethodSymbol, .. CalledUnnamed(expression, model, ct)];
            default: return [];
        }
    }

    private static IEnumerable<ISymbol?> CalledUnnamed(ExpressionSyntax expression, SemanticModel model, CancellationToken ct)
    {
        switch (expression)
        {
            case AwaitExpressionSyntax await:
                var awaited = model.GetAwaitExpressionInfo(await);
                return [awaited.GetAwaiterMethod, awaited.IsCompletedProperty, awaited.GetResultMethod];
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax or DeclarationExpressionSyntax } assignment: return DeconstructedBy(model.GetDeconstructionInfo(assignment));
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when model.GetTypeInfo(sum, ct).Type?.SpecialType == SpecialType.System_String:
                return [.. TextOf(model.GetTypeInfo(sum.Left, ct).Type), .. TextOf(model.GetTypeInfo(sum.Right, ct).Type)];
            default: return [];
        }
    }

    private static IEnumerable<ISymbol?> DeconstructedBy(DeconstructionInfo info) => info.Nested.SelectMany(DeconstructedBy).Prepend(info.Method).Prepend(info.Conversion?.MethodSymbol);

    private static string LastName(TypeSyntax type) => type switch
    {
        QualifiedNameSyntax qualified => LastName(qualified.Right),
        AliasQualifiedNameSyntax alias => LastName(alias.Name),
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        NullableTypeSyntax nullable => LastName(nullable.ElementType),
        _ => "",
    };
}
