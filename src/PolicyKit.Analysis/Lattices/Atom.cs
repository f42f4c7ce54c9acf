using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Lattices;

/// <summary>How a value depends on what an atom stands for.</summary>
internal enum Dependence
{
    /// <summary>Computed from it.</summary>
    Explicit,
    /// <summary>Decided by it: written, chosen or skipped under a condition that it is part of.</summary>
    Implicit,
    /// <summary>Decided by it, as a shared place remembers it for others. It decides in turn, but no shared place remembers that again: the second choice tells next to nothing of the data.</summary>
    Remembered,
    /// <summary>Says something about it but shows none of its content (a length, a null test); counts only once it decides something.</summary>
    About,
}

/// <summary>
/// One element of a label: a zone (with the class of what has it), a port of the method being solved (<see cref="Deep"/>: everything reachable from it), or — in the channel of a
/// value — the kind of connection it is, or what is reached by the key that it is. Interned by <see cref="AtomTable"/>: equality is reference equality.
/// </summary>
internal sealed class Atom(int id, ZoneInfo? zone, Port? port, SinkKind? connection, KeyOf? key, bool deep, Dependence dependence)
{
    public int Id => id;
    public ZoneInfo? Zone => zone;
    public Port? Port => port;
    public SinkKind? Connection => connection;
    public KeyOf? Key => key;

    /// <summary>Only a caller knows what it stands for.</summary>
    public bool IsOpen => port is not null || key is { Port: not null };
    public bool Deep => deep;
    public Dependence Dependence => dependence;
    public bool Implicit => dependence is Dependence.Implicit or Dependence.Remembered;
    private long _counted;

    /// <summary>True the first time in a count (<see cref="AtomTable.NextCount"/>) that no other count came between.</summary>
    public bool IsFirstIn(long count)
    {
        if (_counted == count) return false;
        _counted = count;
        return true;
    }

    public override int GetHashCode() => id;

    /// <summary>The label of this atom with no way that led to it, once it was asked for.</summary>
    public Label? Alone { get; set; }

    public override string ToString() => (dependence switch { Dependence.Implicit => "?", Dependence.Remembered => "??", Dependence.About => "~", _ => "" }) + (zone?.Id ?? connection?.ToString() ?? (key is null ? null : "key of " + (key.Zone?.Id ?? key.Port!.Text)) ?? port!.Text + (deep ? ".**" : ""));
}

/// <summary>A text as a key: the zone of what it reaches by declaration (<c>KeyZone</c>), or the port that holds the text.</summary>
internal sealed record KeyOf(ZoneInfo? Zone, Port? Port);

/// <summary>Interns atoms. Used by the one solver thread of a session.</summary>
internal sealed class AtomTable
{
    private readonly Dictionary<(object, int, bool, Dependence), Atom> _atoms = [];
    private long _counts;

    /// <summary>Begins to count which atoms of many labels are different ones, so that only for these a way is made. Counts inside counts make the outer one see an atom twice, never not at all.</summary>
    public long NextCount() => ++_counts;

    public Atom Of(ZoneInfo zone, Dependence dependence = Dependence.Explicit) => Get((zone, MarkOf(zone), false, dependence));
    public Atom Of(Port port, bool deep = false) => Get((port, 0, deep, Dependence.Explicit));

    /// <summary>The atom of a port if it was ever asked for.</summary>
    public Atom? Known(Port port, bool deep) => _atoms.TryGetValue((port, 0, deep, Dependence.Explicit), out var atom) ? atom : null;

    public Atom Of(SinkKind connection) => Get((connection, 0, false, Dependence.Explicit));
    public Atom Of(KeyOf key) => Get((key, 0, false, Dependence.Explicit));

    /// <summary>The same atom seen through a dependence: implicit stays implicit, and what is only known about it stays so unless it decides.</summary>
    public Atom Through(Atom atom, Dependence dependence) => dependence switch
    {
        Dependence.Remembered when atom.Dependence != Dependence.Remembered => Get((Base(atom), MarkOf(atom.Zone), atom.Deep, Dependence.Remembered)),
        Dependence.Implicit when !atom.Implicit => Get((Base(atom), MarkOf(atom.Zone), atom.Deep, Dependence.Implicit)),
        Dependence.About when atom.Dependence == Dependence.Explicit => Get((Base(atom), MarkOf(atom.Zone), atom.Deep, Dependence.About)),
        _ => atom,
    };

    // What of a zone is not its identity tells its atoms apart.
    private static int MarkOf(ZoneInfo? zone) => zone is null ? 0 : zone.IsOfCode ? -zone.Class : zone.Class;

    private static object Base(Atom atom) => (object?)atom.Zone ?? (object?)atom.Port ?? (object?)atom.Key ?? atom.Connection!.Value;

    private Atom Get((object Base, int Mark, bool Deep, Dependence Dependence) key)
    {
        if (!_atoms.TryGetValue(key, out var atom))
            _atoms[key] = atom = new Atom(_atoms.Count, key.Base as ZoneInfo, key.Base as Port, key.Base as SinkKind?, key.Base as KeyOf, key.Deep, key.Dependence);
        return atom;
    }
}
