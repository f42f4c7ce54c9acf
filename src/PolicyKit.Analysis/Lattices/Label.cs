using System.Collections.Immutable;

namespace PolicyKit.Analysis.Lattices;

/// <summary>
/// A set of atoms, each with the way it came. Immutable; sorted by atom id.
/// INVARIANT: equality and <see cref="Join"/>'s growth look at atoms only. <see cref="Join"/> returns its left operand by reference when nothing was added.
/// </summary>
internal sealed class Label : IEquatable<Label>
{
    public readonly record struct Entry(Atom Atom, Trace? Trace);

    public static readonly Label Empty = new(ImmutableArray<Entry>.Empty);

    private Label(ImmutableArray<Entry> entries) => Entries = entries;

    public ImmutableArray<Entry> Entries { get; }
    public bool IsEmpty => Entries.IsEmpty;

    public static Label Of(Atom atom, Trace? trace) => new(ImmutableArray.Create(new Entry(atom, trace)));

    /// <summary>The label of these entries; of several with one atom the first counts.</summary>
    public static Label From(IEnumerable<Entry> entries)
    {
        var sorted = entries.Select(static (entry, i) => (entry, i)).ToArray();
        if (sorted.Length == 0) return Empty;
        if (sorted.Length == 1) return new Label(ImmutableArray.Create(sorted[0].entry));
        Array.Sort(sorted, static (a, b) => a.entry.Atom.Id != b.entry.Atom.Id ? a.entry.Atom.Id.CompareTo(b.entry.Atom.Id) : a.i.CompareTo(b.i));
        var distinct = ImmutableArray.CreateBuilder<Entry>(sorted.Length);
        foreach (var (entry, _) in sorted)
            if (distinct.Count == 0 || !ReferenceEquals(distinct[distinct.Count - 1].Atom, entry.Atom)) distinct.Add(entry);
        return new Label(distinct.ToImmutable());
    }

    public bool Contains(Atom atom)
    {
        foreach (var entry in Entries) if (ReferenceEquals(entry.Atom, atom)) return true;
        return false;
    }

    public Label Join(Label other)
    {
        if (other.IsEmpty || ReferenceEquals(this, other)) return this;
        if (IsEmpty) return other;
        ImmutableArray<Entry>.Builder? merged = null;
        int i = 0, j = 0;
        while (i < Entries.Length || j < other.Entries.Length)
        {
            var takeLeft = j == other.Entries.Length || (i < Entries.Length && Entries[i].Atom.Id <= other.Entries[j].Atom.Id);
            if (takeLeft)
            {
                if (j < other.Entries.Length && ReferenceEquals(Entries[i].Atom, other.Entries[j].Atom)) j++;
                merged?.Add(Entries[i]);
                i++;
            }
            else
            {
                if (merged is null)
                {
                    merged = ImmutableArray.CreateBuilder<Entry>(Entries.Length + other.Entries.Length);
                    for (var k = 0; k < i; k++) merged.Add(Entries[k]);
                }
                merged.Add(other.Entries[j++]);
            }
        }
        return merged is null ? this : new Label(merged.ToImmutable());
    }

    public Label Where(Func<Atom, bool> keep)
    {
        foreach (var entry in Entries)
            if (!keep(entry.Atom)) return new Label(Entries.RemoveAll(e => !keep(e.Atom)));
        return this;
    }

    /// <summary>The same atoms, each path one step longer.</summary>
    public Label Then(Findings.FlowStepKind kind, string name, Microsoft.CodeAnalysis.SyntaxNode? node)
    {
        if (IsEmpty) return this;
        var builder = ImmutableArray.CreateBuilder<Entry>(Entries.Length);
        foreach (var entry in Entries) builder.Add(new Entry(entry.Atom, new Trace(entry.Trace, kind, name, node)));
        return new Label(builder.MoveToImmutable());
    }

    public bool Equals(Label? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || other.Entries.Length != Entries.Length) return false;
        for (var i = 0; i < Entries.Length; i++)
            if (!ReferenceEquals(Entries[i].Atom, other.Entries[i].Atom)) return false;
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Label);
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var entry in Entries) hash = unchecked(hash * 31 + entry.Atom.Id);
        return hash;
    }
    public override string ToString() => "{" + string.Join(", ", Entries.Select(e => e.Atom)) + "}";
}
