// recursive structures: trees and lists of one's own, whose nodes hold open data beside zone data

internal sealed class Register<TKey, TValue> where TKey : IComparable<TKey>
{
    private sealed class Leaf
    {
        public required TKey Key;
        public required TValue Value;
        public Leaf? Left, Right;
    }

    private Leaf? _root;

    public void Insert(TKey key, TValue value) => _root = Insert(_root, key, value);

    private static Leaf Insert(Leaf? at, TKey key, TValue value)
    {
        if (at is null) return new Leaf { Key = key, Value = value };
        var order = key.CompareTo(at.Key);
        if (order < 0) at.Left = Insert(at.Left, key, value);
        else if (order > 0) at.Right = Insert(at.Right, key, value);
        else at.Value = value;
        return at;
    }

    public bool TryFind(TKey key, out TValue? value)
    {
        var at = _root;
        while (at is not null)
        {
            var order = key.CompareTo(at.Key);
            if (order == 0)
            {
                value = at.Value;
                return true;
            }

            at = order < 0 ? at.Left : at.Right;
        }

        value = default;
        return false;
    }

    public IEnumerable<(TKey Key, TValue Value)> InOrder() => Walk(_root);

    private static IEnumerable<(TKey, TValue)> Walk(Leaf? leaf)
    {
        if (leaf is null) yield break;
        foreach (var entry in Walk(leaf.Left)) yield return entry;
        yield return (leaf.Key, leaf.Value);
        foreach (var entry in Walk(leaf.Right)) yield return entry;
    }
}

internal sealed class Household
{
    private sealed class Member(string name, string number, Member? next)
    {
        public string Name { get; } = name;
        public string Number { get; } = number;
        public Member? Next { get; } = next;
    }

    private Member? _first;

    public void Add(string name, string number) => _first = new Member(name, number, _first);

    public string NameOf(int index)
    {
        var at = _first;
        for (; index > 0 && at is not null; index--) at = at.Next;
        return at?.Name ?? "";
    }

    public string NumberOf(int index)
    {
        var at = _first;
        for (; index > 0 && at is not null; index--) at = at.Next;
        return at?.Number ?? "";
    }

    public bool Has(string name)
    {
        for (var at = _first; at is not null; at = at.Next) if (at.Name == name) return true;
        return false;
    }
}

internal static class RecursiveStructures
{
    internal static void Trees()
    {
        var register = new Register<int, string>();
        register.Insert(3, "open");
        register.Insert(1, Data.Secret());
        if (register.TryFind(1, out var found)) Net.Send(found); // want PK1001
        foreach (var entry in register.InOrder()) Net.SendInt(entry.Key); // clean
        foreach (var (key, _) in register.InOrder()) Net.SendInt(key); // clean
        foreach (var (_, value) in register.InOrder()) Net.Send(value); // want PK1001
    }

    internal static void KeysOfTrees()
    {
        var register = new Register<string, int>();
        register.Insert(Data.Secret(), 1);
        register.Insert("a", 2);
        register.TryFind("a", out var place);
        Net.SendInt(place); // want PK1009
        foreach (var entry in register.InOrder()) Net.Send(entry.Key); // want PK1001
    }

    internal static void Lists(int index)
    {
        var household = new Household();
        for (var i = 0; i < 3; i++) household.Add("Hanako", Data.Secret());
        Net.Send(household.NameOf(index)); // clean
        Net.Send(household.NumberOf(index)); // want PK1001
        if (household.Has("Hanako")) Net.Send("present"); // clean
    }
}
