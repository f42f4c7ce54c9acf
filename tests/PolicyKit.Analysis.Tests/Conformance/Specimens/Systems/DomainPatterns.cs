// mappers, state machines, event sourcing, outboxes, sagas and results, as services write them
using System.Text.Json;
using System.Linq.Expressions;
public class Src { public string Name { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string No { get; set; } = ""; public Sub? Sub { get; set; } }
public class Sub { [OfZone(typeof(MyNumberZone))] public string Spouse { get; set; } = ""; public string City { get; set; } = ""; }
public class Dst { public string A { get; set; } = ""; public string B { get; set; } = ""; public string C { get; set; } = ""; }
public sealed class Map<S, D> where D : new()
{
    private readonly List<Action<S, D>> steps = [];
    public Map<S, D> For<V>(Func<S, V> get, Action<D, V> set) { steps.Add((s, d) => set(d, get(s))); return this; }
    public D Run(S s) { var d = new D(); foreach (var st in steps) st(s, d); return d; }
    public IEnumerable<D> Run(IEnumerable<S> ss) => ss.Select(Run);
}
public static class Mappers1
{
    private static Map<Src, Dst> M() => new Map<Src, Dst>().For(s => s.Name, (d, v) => d.A = v).For(s => s.No, (d, v) => d.B = v).For(s => s.Sub?.City ?? "", (d, v) => d.C = v);
    public static void Leak(Src s) => Net.Send(M().Run(s).B); // want PK1001
    public static void Leak2(Src s) => Net.Send(M().Run([s]).First().B); // want PK1001
    private static Map<Src, Dst> Plain() => new Map<Src, Dst>().For(s => s.Name, (d, v) => d.A = v).For(s => s.Sub?.City ?? "", (d, v) => d.C = v);
    public static void Ok(Src s) { var d = Plain().Run(s); Net.Send(d.A + d.B + d.C); } // clean
    private static Dst ToDst(this Src s) => new() { A = s.Name, B = s.No[^4..], C = s.Sub is { City: var c } ? c : "" };
    public static void Leak3(Src s) => Net.Send(s.ToDst().B); // want PK1001
    public static void Ok3(Src s) { var d = s.ToDst(); Net.Send(d.A + d.C); } // clean
    private static readonly Expression<Func<Src, Dst>> Proj = s => new Dst { A = s.Name, B = s.No };
    public static void Leak4(IQueryable<Src> q) { foreach (var d in q.Select(Proj)) Net.Send(d.B); } // want PK1001
    public static void Ok4(IQueryable<Src> q) { foreach (var d in q.Select(Proj)) Net.Send(d.A); } // clean
}
public abstract record State { public sealed record Draft(string Text) : State; public sealed record Checked(string Text, string No) : State; public sealed record Closed(string Reason) : State; }
public sealed class Machine
{
    public State State { get; private set; } = new State.Draft("");
    private readonly Dictionary<(Type, string), Func<State, State>> table = [];
    public Machine On<S>(string ev, Func<S, State> f) where S : State { table[(typeof(S), ev)] = s => f((S)s); return this; }
    public void Fire(string ev) { if (table.TryGetValue((State.GetType(), ev), out var f)) State = f(State); }
}
public static class States1
{
    public static void Leak(Resident r) { var m = new Machine().On<State.Draft>("check", d => new State.Checked(d.Text, r.Number)); m.Fire("check"); if (m.State is State.Checked { No: var no }) Net.Send(no); } // want PK1001
    public static void Ok(Resident r) { var m = new Machine().On<State.Draft>("check", d => new State.Checked(d.Text, r.Number)); m.Fire("check"); if (m.State is State.Checked(var t, _)) Net.Send(t); } // clean
    private static string Show(State s) => s switch { State.Draft d => d.Text, State.Checked(_, var n) => n, State.Closed { Reason: var x } => x, _ => throw new NotSupportedException() };
    public static void Leak2(Resident r) => Net.Send(Show(new State.Checked("t", r.Number))); // want PK1001
    public static void Ok2(Resident r) { _ = new State.Checked("t", r.Number); Net.Send(Show(new State.Closed("done"))); } // clean
}
public abstract record Ev; public record Moved(string City) : Ev; public record Numbered(string No) : Ev; public record Named(string Name) : Ev;
public sealed class Person { public string City { get; private set; } = ""; public string No { get; private set; } = ""; public string Name { get; private set; } = ""; public void Apply(Ev e) { switch (e) { case Moved m: City = m.City; break; case Numbered n: No = n.No; break; case Named { Name: var nm }: Name = nm; break; } } public static Person Replay(IEnumerable<Ev> es) => es.Aggregate(new Person(), (p, e) => { p.Apply(e); return p; }); }
public static class Events1
{
    public static void Leak(Resident r) { List<Ev> log = [new Moved("c"), new Numbered(r.Number)]; Net.Send(Person.Replay(log).No); } // want PK1001
    public static void Ok(Resident r) { List<Ev> log = [new Moved("c"), new Numbered(r.Number)]; Net.Send(Person.Replay(log).City); } // clean
    public static void Leak2(Resident r) { var p = new Person(); p.Apply(new Numbered(r.Number)); p.Apply(new Named("n")); Net.Send(p.No); } // want PK1001
    public static void Ok2(Resident r) { var p = new Person(); p.Apply(new Numbered(r.Number)); p.Apply(new Named("n")); Net.Send(p.Name + p.City); } // clean
}
public sealed class Message { public Guid Id { get; init; } = Guid.NewGuid(); public string Type { get; init; } = ""; public string Json { get; init; } = ""; public bool Sent { get; set; } }
public sealed class Outbox { private readonly List<Message> rows = []; public void Add<T>(T ev) where T : notnull => rows.Add(new Message { Type = typeof(T).Name, Json = JsonSerializer.Serialize(ev) }); public IEnumerable<Message> Pending() { foreach (var m in rows) if (!m.Sent) yield return m; } public async Task Drain(Func<Message, Task> f) { foreach (var m in Pending().ToList()) { await f(m); m.Sent = true; } } }
public static class Outboxes1
{
    public static async Task Leak(Resident r) { var o = new Outbox(); o.Add(new Numbered(r.Number)); await o.Drain(m => Net.SendAsync(m.Json)); } // want PK1001
    public static async Task Ok(Resident r) { var o = new Outbox(); o.Add(new Numbered(r.Number)); await o.Drain(m => Net.SendAsync(m.Type + m.Id)); } // clean
    public static async Task Ok2(Resident r) { var o = new Outbox(); o.Add(new Named(r.Name)); await o.Drain(m => Net.SendAsync(m.Json)); } // clean
}
public class Saga
{
    private readonly Stack<Func<Task>> undo = new(); private readonly Dictionary<string, object?> ctx = [];
    public async Task<bool> Step(string key, Func<Task<object?>> act, Func<object?, Task> comp) { try { var v = await act(); ctx[key] = v; undo.Push(() => comp(v)); return true; } catch (Exception) { while (undo.TryPop(out var u)) await u(); return false; } }
    public object? this[string k] => ctx[k];
}
public static class Sagas1
{
    public static async Task Ok(Resident r) { var s = new Saga(); await s.Step("no", async () => { await Task.Yield(); return r.Number; }, v => Net.SendAsync("undo")); } // clean
    public static async Task Leak2(Resident r) { var s = new Saga(); await s.Step("no", async () => { await Task.Yield(); return r.Number; }, v => Task.CompletedTask); Net.Send((string?)s["no"]); } // want PK1001
}
public abstract record Rs<T> { public sealed record Ok(T Value) : Rs<T>; public sealed record Err(string Message) : Rs<T>; public Rs<U> Bind<U>(Func<T, Rs<U>> f) => this switch { Ok(var v) => f(v), Err(var m) => new Rs<U>.Err(m), _ => throw new InvalidOperationException() }; public U Match<U>(Func<T, U> ok, Func<string, U> err) => this is Ok o ? ok(o.Value) : err(((Err)this).Message); }
public static class Results1
{
    private static Rs<Resident> Find(int id) => id > 0 ? new Rs<Resident>.Ok(Data.Resident()) : new Rs<Resident>.Err("none");
    private static Rs<string> Number(Resident r) => r.Number.Length == 12 ? new Rs<string>.Ok(r.Number) : new Rs<string>.Err("bad");
    public static void Leak() => Net.Send(Find(2).Bind(Number).Match(v => v, m => m)); // want PK1001
    public static void Ok() => Net.Send(Find(2).Bind(r => new Rs<string>.Ok(r.Name) as Rs<string>).Match(v => v, m => m)); // clean
    public static void Leak2() => Net.Send(Find(2).Bind<string>(r => new Rs<string>.Err("bad " + r.Number)).Match(v => "fine", m => m)); // want PK1001
}
