using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// The authorisation policies that a compilation declares, and which of them require multi-factor sign-on. What a policy requires is read from
/// its source: a claim about the method of authentication, or a requirement called after multi-factor sign-on.
/// </summary>
internal sealed class AuthorizationPolicies
{
    private static readonly ImmutableArray<string> Words = ImmutableArray.Create("Policy");

    private static readonly ImmutableHashSet<string> Claims = ImmutableHashSet.Create(
        StringComparer.Ordinal, "amr", "acr", "http://schemas.microsoft.com/claims/authnmethodsreferences",
        "http://schemas.microsoft.com/ws/2008/06/identity/claims/authenticationmethod");

    private static readonly ImmutableHashSet<string> OneFactor = ImmutableHashSet.Create(StringComparer.Ordinal, "pwd", "pin", "kba");

    private readonly HashSet<string> _proven = new(StringComparer.Ordinal);

    private AuthorizationPolicies()
    {
    }

    /// <summary>True if the policy of endpoints about which nothing is said requires it.</summary>
    public bool FallbackProvesMfa { get; private set; }

    /// <summary>True if the policy of a bare <c>[Authorize]</c> requires it.</summary>
    public bool DefaultProvesMfa { get; private set; }

    /// <summary>True if the named policy is declared here and requires it; null is the default policy.</summary>
    public bool ProvesMfa(string? name) => name is null ? DefaultProvesMfa : _proven.Contains(name);

    public static AuthorizationPolicies Of(Compilation compilation, CancellationToken cancellationToken)
    {
        var policies = new AuthorizationPolicies();
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!tree.GetText(cancellationToken).Mentions(Words))
            {
                continue;
            }

            var model = new Lazy<SemanticModel>(() => compilation.GetSemanticModel(tree));
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                policies.Read(node, model, cancellationToken);
            }
        }

        return policies;
    }

    private void Read(SyntaxNode node, Lazy<SemanticModel> model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } invocation:
                var last = arguments[arguments.Count - 1].Expression;
                switch (NameOf(invocation))
                {
                    case "AddPolicy" when arguments.Count == 2:
                        Name(arguments[0].Expression, last, model, cancellationToken);
                        break;
                    case "AddFallbackPolicy" or "SetFallbackPolicy":
                        FallbackProvesMfa |= RequiresMfa(last, model, cancellationToken);
                        break;
                    case "AddDefaultPolicy" or "SetDefaultPolicy":
                        DefaultProvesMfa |= RequiresMfa(last, model, cancellationToken);
                        break;
                }

                break;
            case AssignmentExpressionSyntax { Left: var left, Right: var right } when left.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault() is { } target:
                FallbackProvesMfa |= target.Identifier.ValueText == "FallbackPolicy" && RequiresMfa(right, model, cancellationToken);
                DefaultProvesMfa |= target.Identifier.ValueText == "DefaultPolicy" && RequiresMfa(right, model, cancellationToken);
                break;
        }
    }

    private void Name(ExpressionSyntax name, ExpressionSyntax policy, Lazy<SemanticModel> model, CancellationToken cancellationToken)
    {
        if (model.Value.GetConstantValue(name, cancellationToken).Value is string text && RequiresMfa(policy, model, cancellationToken))
        {
            _proven.Add(text);
        }
    }

    /// <summary>True if the source of a policy, or of the variable that holds it, requires multi-factor sign-on.</summary>
    public static bool RequiresMfa(ExpressionSyntax policy, Lazy<SemanticModel> model, CancellationToken cancellationToken)
    {
        if (policy is IdentifierNameSyntax or MemberAccessExpressionSyntax
            && model.Value.GetSymbolInfo(policy, cancellationToken).Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration)
        {
            return declaration.DescendantNodes().Any(IsMfa);
        }

        return policy.DescendantNodesAndSelf().Any(IsMfa);
    }

    private static bool IsMfa(SyntaxNode node) => node switch
    {
        SimpleNameSyntax { Identifier.ValueText: var name } => IsCalledMfa(name),
        LiteralExpressionSyntax { Token.Value: string text } literal => Claims.Contains(text) && !IsOneFactor(literal),
        _ => false,
    };

    /// <summary>Names such as <c>RequireZoneMfa</c>, <c>MfaRequirement</c> or <c>MultiFactorPolicy</c>.</summary>
    public static bool IsCalledMfa(string name) =>
        name.IndexOf("Mfa", StringComparison.Ordinal) >= 0 || name.StartsWith("mfa", StringComparison.Ordinal) || name.IndexOf("MultiFactor", StringComparison.OrdinalIgnoreCase) >= 0;

    // RequireClaim("amr", "pwd") asks for the password alone.
    private static bool IsOneFactor(LiteralExpressionSyntax claim) =>
        claim.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } arguments } }
        && arguments.Skip(1).All(a => a.Expression is LiteralExpressionSyntax { Token.Value: string value } && OneFactor.Contains(value));

    private static string? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
