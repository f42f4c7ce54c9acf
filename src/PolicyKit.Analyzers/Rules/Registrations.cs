using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// How a rule asks to be called: guarded, so that a crash is PK0002 on one thing, and by words where words tell, because looking at every
/// node of a program to find the few that matter would cost more than all rules together.
/// </summary>
internal static class Registrations
{
    public static void OnSymbols(this RuleContext context, Action<SymbolAnalysisContext> judge, params SymbolKind[] kinds) =>
        context.Start.RegisterSymbolAction(
            action => Guard.Run(
                action, judge, static action => Guard.Subject(action.Symbol), context.Reports, static (action, diagnostic) => action.ReportDiagnostic(diagnostic), action.CancellationToken),
            kinds);

    /// <summary>Reports the contracts that the engine found wanting, file by file, as <see cref="FlowRule"/> does with flows.</summary>
    public static void OnContracts(this RuleContext context, Func<ContractNote, bool> isWanted, Func<ContractNote, Diagnostic> describe) =>
        context.Start.RegisterSemanticModelAction(action =>
        {
            var tree = action.SemanticModel.SyntaxTree;
            Guard.Run(
                () =>
                {
                    foreach (var note in context.Session.ContractNotesIn(tree, action.CancellationToken).Where(isWanted))
                    {
                        action.ReportDiagnostic(describe(note));
                    }
                },
                () => (Path.GetFileName(tree.FilePath), Location.Create(tree, new TextSpan(0, 0))), context.Reports, action.ReportDiagnostic, action.CancellationToken);
        });

    /// <summary>Calls for every node that <paramref name="nodesIn"/> finds in a tree by looking at nothing but text and syntax.</summary>
    public static void OnNodes(this RuleContext context, Func<SyntaxTree, CancellationToken, IEnumerable<SyntaxNode>> nodesIn, Action<NodeContext> judge) =>
        context.Start.RegisterSemanticModelAction(action =>
        {
            foreach (var node in nodesIn(action.SemanticModel.SyntaxTree, action.CancellationToken))
            {
                Guard.Run(
                    new NodeContext(node, action), judge, static at => (at.Node.ToString(), at.Node.GetLocation()), context.Reports, static (at, diagnostic) => at.ReportDiagnostic(diagnostic), action.CancellationToken);
            }
        });

    /// <summary>Calls for every simple or generic name in the source whose text is one of <paramref name="names"/>.</summary>
    public static void OnNames(this RuleContext context, IReadOnlyCollection<string> names, Action<NodeContext, SimpleNameSyntax> judge)
    {
        var mentions = new Mentions(names);
        var wanted = new HashSet<string>(names, StringComparer.Ordinal);
        context.OnNodes(
            (tree, cancellation) => mentions.In(tree, cancellation).Select(static t => t.Parent).OfType<SimpleNameSyntax>().Where(n => wanted.Contains(n.Identifier.ValueText)),
            action => judge(action, (SimpleNameSyntax)action.Node));
    }
}
