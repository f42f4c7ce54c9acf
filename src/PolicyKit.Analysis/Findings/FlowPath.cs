using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PolicyKit.Analysis.Findings;

/// <summary>What happened to the value at one step of a path. The phrase for it is the analyzers' business (two languages).</summary>
public enum FlowStepKind { Source, AssignedTo, StoredIn, ReadFrom, PassedTo, ReturnedBy, CapturedBy, ComputedBy, ThrownBy, ThroughFact, DecidedBy, AssumedOf, Sink }

/// <summary>One step: what happened, the short name of the thing it happened to or in, and where (null: in another assembly).</summary>
public sealed record FlowStep(FlowStepKind Kind, string Name, Location? Location);

/// <summary>An ordered path, source first and the real sink last. Never empty; deterministic.</summary>
public sealed class FlowPath(ImmutableArray<FlowStep> steps)
{
    public ImmutableArray<FlowStep> Steps { get; } = steps;
    public FlowStep Source => Steps[0];
    public FlowStep Sink => Steps[Steps.Length - 1];
}
