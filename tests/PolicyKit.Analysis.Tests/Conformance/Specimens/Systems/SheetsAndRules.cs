// Sheets of columns, results, repositories, pages, rules and buses of an office
internal sealed class Resident6 { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public string Name { get; set; } = ""; public int Age { get; set; } }
internal abstract class Field6 { public abstract string Print(Resident6 r); }
internal sealed class NumberField6 : Field6 { public override string Print(Resident6 r) => r.Number; }
internal sealed class NameField6 : Field6 { public override string Print(Resident6 r) => r.Name; }
internal sealed class Sheet6 { private readonly List<Field6> _fields = new(); public Sheet6 Add(Field6 f) { _fields.Add(f); return this; } public string Row(Resident6 r) => string.Join(",", _fields.Select(f => f.Print(r))); }
internal sealed class Result6<T>
{
    public T? Value { get; private init; }
    public string? Error { get; private init; }
    public static Result6<T> Ok(T v) => new() { Value = v }; public static Result6<T> Fail(string e) => new() { Error = e };
    public Result6<U> Map<U>(Func<T, U> f) => Error is null ? Result6<U>.Ok(f(Value!)) : Result6<U>.Fail(Error); public Result6<U> Bind<U>(Func<T, Result6<U>> f) => Error is null ? f(Value!) : Result6<U>.Fail(Error); public R Match<R>(Func<T, R> ok, Func<string, R> fail) => Error is null ? ok(Value!) : fail(Error);
}
internal sealed class Repo6 { private readonly Dictionary<int, Resident6> _all = new(); public void Save(int id, Resident6 r) => _all[id] = r; public Resident6? Find(int id) => _all.TryGetValue(id, out var r) ? r : null; public IEnumerable<Resident6> Where(Func<Resident6, bool> p) => _all.Values.Where(p); }
internal sealed record Notice6(string To, string Body) { public Notice6 WithBody(string b) => this with { Body = b }; }
internal sealed class Pager6<T>(IReadOnlyList<T> items, int size) { public IEnumerable<IReadOnlyList<T>> Pages() { for (var i = 0; i < items.Count; i += size) yield return items.Skip(i).Take(size).ToList(); } public T this[int i] => items[i]; }
internal interface IRule6<T> { bool Holds(T x); string Why(T x); }
internal sealed class Adult6 : IRule6<Resident6> { public bool Holds(Resident6 r) => r.Age > 19; public string Why(Resident6 r) => "minor"; }
internal sealed class HasNumber6 : IRule6<Resident6> { public bool Holds(Resident6 r) => r.Number.Length == 12; public string Why(Resident6 r) => "bad number " + r.Number; }
internal sealed class Rules6<T>(params IRule6<T>[] rules) { public List<string> Check(T x) { var l = new List<string>(); foreach (var r in rules) if (!r.Holds(x)) l.Add(r.Why(x)); return l; } }
internal sealed class Bus6 { private readonly Dictionary<Type, List<Action<object>>> _h = new(); public void On<T>(Action<T> h) { if (!_h.TryGetValue(typeof(T), out var l)) _h[typeof(T)] = l = new(); l.Add(o => h((T)o)); } public void Raise<T>(T e) { if (_h.TryGetValue(typeof(T), out var l)) foreach (var h in l) h(e!); } }
internal sealed record Moved6(string Name, string Number); internal sealed record Born6(string Name);
internal static class One
{
    internal static void Sheets(Resident6 r)
    {
        Net.Send(new Sheet6().Add(new NumberField6()).Add(new NameField6()).Row(r)); // want PK1001
        Net.Send(new Sheet6().Add(new NameField6()).Row(r)); // clean
        var s = new Sheet6(); s.Add(new NameField6()); Net.Send(s.Row(r)); // clean
        var s2 = new Sheet6(); foreach (var f in new Field6[] { new NameField6(), new NumberField6() }) s2.Add(f); Net.Send(s2.Row(r)); // want PK1001
    }
    internal static void Results(Resident6 r)
    {
        Net.Send(Result6<Resident6>.Ok(r).Map(x => x.Number).Match(v => v, e => e)); // want PK1001
        Net.Send(Result6<Resident6>.Ok(r).Map(x => x.Name).Match(v => v, e => e)); // clean
        Net.Send(Result6<string>.Ok(r.Number).Match(v => "ok", e => e)); // clean
        Net.Send(Result6<string>.Fail(r.Number).Match(v => v, e => e)); // want PK1001
        Net.Send(Result6<string>.Ok("a").Bind(a => Result6<string>.Ok(a + r.Number)).Value!); // want PK1001
        Net.Send(Result6<string>.Ok("a").Bind(a => Result6<string>.Ok(a + r.Name)).Value!); // clean
        Net.Send(Result6<string>.Ok(r.Number).Map(n => 1).Value.ToString()); // clean
        Net.Send(Result6<string>.Fail(r.Name).Error!); // clean
    }
    internal static void Repos(Resident6 r)
    {
        var repo = new Repo6(); repo.Save(1, r);
        Net.Send(repo.Find(1)!.Number); // want PK1001
        Net.Send(repo.Find(1)!.Name); // clean
        Net.Send(string.Join("", repo.Where(x => x.Age > 3).Select(x => x.Number))); // want PK1001
        Net.Send(string.Join("", repo.Where(x => x.Age > 3).Select(x => x.Name))); // clean
        Net.Send(repo.Where(x => x.Age > 3).OrderBy(x => x.Name).First().Name); // clean
        Net.Send(repo.Where(x => x.Age > 3).GroupBy(x => x.Age).Select(g => g.Key + g.Max(x => x.Number)!).First()); // want PK1001
        Net.Send(repo.Where(x => x.Age > 3).ToDictionary(x => x.Name, x => x.Number).Keys.First()); // clean
        Net.Send(repo.Where(x => x.Age > 3).ToDictionary(x => x.Name, x => x.Number)["a"]); // want PK1001
        Net.Send(repo.Where(x => x.Age > 3).ToLookup(x => x.Name, x => x.Number).First().Key); // clean
        Net.Send(repo.Where(x => x.Age > 3).ToLookup(x => x.Name, x => x.Number).First().First()); // want PK1001
    }
    internal static void Notices(Resident6 r)
    {
        var n = new Notice6("a", r.Number); Net.Send(n.To); // clean
        Net.Send(n.Body); // want PK1001
        Net.Send(n.WithBody("x").Body); // clean
        Net.Send(n.WithBody("x").ToString()); // clean
        Net.Send((n with { To = "b" }).ToString()); // want PK1001
        var (to, body) = n; Net.Send(to); // clean
        Net.Send(body); // want PK1001
    }
    internal static void Pages(Resident6 r)
    {
        var p = new Pager6<string>([r.Number, r.Name], 1);
        foreach (var page in p.Pages()) Net.Send(page[0]); // want PK1001
        var q = new Pager6<string>([r.Name, "x"], 1);
        foreach (var page in q.Pages()) Net.Send(string.Join("", page)); // clean
        Net.Send(q[1]); // clean
        Net.Send(p[0]); // want PK1001
    }
    internal static void Rules(Resident6 r)
    {
        Net.Send(string.Join(";", new Rules6<Resident6>(new Adult6()).Check(r))); // clean
        Net.Send(string.Join(";", new Rules6<Resident6>(new Adult6(), new HasNumber6()).Check(r))); // want PK1001
    }
    internal static void Busses(Resident6 r)
    {
        var bus = new Bus6(); bus.On<Moved6>(m => Net.Send(m.Number)); // clean
        bus.On<Moved6>(m => Net.Send(m.Name)); // clean
        bus.Raise(new Moved6(r.Name, r.Number)); // want PK1001
        var other = new Bus6(); other.On<Born6>(b => Net.Send(b.Name)); other.Raise(new Born6(r.Name)); // clean
    }
}
