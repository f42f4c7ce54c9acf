// pairs: generic containers × records × lambdas × queries

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Pairs.GenericShapes;

public class Jumin { public int Id { get; set; } public string Shimei { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Bango { get; set; } = ""; public Setai? Setai { get; set; } public List<Jumin> Kazoku { get; } = []; public override string ToString() => Shimei; }
public class Setai { public string Jusho { get; set; } = ""; public Jumin? Nushi { get; set; } }

public static class GenericShapes
{
    public sealed class Maybe<T> { readonly T? _v; readonly bool _has; Maybe(T? v, bool h) { _v = v; _has = h; } public static Maybe<T> Some(T v) => new(v, true); public static Maybe<T> None { get; } = new(default, false); public Maybe<R> Map<R>(Func<T, R> f) => _has ? Maybe<R>.Some(f(_v!)) : Maybe<R>.None; public Maybe<R> Bind<R>(Func<T, Maybe<R>> f) => _has ? f(_v!) : Maybe<R>.None; public T Or(T d) => _has ? _v! : d; public R Match<R>(Func<T, R> some, Func<R> none) => _has ? some(_v!) : none(); }
    public abstract record Result<T> { public sealed record Ok(T Value) : Result<T>; public sealed record Err(string Message) : Result<T>; public Result<R> Then<R>(Func<T, Result<R>> f) => this switch { Ok(var v) => f(v), Err e => new Result<R>.Err(e.Message), _ => throw new InvalidOperationException() }; }
    public static void G1(Jumin j) => Net.Send(Maybe<Jumin>.Some(j).Map(x => x.Bango).Or("-")); // want PK1001
    public static void G2(Jumin j) => Net.Send(Maybe<Jumin>.Some(j).Map(x => x.Shimei).Or("-")); // clean
    public static void G3(Jumin j) => Net.Send(Maybe<Jumin>.Some(j).Bind(x => Maybe<Setai>.Some(x.Setai!)).Map(s => s.Nushi!.Bango).Match(x => x, () => "")); // want PK1001
    public static void G4(Jumin j) => Net.Send(Maybe<Jumin>.Some(j).Bind(x => Maybe<Setai>.Some(x.Setai!)).Map(s => s.Jusho).Match(x => x, () => "")); // clean
    static Result<Jumin> Find(Jumin j) => j.Id > 0 ? new Result<Jumin>.Ok(j) : new Result<Jumin>.Err("no");
    public static void G5(Jumin j) { if (Find(j).Then(x => new Result<string>.Ok(x.Bango)) is Result<string>.Ok { Value: var v }) Net.Send(v); } // want PK1001
    public static void G6(Jumin j) { if (Find(j).Then(x => new Result<string>.Ok(x.Shimei)) is Result<string>.Ok { Value: var v }) Net.Send(v); } // clean
    public static void G7(Jumin j) { if (Find(j) is Result<Jumin>.Err { Message: var m }) Net.Send(m); } // clean
    public static T Id<T>(T t) => t; public static T Pick<T>(bool b, T x, T y) => b ? x : y; public static TOut Pipe<TIn, TOut>(this TIn v, Func<TIn, TOut> f) => f(v);
    public static void G8(Jumin j) => Net.Send(Id(Id(j)).Bango); // want PK1001
    public static void G9(Jumin j) => Net.Send(j.Pipe(Id).Pipe(x => x.Shimei).Pipe(Id)); // clean
    public static void G10(Jumin j) => Net.Send(j.Pipe(x => (x.Shimei, x.Bango)).Pipe(t => t.Bango)); // want PK1001
    public static void G11(Jumin j) => Net.Send(j.Pipe(x => (x.Shimei, x.Bango)).Pipe(t => t.Shimei)); // clean
    public static void G12(Jumin j) => Net.Send(Pick(j.Id > 3, j.Shimei, j.Bango)); // want PK1001
    public static void G13(Jumin j) { var d = new ConcurrentDictionary<int, Jumin>(); d.TryAdd(1, j); Net.Send(d.GetOrAdd(1, _ => new Jumin()).Bango); } // want PK1001
    public static void G15(Jumin j) { var d = ImmutableDictionary<string, string>.Empty.Add("n", j.Shimei).Add("k", j.Bango); Net.Send(d["k"]); } // want PK1001
    public static void G16(Jumin j) { var f = new Dictionary<string, string> { ["k"] = j.Bango }.ToFrozenDictionary(); Net.Send(f["k"]); } // want PK1001
    public static void G17(Jumin j) { var l = ImmutableList.Create(j.Shimei).Add(j.Bango); Net.Send(l[1]); } // want PK1001
    public static void G18(Jumin j) { var b = ImmutableArray.CreateBuilder<string>(); b.Add(j.Bango); Net.Send(b.ToImmutable()[0]); } // want PK1001
    public static void G19(Jumin j) { var q = new PriorityQueue<Jumin, int>(); q.Enqueue(j, 1); while (q.TryDequeue(out var x, out var p)) Net.Send(x.Bango); } // want PK1001
    public static void G20(Jumin j) { var q = new PriorityQueue<Jumin, int>(); q.Enqueue(j, 1); while (q.TryDequeue(out var x, out var p)) Net.Send(x.Shimei + p); } // clean
    public static void G21(Jumin j) { var g = new[] { j }.GroupBy(x => x.Bango[0]).ToDictionary(x => x.Key, x => x.Count()); Net.Send(string.Join(",", g.Keys)); } // want PK1001
    public static void G22(Jumin j) { var g = new[] { j }.GroupBy(x => x.Shimei).ToDictionary(x => x.Key, x => x.Count()); Net.Send(string.Join(",", g.Keys)); } // clean
    public static void G23(Jumin j) { var g = new[] { j }.ToLookup(x => x.Shimei, x => x.Bango); Net.Send(g["a"].First()); } // want PK1001
    public static void G24(Jumin j) { var z = new[] { j }.Zip(["a"], (x, y) => new { x.Shimei, y }); Net.Send(z.First().Shimei); } // clean
    public static void G25(Jumin j) { Net.Send(new[] { j }.Aggregate("", (s, x) => s + x.Bango)); } // want PK1001
    public static void G26(Jumin j) { Net.Send(new[] { j }.Aggregate(0, (s, x) => s + x.Id).ToString()); } // clean
    public static void G27(Jumin j) { Net.Send(new[] { j }.MaxBy(x => x.Bango)!.Shimei); } // clean
    public static void G28(Jumin j) { Net.Send(new[] { j }.OrderBy(x => x.Bango).Select(x => x.Shimei).First()); } // clean
    public static void G29(Jumin j) { Net.Send(new[] { j }.SelectMany(x => x.Kazoku, (x, k) => new { x.Shimei, K = k.Bango }).First().K); } // want PK1001
    public static void G30(Jumin j) { Net.Send(new[] { j }.SelectMany(x => x.Kazoku, (x, k) => new { x.Shimei, K = k.Bango }).First().Shimei); } // clean
    public static void G31(Jumin j) { Net.Send((from x in new[] { j } join k in j.Kazoku on x.Id equals k.Id into ks from y in ks.DefaultIfEmpty() let v = y!.Bango select v).First()); } // want PK1001
    public static void G32(Jumin j) { Net.Send((from x in new[] { j } join k in j.Kazoku on x.Bango equals k.Bango select x.Shimei).First()); } // clean
    public static void G33(Jumin j) { foreach (var c in new[] { j }.Chunk(10)) Net.Send(c[0].Bango); } // want PK1001
    public static void G34(Jumin j) { foreach (var (i, x) in new[] { j }.Index()) Net.Send(i + x.Shimei); } // clean
    public static void G35(Jumin j) { foreach (var (i, x) in new[] { j }.Index()) Net.Send(i + x.Bango); } // want PK1001
    public static void G36(Jumin j) { var e = new[] { j }.AsEnumerable().GetEnumerator(); while (e.MoveNext()) Net.Send(e.Current.Bango); } // want PK1001
}
