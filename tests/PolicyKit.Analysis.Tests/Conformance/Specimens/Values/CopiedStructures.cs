// Structures are copied when they are taken out of a tuple or a dictionary, with the array they stand in, and by a property that gives one: neither side sees what is written to the other.

namespace CopiedStructures;

internal struct Slip
{
    public string Text;
    public Stamp Stamp;
    public void Clear() => Text = "";
    public void Put(string text) => Text = text;
    public readonly string Show() => Text;
}

internal struct Stamp { public string Text; }

internal sealed class Folder
{
    private Slip _kept;
    public Slip Slip { get; set; }
    public ref Slip Kept => ref _kept;
    public Slip Get() => _kept;
    public Slip[] All = [new() { Text = Data.Secret() }];
}

internal static class Deconstructed
{
    internal static void Cleared()
    {
        var pair = (Slip: new Slip(), Count: 1);
        pair.Slip.Text = Data.Secret();
        var (slip, _) = pair;
        slip.Text = "";
        Net.Send(pair.Slip.Text); // want PK1001
        Net.Send(slip.Text); // clean
    }

    internal static void Written()
    {
        var pair = (Slip: new Slip(), Count: 1);
        var (slip, _) = pair;
        slip.Text = Data.Secret();
        Net.Send(pair.Slip.Text); // clean
        Net.Send(slip.Text); // want PK1001
    }

    internal static void Below()
    {
        var pair = (Slip: new Slip(), Count: 1);
        pair.Slip.Stamp.Text = Data.Secret();
        Slip slip;
        (slip, _) = pair;
        slip.Stamp.Text = "";
        Net.Send(pair.Slip.Stamp.Text); // want PK1001
        Net.Send(slip.Stamp.Text); // clean
    }

    internal static void Exchanged()
    {
        var a = new Slip { Text = Data.Secret() };
        var b = new Slip { Text = "b" };
        (a, b) = (b, a);
        Net.Send(a.Text); // clean
        Net.Send(b.Text); // want PK1001
        a.Text = Data.Secret();
        b.Text = "";
        Net.Send(a.Text); // want PK1001
        Net.Send(b.Text); // clean
    }

    internal static void ExchangedAgainAndAgain(int count)
    {
        var a = new Slip { Text = Data.Secret() };
        var b = new Slip { Text = "b" };
        for (var i = 0; i < count; i++) (a, b) = (b, a);
        Net.Send(a.Text); // want PK1001
        Net.Send(b.Text); // want PK1001
    }

    internal static void OfPairs()
    {
        var table = new Dictionary<int, Slip> { [1] = new() { Text = Data.Secret() } };
        foreach (var (_, slip) in table)
        {
            var own = slip;
            own.Clear();
            Net.Send(own.Text); // clean
        }
        Net.Send(table[1].Text); // want PK1001
    }
}

internal static class TakenOut
{
    internal static void Cleared()
    {
        var table = new Dictionary<int, Slip> { [1] = new() { Text = Data.Secret() } };
        if (table.TryGetValue(1, out var found)) found.Text = "";
        Net.Send(table[1].Text); // want PK1001
    }

    internal static void Written()
    {
        var table = new Dictionary<int, Slip> { [1] = new() { Text = "a" } };
        table.TryGetValue(1, out var found);
        found.Text = Data.Secret();
        Net.Send(table[1].Text); // clean
        Net.Send(found.Text); // want PK1001
    }

    internal static void OfQueue()
    {
        var queue = new Queue<Slip>([new Slip { Text = Data.Secret() }]);
        queue.TryPeek(out var first);
        first.Clear();
        Net.Send(first.Text); // clean
        Net.Send(queue.Peek().Text); // want PK1001
    }
}

internal static class OfArrays
{
    internal static void ToArray() { var list = new List<Slip> { new Folder().All[0] }; var copy = list.ToArray(); copy[0].Text = ""; Net.Send(list[0].Text); } // want PK1001
    internal static void Spread() { Slip[] all = [new() { Text = Data.Secret() }]; Slip[] copy = [.. all]; copy[0].Text = ""; Net.Send(all[0].Text); } // want PK1001
    internal static void Cloned() { Slip[] all = [new() { Text = Data.Secret() }]; var copy = (Slip[])all.Clone(); copy[0].Text = ""; Net.Send(all[0].Text); } // want PK1001
    internal static void Copied() { Slip[] all = [new() { Text = Data.Secret() }]; var copy = new Slip[1]; Array.Copy(all, copy, 1); copy[0].Text = ""; Net.Send(all[0].Text); } // want PK1001
    internal static void Range() { Slip[] all = [new() { Text = Data.Secret() }, new() { Text = "b" }]; var copy = all[..1]; copy[0].Text = ""; Net.Send(all[0].Text); } // want PK1001
    internal static void List() { Slip[] all = [new() { Text = Data.Secret() }]; var list = all.ToList(); all[0].Text = ""; Net.Send(list[0].Text); } // want PK1001
    internal static void Added() { Slip[] all = [new() { Text = Data.Secret() }]; var list = new List<Slip>(); list.AddRange(all); all[0].Text = ""; Net.Send(list[0].Text); } // want PK1001

    internal static void SpreadThenWritten() { Slip[] all = [new() { Text = "a" }]; Slip[] copy = [.. all]; copy[0].Text = Data.Secret(); Net.Send(all[0].Text); } // clean
    internal static void ClonedThenWritten() { Slip[] all = [new() { Text = "a" }]; var copy = (Slip[])all.Clone(); copy[0].Text = Data.Secret(); Net.Send(all[0].Text); } // clean
    internal static void RangeThenWritten() { Slip[] all = [new() { Text = "a" }]; var copy = all[..]; copy[0].Text = Data.Secret(); Net.Send(all[0].Text); } // clean

    internal static void OneOfTwo(bool first) { Slip[] all = [new() { Text = Data.Secret() }, new() { Text = "b" }]; var copy = all.ToArray(); copy[1].Text = ""; Net.Send(copy[0].Text); } // want PK1001
    internal static void OneOfMany(Slip[] all) { var copy = all.ToArray(); copy[1].Text = ""; Net.Send(copy[0].Text); }
    internal static void OneOfManyRange(Slip[] all) { var copy = all[1..]; copy[1].Text = ""; Net.Send(copy[0].Text); }
    internal static void OneOfManySpread(List<Slip> all) { Slip[] copy = [.. all]; copy[1].Text = ""; Net.Send(copy[0].Text); }
    internal static void Many()
    {
        OneOfMany([new() { Text = "a" }, new() { Text = Data.Secret() }]); // want PK1001
        OneOfManyRange([new() { Text = "a" }, new() { Text = Data.Secret() }]); // want PK1001
        OneOfManySpread([new() { Text = "a" }, new() { Text = Data.Secret() }]); // want PK1001
        OneOfMany([new() { Text = "a" }, new() { Text = "b" }]); // clean
    }

    internal static void Grown(int count)
    {
        Slip[] all = [];
        for (var i = 0; i < count; i++) all = [.. all, new Slip { Text = i == 3 ? Data.Secret() : "" }];
        Net.Send(all[0].Text); // want PK1001
    }
}

internal static class OfProperties
{
    internal static void Cleared()
    {
        var folder = new Folder { Slip = new Slip { Text = Data.Secret() } };
        folder.Slip.Clear();
        Net.Send(folder.Slip.Text); // want PK1001
    }

    internal static void Written()
    {
        var folder = new Folder { Slip = new Slip { Text = "a" } };
        folder.Slip.Put(Data.Secret());
        Net.Send(folder.Slip.Text); // clean
    }

    internal static void ByReference()
    {
        var folder = new Folder();
        folder.Kept.Put(Data.Secret());
        Net.Send(folder.Kept.Text); // want PK1001
        folder.Get().Clear();
        Net.Send(folder.Kept.Text); // want PK1001
        folder.Kept.Clear();
        Net.Send(folder.Kept.Text); // clean
        folder.Get().Put(Data.Secret());
        Net.Send(folder.Kept.Show()); // clean
    }
}
