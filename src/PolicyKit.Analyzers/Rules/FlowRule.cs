using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK1000–PK1010, the engine's findings, and PK0002, what it did not finish. Reported file by file, so that editors show them. Not operation
/// block by operation block: registering for blocks makes the compiler bind every body, and the engine leaves most of them alone.
/// INVARIANT: a file reports what lies in it, each finding once. Nothing is remembered across files: editors ask again for the same
/// compilation and want the same answer.
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
        start.RegisterSemanticModelAction(Registrations.Guarded(
            action =>
            {
                var tree = action.SemanticModel.SyntaxTree;
                var all = new TextSpan(0, tree.Length);
                HashSet<object>? seen = null;
                foreach (var finding in findingsIn(tree, all, action.CancellationToken))
                {
                    if ((seen ??= []).Add((finding.Rule, finding.Location, finding.Source, finding.Target, finding.Kind)))
                    {
                        action.ReportDiagnostic(describe.Of(finding));
                    }
                }

                foreach (var note in notesIn(tree, all, action.CancellationToken))
                {
                    if ((seen ??= []).Add((note.Location, note.Method)))
                    {
                        action.ReportDiagnostic(Describe(note, reports));
                    }
                }
            },
            reports));
    }

    internal static Diagnostic Describe(BudgetNote note, Reports reports) =>
        reports.Create(Descriptors.NotFullyAnalysed, note.Location, note.Method, new Phrase(note.IsUnstructured ? "PK0002_Unstructured" : "PK0002_Budget"));
}
