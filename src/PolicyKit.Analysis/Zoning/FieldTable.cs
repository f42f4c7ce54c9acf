using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Lattices;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Flow-insensitive zones (and delegates) per field, for objects that meet only through the framework: what escaped objects and static places hold.
/// Monotone; a reader is solved again when what it read grows.
/// </summary>
internal sealed class FieldTable(Action<IEnumerable<MethodState>> changed)
{
    private readonly Dictionary<string, Label> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<IMethodSymbol>> _delegates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<MethodState>> _readers = new(StringComparer.Ordinal);

    /// <summary>Grows with what the table holds.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes down what is added, known or not.</summary>
    public Footprint? Footprint { get; set; }

    public Label Read(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        Subscribe(key, reader);
        return _zones.TryGetValue(key, out var label) ? label : Label.Empty;
    }

    /// <summary>The zones at and below a place, once everything is solved: nobody is told of later ones.</summary>
    public Label At(string key) =>
        (_zones.TryGetValue(key, out var here) ? here : Label.Empty).Join(_below.TryGetValue(key, out var below) ? below : Label.Empty);

    /// <summary>True if the table knows a zone at a part of this place.</summary>
    public bool HoldsBelow(string? path) => path is not null && _below.TryGetValue(path, out var label) && !label.IsEmpty;

    /// <summary>Under this key the table keeps the zone of the connection that a place holds.</summary>
    public string ChannelKey(string key)
    {
        if (!_channelKeys.TryGetValue(key, out var marked)) _channelKeys[key] = marked = key + ChannelMark;
        return marked;
    }

    private readonly Dictionary<string, string> _channelKeys = new(StringComparer.Ordinal);

    private const string ChannelMark = "#channel";

    public IEnumerable<IMethodSymbol> Delegates(string? key, MethodState reader)
    {
        if (key is null) return [];
        Subscribe(key, reader);
        return _delegates.TryGetValue(key, out var known) ? known.OrderBy(m => m.ToDisplayString(), StringComparer.Ordinal).ToList() : [];
    }

    public void Add(string key, Label label)
    {
        var zones = label.Where(static a => a.Port is null);
        if (zones.IsEmpty) return;
        Footprint?.Add(key, zones);
        var old = _zones.TryGetValue(key, out var known) ? known : Label.Empty;
        var joined = old.Join(zones);
        if (ReferenceEquals(joined, old)) return;
        _zones[key] = joined;
        Revision++;
        _new.Add(key);
        Notify(key);
        // Where a connection leads is nothing that its holder holds.
        if (key.EndsWith(ChannelMark, StringComparison.Ordinal)) return;
        NotifyOfParts(key);
        for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            var above = key.Substring(0, dot);
            var before = _below.TryGetValue(above, out var sofar) ? sofar : Label.Empty;
            var after = before.Join(zones);
            if (ReferenceEquals(before, after)) break;
            _below[above] = after;
            Notify(above, _readersBelow);
            NotifyOfParts(above);
        }
    }

    // Types whose parts were read: their places, and who read them.
    private readonly Dictionary<ITypeSymbol, HashSet<MethodState>> _readersOfParts = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<string, List<HashSet<MethodState>>> _partReadersAt = new(StringComparer.Ordinal);

    /// <summary>The zones at and below the members of a type, wherever its objects are. The reader is told when one of them grows: once for all of them, however many there are.</summary>
    public Label ReadParts(ITypeSymbol type, List<string> keys, MethodState reader)
    {
        if (keys.Count == 0) return Label.Empty;
        if (!_readersOfParts.TryGetValue(type, out var readers))
        {
            _readersOfParts[type] = readers = [];
            foreach (var key in keys)
            {
                if (!_partReadersAt.TryGetValue(key, out var at)) _partReadersAt[key] = at = [];
                at.Add(readers);
            }
        }
        readers.Add(reader);
        var label = Label.Empty;
        if (_zones.Count == 0) return label;
        foreach (var key in keys)
        {
            if (_zones.TryGetValue(key, out var here)) label = label.Join(here);
            if (_below.TryGetValue(key, out var below)) label = label.Join(below);
        }
        return label;
    }

    // What a place holds in its parts, at any depth.
    private readonly Dictionary<string, Label> _below = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<MethodState>> _readersBelow = new(StringComparer.Ordinal);

    /// <summary>True if one of these places, or what hangs below it, holds zones.</summary>
    public bool HoldsIn(List<string> keys)
    {
        if (_zones.Count > 0)
            foreach (var key in keys) if (_zones.ContainsKey(key) || _below.ContainsKey(key)) return true;
        return false;
    }

    /// <summary>The zones of everything that hangs below a place.</summary>
    public Label ReadBelow(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        Subscribe(key, reader, _readersBelow);
        return _below.TryGetValue(key, out var label) ? label : Label.Empty;
    }

    public void AddDelegate(string key, IMethodSymbol target)
    {
        if (!_delegates.TryGetValue(key, out var known)) _delegates[key] = known = new(SymbolEqualityComparer.Default);
        Footprint?.AddDelegate(key, target);
        if (!known.Add(target)) return;
        Revision++;
        Notify(key);
    }

    private readonly HashSet<string> _new = new(StringComparer.Ordinal);

    /// <summary>Keys of the places that came to hold zones since the last call.</summary>
    public List<string> TakeNewKeys()
    {
        var keys = _new.Select(WithoutMark).Distinct().ToList();
        _new.Clear();
        return keys;
    }

    private readonly HashSet<string> _giving = new(StringComparer.Ordinal);

    /// <summary>Keys of the places that came to hold a delegate which gives zone data when it is called.</summary>
    public List<string> TakeGivingKeys(Func<IMethodSymbol, bool> gives)
    {
        var keys = new List<string>();
        foreach (var place in _delegates) if (!_giving.Contains(place.Key) && place.Value.Any(gives)) keys.Add(place.Key);
        keys.Sort(StringComparer.Ordinal);
        _giving.UnionWith(keys);
        return keys;
    }

    private readonly HashSet<string> _calledThrough = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Labelled data is handed to whatever delegates a place holds: whoever stores one there matters.</summary>
    public void AskForDelegates(string key)
    {
        Footprint?.AskForDelegates(key);
        if (_calledThrough.Add(key)) _asked.Add(WithoutMark(key));
    }

    /// <summary>Keys of the places that labelled data was handed through since the last call.</summary>
    public List<string> TakeAskedKeys()
    {
        var keys = _asked.ToList();
        _asked.Clear();
        return keys;
    }

    private static string WithoutMark(string key) => key.EndsWith(ChannelMark, StringComparison.Ordinal) ? key.Substring(0, key.Length - ChannelMark.Length) : key;

    private void Subscribe(string key, MethodState reader, Dictionary<string, HashSet<MethodState>>? to = null)
    {
        to ??= _readers;
        if (!to.TryGetValue(key, out var readers)) to[key] = readers = [];
        readers.Add(reader);
    }

    private void Notify(string key, Dictionary<string, HashSet<MethodState>>? of = null)
    {
        if ((of ?? _readers).TryGetValue(key, out var readers)) changed(readers);
    }

    private void NotifyOfParts(string key)
    {
        if (_partReadersAt.TryGetValue(key, out var at)) foreach (var readers in at) changed(readers);
    }
}
