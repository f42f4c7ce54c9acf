using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>PK4005: a switch that writes data or internals into logs and error pages is on in code of a zone, outside development.</summary>
internal sealed class SensitiveSwitchRule : IRule
{
    private static readonly ImmutableHashSet<string> Names = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "EnableSensitiveDataLogging", "EnableDetailedErrors", "DetailedErrors", "ShowPII", "LogCompleteSecurityArtifact",
        "UseDeveloperExceptionPage", "IncludeExceptionDetailInFaults");

    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) => context.OnNames(Names, (action, name) =>
    {
        if (context.ZoneAt(action, name) is { } zone
            && TurnedOn(action, name) is { } node
            && action.SemanticModel.GetSymbolInfo(name, action.CancellationToken).Symbol is { } symbol
            && IsOfFramework(symbol)
            && !IsForDevelopment(node))
        {
            action.ReportDiagnostic(context.Describe(
                Descriptors.SensitiveSwitch, name.GetLocation(), name.Identifier.ValueText, ZoneNames.Of(zone), context.ClauseOf(Descriptors.SensitiveSwitch)));
        }
    });

    // The call or assignment that turns it on; false as the argument or value turns it off.
    private static SyntaxNode? TurnedOn(NodeContext action, SimpleNameSyntax name)
    {
        var whole = name.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == name => access.Parent,
            MemberBindingExpressionSyntax binding => binding.Parent,
            var parent => parent,
        };
        return whole switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments.Any(a => Constant(action, a.Expression) is false) ? null : invocation,
            AssignmentExpressionSyntax assignment when assignment.Left.Span.Contains(name.Span) => Constant(action, assignment.Right) is true ? assignment : null,
            _ => null,
        };
    }

    private static object? Constant(NodeContext action, ExpressionSyntax expression) =>
        action.SemanticModel.GetConstantValue(expression, action.CancellationToken).Value;

    private static bool IsOfFramework(ISymbol symbol) =>
        symbol.ContainingNamespace?.ToDisplayString() is { } ns
        && (ns.StartsWith("Microsoft.", StringComparison.Ordinal) || ns.StartsWith("System.", StringComparison.Ordinal));

    // if (environment.IsDevelopment()) { … }
    private static bool IsForDevelopment(SyntaxNode node) => node.Ancestors().OfType<IfStatementSyntax>().Any(choice =>
        choice.Statement.Span.Contains(node.Span)
        && choice.Condition is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsDevelopment" } });
}
