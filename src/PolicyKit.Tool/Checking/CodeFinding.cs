using System.Collections.Immutable;
using PolicyKit.Tool.Common;

namespace PolicyKit.Tool.Checking;

/// <summary>What a rule found in code.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Severity">What it does to the answer.</param>
/// <param name="Message">The rule's sentence.</param>
/// <param name="Project">The project in which it was found.</param>
/// <param name="Member">The documentation id of the member around it; empty outside of every member.</param>
/// <param name="Spot">Where; null for something that is true of the whole project.</param>
/// <param name="Path">How the value came there, from its source to its arrival.</param>
/// <param name="Zone">The id of the zone of the data.</param>
/// <param name="Target">The id of the zone it reaches.</param>
/// <param name="Clause">The id of the clause of the policy in force.</param>
/// <param name="Suppressed">Whether source or settings try to silence it. It counts all the same.</param>
/// <param name="Fingerprint">Stays the same when lines move; see <see cref="Fingerprints"/>.</param>
internal sealed record CodeFinding(
    string Rule, Severity Severity, Bilingual Message, string Project, string Member, SourceSpot? Spot, ImmutableArray<PathStep> Path,
    string? Zone, string? Target, string? Clause, bool Suppressed, string Fingerprint = "")
{
    /// <summary>Whether an earlier run, given as the baseline, had it.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool InBaseline { get; init; }

    /// <summary>What it alone would answer.</summary>
    /// <param name="failOn">The severity from which on a finding fails.</param>
    public ExitCode Answer(Severity failOn) =>
        InBaseline ? ExitCode.Conforms
        : Severity == Severity.Unclear ? ExitCode.Unchecked
        : Severity >= failOn ? ExitCode.Violates
        : ExitCode.Conforms;
}
