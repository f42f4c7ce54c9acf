using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK1000–PK1010, the engine's findings, and PK0002, what it did not finish. Reported block by block, so that editors show them.
/// INVARIANT: a block reports what lies in it and in no other block. No set of "already reported" is kept across blocks: editors run a block
/// again for the same compilation and want the same answer.
/// </summary>
internal sealed class FlowRule : IRule
{
    public bool SpeaksWithoutZones => false;

    public void Register(RuleContext context) =>
        Register(context.Start, context.Reports, context.Session.Policy, context.Session.FindingsIn, context.Session.BudgetNotesIn);

    internal static void Register(
        CompilationStartAnalysisContext start, Reports reports, PolicyInfo policy, In<FlowFinding> findingsIn, In<BudgetNote> notesIn)
    {
        var describe = new FindingDescription(start.Compilation, policy, reports);
        start.RegisterOperationBlockAction(block => Guard.Run(
            () =>
            {
                foreach (var finding in Distinct(block, findingsIn, f => f.Location, f => (f.Rule, f.Location, f.Source, f.Target, f.Kind)))
                {
                    block.ReportDiagnostic(describe.Of(finding));
                }

                foreach (var note in Distinct(block, notesIn, n => n.Location, n => (n.Location, n.Method)))
                {
                    block.ReportDiagnostic(Describe(note, reports));
                }
            },
            () => Guard.Subject(block.OwningSymbol),
            reports,
            block.ReportDiagnostic,
            block.CancellationToken));
    }

    internal static Diagnostic Describe(BudgetNote note, Reports reports) =>
        reports.Create(Descriptors.NotFullyAnalysed, note.Location, note.Method, new Phrase("PK0002_Budget"));

    private static IEnumerable<T> Distinct<T, TKey>(OperationBlockAnalysisContext context, In<T> itemsIn, Func<T, Location> locationOf, Func<T, TKey> keyOf)
    {
        var seen = new HashSet<TKey>();
        foreach (var block in context.OperationBlocks)
        {
            foreach (var item in itemsIn(block.Syntax.SyntaxTree, block.Syntax.Span, context.CancellationToken))
            {
                if (BelongsTo(block.Syntax, locationOf(item)) && seen.Add(keyOf(item)))
                {
                    yield return item;
                }
            }
        }
    }

    // The block of top-level statements is the whole file, with the types declared in it; those have blocks of their own.
    private static bool BelongsTo(SyntaxNode block, Location location) =>
        block is not CompilationUnitSyntax
        || block.FindToken(location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<GlobalStatementSyntax>() is not null;
}
