// tries, pools, lenses, generic caches, event sourcing, interpreters, plugins, closures over loops, nested generics, iterators with state, disposables, tuples
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;

public sealed class Fukushi { public string Shimei { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Bango { get; set; } = ""; public int Kyu { get; set; } }
public abstract record Ev(Guid Id); public sealed record Registered(Guid Id, string Name, string No) : Ev(Id); public sealed record Renamed(Guid Id, string Name) : Ev(Id);
public sealed class State01 { public string Name = ""; public string No = ""; public State01 Apply(Ev e) { switch (e) { case Registered { Name: var n, No: var o }: Name = n; No = o; break; case Renamed r: Name = r.Name; break; } return this; } }
public sealed class EventStore { private readonly List<Ev> _e = []; public void Append(params ReadOnlySpan<Ev> e) { foreach (var x in e) _e.Add(x); } public State01 Fold() => _e.Aggregate(new State01(), (s, e) => s.Apply(e)); public IEnumerable<T> Of<T>() where T : Ev => _e.OfType<T>(); }
public abstract class Expr01 { public abstract string Eval(IReadOnlyDictionary<string, string> env); public static Expr01 operator +(Expr01 a, Expr01 b) => new Cat(a, b); public static implicit operator Expr01(string s) => new Lit(s); }
public sealed class Lit(string s) : Expr01 { public override string Eval(IReadOnlyDictionary<string, string> env) => s; }
public sealed class Var(string n) : Expr01 { public override string Eval(IReadOnlyDictionary<string, string> env) => env[n]; }
public sealed class Cat(Expr01 a, Expr01 b) : Expr01 { public override string Eval(IReadOnlyDictionary<string, string> env) => a.Eval(env) + b.Eval(env); }
public class Observable01<T>(T v) : INotifyPropertyChanged { private T _v = v; public event PropertyChangedEventHandler? PropertyChanged; public event Action<T, T>? Changed; public T Value { get => _v; set { if (EqualityComparer<T>.Default.Equals(_v, value)) return; var o = _v; _v = value; Changed?.Invoke(o, value); PropertyChanged?.Invoke(this, new(nameof(Value))); } } }
public sealed class Pool<T>(Func<T> make) where T : class { private readonly ConcurrentBag<T> _b = []; public Lease Rent() => new(this, _b.TryTake(out var x) ? x : make()); public readonly struct Lease(Pool<T> p, T v) : IDisposable { public T Value => v; public void Dispose() => p._b.Add(v); } }
public sealed class Trie { private readonly Dictionary<char, Trie> _k = []; private string? _v; public void Put(string k, string v) { var n = this; foreach (var c in k) { if (!n._k.TryGetValue(c, out var m)) n._k[c] = m = new Trie(); n = m; } n._v = v; } public string? Get(string k) { var n = this; foreach (var c in k) if (!n._k.TryGetValue(c, out n!)) return null; return n._v; } }
public static class Cache01<T> { public static T? Last; public static T Keep(T t) { Last = t; return t; } }
public sealed class Lens<S, A>(Func<S, A> g, Func<S, A, S> s) { public A Get(S x) => g(x); public S Set(S x, A a) => s(x, a); public Lens<S, B> Then<B>(Lens<A, B> o) => new(x => o.Get(g(x)), (x, b) => s(x, o.Set(g(x), b))); }
public record Addr(string City, string Code); public record Pers(string Name, Addr Addr, string No);
public interface IPlugin { string Name { get; } string Run(Fukushi f); }
public sealed class P1 : IPlugin { public string Name => "p1"; public string Run(Fukushi f) => f.Shimei; }
public sealed class P2 : IPlugin { public string Name => "p2"; public string Run(Fukushi f) => f.Bango; }
public sealed class PriorityMap<K, V> : IEnumerable<KeyValuePair<K, V>> where K : notnull { private readonly SortedDictionary<int, List<(K, V)>> _d = []; public void Add(K k, V v) => Add(k, v, 0); public void Add(K k, V v, int p) { if (!_d.TryGetValue(p, out var l)) _d.Add(p, l = []); l.Add((k, v)); } public IEnumerator<KeyValuePair<K, V>> GetEnumerator() { foreach (var (_, l) in _d) foreach (var (k, v) in l) yield return new(k, v); } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
public static class Cont { public static void Cps(Fukushi f, Action<string> ok, Action<string> ng) { if (f.Kyu > 2) ok(f.Bango); else ng("none"); } public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => x => g(f(x)); public static Func<B, C> Part<A, B, C>(this Func<A, B, C> f, A a) => b => f(a, b); public static Func<A, Func<B, C>> Curry<A, B, C>(Func<A, B, C> f) => a => b => f(a, b); public static T Fix<T>(Func<Func<T>, T> f) { T? v = default; v = f(() => v!); return v; } }

public static class More01
{
    public static void Events(Fukushi f)
    {
        var s = new EventStore(); s.Append(new Registered(Guid.Empty, f.Shimei, f.Bango), new Renamed(Guid.Empty, "x"));
        Net.Send(s.Fold().Name); // clean
        Net.Send(s.Fold().No); // want PK1001
        Net.Send(s.Of<Renamed>().First().Name); // clean
        Net.Send(s.Of<Registered>().First().No); // want PK1001
    }
    public static void Interp(Fukushi f)
    {
        var env = new Dictionary<string, string> { ["n"] = f.Shimei, ["b"] = f.Bango };
        Net.Send((new Var("b") + "!").Eval(env)); // want PK1001
        Net.Send(((Expr01)"x" + new Lit(f.Bango)).Eval(new Dictionary<string, string>())); // want PK1001
    }
    public static void Props(Fukushi f)
    {
        var o = new Observable01<string>(""); var seen = ""; o.Changed += (_, n) => seen = n; o.Value = f.Bango; Net.Send(seen); // want PK1001
        var p = new Observable01<string>(""); var seen2 = ""; p.Changed += (_, n) => seen2 = n; p.Value = f.Shimei; Net.Send(seen2); // clean
        var q = new Observable01<int>(0); q.PropertyChanged += (_, e) => Net.Send(e.PropertyName); // clean
        q.Value = f.Bango.Length;
    }
    public static void Pools(Fukushi f)
    {
        var pool = new Pool<StringBuilder>(() => new StringBuilder()); using (var l = pool.Rent()) l.Value.Append(f.Bango); using (var l = pool.Rent()) Net.Send(l.Value.ToString()); // want PK1001
        var pool2 = new Pool<StringBuilder>(() => new StringBuilder()); using (var l = pool2.Rent()) Net.Send(l.Value.Append(f.Shimei).ToString()); // clean
        var t = new Trie(); t.Put("a", f.Bango); Net.Send(t.Get("a")); // want PK1001
        var u = new Trie(); u.Put("a", f.Shimei); Net.Send(u.Get("a")); // clean
        Cache01<Fukushi>.Keep(f); Net.Send(Cache01<Fukushi>.Last!.Bango); // want PK1001
        Net.Send(Cache01<Fukushi>.Last!.Shimei); // clean
    }
    public static void Lenses(Fukushi f)
    {
        var city = new Lens<Pers, Addr>(p => p.Addr, (p, a) => p with { Addr = a }).Then(new Lens<Addr, string>(a => a.City, (a, c) => a with { City = c }));
        var no = new Lens<Pers, string>(p => p.No, (p, n) => p with { No = n });
        var x = new Pers(f.Shimei, new Addr("h", "1"), f.Bango);
        Net.Send(city.Get(x)); // clean
        Net.Send(no.Get(x)); // want PK1001
        Net.Send(no.Set(x, "").ToString()); // clean
        Net.Send(city.Set(x, f.Bango).Addr.City); // want PK1001
        Net.Send(city.Set(x, f.Bango).Addr.Code); // clean
    }
    public static void Plugins(Fukushi f)
    {
        var all = new Dictionary<string, IPlugin> { ["p1"] = new P1(), ["p2"] = new P2() };
        Net.Send(all["p1"].Run(f)); // clean
        Net.Send(all["p2"].Run(f)); // want PK1001
        foreach (var p in all.Values) Net.Send(p.Name); // clean
        foreach (var p in all.Values) Net.Send(p.Run(f)); // want PK1001
        var pm = new PriorityMap<string, string> { { "a", f.Shimei }, { "b", f.Bango, 2 } };
        foreach (var (k, _) in pm) Net.Send(k); // clean
        foreach (var kv in pm) Net.Send(kv.Value); // want PK1001
    }
    public static void Cps(Fukushi f)
    {
        Cont.Cps(f, s => Net.Send(s), s => { }); // want PK1001
        Func<Fukushi, string> n = x => x.Bango, m = x => x.Shimei;
        Net.Send(n.Then(x => x + "!").Then(x => x.Trim())(f)); // want PK1001
        Net.Send(m.Then(x => x + "!").Then(x => x.Trim())(f)); // clean
        Func<string, string, string> cat = (a, b) => a + b;
        Net.Send(cat.Part(f.Bango)("x")); // want PK1001
        Net.Send(cat.Part(f.Shimei)("x")); // clean
        Net.Send(Cont.Curry(cat)("x")(f.Bango)); // want PK1001
        Net.Send(Cont.Curry(cat)("x")("y")); // clean
        var acts = new List<Action>(); foreach (var s in new[] { f.Shimei, f.Bango }) acts.Add(() => Net.Send(s)); // want PK1001
        foreach (var a in acts) a();
        var fs = new List<Func<string>>(); for (var i = 0; i < 3; i++) { var k = i; fs.Add(() => k.ToString()); }
        Net.Send(fs[0]()); // clean
    }
    public static void Diag(Fukushi f)
    {
        Trace.TraceWarning("n {0}", f.Bango); // want PK1007
        Trace.TraceWarning("n {0}", f.Shimei); // clean
        Debug.Assert(f.Kyu > 0, f.Shimei); // clean
        using var a = new Activity("x"); a.SetTag("no", f.Bango); // want PK1007
        using var b = new Activity("x"); b.SetTag("n", f.Shimei); // clean
        var oc = new ObservableCollection<string>(); oc.CollectionChanged += (_, e) => Net.Send((string?)e.NewItems![0]); // want PK1001
        oc.Add(f.Bango);
    }
    public static async Task Streams(Fukushi f)
    {
        var pipe = new System.IO.Pipelines.Pipe(); await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(f.Bango)); var r = await pipe.Reader.ReadAsync(); Net.Send(Encoding.UTF8.GetString(r.Buffer.FirstSpan)); // want PK1001
        var pipe2 = new System.IO.Pipelines.Pipe(); await pipe2.Writer.WriteAsync(Encoding.UTF8.GetBytes(f.Shimei)); var r2 = await pipe2.Reader.ReadAsync(); Net.Send(Encoding.UTF8.GetString(r2.Buffer.FirstSpan)); // clean
        var b = Encoding.UTF8.GetBytes(f.Bango); Buffer.BlockCopy(b, 0, b, 4, 4); Net.Send(BitConverter.ToString(b)); // want PK1001
        var dst = new byte[12]; Encoding.UTF8.GetBytes(f.Bango).AsSpan().CopyTo(dst); Net.Send(Convert.ToBase64String(dst)); // want PK1001
        var bits = new BitArray(Encoding.UTF8.GetBytes(f.Bango)); var o = new byte[12]; bits.CopyTo(o, 0); Net.Send(Convert.ToBase64String(o)); // want PK1001
        Net.Send(f.Bango.Aggregate(0L, (a, c) => a * 10 + (c - '0')).ToString()); // want PK1001
        Net.Send(string.Join("", f.Shimei.EnumerateRunes())); // clean
        var tup = Tuple.Create(f.Shimei, f.Bango); Net.Send(tup.Item1); // clean
        Net.Send(tup.Item2); // want PK1001
        Net.Send(ValueTuple.Create(f.Shimei, f.Bango).Item1); // clean
        var kvp = KeyValuePair.Create(f.Shimei, f.Bango); Net.Send(kvp.Key); // clean
        Net.Send(kvp.Value); // want PK1001
        Net.Send(new Uri("https://e.example/?n=" + f.Bango).Query); // want PK1001
        Net.Send(new UriBuilder("https", "e.example") { Query = f.Bango }.ToString()); // want PK1001
        Net.Send(new Version(1, f.Kyu).ToString()); // clean
        Net.Send(f.Bango is "x" ? "a" : f.Shimei); // want PK1009
        Net.Send(string.IsNullOrEmpty(f.Shimei) ? "none" : f.Shimei); // clean
    }
}
