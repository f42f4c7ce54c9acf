using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Policies;

namespace PolicyKit.Analysis.Findings;

/// <summary>
/// A flow that the policy forbids. One per (meeting point, zone, target zone, kind); see engine.md, "Where a finding is reported".
/// Immutable. <see cref="Rule"/> is the verdict's id (PK1000…PK1010): one finding, one rule.
/// </summary>
public sealed record FlowFinding(
    string Rule,
    Location Location,      // the meeting point: the argument or written place
    string ValueText,       // the value as the reader wrote it: resident.Number
    ZoneInfo Source,        // the zone of the data
    ZoneInfo? Target,       // the zone it reaches; null for sinks outside any zone (log, file, unfollowed code)
    SinkKind Kind,
    string SinkText,        // HttpClient.PostAsync, or the name of the written place
    FlowPath Path,
    bool Implicit)
{
    /// <summary>The confidentiality up to which a service may hold data; the class of the data is its zone's (<see cref="ZoneInfo.Class"/>).</summary>
    public int Ceiling { get; init; }
}
