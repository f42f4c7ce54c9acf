using System.Collections.Immutable;
using CsCheck;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Tests.Lattices;

/// <summary>Arbitrary labels over one table of atoms: zones in every dependence, ports shallow and deep, kinds of connection.</summary>
internal static class Labels
{
    public static readonly AtomTable Table = new();

    public static readonly ImmutableArray<Atom> Atoms = Interned();

    public static readonly Gen<Atom> Atom = Gen.Int[0, Atoms.Length - 1].Select(i => Atoms[i]);

    public static readonly Gen<Label> Any = Atom.Array[0, 8].Select(atoms => Label.From(atoms.Select(a => new Label.Entry(a, Trace(a)))));

    public static readonly Gen<(Label, Label)> Pairs = Gen.Select(Any, Any);

    public static readonly Gen<(Label, Label, Label)> Triples = Gen.Select(Any, Any, Any);

    public static ZoneInfo Zone(string name, int secrecy = 1, int trust = 1, bool isolated = false, bool forbidsRemoval = false) =>
        new(name, name, secrecy, trust, isolated, forbidsRemoval, requiresMfa: false, requiresMonitoring: false, nameJa: null, declared: true);

    public static Trace Trace(Atom atom) => new(null, FlowStepKind.Source, atom.ToString(), null);

    private static IEnumerable<Atom> AllAtoms()
    {
        var ports = new PortTable();
        foreach (var zone in new[] { Zone("A"), Zone("B"), Zone("C") })
            foreach (var dependence in Enum.GetValues<Dependence>())
                yield return Table.Of(zone, dependence);
        foreach (var name in new[] { "this", "arg0", "arg1" })
            foreach (var deep in new[] { false, true })
                yield return Table.Of(ports.Root(name, null, "0"), deep);
        yield return Table.Of(SinkKind.Network);
        yield return Table.Of(SinkKind.File);
    }

    // Samples run in parallel and the table is for one thread: everything is interned before any test asks.
    private static ImmutableArray<Atom> Interned()
    {
        ImmutableArray<Atom> atoms = [.. AllAtoms()];
        foreach (var atom in atoms)
            foreach (var dependence in Enum.GetValues<Dependence>())
                Table.Through(atom, dependence);
        return atoms;
    }
}
