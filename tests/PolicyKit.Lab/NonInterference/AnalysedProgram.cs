using System.Collections.Immutable;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Lab.NonInterference;

/// <summary>What the engine says of one program: its findings, and the methods of it that it gave up (PK0002), in which case it may be silent about the rest.</summary>
internal readonly record struct AnalysedProgram(ImmutableArray<FlowFinding> Findings, ImmutableArray<BudgetNote> GivenUp)
{
    public bool IsGivenUp => GivenUp.Length > 0;
}
