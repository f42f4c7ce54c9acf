// municipal business code: mappers, templates, specifications, state machines, visitors, mail merge, exports, retries, jobs
using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Linq.Expressions;
using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

public abstract class Entity { public Guid Key { get; init; } = Guid.NewGuid(); public DateTime Updated { get; set; } }
public class Jumin : Entity { public string Kana { get; set; } = ""; public string Jusho { get; set; } = ""; public DateOnly Umare { get; set; } [OfZone(typeof(MyNumberZone))] public string KojinBango { get; set; } = ""; public Setai? Setai { get; set; } public Zei? Zei { get; set; } }
public class Setai : Entity { public string Code { get; set; } = ""; public List<Jumin> Members { get; } = []; public Jumin? Head => Members.FirstOrDefault(); public override string ToString() => $"{Code}:{Members.Count}"; }
public class Zei : Entity { public decimal Kazei { get; set; } [OfZone(typeof(LgwanZone))] public string Satei { get; set; } = ""; }
public class JuminView { public string Title { get; set; } = ""; public string? Sub { get; set; } public List<string> Lines { get; set; } = []; public IDictionary<string, object?> Bag { get; } = new Dictionary<string, object?>(); }

public interface IRepo<T> where T : Entity { T? Get(Guid id); IReadOnlyList<T> Find(ISpec<T> s); void Add(T t); }
public class MemRepo<T> : IRepo<T> where T : Entity { protected readonly ConcurrentDictionary<Guid, T> Items = new(); public T? Get(Guid id) => Items.GetValueOrDefault(id); public virtual IReadOnlyList<T> Find(ISpec<T> s) => [.. Items.Values.Where(s.Pred.Compile())]; public void Add(T t) => Items[t.Key] = t; }
public interface ISpec<T> { Expression<Func<T, bool>> Pred { get; } }
public class Spec<T>(Expression<Func<T, bool>> p) : ISpec<T> { public Expression<Func<T, bool>> Pred => p; public Spec<T> And(Spec<T> o) { var q = p.Compile(); var r = o.Pred.Compile(); return new(x => q(x) && r(x)); } }

public class Map<TS, TD> where TD : new() { private readonly List<Action<TS, TD>> _m = []; public Map<TS, TD> For<V>(Func<TS, V> g, Action<TD, V> s) { _m.Add((a, b) => s(b, g(a))); return this; } public Map<TS, TD> When(Func<TS, bool> c, Action<Map<TS, TD>> inner) { var sub = new Map<TS, TD>(); inner(sub); _m.Add((a, b) => { if (c(a)) foreach (var f in sub._m) f(a, b); }); return this; } public TD To(TS s) { var d = new TD(); foreach (var f in _m) f(s, d); return d; } public IEnumerable<TD> ToAll(IEnumerable<TS> s) => s.Select(To); }

public class MailMerge { private readonly Dictionary<string, Func<Jumin, string>> _f = new(StringComparer.OrdinalIgnoreCase); public MailMerge Field(string n, Func<Jumin, string> f) { _f[n] = f; return this; } public string Merge(string t, Jumin j) { var sb = new StringBuilder(t); foreach (var (n, f) in _f) sb.Replace("{" + n + "}", f(j)); return sb.ToString(); } }
public abstract class Step { public Step? Next { get; set; } public Step Then(Step n) { Next = n; return n; } public virtual void Run(JuminView v, Jumin j) { Do(v, j); Next?.Run(v, j); } protected abstract void Do(JuminView v, Jumin j); }
public class NameStep : Step { protected override void Do(JuminView v, Jumin j) => v.Title = j.Kana; }
public class NumberStep : Step { protected override void Do(JuminView v, Jumin j) => v.Sub = j.KojinBango; }
public class AddrStep : Step { protected override void Do(JuminView v, Jumin j) => v.Lines.Add(j.Jusho); }
public enum St { New, Checked, Sent }
public class Machine { private readonly Dictionary<(St, string), (St, Func<Jumin, string>)> _t = []; public St State { get; private set; } public string Out { get; private set; } = ""; public Machine On(St s, string e, St n, Func<Jumin, string> f) { _t[(s, e)] = (n, f); return this; } public void Fire(string e, Jumin j) { var (n, f) = _t[(State, e)]; State = n; Out = f(j); } }
public interface IV<R> { R Jumin(Jumin j); R Setai(Setai s); R Zei(Zei z); }
public class TextV : IV<string> { public string Jumin(Jumin j) => j.Kana + Opt(j.Setai, s => Setai(s)); public string Setai(Setai s) => s.Code; public string Zei(Zei z) => z.Kazei.ToString(CultureInfo.InvariantCulture); private static string Opt<T>(T? t, Func<T, string> f) where T : class => t is null ? "" : f(t); }
public class DeepV : IV<string> { public string Jumin(Jumin j) => j.KojinBango; public string Setai(Setai s) => string.Join(",", s.Members.Select(Jumin)); public string Zei(Zei z) => z.Satei; }
public static class Ex { public static R Accept<R>(this Entity e, IV<R> v) => e switch { Jumin j => v.Jumin(j), Setai s => v.Setai(s), Zei z => v.Zei(z), _ => throw new NotSupportedException(e.GetType().Name) }; public static T Also<T>(this T t, Action<T> a) { a(t); return t; } public static R Let<T, R>(this T t, Func<T, R> f) => f(t); public static IEnumerable<T> Flatten<T>(this IEnumerable<T> s, Func<T, IEnumerable<T>> k) { foreach (var x in s) { yield return x; foreach (var y in Flatten(k(x), k)) yield return y; } } public static string Csv<T>(this IEnumerable<T> r, params Func<T, object?>[] c) => string.Join("\r\n", r.Select(x => string.Join(",", c.Select(f => Quote(f(x)))))); private static string Quote(object? o) => "\"" + Convert.ToString(o, CultureInfo.InvariantCulture)?.Replace("\"", "\"\"") + "\""; }
public class Job<T>(Func<CancellationToken, Task<T>> run) { private readonly TaskCompletionSource<T> _t = new(); public Task<T> Result => _t.Task; public async Task Execute(CancellationToken ct) { try { _t.SetResult(await run(ct)); } catch (OperationCanceledException) { _t.SetCanceled(ct); } catch (Exception e) { _t.SetException(e); } } }
public class Queue01 { private readonly ConcurrentQueue<Func<Task>> _q = new(); public Task<T> Enqueue<T>(Func<Task<T>> f) { var j = new Job<T>(_ => f()); _q.Enqueue(() => j.Execute(default)); return j.Result; } public async Task Pump() { while (_q.TryDequeue(out var f)) await f(); } }
public class Undo<T>(T v) { private readonly Stack<T> _h = new(); public T Value { get; private set; } = v; public void Set(T n) { _h.Push(Value); Value = n; } public void Back() => Value = _h.Pop(); }
public class Audit<T>(T inner, Action<string> w) where T : class { public R Call<R>(Expression<Func<T, R>> e) { w("call"); return e.Compile()(inner); } }
public record struct Page<T>(IReadOnlyList<T> Items, int Total) { public readonly Page<U> Select<U>(Func<T, U> f) => new([.. Items.Select(f)], Total); }
public class Tree<T>(T v, params Tree<T>[] kids) { public T V => v; public IReadOnlyList<Tree<T>> Kids => kids; public Tree<U> Map<U>(Func<T, U> f) => new(f(V), [.. Kids.Select(k => k.Map(f))]); public U Fold<U>(Func<T, IEnumerable<U>, U> f) => f(V, Kids.Select(k => k.Fold(f))); }
public class Memo<K, V>(Func<K, V> f) where K : notnull { private readonly Dictionary<K, V> _d = []; public V this[K k] { get { if (!_d.TryGetValue(k, out var v)) _d[k] = v = f(k); return v; } } }

public static class Muni
{
    public static void Maps(Jumin j)
    {
        var open = new Map<Jumin, JuminView>().For(x => x.Kana, (v, s) => v.Title = s).For(x => x.Jusho, (v, s) => v.Sub = s);
        Net.Send(open.To(j).Sub); // clean
        var full = new Map<Jumin, JuminView>().For(x => x.Kana, (v, s) => v.Title = s).For(x => x.KojinBango, (v, s) => v.Sub = s);
        Net.Send(full.To(j).Title); // clean
        Net.Send(full.To(j).Sub); // want PK1001
        var cond = new Map<Jumin, JuminView>().When(x => x.Umare.Year < 1960, m => m.For(x => x.KojinBango, (v, s) => v.Lines.Add(s)));
        Net.Send(cond.To(j).Lines[0]); // want PK1001
        Net.Send(open.ToAll([j]).First().Title); // clean
        Net.Send(full.ToAll([j]).First().Sub); // want PK1001
    }
    public static void Merges(Jumin j)
    {
        Net.Send(new MailMerge().Field("kana", x => x.Kana).Field("addr", x => x.Jusho).Merge("{kana} {addr}", j)); // clean
        Net.Send(new MailMerge().Field("kana", x => x.Kana).Field("no", x => x.KojinBango).Merge("{kana} {no}", j)); // want PK1001
        var a = new NameStep(); a.Then(new AddrStep()); var v = new JuminView(); a.Run(v, j); Net.Send(v.Title + v.Sub + v.Lines[0]); // clean
        var b = new NameStep(); b.Then(new NumberStep()).Then(new AddrStep()); var w = new JuminView(); b.Run(w, j); Net.Send(w.Title); // clean
        Net.Send(w.Sub); // want PK1001
        var m = new Machine().On(St.New, "check", St.Checked, x => x.Kana).On(St.Checked, "send", St.Sent, x => x.Jusho); m.Fire("check", j); Net.Send(m.Out); // clean
        var n = new Machine().On(St.New, "check", St.Checked, x => x.KojinBango); n.Fire("check", j); Net.Send(n.Out); // want PK1001
        Net.Send(n.State.ToString()); // clean
    }
    public static void Visits(Jumin j, Setai s, Entity e)
    {
        Net.Send(j.Accept(new TextV())); // clean
        Net.Send(s.Accept(new TextV())); // clean
        Net.Send(e.Accept(new TextV())); // clean
        Net.Send(e.Accept(new DeepV())); // want PK1001 PK1004
        Net.Send(s.ToString()); // clean
        Net.Send(j.Setai?.Head?.KojinBango); // want PK1001
        Net.Send(j.Setai?.Head?.Kana ?? ""); // clean
    }
    public static void Exts(Jumin j, List<Jumin> l)
    {
        Net.Send(l.Csv(x => x.Kana, x => x.Umare, x => x.Setai?.Code)); // clean
        Net.Send(l.Csv(x => x.Kana, x => x.KojinBango)); // want PK1001
        Net.Send(new JuminView().Also(v => v.Title = j.Kana).Title); // clean
        Net.Send(new JuminView().Also(v => v.Title = j.KojinBango).Title); // want PK1001
        Net.Send(j.Let(x => x.KojinBango).Let(x => x[..4])); // want PK1001
        Net.Send(j.Let(x => x.Kana).Let(x => x[..4])); // clean
        Net.Send(new[] { j.Setai! }.Flatten(x => x.Members.Select(y => y.Setai!)).First().Code); // clean
        Net.Send(new Page<Jumin>(l, 3).Select(x => x.Kana).Items[0]); // clean
        Net.Send(new Page<Jumin>(l, 3).Select(x => x.KojinBango).Items[0]); // want PK1001
        Net.SendInt(new Page<Jumin>(l, 3).Select(x => x.KojinBango).Total); // clean
    }

    public static void Trees(Jumin j)
    {
        Net.Send(new Tree<Jumin>(j).Map(x => x.Kana).Fold<string>((a, k) => a + string.Concat(k))); // clean
    }

    public static void TreesOfNumbers(Jumin j)
    {
        Net.Send(new Tree<Jumin>(j).Map(x => x.KojinBango).Fold<string>((a, k) => a + string.Concat(k))); // want PK1001
    }

    public static void TreesCounted(Jumin j)
    {
        Net.SendInt(new Tree<Jumin>(j).Map(x => x.KojinBango).Fold<int>((_, k) => 1 + k.Sum())); // clean
    }
    public static async Task Jobs(Jumin j)
    {
        var q = new Queue01(); var a = q.Enqueue(() => Task.FromResult(j.Kana)); await q.Pump(); Net.Send(await a); // clean
        var memo = new Memo<Guid, string>(_ => j.KojinBango); Net.Send(memo[j.Key]); // want PK1001
        var memo2 = new Memo<string, string>(k => k + "!"); Net.Send(memo2[j.Kana]); // clean
        Net.Send(memo2[j.KojinBango]); // want PK1001
        var u = new Undo<string>(j.Kana); u.Set(j.KojinBango); Net.Send(u.Value); // want PK1001
        u.Back(); Net.Send(u.Value); // clean
        Net.Send(new Audit<Jumin>(j, Console.WriteLine).Call(x => x.Kana)); // clean
        Net.Send(new Audit<Jumin>(j, Console.WriteLine).Call(x => x.KojinBango)); // want PK1001
    }
    public static void Repos(IRepo<Jumin> r, MemRepo<Zei> z, Guid id)
    {
        Net.Send(r.Get(id)!.Kana); // clean
        Net.Send(r.Get(id)!.KojinBango); // want PK1001
        foreach (var x in r.Find(new Spec<Jumin>(x => x.Umare.Year > 1950).And(new(x => x.Kana != ""))))
        {
            Net.Send(x.Jusho); // clean
            Net.Send(x.KojinBango); // want PK1001
        }
        Net.Send(z.Get(id)?.Satei); // want PK1004
        Lgwan.Send(z.Get(id)!.Satei); // clean
        Lgwan.Send(r.Get(id)!.KojinBango); // want PK1002
        Net.Send(z.Get(id)!.Kazei.ToString("N0")); // clean
    }
    public static void Outputs(Jumin j, SmtpClient smtp, Socket sock, UdpClient udp)
    {
        smtp.Send(new MailMessage("a@x.example", "b@x.example") { Subject = j.Kana, Body = j.Jusho }); // clean
        smtp.Send(new MailMessage("a@x.example", "b@x.example") { Subject = j.Kana, Body = j.KojinBango }); // want PK1001
        sock.Send(Encoding.UTF8.GetBytes(j.Kana)); // clean
        sock.Send(Encoding.UTF8.GetBytes(j.KojinBango)); // want PK1001
        udp.Send(Encoding.ASCII.GetBytes(j.KojinBango), 12); // want PK1001
        var ms = new MemoryStream(); using (var gz = new GZipStream(ms, CompressionLevel.Fastest, true)) gz.Write(Encoding.UTF8.GetBytes(j.KojinBango)); sock.Send(ms.ToArray()); // want PK1001
        var ms2 = new MemoryStream(); using (var za = new ZipArchive(ms2, ZipArchiveMode.Create, true)) { using var w = new StreamWriter(za.CreateEntry("a.csv").Open()); w.WriteLine(j.KojinBango); }
        sock.Send(ms2.ToArray()); // want PK1001
        var ms3 = new MemoryStream(); using (var za = new ZipArchive(ms3, ZipArchiveMode.Create, true)) { using var w = new StreamWriter(za.CreateEntry("a.csv").Open()); w.WriteLine(j.Kana); }
        sock.Send(ms3.ToArray()); // clean
        using var aes = Aes.Create(); sock.Send(aes.EncryptCbc(Encoding.UTF8.GetBytes(j.KojinBango), aes.IV)); // want PK1001
        using var h = new HMACSHA256(Encoding.UTF8.GetBytes(j.KojinBango)); sock.Send(h.ComputeHash(Encoding.UTF8.GetBytes(j.Kana))); // want PK1001
        using var ns = new NetworkStream(sock); using var sw = new StreamWriter(ns); sw.WriteLine(j.Kana); // clean
        sw.WriteLine("{0}", j.KojinBango); // want PK1001
        using var cs = new CryptoStream(ns, aes.CreateEncryptor(), CryptoStreamMode.Write); cs.Write(Encoding.UTF8.GetBytes(j.KojinBango)); // want PK1001
        Console.Error.WriteLine(j.Kana); // clean
        Console.Out.Write(j.KojinBango.AsSpan()); // want PK1007
        File.AppendAllText("log.csv", $"{j.Key},{j.Kana}\n"); // clean
        using (var fs = new FileStream("x", FileMode.Create)) using (var bw = new BinaryWriter(fs)) bw.Write(j.KojinBango); // want PK1006
        Environment.SetEnvironmentVariable("N", j.KojinBango); Net.Send(Environment.GetEnvironmentVariable("N")); // want PK1001
        throw new InvalidDataException($"{j.Kana} {j.Umare:yyyy}"); // clean
    }
    public static void Reflect(Jumin j)
    {
        foreach (var p in j.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)) Net.Send(p.Name); // clean
        Net.Send(nameof(Jumin.KojinBango)); // clean
        var get = (Func<Jumin, string>)typeof(Jumin).GetProperty("KojinBango")!.GetGetMethod()!.CreateDelegate(typeof(Func<Jumin, string>)); Net.Send(get(j)); // want PK1001 PK1004
        Expression<Func<Jumin, string>> e = x => x.KojinBango; Net.Send(((MemberExpression)e.Body).Member.Name); // clean
        Net.Send(e.Compile().Invoke(j)); // want PK1001
        dynamic d = j; Net.Send(d.KojinBango); // want PK1010 PK1010 PK1010 PK1010
    }
}
