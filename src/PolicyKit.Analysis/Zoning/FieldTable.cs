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

    public Label Read(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        Subscribe(key, reader);
        return _zones.TryGetValue(key, out var label) ? label : Label.Empty;
    }

    /// <summary>Under this key the table keeps the zone of the connection that a place holds.</summary>
    public static string ChannelKey(string key) => key + ChannelMark;

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
        var old = _zones.TryGetValue(key, out var known) ? known : Label.Empty;
        var joined = old.Join(zones);
        if (ReferenceEquals(joined, old)) return;
        if (_zones.Count == 0) Notify(FirstMark);
        _zones[key] = joined;
        _new.Add(key);
        Notify(key);
        for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            var above = key.Substring(0, dot);
            var before = _below.TryGetValue(above, out var sofar) ? sofar : Label.Empty;
            var after = before.Join(zones);
            if (ReferenceEquals(before, after)) break;
            _below[above] = after;
            Notify(above + BelowMark);
        }
    }

    /// <summary>True while nothing holds zones; the reader is told when something does.</summary>
    public bool IsEmpty(MethodState reader)
    {
        if (_zones.Count > 0) return false;
        Subscribe(FirstMark, reader);
        return true;
    }

    private const string FirstMark = "#first";

    // What a place holds in its parts, at any depth.
    private readonly Dictionary<string, Label> _below = new(StringComparer.Ordinal);
    private const string BelowMark = "#below";

    /// <summary>The zones of everything that hangs below a place.</summary>
    public Label ReadBelow(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        Subscribe(key + BelowMark, reader);
        return _below.TryGetValue(key, out var label) ? label : Label.Empty;
    }

    public void AddDelegate(string key, IMethodSymbol target)
    {
        if (!_delegates.TryGetValue(key, out var known)) _delegates[key] = known = new(SymbolEqualityComparer.Default);
        if (known.Add(target)) Notify(key);
    }

    private readonly HashSet<string> _new = new(StringComparer.Ordinal);

    /// <summary>Names of the members that came to hold zones since the last call.</summary>
    public List<string> TakeNewMemberNames()
    {
        foreach (var key in _new) if (OwnerName(key) is { } owner) _owners.Add(owner);
        var names = _new.Select(MemberName).Distinct().ToList();
        _new.Clear();
        return names;
    }

    private readonly HashSet<string> _calledThrough = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Labelled data is handed to whatever delegates a place holds: whoever stores one there matters.</summary>
    public void AskForDelegates(string key)
    {
        if (_calledThrough.Add(key)) _asked.Add(MemberName(key));
    }

    /// <summary>Names of the members that labelled data was handed through since the last call.</summary>
    public List<string> TakeAskedMemberNames()
    {
        var names = _asked.ToList();
        _asked.Clear();
        return names;
    }

    private readonly SortedSet<string> _owners = new(StringComparer.Ordinal);

    /// <summary>Simple names of the types whose members came to hold zones since the last call.</summary>
    public List<string> TakeNewOwnerNames()
    {
        var names = _owners.ToList();
        _owners.Clear();
        return names;
    }

    private static string? OwnerName(string key)
    {
        var end = key.LastIndexOf('.' + MemberName(key), StringComparison.Ordinal);
        if (end <= 0) return null;
        var owner = key.Substring(key.LastIndexOfAny(['.', '+'], end - 1) + 1, end - key.LastIndexOfAny(['.', '+'], end - 1) - 1);
        return owner.Split('`')[0];
    }

    private static string MemberName(string key)
    {
        if (key.EndsWith(ChannelMark, StringComparison.Ordinal)) key = key.Substring(0, key.Length - ChannelMark.Length);
        var steps = key.Split('.');
        var last = steps.Length - 1;
        while (last > 0 && (steps[last].StartsWith("[", StringComparison.Ordinal) || steps[last] is "key")) last--;
        var name = steps[last].TrimStart('$');
        var hash = name.IndexOf('#');
        return hash > 0 ? name.Substring(0, hash) : name;
    }

    private void Subscribe(string key, MethodState reader)
    {
        if (!_readers.TryGetValue(key, out var readers)) _readers[key] = readers = [];
        readers.Add(reader);
    }

    private void Notify(string key)
    {
        if (_readers.TryGetValue(key, out var readers)) changed(readers);
    }
}
