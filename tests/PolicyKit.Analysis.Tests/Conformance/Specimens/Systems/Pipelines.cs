// pipelines: channels, blocking collections, async streams, observers, aggregators, timers
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

internal readonly record struct Kaigo(int Id, string Ward, [property: OfZone(typeof(MyNumberZone))] string Bango);

internal sealed class Worker03
{
    private readonly BlockingCollection<Kaigo> _q = new(100);
    private readonly BlockingCollection<string> _wards = [];
    public void Offer(Kaigo k) { _q.Add(k); _wards.Add(k.Ward); }
    public void Drain() { foreach (var k in _q.GetConsumingEnumerable()) Net.Send(k.Bango); } // want PK1001
    public void DrainWards() { foreach (var w in _wards.GetConsumingEnumerable()) Net.Send(w); } // clean
    public void TakeOne() { if (_q.TryTake(out var k, 10)) Net.Send(k.Ward); } // clean
}

internal sealed class Hub03
{
    private readonly ConcurrentDictionary<Type, List<Delegate>> _subs = new();
    public IDisposable On<T>(Action<T> a) { _subs.GetOrAdd(typeof(T), _ => []).Add(a); return new Off(() => _subs[typeof(T)].Remove(a)); }
    public void Publish<T>(T e) { if (_subs.TryGetValue(typeof(T), out var l)) foreach (var d in l) ((Action<T>)d)(e); }
    private sealed class Off(Action a) : IDisposable { public void Dispose() => a(); }
}
internal sealed record Moved(string Ward); internal sealed record Numbered(string No);

internal sealed class Rx<T>(Action<Action<T>> sub)
{
    public void Subscribe(Action<T> a) => sub(a);
    public Rx<U> Map<U>(Func<T, U> f) => new(a => sub(x => a(f(x))));
    public Rx<T> Filter(Func<T, bool> p) => new(a => sub(x => { if (p(x)) a(x); }));
    public Rx<(T, U)> Zip<U>(Rx<U> o) => new(a => sub(x => o.Subscribe(y => a((x, y)))));
    public static Rx<T> From(params IEnumerable<T> xs) => new(a => { foreach (var x in xs) a(x); });
}

internal static class Streams03
{
    internal static async Task Channel1(IEnumerable<Kaigo> rows)
    {
        var ch = Channel.CreateBounded<Kaigo>(new BoundedChannelOptions(8) { SingleReader = true });
        var prod = Task.Run(async () => { foreach (var r in rows) await ch.Writer.WriteAsync(r); ch.Writer.Complete(); });
        while (await ch.Reader.WaitToReadAsync()) while (ch.Reader.TryRead(out var k))
        {
            Net.Send(k.Ward); // clean
            Net.Send(k.Bango); // want PK1001
        }
        await prod;
    }

    internal static async Task Channel2(IEnumerable<Kaigo> rows)
    {
        var a = Channel.CreateUnbounded<string>(); var b = Channel.CreateUnbounded<string>();
        foreach (var r in rows) { a.Writer.TryWrite(r.Ward); b.Writer.TryWrite(r.Bango[..4]); }
        await foreach (var x in a.Reader.ReadAllAsync()) Net.Send(x); // clean
        await foreach (var x in b.Reader.ReadAllAsync()) Net.Send(x); // want PK1001
    }

    private static async IAsyncEnumerable<Kaigo> Load([EnumeratorCancellation] CancellationToken ct = default) { for (var i = 0; i < 3; i++) { await Task.Delay(1, ct); yield return new Kaigo(i, "w" + i, Data.Secret()); } }
    private static async IAsyncEnumerable<TOut> Pick<TIn, TOut>(this IAsyncEnumerable<TIn> s, Func<TIn, TOut> f) { await foreach (var x in s.ConfigureAwait(false)) yield return f(x); }
    private static async IAsyncEnumerable<T[]> Buffer<T>(this IAsyncEnumerable<T> s, int n) { var l = new List<T>(n); await foreach (var x in s) { l.Add(x); if (l.Count == n) { yield return l.ToArray(); l.Clear(); } } if (l.Count > 0) yield return [.. l]; }
    private static async Task<List<T>> ToList<T>(this IAsyncEnumerable<T> s) { List<T> l = []; await foreach (var x in s) l.Add(x); return l; }

    internal static async Task AsyncPipes()
    {
        await foreach (var x in Load().Pick(k => k.Ward)) Net.Send(x); // clean
        await foreach (var x in Load().Pick(k => k.Bango)) Net.Send(x); // want PK1001
        await foreach (var page in Load().Buffer(10))
        {
            Net.Send(page[0].Ward); // clean
            Net.Send(page[^1].Bango); // want PK1001
        }
        var all = await Load().Pick(k => (k.Id, k.Bango)).ToList();
        Net.SendInt(all[0].Id); // clean
        Net.Send(all.Max(x => x.Bango)); // want PK1001
        await using var e = Load().GetAsyncEnumerator();
        while (await e.MoveNextAsync())
        {
            Net.Send(e.Current.Ward); // clean
            Net.Send(e.Current.Bango); // want PK1001
        }
    }

    internal static void Aggregator(Kaigo k)
    {
        var hub = new Hub03();
        using var s1 = hub.On<Moved>(m => Net.Send(m.Ward)); // clean
        using var s2 = hub.On<Numbered>(m => Net.Send(m.No));
        hub.Publish(new Moved(k.Ward)); // clean
        hub.Publish(new Numbered(k.Bango)); // want PK1001
    }

    internal static void Rxs(List<Kaigo> rows)
    {
        Rx<Kaigo>.From(rows).Filter(k => k.Id > 3).Map(k => k.Ward).Subscribe(w => Net.Send(w)); // clean
        Rx<Kaigo>.From(rows).Filter(k => k.Id > 3).Map(k => k.Bango.Trim()).Subscribe(w => Net.Send(w)); // want PK1001
        Rx<Kaigo>.From(rows).Zip(Rx<string>.From("a", "b")).Subscribe(t => Net.Send(t.Item2)); // clean
        Rx<Kaigo>.From(rows).Zip(Rx<string>.From("a", "b")).Subscribe(t => Net.Send(t.Item1.Bango)); // want PK1001
    }

    internal static void Timers(Kaigo k)
    {
        using var t = new Timer(s => Net.Send(((Kaigo)s!).Ward), k, 0, 100); // clean
        using var u = new Timer(s => Net.Send(((Kaigo)s!).Bango), k, TimeSpan.Zero, TimeSpan.FromSeconds(1)); // want PK1001
        var v = new System.Timers.Timer(10); string last = "";
        v.Elapsed += (_, _) => Net.Send(last); // want PK1001
        last = k.Bango;
        v.Start();
    }

    internal static async Task Tasks(IReadOnlyList<Kaigo> rows)
    {
        var wards = await Task.WhenAll(rows.Select(async r => { await Task.Yield(); return r.Ward; }));
        Net.Send(string.Concat(wards)); // clean
        var nos = await Task.WhenAll(rows.Select(async r => { await Task.Yield(); return r.Bango; }));
        Net.Send(string.Concat(nos)); // want PK1001
        var bag = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(rows, async (r, ct) => { await Task.Delay(1, ct); bag.Add(r.Ward); });
        Net.Send(bag.First()); // clean
        var bag2 = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(rows, async (r, ct) => { await Task.Delay(1, ct); bag2.Add(r.Bango); });
        Net.Send(bag2.First()); // want PK1001
        Parallel.For(0, rows.Count, i => Net.Send(rows[i].Bango)); // want PK1001
        Parallel.For(0, rows.Count, i => Net.Send(rows[i].Ward)); // clean
        long sum = 0;
        Parallel.ForEach(rows, () => 0L, (r, _, acc) => acc + long.Parse(r.Bango), acc => Interlocked.Add(ref sum, acc));
        Net.Send(sum.ToString()); // want PK1001
        Net.Send(rows.AsParallel().WithDegreeOfParallelism(2).Select(r => r.Ward).Aggregate("", (a, b) => a + b)); // clean
        Net.Send(rows.AsParallel().AsOrdered().Where(r => r.Id > 0).Select(r => r.Bango).Aggregate("", (a, b) => a + b)); // want PK1001
        rows.AsParallel().ForAll(r => Net.Send(r.Bango)); // want PK1001
        rows.AsParallel().ForAll(r => Net.Send(r.Ward)); // clean
    }

    internal static async Task Completion(Kaigo k)
    {
        var tcs = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        _ = Task.Run(() => tcs.TrySetResult(k.Bango));
        Net.Send(await tcs.Task); // want PK1001
        var t2 = new TaskCompletionSource<string>();
        t2.SetResult(k.Ward);
        Net.Send(await t2.Task); // clean
        Net.Send(await Task.Factory.StartNew(() => k.Bango, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)); // want PK1001
        await Task.FromResult(k).ContinueWith(t => Net.Send(t.Result.Bango)); // want PK1001
        await Task.FromResult(k).ContinueWith(t => Net.Send(t.Result.Ward)); // clean
    }
}
