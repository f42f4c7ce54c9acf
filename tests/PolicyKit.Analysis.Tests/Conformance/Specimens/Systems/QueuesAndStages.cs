// background queues, channels and stages, debouncing and batching, as services write them
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
public interface IQueue { ValueTask Enqueue(Func<CancellationToken, ValueTask> w); ValueTask<Func<CancellationToken, ValueTask>> Dequeue(CancellationToken ct); }
public sealed class Queue(int n) : IQueue
{
    private readonly Channel<Func<CancellationToken, ValueTask>> ch = Channel.CreateBounded<Func<CancellationToken, ValueTask>>(new BoundedChannelOptions(n) { FullMode = BoundedChannelFullMode.Wait });
    public async ValueTask Enqueue(Func<CancellationToken, ValueTask> w) => await ch.Writer.WriteAsync(w);
    public async ValueTask<Func<CancellationToken, ValueTask>> Dequeue(CancellationToken ct) => await ch.Reader.ReadAsync(ct);
}
public class Worker(IQueue q) { public async Task Run(CancellationToken ct) { while (!ct.IsCancellationRequested) { var w = await q.Dequeue(ct); try { await w(ct); } catch (OperationCanceledException) { } } } }
public class Queues1(IQueue q)
{
    public async Task Leak(Resident r) => await q.Enqueue(async ct => { await Task.Delay(1, ct); await Net.SendAsync(r.Number); }); // want PK1001
    public async Task Ok(Resident r) => await q.Enqueue(async ct => { await Task.Delay(1, ct); await Net.SendAsync(r.Name); }); // clean
}
public record Job(int Id, string Payload, string Note);
public class Queues2
{
    private readonly Channel<Job> ch = Channel.CreateUnbounded<Job>();
    public void Post(Resident r) => ch.Writer.TryWrite(new Job(1, r.Number, "note"));
    public async Task Leak() { while (await ch.Reader.WaitToReadAsync()) while (ch.Reader.TryRead(out var j)) Net.Send(j.Payload); } // want PK1001
    public async Task Ok() { await foreach (var j in ch.Reader.ReadAllAsync()) Net.Send(j.Note); } // clean
}
public class Queues3
{
    private readonly BlockingCollection<(string Kind, string Body)> bc = new(new ConcurrentQueue<(string, string)>());
    public void Put(Resident r) { bc.Add(("resident", r.Number)); bc.CompleteAdding(); }
    public void Leak() { foreach (var (kind, body) in bc.GetConsumingEnumerable()) Net.Send(body); } // want PK1001
    public void Ok() { foreach (var (kind, body) in bc.GetConsumingEnumerable()) Net.Send(kind); } // clean
}
public static class Queues4
{
    private static async IAsyncEnumerable<R> Map<T, R>(this IAsyncEnumerable<T> xs, Func<T, R> f, [EnumeratorCancellation] CancellationToken ct = default) { await foreach (var x in xs.WithCancellation(ct)) yield return f(x); }
    private static async IAsyncEnumerable<T> Keep<T>(this IAsyncEnumerable<T> xs, Func<T, bool> p) { await foreach (var x in xs) if (p(x)) yield return x; }
    private static async IAsyncEnumerable<IReadOnlyList<T>> Chunks<T>(this IAsyncEnumerable<T> xs, int n) { var buf = new List<T>(n); await foreach (var x in xs) { buf.Add(x); if (buf.Count == n) { yield return buf.ToArray(); buf.Clear(); } } if (buf.Count > 0) yield return buf; }
    private static async IAsyncEnumerable<Resident> Read() { for (var i = 0; i < 5; i++) { await Task.Yield(); yield return Data.Resident(); } }
    public static async Task Leak() { await foreach (var b in Read().Map(r => r.Number).Keep(s => s.Length > 3).Chunks(10)) Net.Send(string.Join(',', b)); } // want PK1001
    public static async Task Ok() { await foreach (var b in Read().Map(r => r.Name).Keep(s => s.Length > 3).Chunks(10)) Net.Send(string.Join(',', b)); } // clean
    public static async Task Leak2() { await foreach (var b in Read().Chunks(2)) foreach (var r in b) Net.Send(r.Number); } // want PK1001
    public static async Task Ok2() { await foreach (var b in Read().Chunks(2)) foreach (var r in b) Net.Send(r.Name); } // clean
    public static async Task Leak3() { var e = Read().GetAsyncEnumerator(); try { if (await e.MoveNextAsync()) Net.Send(e.Current.Number); } finally { await e.DisposeAsync(); } } // want PK1001
    private static ChannelReader<B> Stage<A, B>(ChannelReader<A> src, Func<A, Task<B>> f) { var o = Channel.CreateBounded<B>(8); _ = Task.Run(async () => { try { await foreach (var a in src.ReadAllAsync()) await o.Writer.WriteAsync(await f(a)); } finally { o.Writer.Complete(); } }); return o.Reader; }
    public static async Task Leak4() { var c = Channel.CreateUnbounded<Resident>(); await c.Writer.WriteAsync(Data.Resident()); var s = Stage(Stage(c.Reader, r => Task.FromResult(r.Number)), async n => { await Task.Yield(); return "no:" + n; }); await foreach (var x in s.ReadAllAsync()) Net.Send(x); } // want PK1001
    public static async Task Ok4() { var c = Channel.CreateUnbounded<Resident>(); await c.Writer.WriteAsync(Data.Resident()); var s = Stage(Stage(c.Reader, r => Task.FromResult(r.Name)), async n => { await Task.Yield(); return "nm:" + n; }); await foreach (var x in s.ReadAllAsync()) Net.Send(x); } // clean
    public static async Task Leak5(IEnumerable<Resident> rs) => await Parallel.ForEachAsync(rs, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (r, ct) => await Net.SendAsync(r.Number)); // want PK1001
    public static async Task Ok5(IEnumerable<Resident> rs) => await Parallel.ForEachAsync(rs, async (r, ct) => await Net.SendAsync(r.Name)); // clean
}
public class Debounce<T>(TimeSpan wait, Action<T> act)
{
    private T? last; private CancellationTokenSource? cts;
    public async Task Offer(T t) { last = t; cts?.Cancel(); cts = new(); try { await Task.Delay(wait, cts.Token); act(last!); } catch (TaskCanceledException) { } }
}
public static class Queues5
{
    public static async Task Leak(Resident r) { var d = new Debounce<string>(TimeSpan.FromSeconds(1), Net.Send); await d.Offer(r.Number); } // want PK1001
    public static async Task Ok(Resident r) { var d = new Debounce<Resident>(TimeSpan.FromSeconds(1), x => Net.Send(x.Name)); await d.Offer(r); } // clean
    private sealed class Batcher<T>(int n, Func<IReadOnlyCollection<T>, Task> flush) { private readonly ConcurrentQueue<T> q = new(); public async Task Add(T t) { q.Enqueue(t); if (q.Count >= n) await Flush(); } public async Task Flush() { var l = new List<T>(); while (q.TryDequeue(out var x)) l.Add(x); await flush(l); } }
    public static async Task Leak2(Resident r)
    {
        var b = new Batcher<string>(3, async l => { foreach (var s in l) await Net.SendAsync(s); });
        await b.Add(r.Number); // want PK1001
        await b.Flush(); // want PK1001
    }
    public static async Task Ok2(Resident r) { var b = new Batcher<string>(3, async l => await Net.SendAsync(l.Count + " items")); await b.Add(r.Number); await b.Flush(); } // clean
}
