// a reference to one of several structures, and to the structure under a key of a table: what was never written comes into being with what is written through it

using System.Runtime.InteropServices;

namespace ReferredStructures;

internal struct Piece { public string Text; public void Put(string text) => Text = text; }

internal static class OneOfTwo
{
    internal static void Locals(bool first)
    {
        Piece a = default, b = default, c = default;
        b.Text = "b";
        ref var one = ref (first ? ref a : ref b);
        one.Text = Data.Secret();
        Net.Send(a.Text); // want PK1001
        Net.Send(b.Text); // want PK1001
        Net.Send(c.Text); // clean
    }

    internal static void Untouched(bool first)
    {
        Piece a = default, b = default;
        ref var one = ref (first ? ref a : ref b);
        one.Text = Data.Secret();
        a.Text = "";
        Net.Send(a.Text); // clean
        Net.Send(b.Text); // want PK1001
    }

    internal static void Harmless(bool first)
    {
        Piece a = default, b = default;
        b.Text = "b";
        ref var one = ref (first ? ref a : ref b);
        one.Text = Data.Plain();
        Net.Send(a.Text); // clean
        Net.Send(b.Text); // clean
    }

    internal static void Elements(bool first, Piece[] others)
    {
        var own = new Piece[3];
        ref var one = ref (first ? ref own[2] : ref others[0]);
        one.Text = Data.Secret();
        Net.Send(own[2].Text); // want PK1001
        Net.Send(own[0].Text); // clean
        Net.Send(others[0].Text); // want PK1001
    }

    private static void Fill(ref Piece piece, string text) => piece.Text = text;

    internal static void Given(bool first)
    {
        Piece a = default, b = default;
        a.Text = "a";
        Fill(ref first ? ref a : ref b, Data.Secret());
        Net.Send(a.Text); // want PK1001
        Net.Send(b.Text); // want PK1001
    }
}

internal static class UnderKeys
{
    internal static void Added()
    {
        var table = new Dictionary<string, Piece>();
        ref var piece = ref CollectionsMarshal.GetValueRefOrAddDefault(table, "a", out _);
        piece.Text = Data.Secret();
        Net.Send(table["a"].Text); // want PK1001
    }

    internal static void BesideAnother()
    {
        var table = new Dictionary<string, Piece> { ["b"] = new() { Text = "b" } };
        ref var piece = ref CollectionsMarshal.GetValueRefOrAddDefault(table, "a", out _);
        piece.Text = Data.Secret();
        Net.Send(table["a"].Text); // want PK1001
        Net.Send(table["b"].Text); // clean
    }

    internal static void AtOnce()
    {
        var table = new Dictionary<string, Piece>();
        CollectionsMarshal.GetValueRefOrAddDefault(table, "a", out _).Text = Data.Secret();
        Net.Send(table["a"].Text); // want PK1001
        CollectionsMarshal.GetValueRefOrAddDefault(table, "c", out _).Put("c");
        Net.Send(table["c"].Text); // clean
        CollectionsMarshal.GetValueRefOrAddDefault(table, "d", out _).Put(Data.Secret());
        Net.Send(table["d"].Text); // want PK1001
    }

    internal static void Known()
    {
        var table = new Dictionary<string, Piece> { ["a"] = new() { Text = Data.Secret() } };
        ref var piece = ref CollectionsMarshal.GetValueRefOrAddDefault(table, "a", out _);
        Net.Send(piece.Text); // want PK1001
        piece.Text = "";
        Net.Send(table["a"].Text); // clean
        ref var found = ref CollectionsMarshal.GetValueRefOrNullRef(table, "a");
        found.Text = Data.Secret();
        Net.Send(table["a"].Text); // want PK1001
    }

    internal static void Counted(string[] keys)
    {
        var table = new Dictionary<string, Piece>();
        var plain = new Dictionary<string, Piece>();
        foreach (var key in keys)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _).Text += Data.Secret();
            ref var piece = ref CollectionsMarshal.GetValueRefOrAddDefault(plain, key, out _);
            piece.Text += Data.Plain();
        }
        foreach (var (_, piece) in table) Net.Send(piece.Text); // want PK1001
        foreach (var (_, piece) in plain) Net.Send(piece.Text); // clean
    }

    private static ref Piece At(Dictionary<string, Piece> table, string key) => ref CollectionsMarshal.GetValueRefOrAddDefault(table, key, out _);

    internal static void ByHelper()
    {
        var table = new Dictionary<string, Piece>();
        At(table, "a").Text = Data.Secret();
        Net.Send(table["a"].Text); // want PK1001
        var plain = new Dictionary<string, Piece>();
        At(plain, "a").Text = Data.Plain();
        Net.Send(plain["a"].Text); // clean
    }

    internal static void OfAList()
    {
        var list = new List<Piece> { default, new() { Text = "b" } };
        var span = CollectionsMarshal.AsSpan(list);
        span[0].Text = Data.Secret();
        Net.Send(list[0].Text); // want PK1001
        var plain = new List<Piece> { new() { Text = "b" } };
        CollectionsMarshal.AsSpan(plain)[0].Text = Data.Plain();
        Net.Send(plain[0].Text); // clean
    }
}
