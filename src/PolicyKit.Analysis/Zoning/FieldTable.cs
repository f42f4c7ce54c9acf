using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Lattices;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// Flow-insensitive zones (and delegates) per field, for objects that meet only through the framework: what escaped objects and static places hold.
/// Monotone; a reader is solved again when what it read grows.
/// </summary>
/// <param name="keys">How places are named, and which names may stand for one place.</param>
/// <param name="changed">Called with readers of what grew.</param>
/// <param name="nameOf">By which delegates are ordered.</param>
internal sealed class FieldTable(TableKeys keys, Action<IEnumerable<MethodState>> changed, Func<IMethodSymbol, string> nameOf)
{
    private readonly Dictionary<string, Label> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<IMethodSymbol>> _delegates = new(StringComparer.Ordinal);
    private readonly Readers _readers = new(keys);
    private readonly TableKeys.Index _zoned = new(keys);
    private readonly TableKeys.Index _delegated = new(keys);

    public TableKeys Keys => keys;

    /// <summary>Grows with what the table holds.</summary>
    public int Revision { get; private set; }

    /// <summary>Takes down what is added, known or not.</summary>
    public Footprint? Footprint { get; set; }

    public Label Read(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        var label = Here(key);
        _readers.Add(key, label, reader);
        foreach (var beside in keys.Beside(key))
        {
            var here = Here(beside);
            _readers.Add(beside, here, reader);
            label = label.Join(here);
        }
        return label;
    }

    /// <summary>The zones at and below a place, once everything is solved: nobody is told of later ones.</summary>
    public Label At(string key) => Here(key).Join(Below(key));

    /// <summary>True if the table knows a zone at a part of this place.</summary>
    public bool HoldsBelow(string? path) => path is not null && _zonedBelow.Has(path);

    private Label Here(string key) => Joined(key, _zoned, _zones, _here);

    private Label Below(string key) => Joined(key, _zonedBelow, _below, _atBelow);

    // What was read since the table grew last.
    private readonly Dictionary<string, (int Revision, Label Label)> _here = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Revision, Label Label)> _atBelow = new(StringComparer.Ordinal);

    private Label Joined(string key, TableKeys.Index index, Dictionary<string, Label> of, Dictionary<string, (int Revision, Label Label)> read)
    {
        if (!index.Has(key)) return Label.Empty;
        if (read.TryGetValue(key, out var known) && known.Revision == Revision) return known.Label;
        var label = Label.Empty;
        foreach (var other in index.Meeting(key)) label = label.Join(of[other]);
        read[key] = (Revision, label);
        return label;
    }

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
        _readers.Add(key, Here(key), reader);
        var all = _delegated.Has(key) ? _delegated.Meeting(key) : null;
        foreach (var beside in keys.Beside(key))
        {
            _readers.Add(beside, Here(beside), reader);
            if (_delegated.Has(beside)) all = all is null ? _delegated.Meeting(beside) : all.Concat(_delegated.Meeting(beside));
        }
        return all is null ? [] : all.SelectMany(k => _delegates[k]).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).OrderBy(nameOf, StringComparer.Ordinal).ToList();
    }

    /// <summary>The delegates that a place is known to hold so far: nobody is told of later ones.</summary>
    public IEnumerable<IMethodSymbol> DelegatesAt(string key) => keys.Beside(key).Insert(0, key).Where(_delegated.Has).SelectMany(_delegated.Meeting).SelectMany(k => _delegates[k]);

    /// <summary>True if adding the zone to a place would tell nobody anything.</summary>
    public bool Knows(string key, Atom zone) => Footprint is null && _zones.TryGetValue(key, out var known) && known.Contains(zone);

    public void Add(string key, Label label)
    {
        var zones = label.Where(static a => a.Port is null);
        if (zones.IsEmpty) return;
        foreach (var also in keys.AlsoAt(key)) Add(also, zones);
        Footprint?.Add(key, zones);
        var old = _zones.TryGetValue(key, out var known) ? known : Label.Empty;
        var joined = old.Join(zones);
        if (ReferenceEquals(joined, old)) return;
        _zones[key] = joined;
        _zoned.Add(key);
        Revision++;
        _new.Add(keys.PlaceOf(key));
        Tell(_readers, key, zones);
        // Where a connection leads is nothing that its holder holds.
        if (key.EndsWith(ChannelMark, StringComparison.Ordinal)) return;
        Tell(_partReaders, key, zones);
        for (var dot = key.LastIndexOf('.'); dot > 0; dot = key.LastIndexOf('.', dot - 1))
        {
            var above = key.Substring(0, dot);
            var before = _below.TryGetValue(above, out var sofar) ? sofar : Label.Empty;
            var after = before.Join(zones);
            if (ReferenceEquals(before, after)) break;
            _below[above] = after;
            _zonedBelow.Add(above);
            Tell(_readersBelow, above, zones);
            Tell(_partReaders, above, zones);
        }
    }

    // Who read the members of types.
    private readonly Readers _partReaders = new(keys);
    private readonly Dictionary<List<string>, (int Revision, Label Label)> _parts = [];
    private readonly Dictionary<List<string>, Question> _readersOfParts = [];

    /// <summary>The zones at and below the members of a type, wherever its objects are. The reader is told when one of them grows: once for all of them, however many there are.</summary>
    /// <param name="members">INVARIANT: the same list each time.</param>
    /// <param name="reader">Who asks.</param>
    public Label ReadParts(List<string> members, MethodState reader)
    {
        if (members.Count == 0) return Label.Empty;
        if (!_parts.TryGetValue(members, out var known) || known.Revision != Revision)
        {
            var label = Label.Empty;
            foreach (var key in members) label = label.Join(At(key));
            _parts[members] = known = (Revision, label);
        }
        if (!_readersOfParts.TryGetValue(members, out var question))
        {
            _readersOfParts[members] = question = new Question(known.Label);
            foreach (var key in members) _partReaders.Add(key, question);
        }
        question.By.Add(reader);
        return known.Label;
    }

    // What a place holds in its parts, at any depth.
    private readonly Dictionary<string, Label> _below = new(StringComparer.Ordinal);
    private readonly TableKeys.Index _zonedBelow = new(keys);
    private readonly Readers _readersBelow = new(keys);

    /// <summary>Some place holds zones.</summary>
    public bool HoldsZones => _zones.Count > 0;

    /// <summary>True if one of these places, or what hangs below it, holds zones.</summary>
    public bool HoldsIn(List<string> members)
    {
        if (HoldsZones)
            foreach (var key in members) if (_zoned.Has(key) || _zonedBelow.Has(key)) return true;
        return false;
    }

    /// <summary>The zones of everything that hangs below a place.</summary>
    public Label ReadBelow(string? key, MethodState reader)
    {
        if (key is null) return Label.Empty;
        var label = Below(key);
        _readersBelow.Add(key, label, reader);
        return label;
    }

    public void AddDelegate(string key, IMethodSymbol target)
    {
        foreach (var also in keys.AlsoAt(key)) AddDelegate(also, target);
        if (!_delegates.TryGetValue(key, out var known)) _delegates[key] = known = new(SymbolEqualityComparer.Default);
        Footprint?.AddDelegate(key, target);
        if (!known.Add(target)) return;
        _delegated.Add(key);
        Revision++;
        foreach (var question in _readers.At(key)) changed(question.By);
    }

    private readonly HashSet<string> _new = new(StringComparer.Ordinal);

    /// <summary>The places that came to hold zones since the last call.</summary>
    public List<string> TakeNewKeys()
    {
        var places = _new.Select(WithoutMark).Distinct().ToList();
        _new.Clear();
        return places;
    }

    private readonly HashSet<string> _giving = new(StringComparer.Ordinal);

    /// <summary>The places that came to hold a delegate which gives zone data when it is called.</summary>
    public List<string> TakeGivingPlaces(Func<IMethodSymbol, bool> gives)
    {
        var places = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var place in _delegates) if (!_giving.Contains(keys.PlaceOf(place.Key)) && place.Value.Any(gives)) places.Add(keys.PlaceOf(place.Key));
        _giving.UnionWith(places);
        return places.ToList();
    }

    private readonly HashSet<string> _calledThrough = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>Labelled data is handed to whatever delegates a place holds: whoever stores one there matters.</summary>
    public void AskForDelegates(string key)
    {
        Footprint?.AskForDelegates(key);
        if (_calledThrough.Add(key)) _asked.Add(WithoutMark(keys.PlaceOf(key)));
    }

    /// <summary>The places that labelled data was handed through since the last call.</summary>
    public List<string> TakeAskedKeys()
    {
        var places = _asked.ToList();
        _asked.Clear();
        return places;
    }

    private static string WithoutMark(string key) => key.EndsWith(ChannelMark, StringComparison.Ordinal) ? key.Substring(0, key.Length - ChannelMark.Length) : key;

    // Who knows of the zones, from another place that may be the same, is told nothing.
    private void Tell(Readers of, string key, Label zones)
    {
        foreach (var question in of.At(key)) if (question.Grows(zones)) changed(question.By);
    }

    /// <summary>What was asked of the table, by whom, and what the table says to it.</summary>
    private sealed class Question(Label told)
    {
        private Label _told = told;

        public HashSet<MethodState> By { get; } = [];

        public bool Grows(Label zones)
        {
            var before = _told;
            _told = before.Join(zones);
            return !ReferenceEquals(before, _told);
        }
    }

    /// <summary>Who read what, by the keys he asked with.</summary>
    private sealed class Readers(TableKeys keys)
    {
        private readonly Dictionary<string, List<Question>> _questions = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Question> _own = new(StringComparer.Ordinal);
        private readonly TableKeys.Index _index = new(keys);

        /// <param name="key">What is asked for.</param>
        /// <param name="now">What the table says to it.</param>
        /// <param name="reader">Who asks.</param>
        public void Add(string key, Label now, MethodState reader)
        {
            if (!_own.TryGetValue(key, out var question))
            {
                _own[key] = question = new Question(now);
                Add(key, question);
            }
            question.By.Add(reader);
        }

        public void Add(string key, Question question)
        {
            if (!_questions.TryGetValue(key, out var all)) _questions[key] = all = [];
            all.Add(question);
            _index.Add(key);
        }

        public IEnumerable<Question> At(string key) => _index.Meeting(key).SelectMany(k => _questions[k]);
    }
}
