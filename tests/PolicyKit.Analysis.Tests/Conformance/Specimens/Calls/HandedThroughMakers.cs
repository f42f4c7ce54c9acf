// objects handed to others through makers that leave the making to others: what is put into them later is seen
internal static class HandedThroughMakers
{
    private class Outer { public string V = ""; public class Inner(Outer o) { public string Get() => o.V; } public Inner Make() => new(this); public Inner MakeTwice() => Make(); }

    private class Held { public Outer O = new(); public string Get() => O.V; }

    private class Kept(Outer o) { private readonly Outer o = o; public string Get() => o.V; public string Len() => o.V.Length.ToString(); }

    private class Wrapped(Kept k) { public string Get() => k.Get(); }

    private static Held Hold(Outer o) => new() { O = o };
    private static Outer.Inner In(Outer o) => new(o);
    private static Kept Keep(Outer o) => new(o);
    private static Kept KeepInside(Outer o) { var k = Keep(o); return k; }
    private static Wrapped Wrap(Outer o) => new(Keep(o));

    public static void OfItself() { var o = new Outer(); var i = o.Make(); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void OfAnother() { var o = new Outer(); var p = new Outer { V = "p" }; var i = p.Make(); o.V = Data.Secret(); Net.Send(i.Get()); } // clean
    public static void Direct() { var o = new Outer(); var i = new Outer.Inner(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void Initialised() { var o = new Outer(); var i = Hold(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void Captured() { var o = new Outer(); var i = In(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void InField() { var o = new Outer(); var i = Keep(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void InFieldOfAnother() { var o = new Outer(); var p = new Outer(); var i = Keep(p); o.V = Data.Secret(); Net.Send(i.Get()); } // clean
    public static void OnlyLength() { var o = new Outer(); var i = Keep(o); o.V = Data.Secret(); Net.Send(i.Len()); } // clean
    public static void ThroughTwo() { var o = new Outer(); var i = KeepInside(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void ThroughTwoOfItself() { var o = new Outer(); var i = o.MakeTwice(); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
    public static void InsideAnother() { var o = new Outer(); var i = Wrap(o); o.V = Data.Secret(); Net.Send(i.Get()); } // want PK1001
}
