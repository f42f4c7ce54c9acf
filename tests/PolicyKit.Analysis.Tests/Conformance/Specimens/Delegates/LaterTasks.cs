// tasks that are completed after they were handed out, and work that waits in a queue
using System.Collections.Concurrent;
internal sealed class Waiter { private readonly TaskCompletionSource<Resident> _t = new(); public Task<Resident> Arrived => _t.Task; public void Arrive(Resident r) => _t.TrySetResult(r); }
internal sealed class Bus { private readonly List<Action<string>> _l = []; public void On(Action<string> a) => _l.Add(a); public void Fire(string s) { foreach (var a in _l) a(s); } }
public class Job12<T>(Func<CancellationToken, Task<T>> run) { private readonly TaskCompletionSource<T> _t = new(); public Task<T> Result => _t.Task; public async Task Execute(CancellationToken ct) => _t.SetResult(await run(ct)); }
public class Queue12 { private readonly ConcurrentQueue<Func<Task>> _q = new(); public Task<T> Enqueue<T>(Func<Task<T>> f) { var j = new Job12<T>(_ => f()); _q.Enqueue(() => j.Execute(default)); return j.Result; } public async Task Pump() { while (_q.TryDequeue(out var f)) await f(); } }
public class Queue13 { private readonly List<Action> _q = []; public Task<T> Enqueue<T>(Func<T> f) { var t = new TaskCompletionSource<T>(); _q.Add(() => t.SetResult(f())); return t.Task; } public void Pump() { foreach (var f in _q) f(); } }
public class Queue14 { private Action? _q; public Task<string> Enqueue(Func<string> f) { var t = new TaskCompletionSource<string>(); _q = () => t.SetResult(f()); return t.Task; } public void Pump() { _q!(); } }
public class Queue15 { private Action? _q; public void Enqueue(Action f) { _q = f; } public void Pump() { _q!(); } }
public class Queue16 { private Action? _q; public void Enqueue(Action f) { _q = () => f(); } public void Pump() { _q!(); } }
public class Queue17 { private Action? _q; public string R = ""; public void Enqueue(Func<string> f) { _q = () => R = f(); } public void Pump() { _q!(); } }
internal static class LaterTasks
{
    internal static async Task A() { var t = new TaskCompletionSource<string>(); var k = t.Task; t.SetResult(Data.Secret()); Net.Send(await k); } // want PK1001
    internal static async Task B() { var t = new TaskCompletionSource<string>(); var k = t.Task; t.SetResult("x"); Net.Send(await k); } // clean
    internal static async Task C(Resident r)
    {
        var w = new Waiter(); var k = w.Arrived; w.Arrive(r); var x = await k; Net.Send(x.Name); // clean
        Net.Send(x.Number); // want PK1001
    }
    private static Task<string> Next(Bus b) { var t = new TaskCompletionSource<string>(); b.On(s => t.SetResult(s)); return t.Task; }
    internal static async Task D() { var b = new Bus(); var n = Next(b); b.Fire(Data.Secret()); Net.Send(await n); } // want PK1001
    internal static async Task E() { var b = new Bus(); var n = Next(b); b.Fire("x"); Net.Send(await n); } // clean
    internal static void F() { var t = new TaskCompletionSource<string>(); var k = t.Task; t.SetResult(Data.Secret()); Net.Send(k.Result); Net.Send(k.GetAwaiter().GetResult()); } // want PK1001 PK1001
    internal static async Task G() { var t = new TaskCompletionSource<string>(); var k = t.Task.ContinueWith(x => x.Result + "!"); t.SetResult(Data.Secret()); Net.Send(await t.Task.ConfigureAwait(false)); } // want PK1001
    internal static async Task H(bool c) { var t = new TaskCompletionSource<string>(); t.SetResult(Data.Secret()); var k = c ? t.Task : Task.FromResult("x"); Net.Send(await k); } // want PK1001
    internal static async Task I() { var t = new TaskCompletionSource<string>(); t.SetException(new IOException("x")); try { await t.Task; } catch (IOException e) { Net.Send(e.Message); } } // clean
    public static async Task Q1(Resident j) { var r = new Queue12(); var b = r.Enqueue(async () => { await Task.Yield(); return j.Number; }); await r.Pump(); Net.Send(await b); } // want PK1001
    public static async Task Q2(Resident j) { var r = new Queue13(); var b = r.Enqueue(() => j.Number); r.Pump(); Net.Send(await b); } // want PK1001
    public static async Task Q3(Resident j) { var r = new Queue14(); var b = r.Enqueue(() => j.Number); r.Pump(); Net.Send(await b); } // want PK1001
    public static void Q5(Resident j) { var r = new Queue15(); var s = ""; r.Enqueue(() => s = j.Number); r.Pump(); Net.Send(s); } // want PK1001
    public static void Q6(Resident j) { var r = new Queue16(); var s = ""; r.Enqueue(() => s = j.Number); r.Pump(); Net.Send(s); } // want PK1001
    public static void Q7(Resident j) { var r = new Queue17(); r.Enqueue(() => j.Number); r.Pump(); Net.Send(r.R); } // want PK1001
    public static void Q8(Resident j) { var r = new Queue17(); r.Enqueue(() => j.Name); r.Pump(); Net.Send(r.R); } // clean
}
