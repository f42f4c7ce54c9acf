using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Languages;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Clients whose zone the registration says. Named ones: what <c>CreateClient("office")</c> gives after <c>services.AddZoneHttpClient&lt;LgwanZone&gt;("office", …)</c> is a
/// connection of that zone. Typed ones (<c>AddZoneHttpClient&lt;LgwanZone, OfficeClient&gt;</c>, or <c>.AddTypedClient&lt;OfficeClient&gt;()</c> on such a registration): the
/// <c>HttpClient</c> that their constructor is given is one. What is registered for two zones is of neither. Immutable; known by the methods' names, for their package need not be there.
/// </summary>
internal sealed class ZoneClients
{
    private const string Registration = "AddZoneHttpClient";
    private const string Typed = "AddTypedClient";

    private readonly Dictionary<string, ZoneInfo?> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, ZoneInfo?> _typed = new(SymbolEqualityComparer.Default);
    private readonly Language _language;
    private readonly CancellationToken _cancellation;

    public ZoneClients(Compilation compilation, Declarations declarations, Func<SyntaxTree, SemanticModel> modelOf, CancellationToken ct)
    {
        (_language, _cancellation) = (Language.Of(compilation), ct);
        var words = new Mentions([Registration, Typed]);
        foreach (var tree in compilation.SyntaxTrees)
            foreach (var token in words.In(tree, ct))
            {
                if (_language.GenericCall(token) is not var (types, arguments, receiver)) continue;
                var model = modelOf(tree);
                var isOwn = Is(token, Registration);
                if ((isOwn ? types[0] : ZoneOfBuilder(receiver, model)) is not { } named || declarations.Zone(model.GetTypeInfo(named, ct).Type) is not { Declared: true } zone) continue;
                foreach (var type in isOwn ? types.Skip(1) : types)
                    if (model.GetTypeInfo(type, ct).Type?.OriginalDefinition is { } client) Add(_typed, client, zone);
                foreach (var argument in isOwn ? arguments : [])
                {
                    if (model.GetConstantValue(argument, ct) is not { HasValue: true, Value: string name }) continue;
                    Add(_named, name, zone);
                    break;
                }
            }
    }

    /// <summary>True for a word without which no client is registered for a zone.</summary>
    public static bool Registers(SyntaxToken token) => Is(token, Registration) || Is(token, Typed);

    public bool HasNames => _named.Count > 0;

    public ZoneInfo? Of(string client) => _named.TryGetValue(client, out var zone) ? zone : null;

    /// <summary>The zone for which a class, or an interface that it is asked for by, is registered as a typed client.</summary>
    public ZoneInfo? Of(INamedTypeSymbol client) => _typed.Count > 0 && _typed.TryGetValue(client.OriginalDefinition, out var zone) ? zone : null;

    /// <summary>The zone of the <c>HttpClient</c> that a constructor is given, if it makes a typed client.</summary>
    public ZoneInfo? Given(IParameterSymbol parameter) =>
        parameter is { Type: { Name: "HttpClient" } type, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } client } } && type.ContainingNamespace?.ToDisplayString() == "System.Net.Http"
            ? Of(client) : null;

    /// <summary>The type argument of the registration that a call is chained to, in one expression or by way of a variable.</summary>
    private SyntaxNode? ZoneOfBuilder(SyntaxNode? builder, SemanticModel model)
    {
        if (builder is null) return null;
        if (RegistrationIn(builder) is { } direct) return direct;
        var first = builder.DescendantNodesAndSelf().Last(n => n.SpanStart == builder.SpanStart);
        return model.GetSymbolInfo(first, _cancellation).Symbol is ILocalSymbol { DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax(_cancellation).Parent is { } kept ? RegistrationIn(kept) : null;
    }

    private SyntaxNode? RegistrationIn(SyntaxNode node) =>
        node.DescendantTokens().Where(static t => Is(t, Registration)).Select(t => _language.GenericCall(t)?.TypeArguments[0]).FirstOrDefault(static t => t is not null);

    private static bool Is(SyntaxToken token, string word) => token.ValueText.Equals(word, StringComparison.OrdinalIgnoreCase);

    private static void Add<T>(Dictionary<T, ZoneInfo?> to, T client, ZoneInfo zone) where T : notnull => to[client] = to.TryGetValue(client, out var known) && !zone.Equals(known) ? null : zone;
}
