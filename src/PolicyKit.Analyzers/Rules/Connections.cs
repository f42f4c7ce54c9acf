using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analysis;

namespace PolicyKit.Analyzers.Rules;

/// <summary>One place where a connection gets its address. <see cref="Carrier"/> is what holds the connection: a receiver, or what is being made.</summary>
internal sealed record Connection(ExpressionSyntax Address, ExpressionSyntax Carrier, string Text);

/// <summary>The calls, constructors and properties that give a network connection its address, and what declares the zone in which it ends.</summary>
internal static class Connections
{
    private static readonly ImmutableHashSet<string> Calls = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "GetAsync", "GetStringAsync", "GetByteArrayAsync", "GetStreamAsync", "PostAsync", "PutAsync", "PatchAsync", "DeleteAsync",
        "GetFromJsonAsync", "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "DeleteFromJsonAsync", "Connect", "ConnectAsync", "ForAddress", "WithUrl");

    private static readonly ImmutableHashSet<string> Constructors = ImmutableHashSet.Create(StringComparer.Ordinal, "TcpClient", "SmtpClient");

    private static readonly ImmutableHashSet<string> Properties = ImmutableHashSet.Create(StringComparer.Ordinal, "BaseAddress", "Host");

    private static readonly ImmutableHashSet<string> AddressParameters = ImmutableHashSet.Create(
        StringComparer.Ordinal, "requestUri", "host", "hostname", "address", "addresses", "url", "uri", "remoteEP");

    public static readonly ImmutableHashSet<string> Names = Calls.Union(Constructors).Union(Properties);

    public static Connection? At(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        var word = name.Identifier.ValueText;
        if (Calls.Contains(word) && name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call, Expression: var receiver } access && access.Name == name)
        {
            return model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol method && IsOfANetwork(method.ContainingType)
                && AddressIn(call.ArgumentList, method) is { } address
                    ? new Connection(address, method is { IsStatic: true, ReducedFrom: null } ? call : receiver, receiver.ToString())
                    : null;
        }

        if (Constructors.Contains(word) && name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { ArgumentList: { } arguments } creation && creation.Type.Span.Contains(name.Span))
        {
            return model.GetSymbolInfo(creation, cancellationToken).Symbol is IMethodSymbol constructor && IsOfANetwork(constructor.ContainingType)
                && AddressIn(arguments, constructor) is { } address
                    ? new Connection(address, creation, "new " + word)
                    : null;
        }

        return Properties.Contains(word) ? OfProperty(name, model, cancellationToken) : null;
    }

    private static Connection? OfProperty(SimpleNameSyntax name, SemanticModel model, CancellationToken cancellationToken)
    {
        if (name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not IPropertySymbol property || !IsOfANetwork(property.ContainingType)
            || property.ContainingType.Name is not ("HttpClient" or "SmtpClient"))
        {
            return null;
        }

        return assignment.Left switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => new Connection(assignment.Right, access.Expression, access.Expression.ToString()),
            _ when assignment.Left == name && assignment.Parent?.Parent is BaseObjectCreationExpressionSyntax creation => new Connection(assignment.Right, creation, "new " + property.ContainingType.Name),
            _ => null,
        };
    }

    private static ExpressionSyntax? AddressIn(ArgumentListSyntax arguments, IMethodSymbol method) =>
        arguments.Arguments.FirstOrDefault(a => a.DetermineParameter(method) is { } parameter && AddressParameters.Contains(parameter.Name))?.Expression;

    private static bool IsOfANetwork(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is { } ns
        && (ns.StartsWith("System.Net", StringComparison.Ordinal) || ns.StartsWith("Grpc.Net", StringComparison.Ordinal)
            || ns.StartsWith("Microsoft.AspNetCore.SignalR.Client", StringComparison.Ordinal) || ns.StartsWith("MailKit", StringComparison.Ordinal));

    /// <summary>True if <c>[Channel]</c> on the member, parameter, type or factory, or a client registered for a zone, says where the connection ends.</summary>
    public static bool IsDeclared(
        Connection connection, FlowSession session, SemanticModel model, CancellationToken cancellationToken) =>
        IsDeclared(connection.Carrier, session, model, 4, cancellationToken);

    private static bool IsDeclared(
        ExpressionSyntax carrier, FlowSession session, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0)
        {
            return false;
        }

        if (model.GetTypeInfo(carrier, cancellationToken).Type is INamedTypeSymbol type && session.ChannelOf(type) is not null)
        {
            return true;
        }

        if (carrier is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax && PlaceOf(carrier, model, cancellationToken) is { } place && session.ChannelOf(place) is not null)
        {
            return true;
        }

        if (carrier is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var client }] } created
            && Authorizations.NameOf(created) == "CreateClient" && model.GetConstantValue(client, cancellationToken).Value is string name && session.ClientNamed(name) is not null)
        {
            return true;
        }

        return model.GetSymbolInfo(carrier, cancellationToken).Symbol switch
        {
            ILocalSymbol { DeclaringSyntaxReferences: [var reference] } => reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
                && IsDeclared(value, session, model, depth - 1, cancellationToken),
            IMethodSymbol { MethodKind: MethodKind.Constructor } or null => false,
            { } symbol => session.ChannelOf(symbol) is not null || IsOfTypedClient(symbol, session),
        };
    }

    // The registration of a typed client says where the HttpClient ends that its instances are given.
    private static bool IsOfTypedClient(ISymbol symbol, FlowSession session) =>
        symbol is IFieldSymbol { Type.Name: "HttpClient" } or IPropertySymbol { Type.Name: "HttpClient" } or IParameterSymbol { Type.Name: "HttpClient", ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } }
        && symbol.ContainingType is { } client && session.ClientOf(client) is not null;

    // What a new connection is put into: a variable, a member, or the result of the method.
    private static ISymbol? PlaceOf(ExpressionSyntax made, SemanticModel model, CancellationToken cancellationToken) => made.Parent switch
    {
        EqualsValueClauseSyntax { Parent: { } declaration } => model.GetDeclaredSymbol(declaration, cancellationToken),
        AssignmentExpressionSyntax { Left: var left, Right: var right } when right == made => model.GetSymbolInfo(left, cancellationToken).Symbol,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax => model.GetEnclosingSymbol(made.SpanStart, cancellationToken),
        _ => null,
    };
}
