using CsCheck;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Tests.Lattices;

public sealed class LabelTests
{
    [Fact]
    public void Join_is_associative() => Labels.Triples.Sample((a, b, c) => a.Join(b).Join(c).Equals(a.Join(b.Join(c))));

    [Fact]
    public void Join_is_commutative_on_atoms() => Labels.Pairs.Sample((a, b) => a.Join(b).Equals(b.Join(a)));

    [Fact]
    public void Join_is_idempotent() => Labels.Any.Sample(a => ReferenceEquals(a.Join(a), a) && ReferenceEquals(a.Join(Label.From(a.Entries)), a));

    [Fact]
    public void Join_holds_the_atoms_of_both_and_no_others() => Labels.Pairs.Sample((a, b) =>
        Labels.Atoms.All(atom => a.Join(b).Contains(atom) == (a.Contains(atom) || b.Contains(atom))));

    [Fact]
    public void Join_returns_its_left_operand_when_nothing_was_added() => Labels.Pairs.Sample((a, b) =>
    {
        var joined = a.Join(b);
        Assert.Same(joined, joined.Join(a));
        Assert.Same(joined, joined.Join(b));
        Assert.Equal(b.Entries.All(e => a.Contains(e.Atom)) && !a.IsEmpty, ReferenceEquals(joined, a) && !a.IsEmpty);
    });

    [Fact]
    public void Join_keeps_the_path_of_its_left_operand()
    {
        var atom = Labels.Atoms[0];
        var first = new Trace(null, FlowStepKind.Source, "first", null);
        var second = new Trace(null, FlowStepKind.Source, "second", null);

        Assert.Same(first, Label.Of(atom, first).Join(Label.Of(atom, second)).Entries[0].Trace);
    }

    [Fact]
    public void Empty_is_the_least_label() => Labels.Any.Sample(a => a.Join(Label.Empty).Equals(a) && Label.Empty.Join(a).Equals(a));

    [Fact]
    public void Entries_are_sorted_and_unique() => Labels.Pairs.Sample((a, b) =>
    {
        var ids = a.Join(b).Entries.Select(e => e.Atom.Id).ToList();
        Assert.Equal(ids.Distinct().Order(), ids);
    });

    [Fact]
    public void Equal_labels_have_equal_hash_codes() => Labels.Pairs.Sample((a, b) => a.Join(b).GetHashCode() == b.Join(a).GetHashCode());

    [Fact]
    public void Paths_are_no_part_of_equality() => Labels.Any.Sample(a => a.Then(FlowStepKind.AssignedTo, "x", null).Equals(a));

    [Fact]
    public void Where_keeps_exactly_what_the_predicate_keeps() => Gen.Select(Labels.Any, Labels.Atom).Sample((label, gone) =>
    {
        var kept = label.Where(atom => atom != gone);
        Assert.Equal(label.Entries.Where(e => e.Atom != gone), kept.Entries);
        Assert.Equal(!label.Contains(gone), ReferenceEquals(kept, label));
    });

    [Fact]
    public void Where_distributes_over_join() => Gen.Select(Labels.Any, Labels.Any, Labels.Atom).Sample((a, b, limit) =>
        a.Join(b).Where(x => x.Id < limit.Id).Equals(a.Where(x => x.Id < limit.Id).Join(b.Where(x => x.Id < limit.Id))));

    [Fact]
    public void Then_makes_every_path_one_step_longer() => Labels.Any.Sample(a =>
        a.Entries.Zip(a.Then(FlowStepKind.PassedTo, "next", null).Entries).All(p => p.Second.Atom == p.First.Atom && p.Second.Trace!.Depth == p.First.Trace!.Depth + 1));

    [Fact]
    public void A_label_of_entries_holds_each_of_their_atoms_and_of_two_with_one_atom_the_first() =>
        Labels.Atom.Select(static a => new Label.Entry(a, new Trace(null, FlowStepKind.Source, "way", null))).Array[0, 8].Sample(entries =>
            Assert.Equal(entries.DistinctBy(static e => e.Atom).OrderBy(static e => e.Atom.Id), Label.From(entries).Entries));

    /// <summary>As where a deep object has a label in each of many places: sorted by insertion it took the square of their number.</summary>
    [Fact]
    public void A_label_of_many_labels_laid_end_to_end_holds_each_atom_and_the_first_way_of_each()
    {
        var table = new AtomTable();
        var ports = new PortTable();
        var atoms = Enumerable.Range(0, 300).Select(i => table.Of(ports.Root("arg" + i, null, ""))).ToList();
        var entries = Enumerable.Range(0, 40).SelectMany(run => atoms.Where((_, i) => (i + run) % 3 != 0).Select(a => new Label.Entry(a, new Trace(null, FlowStepKind.Source, "way " + run, null)))).ToList();

        Assert.Equal(entries.DistinctBy(static e => e.Atom).OrderBy(static e => e.Atom.Id), Label.From(entries.ToList()).Entries);
    }

    [Fact]
    public void Labels_are_equal_exactly_when_their_atoms_are()
    {
        Labels.Pairs.Sample((a, b) => a.Equals(b) == Labels.Atoms.All(atom => a.Contains(atom) == b.Contains(atom)));
        Labels.Any.Sample(a => !a.Equals(null) && !a.Equals((object)"a label") && a.Equals((object)Label.From(a.Entries)));
    }

    [Fact]
    public void Labels_of_different_atoms_have_different_hash_codes_as_a_rule()
    {
        var pairs = (from a in Labels.Atoms from b in Labels.Atoms where a.Id < b.Id select Label.From([new Label.Entry(a, null), new Label.Entry(b, null)]).GetHashCode()).ToList();
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    }

    [Fact]
    public void The_label_of_one_atom_without_a_path_is_made_once() =>
        Labels.Atom.Sample(atom => ReferenceEquals(Label.Of(atom, null), Label.Of(atom, null)) && Label.Of(atom, null).Entries is [{ Trace: null }]);

    [Fact]
    public void A_label_is_written_as_the_set_of_its_atoms()
    {
        var table = new AtomTable();
        var port = new PortTable().Root("arg0", null, "0");
        Atom[] atoms =
        [
            table.Of(Labels.Zone("A")), table.Of(Labels.Zone("A"), Dependence.Implicit), table.Of(Labels.Zone("A"), Dependence.About),
            table.Of(port), table.Of(port, deep: true), table.Of(SinkKind.Mail),
        ];

        Assert.Equal("{A, ?A, ~A, arg0, arg0.**, Mail}", Label.From(atoms.Select(static a => new Label.Entry(a, null))).ToString());
    }
}
