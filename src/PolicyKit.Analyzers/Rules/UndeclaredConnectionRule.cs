using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK3006: a connection goes to an address that only the run time knows, and no <c>[Channel]</c> says in which zone it ends. Asked once per
/// connection and type. Information; a warning in an isolated zone.
/// </summary>
internal sealed class UndeclaredConnectionRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context)
    {
        context.OnNames(Connections.Names, (action, name) =>
        {
            if (Undeclared(context, action, name) is { } connection && !IsAskedBefore(context, action, name, connection.Text))
            {
                var zone = context.ZoneAt(action, name);
                var severity = zone is { Isolated: true } && !context.Reports.Strict ? DiagnosticSeverity.Warning
                    : zone is { Isolated: true } ? DiagnosticSeverity.Error : context.Reports.SeverityOf(Descriptors.UndeclaredConnection);
                action.ReportDiagnostic(context.Describe(
                    Descriptors.UndeclaredConnection, connection.Address.GetLocation(), severity, ImmutableDictionary<string, string?>.Empty,
                    connection.Text, connection.Address.ToString(), context.ClauseOf(Descriptors.UndeclaredConnection),
                    new Phrase("PK3006_Advice", zone is null ? "…" : ZoneNames.TypeNameOf(zone))));
            }
        });
    }

    private static (ExpressionSyntax Address, string Text)? Undeclared(RuleContext context, NodeContext action, SimpleNameSyntax name)
    {
        var found = Connections.At(name, action.SemanticModel, action.CancellationToken);
        return found is { } connection
            && Addresses.IsKnownAtRunTimeOnly(connection.Address, action.SemanticModel, action.CancellationToken)
            && !Connections.IsDeclared(connection, context.Session, action.SemanticModel, action.CancellationToken)
                ? (connection.Address, connection.Text)
                : null;
    }

    private static bool IsAskedBefore(RuleContext context, NodeContext action, SimpleNameSyntax name, string text) =>
        (name.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? name.SyntaxTree.GetRoot(action.CancellationToken)).DescendantNodes().OfType<SimpleNameSyntax>()
            .TakeWhile(n => n.SpanStart < name.SpanStart)
            .Any(n => Connections.Names.Contains(n.Identifier.ValueText) && Undeclared(context, action, n)?.Text == text);
}
