// long paths: a part of an entity at the end of services and collections

public sealed class Ledger
{
    public List<Resident> Rows { get; } = [];
}

public sealed class LedgerStore(Ledger ledger)
{
    public Resident One(int row) => ledger.Rows[row];
}

public sealed class CachedStore(LedgerStore store)
{
    private readonly Dictionary<int, Resident> _cache = [];

    public Resident One(int row)
    {
        if (_cache.TryGetValue(row, out var known)) return known;
        var fresh = store.One(row);
        _cache[row] = fresh;
        return fresh;
    }
}

public sealed class Letters(CachedStore store)
{
    public void Greeting() => Net.Send(store.One(1).Name); // clean
    public void Number() => Net.Send(store.One(1).Number); // want PK1001
    public void Trimmed() => Net.Send(store.One(1).Name.Trim() + "!"); // clean
    public void Both(int row) => Net.Send($"{store.One(row).Name} {store.One(row).Number}"); // want PK1001
}

public sealed class Link
{
    public Link? Next { get; set; }
    public string Text { get; set; } = "";
}

public static class LongChains
{
    public static void Deep()
    {
        var first = new Link { Next = new Link { Next = new Link { Next = new Link { Next = new Link { Next = new Link { Text = Data.Secret() } } } } } };
        Net.Send(Last(first)); // want PK1001
        var plain = new Link { Next = new Link { Next = new Link { Next = new Link { Next = new Link { Next = new Link { Text = "open" } } } } } };
        Net.Send(Last(plain)); // clean
    }

    private static string Last(Link link)
    {
        while (link.Next is not null) link = link.Next;
        return link.Text;
    }
}
