using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK4001: an endpoint, controller, page or hub of a zone that requires multi-factor sign-on does not ask for it, and no
/// <c>[assembly: TerminalMfa]</c> says that the terminals do. What lets everybody in is PK4002's.
/// </summary>
internal sealed class MissingMfaRule : IRule
{
    private static readonly ImmutableHashSet<string> Mappings = ImmutableHashSet.Create(
        StringComparer.Ordinal, "MapGet", "MapPost", "MapPut", "MapDelete", "MapPatch", "MapMethods", "Map", "MapFallback");

    private static readonly ImmutableDictionary<string, string?> OnAttribute =
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Missing, DiagnosticProperties.MissingMfa);

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        var compilation = context.Start.Compilation;
        if (compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Authorization.AuthorizeAttribute") is null)
        {
            return;
        }

        var cancellation = context.Start.CancellationToken;
        var authorizations = new Authorizations(compilation, cancellation);
        var mapped = new Lazy<MappedEndpoints>(() => MappedEndpoints.Of(compilation, authorizations, cancellation), LazyThreadSafetyMode.PublicationOnly);
        var terminals = compilation.Assembly.GetAttributes()
            .Where(a => SymbolNames.Is(a.AttributeClass, MetadataNames.TerminalMfa))
            .Select(a => context.Session.ZoneNamed(a.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol))
            .OfType<ZoneInfo>().ToImmutableHashSet();

        bool Requires(ISymbol symbol, out ZoneInfo zone) =>
            (zone = context.Session.CodeZoneOf(symbol)!) is { RequiresMfa: true } && !terminals.Contains(zone);

        bool Lacks(Authorization said) => !said.Anonymous && !said.ProvesMfa && (said.Says || !authorizations.Policies.FallbackProvesMfa);

        context.OnNames(Mappings, (action, name) =>
        {
            if (name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax mapping } access && access.Name == name
                && action.SemanticModel.GetEnclosingSymbol(name.SpanStart, action.CancellationToken) is { } enclosing
                && MapsAnEndpoint(action, mapping)
                && HandlerOf(action, mapping) is var handler
                && Requires(handler ?? enclosing, out var zone)
                && Lacks((handler is null ? default : authorizations.Of(handler)) + authorizations.OfChain(mapping, action.SemanticModel)))
            {
                action.ReportDiagnostic(Describe(context, name.GetLocation(), TextOf(mapping), zone, "PK4001_Mapping_Advice", ImmutableDictionary<string, string?>.Empty));
            }
        });

        context.OnSymbols(
            action =>
            {
                var type = (INamedTypeSymbol)action.Symbol;
                foreach (var symbol in EndpointTypes.OpenOnes(type, authorizations, mapped, Lacks))
                {
                    if (Requires(symbol, out var zone) && symbol.Locations.FirstOrDefault(l => l.IsInSource) is { } location)
                    {
                        action.ReportDiagnostic(Describe(context, location, SymbolNames.Short(symbol), zone, "PK4001_Attribute_Advice", OnAttribute));
                    }
                }
            },
            SymbolKind.NamedType);
    }

    private static Diagnostic Describe(RuleContext context, Location location, string name, ZoneInfo zone, string advice, ImmutableDictionary<string, string?> properties) =>
        context.Describe(
            Descriptors.MissingMfa, location, properties.Add(DiagnosticProperties.Zone, zone.Id).Add(DiagnosticProperties.Stricter, zone.MetadataName),
            name, ZoneNames.Of(zone), context.ClauseOf(Descriptors.MissingMfa), new Phrase(advice, ZoneNames.TypeNameOf(zone)));

    private static bool MapsAnEndpoint(NodeContext action, InvocationExpressionSyntax mapping) =>
        action.SemanticModel.GetSymbolInfo(mapping, action.CancellationToken) is var info
        && (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is IMethodSymbol method
        && (method.ReducedFrom ?? method).Parameters.FirstOrDefault()?.Type is { Name: "IEndpointRouteBuilder", ContainingNamespace.Name: "Routing" };

    // The method or lambda that answers: its attributes are the endpoint's, and its zone where it names one.
    private static ISymbol? HandlerOf(NodeContext action, InvocationExpressionSyntax mapping)
    {
        if (mapping.ArgumentList.Arguments.LastOrDefault()?.Expression is not { } handler)
        {
            return null;
        }

        var info = action.SemanticModel.GetSymbolInfo(handler, action.CancellationToken);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) as IMethodSymbol;
    }

    private static string TextOf(InvocationExpressionSyntax mapping) =>
        mapping.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax pattern ? pattern.Token.ValueText : Authorizations.NameOf(mapping)!;
}
