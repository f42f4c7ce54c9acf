using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
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

    /// <summary>The same for what looks at a file as a whole.</summary>
    public static Action<SemanticModelAnalysisContext> Guarded(Action<SemanticModelAnalysisContext> judge, Reports reports) => action => Guard.Run(
        action, judge, static action => Guard.Subject(action), reports, static (action, diagnostic) => action.ReportDiagnostic(diagnostic), action.CancellationToken);

    /// <summary>Reports the contracts that the engine found wanting, file by file, as <see cref="FlowRule"/> does with flows.</summary>
    public static void OnContracts(this RuleContext context, Func<ContractNote, bool> isWanted, Func<ContractNote, Diagnostic> describe) =>
        context.Start.RegisterSemanticModelAction(Guarded(
            action =>
            {
                foreach (var note in context.Session.ContractNotesIn(action.SemanticModel.SyntaxTree, action.CancellationToken))
                {
                    if (isWanted(note))
                    {
                        action.ReportDiagnostic(describe(note));
                    }
                }
            },
            context.Reports));

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
        Func<SimpleNameSyntax, bool> isWanted = name => wanted.Contains(name.Identifier.ValueText);
        context.OnNodes(
            (tree, cancellation) => mentions.MayBeIn(tree, cancellation) ? mentions.In(tree, cancellation).Select(static t => t.Parent).OfType<SimpleNameSyntax>().Where(isWanted) : [],
            action => judge(action, (SimpleNameSyntax)action.Node));
    }
}
