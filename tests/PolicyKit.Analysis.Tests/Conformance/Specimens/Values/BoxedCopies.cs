// boxing copies a structure
internal static class BoxedCopy
{
    internal struct Pt { public string X; }

    internal static void Boxed()
    {
        var copy = new Pt { X = Data.Secret() };
        object boxed = copy;
        copy.X = "";
        Net.Send(((Pt)boxed).X); // want PK1001
        Net.Send(copy.X); // clean
    }

    internal static void BoxedBefore()
    {
        var copy = new Pt { X = "" };
        object boxed = copy;
        copy.X = Data.Secret();
        Net.Send(((Pt)boxed).X); // clean
        Net.Send(copy.X); // want PK1001
    }

    private interface ISlot { string? Get(); void Set(string s); }
    private struct Slot : ISlot { private string? s; public readonly string? Get() => s; public void Set(string x) => s = x; }

    internal static void ByInterface()
    {
        var s = new Slot();
        ISlot i = s;
        i.Set(Data.Secret());
        Net.Send(s.Get()); // clean
        Net.Send(i.Get()); // want PK1001
    }

    internal static void InAList()
    {
        var s = new Pt { X = Data.Secret() };
        var l = new List<object> { s };
        s.X = "";
        Net.Send(((Pt)l[0]).X); // want PK1001
        var m = new List<Pt> { s };
        s.X = Data.Secret();
        Net.Send(m[0].X); // clean
    }
}
