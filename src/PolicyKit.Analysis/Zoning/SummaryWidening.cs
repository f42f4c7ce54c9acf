using System.Collections.Immutable;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Of a summary in which more parts of what the method was given decide something than anybody tells apart, each decision is one of the whole of the first member on the way:
/// <c>this._order.**</c> for <c>this._order.Lines.[].Price</c>. Only what is decided becomes less exact (PK1009, which informs); what is computed stays. In a group of methods that
/// call each other, where every decision of one decides what all others do, the summaries would else grow with the number of all ways to all parts.
/// </summary>
internal sealed class SummaryWidening(AtomTable atoms)
{
    /// <summary>More parts than methods look at that a person reads: each of these is told apart.</summary>
    public const int MostDeciding = 32;

    private readonly Dictionary<Label, Label> _labels = [];

    /// <summary>True if the summary names more deciding parts than are told apart.</summary>
    public static bool IsNeeded(MethodSummary summary, AtomTable atoms)
    {
        var (count, deciding) = (atoms.NextCount(), 0);
        Look(summary.Return);
        Look(summary.Thrown);
        foreach (var (_, value) in summary.ByReference) Look(value);
        foreach (var write in summary.Writes) Look(write.Value);
        foreach (var edge in summary.Sinks) Note(edge.Input);
        foreach (var hole in summary.Holes)
        {
            Look(hole.Receiver);
            foreach (var argument in hole.Arguments) Look(argument);
        }
        return deciding > MostDeciding;

        void Look(Value value)
        {
            foreach (var entry in value.Label.Entries) Note(entry.Atom);
        }

        void Note(Atom atom)
        {
            if (atom is { Implicit: true, Port: not null } && atom.IsFirstIn(count)) deciding++;
        }
    }

    public MethodSummary Of(MethodSummary summary) => new()
    {
        Return = Of(summary.Return),
        Thrown = Of(summary.Thrown),
        ByReference = summary.ByReference.Select(r => (r.Parameter, Of(r.Value))).ToImmutableArray(),
        Writes = summary.Writes.Select(w => w with { Value = Of(w.Value) }).ToImmutableArray(),
        Statics = summary.Statics,
        HandedOn = summary.HandedOn,
        Emptied = summary.Emptied,
        Sinks = Of(summary.Sinks),
        Holes = summary.Holes.Select(h => h with { Receiver = Of(h.Receiver), Arguments = h.Arguments.Select(Of).ToImmutableArray() }).ToImmutableArray(),
        Effects = summary.Effects,
        Cycles = summary.Cycles,
    };

    /// <summary>Of the edges that are one now, the one with the shortest way.</summary>
    private ImmutableArray<SinkEdge> Of(ImmutableArray<SinkEdge> sinks)
    {
        var at = new Dictionary<SinkKey, int>();
        var kept = ImmutableArray.CreateBuilder<SinkEdge>();
        foreach (var edge in sinks)
        {
            var widened = Of(edge.Input) is var input && ReferenceEquals(input, edge.Input) ? edge : edge with { Input = input };
            if (!at.TryGetValue(widened.Key, out var known))
            {
                at[widened.Key] = kept.Count;
                kept.Add(widened);
            }
            else if (widened.Depth < kept[known].Depth) kept[known] = widened;
        }
        return kept.ToImmutable();
    }

    private Value Of(Value value) => value.WithLabel(Of(value.Label));

    private Label Of(Label label)
    {
        if (!label.Entries.Any(e => !ReferenceEquals(Of(e.Atom), e.Atom))) return label;
        // Which way an atom came is no part of what a label is, so one that was widened stands for all that are alike.
        if (!_labels.TryGetValue(label, out var widened)) _labels[label] = widened = Label.From(label.Entries.Select(e => e with { Atom = Of(e.Atom) }));
        return widened;
    }

    private Atom Of(Atom atom) => Of(atom, atoms);

    /// <summary>The atom of the first member on the way, for one that decides.</summary>
    public static Atom Of(Atom atom, AtomTable atoms)
    {
        if (atom is not { Implicit: true, Port: { Depth: > 0 } port }) return atom;
        // What a call gives that is left open has no first member that was declared here.
        var near = port.From == PortRoot.Hole ? 0 : 1;
        while (port.Depth > near) port = port.Parent!;
        return atoms.Through(atoms.Of(port, deep: true), atom.Dependence);
    }
}
