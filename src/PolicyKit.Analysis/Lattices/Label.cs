using System.Buffers;

namespace PolicyKit.Analysis.Lattices;

/// <summary>
/// A set of atoms, each with the way it came. Immutable; sorted by atom id.
/// INVARIANT: equality and <see cref="Join"/>'s growth look at atoms only. <see cref="Join"/> returns its left operand by reference when nothing was added.
/// </summary>
internal sealed class Label : IEquatable<Label>
{
    public readonly record struct Entry(Atom Atom, Trace? Trace);

    public static readonly Label Empty = new([]);

    private Label(Entry[] entries) => Entries = entries;

    /// <summary>INVARIANT: never written after construction.</summary>
    public Entry[] Entries { get; }
    public bool IsEmpty => Entries.Length == 0;

    public static Label Of(Atom atom, Trace? trace) => trace is null ? atom.Alone ??= new([new Entry(atom, null)]) : new([new Entry(atom, trace)]);

    /// <summary>The label of these entries; of several with one atom the first counts.</summary>
    public static Label From(IEnumerable<Entry> entries) => From(entries.ToList());

    /// <summary>The same; the list is scratch and left in disorder.</summary>
    public static Label From(List<Entry> entries)
    {
        if (entries.Count == 0) return Empty;
        Sort(entries);
        var count = 0;
        for (var i = 0; i < entries.Count; i++)
            if (count == 0 || !ReferenceEquals(entries[count - 1].Atom, entries[i].Atom)) entries[count++] = entries[i];
        var distinct = new Entry[count];
        entries.CopyTo(0, distinct, 0, count);
        return new Label(distinct);
    }

    // By insertion, for entries come from labels, which are sorted: nearly sorted lists are the rule. Of many labels laid end to end that would be quadratic. Stable either way.
    private static void Sort(List<Entry> entries)
    {
        var moves = 0;
        for (var i = 1; i < entries.Count; i++)
        {
            var entry = entries[i];
            var at = i;
            while (at > 0 && entries[at - 1].Atom.Id > entry.Atom.Id) { entries[at] = entries[at - 1]; at--; }
            if (at == i) continue;
            entries[at] = entry;
            moves += i - at;
            if (moves <= 16 * entries.Count) continue;
            var (items, order) = (ArrayPool<Entry>.Shared.Rent(entries.Count), ArrayPool<long>.Shared.Rent(entries.Count));
            entries.CopyTo(items);
            for (var n = 0; n < entries.Count; n++) order[n] = (long)items[n].Atom.Id << 32 | (uint)n;
            Array.Sort(order, items, 0, entries.Count);
            for (var n = 0; n < entries.Count; n++) entries[n] = items[n];
            ArrayPool<Entry>.Shared.Return(items, clearArray: true);
            ArrayPool<long>.Shared.Return(order);
            return;
        }
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
        var (mine, theirs) = (Entries, other.Entries);
        var added = 0;
        for (int i = 0, j = 0; j < theirs.Length; j++)
        {
            while (i < mine.Length && mine[i].Atom.Id < theirs[j].Atom.Id) i++;
            if (i == mine.Length || !ReferenceEquals(mine[i].Atom, theirs[j].Atom)) added++;
        }
        if (added == 0) return this;
        var merged = new Entry[mine.Length + added];
        for (int i = 0, j = 0, at = 0; at < merged.Length; at++)
        {
            if (j == theirs.Length || i < mine.Length && mine[i].Atom.Id <= theirs[j].Atom.Id)
            {
                if (j < theirs.Length && ReferenceEquals(mine[i].Atom, theirs[j].Atom)) j++;
                merged[at] = mine[i++];
            }
            else merged[at] = theirs[j++];
        }
        return new Label(merged);
    }

    public Label Where(Func<Atom, bool> keep) => Where(static (atom, keep) => keep(atom), keep);

    /// <summary>The same, for a test that needs to know something and is asked too often to be made each time.</summary>
    public Label Where<T>(Func<Atom, T, bool> keep, T given)
    {
        var kept = 0;
        foreach (var entry in Entries) if (keep(entry.Atom, given)) kept++;
        if (kept == Entries.Length) return this;
        if (kept == 0) return Empty;
        var entries = new Entry[kept];
        kept = 0;
        foreach (var entry in Entries) if (keep(entry.Atom, given)) entries[kept++] = entry;
        return new Label(entries);
    }

    /// <summary>The same atoms, each path one step longer.</summary>
    public Label Then(Findings.FlowStepKind kind, string? name, Microsoft.CodeAnalysis.SyntaxNode? node)
    {
        if (IsEmpty) return this;
        var longer = new Entry[Entries.Length];
        for (var i = 0; i < longer.Length; i++) longer[i] = new Entry(Entries[i].Atom, new Trace(Entries[i].Trace, kind, name, node));
        return new Label(longer);
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
