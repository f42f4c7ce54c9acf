using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// A forbidden flow as a solve meets it, again and again while the fixpoint grows: its path is a trace that nobody has unfolded yet.
/// INVARIANT: identity leaves the trace out; of equal ones the solver keeps the shortest.
/// </summary>
internal sealed class FoundFlow(string rule, MeetingPoint meet, ZoneInfo source, ZoneInfo? target, SinkKind kind, int ceiling, string sinkText, SyntaxNode? sinkNode, Trace? trace, bool isImplicit) : IEquatable<FoundFlow>
{
    public int Depth => trace?.Depth ?? 0;

    public Trace? Trace => trace;

    /// <summary>The finding with its path, source first.</summary>
    public FlowFinding Unfold()
    {
        var at = meet.Node!.GetLocation();
        var steps = new List<Trace>();
        Trace.Unfold(trace, steps);
        var path = ImmutableArray.CreateBuilder<FlowStep>(steps.Count + 2);
        if (steps.Count == 0 || steps[0].Kind != FlowStepKind.Source) path.Add(new FlowStep(FlowStepKind.Source, meet.Text, at));
        foreach (var step in steps)
        {
            var next = new FlowStep(step.Kind, step.Name, step.Node?.GetLocation());
            if (path.Count == 0 || path[path.Count - 1] != next) path.Add(next);
        }
        path.Add(new FlowStep(FlowStepKind.Sink, sinkText, sinkNode?.GetLocation() ?? at));
        return new FlowFinding(rule, at, meet.Text, source, target, kind, sinkText, new FlowPath(path.ToImmutable()), isImplicit) { Ceiling = Verdict.CeilingOf(ceiling) };
    }

    private (string, SyntaxNode?, ZoneInfo, ZoneInfo?, SinkKind, string, SyntaxNode?, bool) Identity => (rule, meet.Node, source, target, kind, sinkText, sinkNode, isImplicit);

    public bool Equals(FoundFlow? other) => other is not null && Identity.Equals(other.Identity);
    public override bool Equals(object? obj) => Equals(obj as FoundFlow);
    public override int GetHashCode() => unchecked((meet.Node?.SpanStart ?? 0) * 397 + (int)kind);
}
