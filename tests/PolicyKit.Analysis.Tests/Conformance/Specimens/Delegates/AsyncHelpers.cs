// small helpers around tasks: throttles, batchers, memos, merged streams
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AsyncHelpers
{
    public class Throttle<T>
    {
        private readonly SemaphoreSlim s = new(1);
        private T? last;
        public async Task<T?> RunAsync(Func<Task<T>> f)
        {
            await s.WaitAsync();
            try
            {
                return last = await f();
            }
            finally
            {
                s.Release();
            }
        }

        public T? Last => last;
    }
    public class Batcher<T>(int size)
    {
        private readonly List<T> buf = [];
        public event Func<IReadOnlyList<T>, Task>? Full;
        public async Task AddAsync(T x)
        {
            buf.Add(x);
            if (buf.Count >= size && Full is { } f)
            {
                await f(buf.ToArray());
                buf.Clear();
            }
        }
    }
    public class Memo<K, V>
        where K : notnull
    {
        private readonly ConcurrentDictionary<K, Lazy<Task<V>>> d = new();
        public Task<V> Get(K k, Func<K, Task<V>> f) => d.GetOrAdd(k, key => new Lazy<Task<V>>(() => f(key))).Value;
    }
    public class Sites
    {
        public async Task A1() { var t = new Throttle<string>(); Net.Send(await t.RunAsync(() => Task.FromResult(Data.Secret()))); } // want PK1001
        public async Task A2() { var t = new Throttle<string>(); await t.RunAsync(() => Task.FromResult(Data.Secret())); Net.Send(t.Last); } // want PK1001
        public async Task A3() { Throttle<string> t = new(), u = new(); await t.RunAsync(() => Task.FromResult(Data.Secret())); Net.Send(await u.RunAsync(async () => { await Task.Yield(); return "x"; })); } // clean
        public async Task A4() { var b = new Batcher<string>(1); b.Full += async l => await Net.SendAsync(l[0]); await b.AddAsync(Data.Secret()); } // want PK1001
        public async Task A5() { var b = new Batcher<string>(1); b.Full += async l => await Net.SendAsync(l.Count.ToString()); await b.AddAsync(Data.Secret()); } // clean
        public async Task A9() { var m = new Memo<string, string>(); Net.Send(await m.Get("a", k => Task.FromResult(k + Data.Secret()))); } // want PK1001
        public async Task A10() { var m = new Memo<string, string>(); Net.Send(await m.Get("a", k => Task.FromResult(k + "!"))); } // clean
        public async Task A11() { await foreach (var x in Merge(S("a"), S(Data.Secret()))) Net.Send(x); } // want PK1001
        public async Task A12() { await foreach (var x in Merge(S("a"), S("b"))) Net.Send(x); } // clean
        private static async IAsyncEnumerable<string> S(string s) { await Task.Yield(); yield return s; }
        private static async IAsyncEnumerable<T> Merge<T>(params IAsyncEnumerable<T>[] all) { foreach (var a in all) await foreach (var x in a) yield return x; }
        public async Task A13() { var cts = new CancellationTokenSource(); string? got = null; cts.Token.Register(() => got = Data.Secret()); cts.Cancel(); await Task.Yield(); Net.Send(got); } // want PK1001
        public void A14() { var w = new ConditionalWeakTable<object, string>(); var k = new object(); w.Add(k, Data.Secret()); w.TryGetValue(k, out var v); Net.Send(v); } // want PK1001
        public void A15() { var pq = new PriorityQueue<string, int>(); pq.Enqueue(Data.Secret(), 1); pq.Enqueue("x", 2); Net.Send(pq.Dequeue()); } // want PK1001
        public void A16() { var pq = new PriorityQueue<string, int>(); pq.Enqueue(Data.Secret(), 1); pq.TryDequeue(out _, out var p); Net.SendInt(p); } // clean
    }
}
