using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>Everything that one solve of a body tells others: its summary, what it adds to the field table, whom it calls. Where two are the same, nobody else can tell the bodies apart.</summary>
internal sealed class Footprint
{
    private readonly Dictionary<string, Label> _zones = new(StringComparer.Ordinal);
    private readonly HashSet<(string Key, ISymbol Target)> _delegates = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public HashSet<MethodState> Callees { get; } = [];

    public MethodSummary Summary { get; set; } = MethodSummary.Bottom;

    /// <summary>It told something that is not compared: a handler for requests, a function that was not there before.</summary>
    public bool IsOpen { get; set; }

    public void Add(string key, Label zones) => _zones[key] = _zones.TryGetValue(key, out var known) ? known.Join(zones) : zones;

    public void AddDelegate(string key, IMethodSymbol target) => _delegates.Add((key, target));

    public void AskForDelegates(string key) => _asked.Add(key);

    /// <summary>True if the exchanged body tells what this one, of the code before it, does, and nothing that it has only from others who were told by this one.</summary>
    public bool IsSame(Footprint exchanged, TracePairs traces)
    {
        var (before, now) = (Summary, exchanged.Summary);
        return !IsOpen && !exchanged.IsOpen && before.IsSameApartFromSinks(now) && _delegates.SetEquals(exchanged._delegates) && _asked.SetEquals(exchanged._asked)
            && _zones.Count == exchanged._zones.Count && _zones.All(z => exchanged._zones.TryGetValue(z.Key, out var zones) && zones.Equals(z.Value) && traces.AreSame(z.Value, zones))
            && Values(before).Zip(Values(now), traces.AreSame).All(static same => same) && AreSame(before.Sinks, now.Sinks, traces);
    }

    /// <summary>Values of a summary in an order that depends on what they are the values of.</summary>
    private static IEnumerable<Value> Values(MethodSummary summary) =>
        summary.ByReference.Select(static r => r.Value).Prepend(summary.Thrown).Prepend(summary.Return)
            .Concat(summary.Writes.OrderBy(static w => w.Object.Id).ThenBy(static w => w.Member, StringComparer.Ordinal).Select(static w => w.Value))
            .Concat(summary.Holes.OrderBy(static h => h.Id, StringComparer.Ordinal).SelectMany(static h => h.Arguments.Prepend(h.Receiver)));

    private static bool AreSame(IReadOnlyCollection<SinkEdge> before, IReadOnlyCollection<SinkEdge> now, TracePairs traces)
    {
        if (before.Count != now.Count) return false;
        var places = new Dictionary<(SinkKey, object?), SinkEdge>();
        foreach (var edge in before) places[KeyOf(edge, TracePairs.Place(edge.Key.Meet))] = edge;
        return now.All(edge => places.TryGetValue(KeyOf(edge, traces.Before(edge.Key.Meet)), out var old) && old.SinkText == edge.SinkText && traces.AreSame(old.Trace, edge.Trace));

        static (SinkKey, object?) KeyOf(SinkEdge edge, object? meet) => (edge.Key with { Meet = null }, meet);
    }
}
