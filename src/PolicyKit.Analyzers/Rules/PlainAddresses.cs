using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analyzers.Rules;

/// <summary>Addresses written in the source: which of them mean a connection in the clear to another machine, and whether a connection gets them.</summary>
internal static class PlainAddresses
{
    private static readonly ImmutableArray<string> Schemes = ImmutableArray.Create("http://", "ftp://", "ws://", "smtp://", "ldap://", "telnet://");

    private static readonly ImmutableHashSet<string> Parameters = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "requestUri", "requestUriString", "address", "uri", "url", "baseAddress", "baseUrl", "endpoint", "serverUri");

    private static readonly ImmutableHashSet<string> Properties = ImmutableHashSet.Create(StringComparer.Ordinal, "BaseAddress", "Address", "RequestUri", "Url", "BaseUrl");

    private static readonly Mentions SchemeWords = new(Schemes.Select(s => s.Substring(0, s.Length - 3)).SelectMany(s => new[] { s, s.ToUpperInvariant(), char.ToUpperInvariant(s[0]) + s.Substring(1) }));

    /// <summary>Literals of a tree that begin with a scheme without encryption and a host that is not this machine.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxTree tree, CancellationToken cancellationToken) =>
        SchemeWords.MayBeIn(tree, cancellationToken)
            ? SchemeWords.In(tree, cancellationToken).Select(t => t.Parent is InterpolatedStringTextSyntax { Parent: { } whole } ? whole : t.Parent).OfType<SyntaxNode>().Distinct().Where(IsPlain)
            : [];

    private static bool IsPlain(SyntaxNode literal) =>
        StartOf(literal) is { } text
        && Schemes.FirstOrDefault(s => text.StartsWith(s, StringComparison.OrdinalIgnoreCase)) is { } scheme
        && !IsThisMachine(HostOf(text.Substring(scheme.Length)));

    public static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host.StartsWith("127.", StringComparison.Ordinal) || host is "[::1]" or "::1" or "+" or "*" or "0.0.0.0";

    /// <summary>True if the literal, or the <c>Uri</c> made of it, is the address that a connection is given.</summary>
    public static bool IsGivenToAConnection(SyntaxNode literal, SemanticModel model, CancellationToken cancellationToken)
    {
        var node = literal;
        while (node.Parent is BinaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        switch (node.Parent)
        {
            case AssignmentExpressionSyntax { Left: var left, Right: var right } when right == node:
                return left.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault() is { } name && Properties.Contains(name.Identifier.ValueText);
            case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } } argument:
                if (call is BaseObjectCreationExpressionSyntax && model.GetTypeInfo(call, cancellationToken).Type is { Name: "Uri", ContainingNamespace.Name: "System" })
                {
                    return IsGivenToAConnection(call, model, cancellationToken);
                }

                return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsOfAConnection(method)
                    && argument.DetermineParameter(method) is { } parameter && Parameters.Contains(parameter.Name);
            default:
                return false;
        }
    }

    private static bool IsOfAConnection(IMethodSymbol method) =>
        method.ContainingNamespace?.ToDisplayString() is { } ns
        && (ns.StartsWith("System.Net", StringComparison.Ordinal) || ns.StartsWith("Microsoft.AspNetCore.SignalR", StringComparison.Ordinal)
            || ns.StartsWith("Grpc.", StringComparison.Ordinal) || ns.StartsWith("RestSharp", StringComparison.Ordinal) || ns.StartsWith("Flurl", StringComparison.Ordinal));

    private static string HostOf(string afterScheme)
    {
        var end = afterScheme.StartsWith("[", StringComparison.Ordinal) ? afterScheme.IndexOf(']') + 1 : afterScheme.IndexOfAny(['/', ':', '?', '#']);
        return end <= 0 ? afterScheme : afterScheme.Substring(0, end);
    }

    private static string? StartOf(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax { Token.Value: string text } => text,
        InterpolatedStringExpressionSyntax { Contents: [InterpolatedStringTextSyntax first, ..] } => first.TextToken.ValueText,
        _ => null,
    };
}
