using System.Collections.Immutable;
using PolicyKit.Analysis.Lattices;

namespace PolicyKit.Analysis.Summaries;

/// <summary>
/// The least upper bound of many values, built once: joined one after the other, each step would make sets that the next one drops. Where several have an atom, the way of the first counts,
/// as in <see cref="Value.Join"/>. Reused: <see cref="Take"/> leaves it empty.
/// </summary>
internal sealed class ValueUnion
{
    private readonly List<Value> _values = [];
    private readonly List<AbstractObject> _objects = [];
    private readonly List<Label.Entry> _entries = [];

    public void Add(Value value)
    {
        if (!value.IsEmpty && !(_values.Count > 0 && ReferenceEquals(_values[_values.Count - 1], value))) _values.Add(value);
    }

    /// <summary>What was added, and a label beside it.</summary>
    public Value Take(Label beside)
    {
        var joined = _values.Count switch
        {
            0 => Value.Of(beside),
            1 => _values[0].AddLabel(beside),
            _ => Value.Of(Labels(beside), Objects(), Channels()),
        };
        _values.Clear();
        return joined;
    }

    private ImmutableArray<AbstractObject> Objects()
    {
        foreach (var value in _values) foreach (var obj in value.Objects) _objects.Add(obj);
        var all = Value.SetOf(_objects);
        _objects.Clear();
        return all;
    }

    private Label Labels(Label beside)
    {
        foreach (var value in _values) _entries.AddRange(value.Label.Entries);
        _entries.AddRange(beside.Entries);
        var all = Label.From(_entries);
        _entries.Clear();
        return all;
    }

    private Label Channels()
    {
        var all = Label.Empty;
        foreach (var value in _values) all = all.Join(value.Channel);
        return all;
    }
}
