using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Reads what the attributes of a symbol and the conventions of an endpoint require.</summary>
internal sealed class Authorizations(Compilation compilation, CancellationToken cancellationToken)
{
    private const int MaxDepth = 8;

    private readonly Lazy<AuthorizationPolicies> _policies =
        new(() => AuthorizationPolicies.Of(compilation, cancellationToken), LazyThreadSafetyMode.PublicationOnly);

    public AuthorizationPolicies Policies => _policies.Value;

    /// <summary>The attributes of a member, or of a type and its bases.</summary>
    public Authorization Of(ISymbol symbol)
    {
        var all = Sum(symbol.GetAttributes());
        for (var type = (symbol as INamedTypeSymbol)?.BaseType; type is not null; type = type.BaseType)
        {
            all += Sum(type.GetAttributes());
        }

        return all;
    }

    private Authorization Sum(ImmutableArray<AttributeData> attributes) => attributes.Aggregate(default(Authorization), (all, next) => all + Of(next));

    private Authorization Of(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return default;
        }

        if (AuthorizationPolicies.IsCalledMfa(type.Name))
        {
            return Authorization.Mfa;
        }

        for (var t = type; t is not null; t = t.BaseType)
        {
            if (t.Name == "AllowAnonymousAttribute")
            {
                return Authorization.Open;
            }

            if (t.Name == "AuthorizeAttribute")
            {
                var policy = attribute.NamedArguments.FirstOrDefault(a => a.Key == "Policy").Value.Value ?? attribute.ConstructorArguments.FirstOrDefault().Value;
                return Authorization.Required(Policies.ProvesMfa(policy as string));
            }
        }

        return default;
    }

    /// <summary>What is required of everything a call maps: what is chained to it, said later of its variable, and said of its group.</summary>
    public Authorization OfChain(InvocationExpressionSyntax mapping, SemanticModel model) =>
        Above(mapping, model) + Below((mapping.Expression as MemberAccessExpressionSyntax)?.Expression, model, MaxDepth);

    /// <summary>What follows an expression: <c>.RequireAuthorization("…")</c> and the like, and the variable it ends in.</summary>
    private Authorization Above(ExpressionSyntax expression, SemanticModel model)
    {
        var all = default(Authorization);
        SyntaxNode node = expression;
        while (node.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next } access && access.Expression == node)
        {
            all += Convention(next, model);
            node = next;
        }

        return node.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } ? all + Later(variable, model) : all;
    }

    // var group = app.MapGroup("/x"); group.RequireAuthorization("…");
    private Authorization Later(VariableDeclaratorSyntax variable, SemanticModel model)
    {
        var scope = variable.FirstAncestorOrSelf<BlockSyntax>() ?? variable.SyntaxTree.GetRoot(cancellationToken);
        return scope.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Where(call => call.Expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == variable.Identifier.ValueText)
            .Aggregate(default(Authorization), (all, call) => all + Convention(call, model) + (IsConvention(call) ? Above(call, model) : default));
    }

    private Authorization Below(ExpressionSyntax? receiver, SemanticModel model, int depth)
    {
        if (depth == 0)
        {
            return default;
        }

        switch (receiver)
        {
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } } call:
                return Convention(call, model) + Below(inner, model, depth - 1);
            case ParenthesizedExpressionSyntax { Expression: var inner }:
                return Below(inner, model, depth);
            case IdentifierNameSyntax name:
                return model.GetSymbolInfo(name, cancellationToken).Symbol switch
                {
                    ILocalSymbol local when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax variable =>
                        Below(variable.Initializer?.Value, model, depth - 1) + Later(variable, model),
                    IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } method } parameter => OfCallers(method, parameter, depth - 1),
                    _ => default,
                };
            default:
                return default;
        }
    }

    // static void MapCases(this RouteGroupBuilder group): what every caller requires of the group it hands over.
    private Authorization OfCallers(IMethodSymbol method, IParameterSymbol parameter, int depth)
    {
        var handed = new List<Authorization>();
        foreach (var tree in compilation.SyntaxTrees.Where(t => t.GetText(cancellationToken).Mentions(ImmutableArray.Create(method.Name))))
        {
            var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));
            foreach (var call in tree.GetRoot(cancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Where(c => NameOf(c) == method.Name))
            {
                if (model.Value.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol called
                    || !SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, method))
                {
                    continue;
                }

                var shift = called.ReducedFrom is null ? 0 : 1;
                var given = shift == 1 && parameter.Ordinal == 0
                    ? (call.Expression as MemberAccessExpressionSyntax)?.Expression
                    : call.ArgumentList.Arguments.ElementAtOrDefault(parameter.Ordinal - shift)?.Expression;
                handed.Add(Below(given, model.Value, depth));
            }
        }

        return handed.Count == 0 ? default : handed.Aggregate((a, b) => new Authorization(a.Says && b.Says, a.ProvesMfa && b.ProvesMfa, a.Anonymous || b.Anonymous));
    }

    private static bool IsConvention(InvocationExpressionSyntax call) =>
        NameOf(call) is { } name && (name is "RequireAuthorization" or "AllowAnonymous" or "WithMetadata" || AuthorizationPolicies.IsCalledMfa(name));

    private Authorization Convention(InvocationExpressionSyntax call, SemanticModel model)
    {
        var name = NameOf(call);
        if (name is null || !IsConvention(call))
        {
            return default;
        }

        if (AuthorizationPolicies.IsCalledMfa(name))
        {
            return Authorization.Mfa;
        }

        var arguments = call.ArgumentList.Arguments;
        var lazy = new Lazy<SemanticModel>(() => model);
        return name switch
        {
            "AllowAnonymous" => Authorization.Open,
            "RequireAuthorization" when arguments.Count == 0 => Authorization.Required(Policies.DefaultProvesMfa),
            "RequireAuthorization" => Authorization.Required(arguments.Any(a => Proves(a.Expression, lazy))),
            _ => arguments.Any(a => Proves(a.Expression, lazy)) ? Authorization.Mfa : default,
        };
    }

    /// <summary>True if a policy's name, the policy itself, or an attribute made of it requires multi-factor sign-on.</summary>
    public bool Proves(ExpressionSyntax policy, Lazy<SemanticModel> model) =>
        model.Value.GetConstantValue(policy, cancellationToken).Value is string name
            ? Policies.ProvesMfa(name)
            : AuthorizationPolicies.RequiresMfa(policy, model, cancellationToken)
                || (policy is ObjectCreationExpressionSyntax && policy.DescendantNodes().OfType<LiteralExpressionSyntax>().Any(l => l.IsKind(SyntaxKind.StringLiteralExpression) && Policies.ProvesMfa(l.Token.ValueText)));

    public static string? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
