using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// How a rule asks to be called: guarded, so that a crash is PK0002 on one thing, and by names where names tell, because binding every
/// expression of a program to find the few that matter would cost more than all rules together.
/// </summary>
internal static class Registrations
{
    public static void OnSymbols(this RuleContext context, Action<SymbolAnalysisContext> judge, params SymbolKind[] kinds) =>
        context.Start.RegisterSymbolAction(
            action => Guard.Run(
                () => judge(action), () => Guard.Subject(action.Symbol), context.Reports, action.ReportDiagnostic, action.CancellationToken),
            kinds);

    /// <summary>Calls for every node of the kinds that <paramref name="mayMatter"/>, which looks at nothing but syntax, lets through.</summary>
    public static void OnNodes(this RuleContext context, Func<SyntaxNode, bool> mayMatter, Action<SyntaxNodeAnalysisContext> judge, params SyntaxKind[] kinds) =>
        context.Start.RegisterSyntaxNodeAction(
            action =>
            {
                if (mayMatter(action.Node))
                {
                    Guarded(context, action, () => judge(action));
                }
            },
            kinds);

    /// <summary>Calls for every simple or generic name in the source whose text is one of <paramref name="names"/>.</summary>
    public static void OnNames(this RuleContext context, ImmutableHashSet<string> names, Action<SyntaxNodeAnalysisContext, SimpleNameSyntax> judge) =>
        context.Start.RegisterSyntaxNodeAction(
            action =>
            {
                var name = (SimpleNameSyntax)action.Node;
                if (names.Contains(name.Identifier.ValueText))
                {
                    Guarded(context, action, () => judge(action, name));
                }
            },
            SyntaxKind.IdentifierName, SyntaxKind.GenericName);

    private static void Guarded(RuleContext context, SyntaxNodeAnalysisContext action, Action judge) => Guard.Run(
        judge, () => (action.Node.ToString(), action.Node.GetLocation()), context.Reports, action.ReportDiagnostic, action.CancellationToken);
}
