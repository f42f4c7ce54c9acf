// comparers of the program's own are called by what they are handed to, with what is compared there
internal sealed class Spy : IComparer<string>
{
    public string Seen = "s";

    public int Compare(string? x, string? y)
    {
        Seen = x!;
        return 0;
    }
}

internal sealed class Mute : IComparer<string>
{
    public string Seen = "s";

    public int Compare(string? x, string? y)
    {
        Seen = "k";
        return string.CompareOrdinal(x, y);
    }
}

internal sealed class Listening : IEqualityComparer<string>
{
    public string Seen = "s";

    public bool Equals(string? x, string? y)
    {
        Seen = x!;
        return false;
    }

    public int GetHashCode(string obj) => 1;
}

internal sealed class Compared
{
    public string Name = "n";
    public string Note = "o";
}

internal sealed class ByName : IComparer<Compared>
{
    public string Seen = "s";

    public int Compare(Compared? x, Compared? y)
    {
        Seen = x!.Name;
        return string.CompareOrdinal(x.Name, y!.Name);
    }
}

internal static class OwnComparers
{
    internal static void ASort()
    {
        var (spy, other, mute) = (new Spy(), new Spy(), new Mute());
        var (list, plain) = (new List<string> { Data.Secret(), "k" }, new List<string> { "a", "k" });
        list.Sort(spy);
        plain.Sort(other);
        list.Sort(mute);
        Net.Send(spy.Seen); // want PK1001
        Net.Send(other.Seen); // clean
        Net.Send(mute.Seen); // clean
    }

    internal static void AnArray()
    {
        var (sorting, looking, largest) = (new Spy(), new Spy(), new Spy());
        var array = new[] { Data.Secret(), "b" };
        Array.Sort(array, sorting);
        _ = Array.BinarySearch(new[] { "a" }, Data.Secret(), looking);
        _ = array.Max(largest);
        Net.Send(sorting.Seen); // want PK1001
        Net.Send(looking.Seen); // want PK1001
        Net.Send(largest.Seen); // want PK1001
    }

    internal static void AQuery()
    {
        var (spy, other) = (new Spy(), new Spy());
        _ = new[] { Data.Secret(), "b" }.OrderBy(static e => e, spy).First();
        _ = new[] { "a", "b" }.OrderBy(static e => e, other).First();
        Net.Send(spy.Seen); // want PK1001
        Net.Send(other.Seen); // clean
    }

    internal static void WhatIsSelected()
    {
        var (spy, other, keys) = (new Spy(), new Spy(), new Listening());
        var all = new[] { new Compared { Note = Data.Secret() }, new Compared { Note = "b" } };
        _ = all.OrderBy(static e => e.Note, spy).First();
        _ = all.OrderBy(static e => e.Name, other).First();
        _ = all.ToDictionary(static e => e.Name, keys);
        Net.Send(spy.Seen); // want PK1001
        Net.Send(other.Seen); // clean
        Net.Send(keys.Seen); // clean
    }

    internal static void Parts()
    {
        var (byName, other) = (new ByName(), new ByName());
        new List<Compared> { new() { Name = Data.Secret() }, new() { Name = "b" } }.Sort(byName);
        new List<Compared> { new() { Note = Data.Secret() }, new() { Note = "b" } }.Sort(other);
        Net.Send(byName.Seen); // want PK1001
        Net.Send(other.Seen); // clean
    }

    internal static void Equality()
    {
        var (distinct, lookup, groups, contained, equal) = (new Listening(), new Listening(), new Listening(), new Listening(), new Listening());
        var array = new[] { Data.Secret(), "b" };
        _ = array.Distinct(distinct).Count();
        _ = array.ToLookup(static e => e, lookup);
        _ = array.GroupBy(static e => e, groups).Count();
        _ = array.Contains("k", contained);
        _ = array.SequenceEqual(new[] { "a" }, equal);
        Net.Send(distinct.Seen); // want PK1001
        Net.Send(lookup.Seen); // want PK1001
        Net.Send(groups.Seen); // want PK1001
        Net.Send(contained.Seen); // want PK1001
        Net.Send(equal.Seen); // want PK1001
    }

    internal static void KeptByWhatIsMadeWithThem()
    {
        var (inSet, inPlainSet) = (new Listening(), new Listening());
        var (set, plain) = (new HashSet<string>(inSet) { Data.Secret() }, new HashSet<string>(inPlainSet) { "a" });
        Net.Send(inSet.Seen); // want PK1001
        Net.Send(inPlainSet.Seen); // clean
        Net.Send((set.Count + plain.Count).ToString()); // clean
        var (byKey, byValue) = (new Listening(), new Listening());
        var table = new Dictionary<string, string>(byKey) { [Data.Secret()] = "a" };
        var values = new Dictionary<string, string>(byValue) { ["a"] = Data.Secret() };
        values["k"] = "b";
        Net.Send(byKey.Seen); // want PK1001
        Net.Send(byValue.Seen); // clean
        Net.Send((table.Count + values.Count).ToString()); // clean
    }

    internal static void Sorted()
    {
        var (inSet, inTable, inQueue) = (new Spy(), new Spy(), new Spy());
        new SortedSet<string>(inSet).Add(Data.Secret());
        new SortedDictionary<string, int>(inTable).Add(Data.Secret(), 1);
        new PriorityQueue<int, string>(inQueue).Enqueue(1, Data.Secret());
        Net.Send(inSet.Seen); // want PK1001
        Net.Send(inTable.Seen); // want PK1001
        Net.Send(inQueue.Seen); // want PK1001
    }

    internal static void MadeOfALambda()
    {
        var (seen, other, heard) = ("s", "s", "s");
        var sorted = new SortedDictionary<string, int>(Comparer<string>.Create((p, q) => { seen = p; return 1; })) { [Data.Secret()] = 1 };
        var plain = new SortedDictionary<string, int>(Comparer<string>.Create((p, q) => { other = p; return 1; })) { ["a"] = 1 };
        var set = new HashSet<string>(EqualityComparer<string>.Create((p, q) => { heard = q!; return true; }, static s => 1)) { Data.Secret() };
        Net.Send(seen); // want PK1001
        Net.Send(other); // clean
        Net.Send(heard); // want PK1001
        Net.Send((sorted.Count + plain.Count + set.Count).ToString()); // clean
    }
}
