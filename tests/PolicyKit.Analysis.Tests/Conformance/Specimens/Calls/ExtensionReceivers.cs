// what an extension block extends is the object itself: arrays, collections, classes, structures, text
public class Box { public string V = ""; public string[] Xs = [""]; }

public static class Extensions
{
    extension(string[] xs) { public string First => xs[0]; public string At1() => xs[1]; }
    extension(List<string> xs) { public string Head => xs[0]; public string Joined() => string.Join(",", xs); }
    extension(Box b) { public string Shown => b.V; public string Inside => b.Xs[0]; public void Set(string s) => b.V = s; public Box Itself => b; public void CopyFrom(Box o) => b.V = o.V; }
    extension<T>(IEnumerable<T> xs) { public T Second => xs.Skip(1).First(); public IEnumerable<R> Each<R>(Func<T, R> f) { foreach (var x in xs) yield return f(x); } public List<T> Keep(Func<T, bool> p) => [.. xs.Where(p)]; }
    extension(Resident r) { public string Json() => System.Text.Json.JsonSerializer.Serialize(r); public string Named => r.Name; public Func<string> Later() => () => r.Number; }
    extension(string s) { public string Tail(int n) => s[^n..]; public string Cut() { s = s.Trim(); return s; } public string Other() => "x"; }
}

internal static class ExtensionReceivers
{
    public static void OfArray() { string[] a = [Data.Secret(), "x"]; Net.Send(a.First); } // want PK1001
    public static void OtherOfArray() { string[] a = ["x", Data.Secret()]; Net.Send(a.First); } // clean
    public static void MethodOfArray() { string[] a = ["x", Data.Secret()]; Net.Send(a.At1()); } // want PK1001
    public static void OfList() { List<string> a = ["x", Data.Secret()]; Net.Send(a.Joined()); } // want PK1001
    public static void OtherOfList() { List<string> a = ["x", Data.Secret()]; Net.Send(a.Head); } // clean
    public static void OfObject() { Net.Send(new Box { V = Data.Secret() }.Shown); } // want PK1001
    public static void OtherOfObject() { Net.Send(new Box { V = Data.Secret() }.Inside); } // clean
    public static void PartOfPart() { Net.Send(new Box { Xs = [Data.Secret()] }.Inside); } // want PK1001
    public static void Written() { var b = new Box(); b.Set(Data.Secret()); Net.Send(b.V); } // want PK1001
    public static void WrittenAndRead() { var b = new Box(); b.Set(Data.Secret()); Net.Send(b.Shown); } // want PK1001
    public static void Itself() { var b = new Box(); b.Itself.V = Data.Secret(); Net.Send(b.V); } // want PK1001
    public static void Copied() { var a = new Box(); var b = new Box { V = Data.Secret() }; a.CopyFrom(b); Net.Send(a.V); } // want PK1001
    public static void CopiedTheOtherWay() { var a = new Box { V = "a" }; var b = new Box { V = Data.Secret() }; b.CopyFrom(a); Net.Send(a.V); } // clean
    public static void Generic() { string[] a = ["x", Data.Secret()]; Net.Send(a.Second); } // want PK1001
    public static void Each(List<Resident> l) { foreach (var s in l.Each(r => r.Number)) Net.Send(s); } // want PK1001
    public static void EachName(List<Resident> l) { foreach (var s in l.Each(r => r.Name)) Net.Send(s); } // clean
    public static void Kept() { List<string> a = ["x", Data.Secret()]; Net.Send(a.Keep(s => s != "")[0]); } // want PK1001
    public static void Whole(Resident r) { Net.Send(r.Json()); } // want PK1001
    public static void Name(Resident r) { Net.Send(r.Named); } // clean
    public static void Captured(Resident r) { Net.Send(r.Later()()); } // want PK1001
    public static void OfText() { Net.Send(Data.Secret().Tail(2)); } // want PK1001
    public static void Reassigned() { Net.Send(Data.Secret().Cut()); } // want PK1001
    public static void Unused() { Net.Send(Data.Secret().Other()); } // clean
}
