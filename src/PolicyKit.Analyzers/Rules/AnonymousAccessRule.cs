using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK4002: an endpoint of a zone that is not open to all lets anybody in, by attribute or by convention.</summary>
internal sealed class AnonymousAccessRule : IRule
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "AllowAnonymous", "AllowAnonymousAttribute", "AllowAnonymousToPage", "AllowAnonymousToFolder", "AllowAnonymousToAreaPage", "AllowAnonymousToAreaFolder");

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnNames(Names, (action, name) =>
    {
        if (OpenedBy(action, name) is var (subject, symbol)
            && (symbol is null ? context.ZoneAt(action, name) : context.Session.CodeZoneOf(symbol)) is { } zone
            && !zone.IsOpenToAll())
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.AnonymousAccess, name.GetLocation(), subject, ZoneNames.Of(zone), name.Identifier.ValueText, context.ClauseOf(Descriptors.AnonymousAccess)));
        }
    });

    // What is opened, by the name of its member or of the call that maps it, and the member if there is one.
    private static (string Subject, ISymbol? Symbol)? OpenedBy(NodeContext action, SimpleNameSyntax name)
    {
        if (action.SemanticModel.GetSymbolInfo(name, action.CancellationToken).Symbol is not { } meaning || !IsOfAspNetCore(meaning))
        {
            return null;
        }

        if (name.FirstAncestorOrSelf<AttributeSyntax>() is { } attribute && attribute.Name.Span.Contains(name.Span))
        {
            return attribute.Parent?.Parent is { } declaration && action.SemanticModel.GetDeclaredSymbol(declaration, action.CancellationToken) is { } symbol
                ? (SymbolNames.Short(symbol), symbol)
                : ("lambda", null);
        }

        return name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Expression: var receiver }
            ? (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var mapped } } ? mapped.Identifier.ValueText : receiver.ToString(), null)
            : null;
    }

    private static bool IsOfAspNetCore(ISymbol symbol) =>
        symbol.ContainingNamespace?.ToDisplayString() is { } ns && (ns.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || ns.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
}
