using CsCheck;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Tests.Lattices;

public sealed class AtomTableTests
{
    private readonly AtomTable _table = new();

    [Fact]
    public void The_same_zone_seen_twice_is_one_atom() =>
        Assert.Same(_table.Of(Labels.Zone("A")), _table.Of(Labels.Zone("A")));

    [Fact]
    public void Different_things_are_different_atoms()
    {
        var ports = new PortTable();
        var port = ports.Root("arg0", null, "0");
        Atom[] atoms =
        [
            _table.Of(Labels.Zone("A")), _table.Of(Labels.Zone("B")), _table.Of(Labels.Zone("A"), Dependence.Implicit), _table.Of(Labels.Zone("A"), Dependence.About),
            _table.Of(port), _table.Of(port, deep: true), _table.Of(ports.Root("arg0", null, "1")), _table.Of(SinkKind.Network), _table.Of(SinkKind.Mail),
        ];

        Assert.Equal(atoms.Length, atoms.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, atoms.Length), atoms.Select(a => a.Id));
    }

    [Fact]
    public void Seen_through_explicit_dependence_an_atom_is_itself() =>
        Labels.Atom.Sample(atom => ReferenceEquals(Labels.Table.Through(atom, Dependence.Explicit), atom));

    [Fact]
    public void What_decides_is_implicit_whatever_it_was() => Labels.Atom.Sample(atom =>
    {
        var through = Labels.Table.Through(atom, Dependence.Implicit);
        Assert.True(through.Implicit);
        Assert.True(ReferenceEquals(through.Zone, atom.Zone) && ReferenceEquals(through.Port, atom.Port) && through.Connection == atom.Connection && through.Deep == atom.Deep);
    });

    [Fact]
    public void Knowing_about_what_decided_does_not_undo_that_it_decided() => Labels.Atom.Sample(atom =>
        ReferenceEquals(Labels.Table.Through(Labels.Table.Through(atom, Dependence.Implicit), Dependence.About), Labels.Table.Through(atom, Dependence.Implicit)));

    [Fact]
    public void Looking_twice_is_looking_once() => Gen.Select(Labels.Atom, Gen.Enum<Dependence>()).Sample((atom, dependence) =>
        ReferenceEquals(Labels.Table.Through(Labels.Table.Through(atom, dependence), dependence), Labels.Table.Through(atom, dependence)));

    [Fact]
    public void Only_ports_reach_deep() => Assert.All(
        new[] { _table.Of(Labels.Zone("A")), _table.Of(SinkKind.Mail), _table.Of(new PortTable().Root("arg0", null, "0")) }, static atom => Assert.False(atom.Deep));

    [Fact]
    public void The_class_of_data_and_whose_zone_it_is_tell_atoms_of_one_zone_apart()
    {
        var zone = Labels.Zone("A");
        ZoneInfo[] zones = [zone, zone.Classified(1), zone.Classified(4), zone.OfCode(1), zone.OfCode(4)];
        var atoms = zones.Select(z => _table.Of(z)).ToList();

        Assert.Equal(zones.Length, atoms.Distinct().Count());
        Assert.Equal(zones.Select(static z => (z.Class, z.IsOfCode)), atoms.Select(static a => (a.Zone!.Class, a.Zone.IsOfCode)));
        Assert.Equal(zones.Select(static z => (z.Class, z.IsOfCode)), atoms.Select(a => _table.Through(a, Dependence.Implicit).Zone!).Select(static z => (z.Class, z.IsOfCode)));
    }
}
