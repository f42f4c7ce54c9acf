// pairs: async × structs × deconstruction × streams

using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Pairs.AsyncStructs;

public record struct Kubun(string Code, [OfZone(typeof(MyNumberZone))] string Key);
public readonly struct Pair<TA, TB>(TA a, TB b) { public TA A { get; } = a; public TB B { get; } = b; public void Deconstruct(out TA x, out TB y) { x = A; y = B; } public Pair<TB, TA> Swap() => new(B, A); public Pair<TC, TB> With<TC>(TC c) => new(c, B); }
public class Jumin { public int Id { get; set; } public string Shimei { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Bango { get; set; } = ""; public Setai? Setai { get; set; } public List<Jumin> Kazoku { get; } = []; public override string ToString() => Shimei; }
public class Setai { public string Jusho { get; set; } = ""; public Jumin? Nushi { get; set; } }
public interface ISource<T> { ValueTask<T?> Get(int id, CancellationToken ct = default); IAsyncEnumerable<T> Stream([EnumeratorCancellation] CancellationToken ct = default); }

public static class AsyncStructs
{
    static async ValueTask<Pair<string, string>> Load(Jumin j) { await Task.Yield(); return new(j.Shimei, j.Bango); }
    static async Task<(string Name, string Key)> Tup(Jumin j) { await Task.Delay(1); return (j.Shimei, j.Bango); }
    public static async Task A1(Jumin j) { var (a, _) = await Load(j); await Net.SendAsync(a); } // clean
    public static async Task A2(Jumin j) { var (_, b) = await Load(j); await Net.SendAsync(b); } // want PK1001
    public static async Task A3(Jumin j) { var p = (await Load(j)).Swap(); await Net.SendAsync(p.A); } // want PK1001
    public static async Task A4(Jumin j) { var p = (await Load(j)).Swap(); await Net.SendAsync(p.B); } // clean
    public static async Task A5(Jumin j) { if (await Load(j) is { B.Length: > 3 } and { A: var n }) await Net.SendAsync(n); } // want PK1009
    public static async Task A6(Jumin j) { if (await Load(j) is ({ } n, { } k)) { await Net.SendAsync(n); await Net.SendAsync(k); } } // want PK1001
    public static async Task A7(Jumin j) { var (n, k) = await Tup(j); await Net.SendAsync(n + "x"); } // clean
    public static async Task A8(Jumin j) { var t = await Tup(j); t.Key = "a"; await Net.SendAsync(t.Key + t.Name); } // clean
    public static async Task A9(Jumin j) { var t = await Tup(j); var u = t; t.Key = "a"; await Net.SendAsync(u.Key); } // want PK1001
    public static async Task A10(Jumin[] js) { var all = await Task.WhenAll(js.Select(Tup)); await Net.SendAsync(string.Join(",", all.Select(x => x.Name))); } // clean
    public static async Task A11(Jumin[] js) { var all = await Task.WhenAll(js.Select(Tup)); await Net.SendAsync(string.Join(",", all.Select(x => x.Key))); } // want PK1001
    public static async Task A12(Jumin j) { var first = await Task.WhenAny(Tup(j), Task.FromResult(("a", "b"))); await Net.SendAsync((await first).Item2); } // want PK1001
    public static async Task A13(Jumin j) { await foreach (var x in Gen(j)) if (x is { Code: "b" } k) await Net.SendAsync(k.Key); } // want PK1001
    public static async Task A14(Jumin j) { await foreach (var (c, _) in Gen(j)) await Net.SendAsync(c); } // clean
    static async IAsyncEnumerable<Kubun> Gen(Jumin j) { yield return new("a", "x"); await Task.Yield(); yield return new Kubun { Code = "b", Key = j.Bango }; }
    public static async Task A15(ISource<Jumin> s) { var j = await s.Get(3) ?? new Jumin(); await Net.SendAsync(j.Bango); } // want PK1001
    public static async Task A16(ISource<Jumin> s) { await foreach (var j in s.Stream()) await Net.SendAsync($"{j}"); } // clean
    public static async Task A17(ISource<Jumin> s) { await foreach (var j in s.Stream().ConfigureAwait(false)) await Net.SendAsync(j.Bango[^4..]); } // want PK1001
    public static async Task A18(Jumin j) { var tcs = new TaskCompletionSource<string>(); _ = Task.Run(() => tcs.SetResult(j.Bango)); await Net.SendAsync(await tcs.Task); } // want PK1001
    public static async Task A19(Jumin j) { var c = Channel.CreateUnbounded<Jumin>(); await c.Writer.WriteAsync(j); c.Writer.Complete(); await foreach (var x in c.Reader.ReadAllAsync()) await Net.SendAsync(x.Bango); } // want PK1001
    public static async Task A20(Jumin j) { var c = Channel.CreateBounded<string>(3); await c.Writer.WriteAsync(j.Shimei); await Net.SendAsync(await c.Reader.ReadAsync()); } // clean
    public static async Task A21(Jumin j) { try { await Fail(j); } catch (InvalidOperationException e) when (e.Data["k"] is string k) { await Net.SendAsync(k); } } // want PK1001
    static async Task Fail(Jumin j) { await Task.Yield(); var e = new InvalidOperationException("x"); e.Data["k"] = j.Bango; throw e; } // want PK1007
    public static async Task A22(Jumin j) { using var sem = new SemaphoreSlim(1); await sem.WaitAsync(); try { await Net.SendAsync(j.Shimei); } finally { sem.Release(); } } // clean
    public static async Task A23(Jumin j) { Func<Jumin, Task<string>> f = async x => { await Task.Yield(); return x.Bango; }; await Net.SendAsync(await f(j)); } // want PK1001
    public static async Task A24(Jumin j) { Func<Jumin, Task<string>> f = async x => { await Task.Yield(); return x.Shimei; }; await Net.SendAsync(await f(j)); } // clean
    public static async Task A25(Jumin j) { var l = new AsyncLocal<string>(); l.Value = j.Bango; await Task.Yield(); await Net.SendAsync(l.Value); } // want PK1001
    public static async Task A26(Jumin j) => await Task.Run(async () => await Net.SendAsync(j.Bango)); // want PK1001
    public static async Task A27(Jumin j) => await Parallel.ForEachAsync(j.Kazoku, async (k, ct) => await Net.SendAsync(k.Bango)); // want PK1001
    public static async Task A28(Jumin j) => await Parallel.ForEachAsync(j.Kazoku, async (k, ct) => await Net.SendAsync(k.Shimei)); // clean
    public static Task A29(Jumin j) => Tup(j).ContinueWith(t => Net.Send(t.Result.Key)); // want PK1001
    public static Task A30(Jumin j) => Tup(j).ContinueWith(t => Net.Send(t.Result.Name)); // clean
}
