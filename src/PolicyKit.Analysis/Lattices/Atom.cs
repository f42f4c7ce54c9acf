using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Lattices;

/// <summary>
/// One element of a label: a zone, or a port of the method being solved (<see cref="Deep"/>: everything reachable from it).
/// <see cref="Implicit"/> atoms say "was decided by", not "was computed from". Interned by <see cref="AtomTable"/>: equality is reference equality.
/// </summary>
internal sealed class Atom(int id, ZoneInfo? zone, Port? port, bool deep, bool isImplicit)
{
    public int Id => id;
    public ZoneInfo? Zone => zone;
    public Port? Port => port;
    public bool Deep => deep;
    public bool Implicit => isImplicit;
    public override string ToString() => (isImplicit ? "?" : "") + (zone?.Id ?? port!.Text + (deep ? ".**" : ""));
}

/// <summary>Interns atoms. Used by the one solver thread of a session.</summary>
internal sealed class AtomTable
{
    private readonly Dictionary<(object, bool, bool), Atom> _atoms = [];

    public Atom Of(ZoneInfo zone, bool isImplicit = false) => Get((zone, false, isImplicit));
    public Atom Of(Port port, bool deep = false, bool isImplicit = false) => Get((port, deep, isImplicit));
    public Atom AsImplicit(Atom atom) => atom.Implicit ? atom : Get(((object?)atom.Zone ?? atom.Port!, atom.Deep, true));

    private Atom Get((object Base, bool Deep, bool Implicit) key)
    {
        if (!_atoms.TryGetValue(key, out var atom))
            _atoms[key] = atom = new Atom(_atoms.Count, key.Base as ZoneInfo, key.Base as Port, key.Deep, key.Implicit);
        return atom;
    }
}
