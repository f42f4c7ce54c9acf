using System.Collections.Immutable;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>What solves leave to those after them. One a solver, so used by one thread at a time.</summary>
internal sealed class SolverPools
{
    // One a body: as large as all that was found to lead to a sink there.
    private const int MostSinks = 20_000;

    // Several a call.
    private const int MostAtCall = 256;

    /// <summary>For what is joined at once, with nothing else joined in between.</summary>
    public ValueUnion Union { get; } = new();

    public Pool<SinkKey, SinkEdge> Sinks { get; } = new(MostSinks);
    public Pool<SinkKey, int> SinkPlaces { get; } = new(MostSinks);
    public Pool<Port, Value> Ports { get; } = new(MostAtCall);
    public Pool<AbstractObject, ImmutableArray<AbstractObject>> Objects { get; } = new(MostAtCall);
    public Pool<Label, Label> Labels { get; } = new(MostAtCall);
    public Pool<Atom, Label> Atoms { get; } = new(MostAtCall);
}
