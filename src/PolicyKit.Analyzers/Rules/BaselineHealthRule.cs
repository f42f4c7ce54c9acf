using Microsoft.CodeAnalysis;
using PolicyKit.Analyzers.Baselines;
using PolicyKit.Analyzers.Phrasing;

namespace PolicyKit.Analyzers.Rules;

/// <summary>
/// PK0001 for <c>policykit.baseline</c>: a line that is none, and one whose finding is gone. That a finding is gone is known only once everything was looked at, so it is
/// said at the end of a compilation; the line stands in no source file in which an editor could underline it.
/// </summary>
internal sealed class BaselineHealthRule : IRule
{
    public bool SpeaksWithoutZones => true;

    public void Register(RuleContext context)
    {
        if (context.Reports.Baseline is not { } baseline)
        {
            return;
        }

        context.Start.RegisterAdditionalFileAction(action =>
        {
            foreach (var location in baseline.Invalid.Where(l => l.GetLineSpan().Path == action.AdditionalFile.Path))
            {
                action.ReportDiagnostic(Invalid(location, context.Reports));
            }
        });

        context.Start.RegisterCompilationEndAction(action =>
        {
            foreach (var line in baseline.Stale)
            {
                action.ReportDiagnostic(Stale(line, context.Reports));
            }
        });
    }

    internal static Diagnostic Invalid(Location location, Reports reports) => reports.Create(Descriptors.ModelLine, location, new Phrase("PK0001_NoBaselineLine"), "");

    internal static Diagnostic Stale(BaselineLine line, Reports reports) =>
        reports.Create(Descriptors.ModelLine, line.Location, new Phrase("PK0001_StaleBaselineLine", line.Rule, line.Path), "");
}
