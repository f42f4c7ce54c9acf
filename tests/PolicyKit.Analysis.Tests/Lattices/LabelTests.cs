using CsCheck;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Lattices;

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
}
