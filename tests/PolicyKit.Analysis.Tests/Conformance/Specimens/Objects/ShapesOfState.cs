// Counters, undo, chains, trees, structures, scopes and composed functions
internal sealed class Counter6 { public int N; public string? Last; public void Hit(string s) { N++; Last = s; } }
internal sealed class Undo6 { private readonly Stack<Action> _undo = new(); public string State = ""; public void Set(string s) { var old = State; _undo.Push(() => State = old); State = s; } public void Back() => _undo.Pop()(); }
internal sealed class Cell6 { public string V = ""; public Cell6? Next; }
internal static class Chain6 { public static Cell6 Of(params string[] xs) { Cell6? head = null; for (var i = xs.Length - 1; i >= 0; i--) head = new Cell6 { V = xs[i], Next = head }; return head!; } public static string Sum(Cell6? c) => c is null ? "" : c.V + Sum(c.Next); }
internal sealed class Tree6<T> { public T Item; public List<Tree6<T>> Kids = new(); public Tree6(T i) => Item = i; public Tree6<U> Map<U>(Func<T, U> f) { var t = new Tree6<U>(f(Item)); foreach (var k in Kids) t.Kids.Add(k.Map(f)); return t; } public IEnumerable<T> All() { yield return Item; foreach (var k in Kids) foreach (var x in k.All()) yield return x; } }
internal struct Money6 { public string Unit; public string Owner; public readonly Money6 With(string u) => new() { Unit = u, Owner = Owner }; public void Rename(string o) => Owner = o; }
internal class Base6 { protected string Held = ""; public virtual void Take(string s) => Held = s; public virtual string Show() => Held; }
internal sealed class Quiet6 : Base6 { public override void Take(string s) { } }
internal sealed class Loud6 : Base6 { public override string Show() => "[" + base.Show() + "]"; }
internal sealed class Disp6(Action<string> at) : IDisposable { public string Note = ""; public void Dispose() => at(Note); }
internal sealed class Ex6(string m, string code) : Exception(m) { public string Code { get; } = code; }
internal static class Two
{
    private static string Pick(bool b, Func<string> x, Func<string> y) => b ? x() : y();
    private static void Each<T>(IEnumerable<T> xs, Action<T> a) { foreach (var x in xs) a(x); }
    private static T Id<T>(T x) => x;
    private static (string A, string B) Two_(string a, string b) => (b, a);
    private static Func<string, string> Comp(Func<string, string> f, Func<string, string> g) => x => g(f(x));
    internal static void Shapes(bool flag)
    {
        var c = new Counter6(); c.Hit(Data.Secret()); Net.Send(c.N.ToString()); // clean
        Net.Send(c.Last!); // want PK1001
        c.Hit("a"); Net.Send(c.Last!); // clean
        var u = new Undo6(); u.Set(Data.Secret()); u.Set("b"); Net.Send(u.State); // clean
        u.Back(); Net.Send(u.State); // want PK1001
        Net.Send(Chain6.Sum(Chain6.Of("a", Data.Secret(), "c"))); // want PK1001
        Net.Send(Chain6.Sum(Chain6.Of("a", "c"))); // clean
        Net.Send(Chain6.Of("a", Data.Secret()).V); // want PK1001
        var t = new Tree6<(string N, string S)>(("a", Data.Secret())); t.Kids.Add(new(("b", "c")));
        Net.Send(string.Join("", t.Map(x => x.S).All())); // want PK1001
        Net.Send(string.Join("", t.Map(x => x.N).All())); // clean
        var m = new Money6 { Unit = "yen", Owner = Data.Secret() }; var m2 = m; m2.Rename("x"); Net.Send(m2.Owner); // clean
        Net.Send(m.Owner); // want PK1001
        Net.Send(m.With("usd").Unit); // clean
        Net.Send(m.With("usd").Owner); // want PK1001
        Base6 b = new Quiet6(); b.Take(Data.Secret()); Net.Send(b.Show()); // clean
        b = new Loud6(); b.Take(Data.Secret()); Net.Send(b.Show()); // want PK1001
        using (var d = new Disp6(s => Net.Send(s))) d.Note = Data.Secret(); // want PK1001
        using (var d = new Disp6(s => Net.Send(s))) { d.Note = Data.Secret(); d.Note = "x"; } // clean
        try { throw new Ex6("m", Data.Secret()); } catch (Ex6 e) { Net.Send(e.Message); } // want PK1007
        try { throw new Ex6("m", "c"); } catch (Ex6 e) { Net.Send(e.Code); } // clean
        Net.Send(Pick(flag, () => "a", () => Data.Secret())); // want PK1001
        Net.Send(Pick(flag, () => "a", () => "b")); // clean
        var acc = ""; Each(new[] { "a", Data.Secret() }, x => acc += x); Net.Send(acc); // want PK1001
        var n = 0; Each(new[] { "a", Data.Secret() }, _ => n++); Net.Send(n.ToString()); // clean
        Net.Send(Id<Func<string, string>>(Id)(Data.Secret())); // want PK1001
        var (p, q) = Two_(Data.Secret(), "k"); Net.Send(p); // clean
        Net.Send(q); // want PK1001
        Net.Send(Comp(x => x + "1", x => x.Trim())(Data.Secret())); // want PK1001
        Net.Send(Comp(_ => "1", x => x.Trim())(Data.Secret())); // clean
        Net.Send(Comp(x => x.Trim(), _ => "2")(Data.Secret())); // clean
    }
}
