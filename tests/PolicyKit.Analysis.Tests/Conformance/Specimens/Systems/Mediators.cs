// mediator with behaviours, result monad, decorators, hand written container
using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

internal interface IReq<out TRes>;
internal interface IReqHandler<TReq, TRes> where TReq : IReq<TRes> { Task<TRes> Handle(TReq r, CancellationToken ct); }
internal delegate Task<TRes> Next<TRes>();
internal interface IBehavior<TReq, TRes> { Task<TRes> Handle(TReq r, Next<TRes> next, CancellationToken ct); }

internal sealed class Shikaku { public string Hihokensha { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Bango { get; set; } = ""; public int Nendo { get; set; } }
internal sealed record GetShikaku(int Id) : IReq<Shikaku>;
internal sealed record GetBango(int Id) : IReq<string>;
internal sealed record GetName(int Id) : IReq<string>;

internal sealed class ShikakuStore { private readonly Dictionary<int, Shikaku> _d = []; public Shikaku Load(int id) => _d[id]; public void Put(int id, Shikaku s) => _d[id] = s; }
internal sealed class GetShikakuHandler(ShikakuStore store) : IReqHandler<GetShikaku, Shikaku> { public Task<Shikaku> Handle(GetShikaku r, CancellationToken ct) => Task.FromResult(store.Load(r.Id)); }
internal sealed class GetBangoHandler(ShikakuStore store) : IReqHandler<GetBango, string> { public async Task<string> Handle(GetBango r, CancellationToken ct) { await Task.Yield(); return store.Load(r.Id).Bango; } }
internal sealed class GetNameHandler(ShikakuStore store) : IReqHandler<GetName, string> { public async Task<string> Handle(GetName r, CancellationToken ct) { await Task.Yield(); return store.Load(r.Id).Hihokensha; } }

internal sealed class LogBehavior<TReq, TRes> : IBehavior<TReq, TRes> where TReq : notnull
{
    public async Task<TRes> Handle(TReq r, Next<TRes> next, CancellationToken ct) { Console.WriteLine("begin " + typeof(TReq).Name); var x = await next(); Console.WriteLine("end"); return x; }
}
internal sealed class RetryBehavior<TReq, TRes>(int n) : IBehavior<TReq, TRes>
{
    public async Task<TRes> Handle(TReq r, Next<TRes> next, CancellationToken ct)
    {
        for (int i = 0; ; i++) { try { return await next().ConfigureAwait(false); } catch (IOException) when (i < n) { await Task.Delay(10, ct); } }
    }
}

internal sealed class Pipeline<TReq, TRes>(IReqHandler<TReq, TRes> h, params IBehavior<TReq, TRes>[] bs) where TReq : IReq<TRes>
{
    public Task<TRes> Run(TReq r, CancellationToken ct)
    {
        Next<TRes> next = () => h.Handle(r, ct);
        foreach (var b in bs.Reverse()) { var inner = next; next = () => b.Handle(r, inner, ct); }
        return next();
    }
    public Task<TRes> RunAggregate(TReq r, CancellationToken ct) => bs.Aggregate((Next<TRes>)(() => h.Handle(r, ct)), (n, b) => () => b.Handle(r, n, ct))();
}

internal abstract record Outcome<T>
{
    public sealed record Good(T Value) : Outcome<T>;
    public sealed record Bad(string Why) : Outcome<T>;
    public Outcome<U> Then<U>(Func<T, Outcome<U>> f) => this switch { Good(var v) => f(v), Bad(var w) => new Outcome<U>.Bad(w), _ => throw new NotSupportedException() };
    public U Fold<U>(Func<T, U> g, Func<string, U> b) => this is Good { Value: var v } ? g(v) : b(((Bad)this).Why);
    public static implicit operator Outcome<T>(T v) => new Good(v);
}

internal readonly struct Opt<T>
{
    private readonly T? _v; private readonly bool _has; private Opt(T v) { _v = v; _has = true; }
    public static Opt<T> Some(T v) => new(v); public static Opt<T> None => default; public Opt<U> Map<U>(Func<T, U> f) => _has ? Opt<U>.Some(f(_v!)) : Opt<U>.None; public T Or(T other) => _has ? _v! : other; public bool TryGet([MaybeNullWhen(false)] out T v) { v = _v; return _has; }
    public Opt<U> SelectMany<M, U>(Func<T, Opt<M>> f, Func<T, M, U> g) { if (!_has) return Opt<U>.None; var m = f(_v!); return m._has ? Opt<U>.Some(g(_v!, m._v!)) : Opt<U>.None; }
    public Opt<U> Select<U>(Func<T, U> f) => Map(f);
}

internal abstract class Either<L, R>
{
    public abstract X Match<X>(Func<L, X> l, Func<R, X> r);
    private sealed class Lft(L v) : Either<L, R> { public override X Match<X>(Func<L, X> l, Func<R, X> r) => l(v); }
    private sealed class Rgt(R v) : Either<L, R> { public override X Match<X>(Func<L, X> l, Func<R, X> r) => r(v); }
    public static Either<L, R> Left(L v) => new Lft(v); public static Either<L, R> Right(R v) => new Rgt(v);
}

internal static class MediatorCases
{
    internal static async Task Piped(ShikakuStore store, CancellationToken ct)
    {
        var p = new Pipeline<GetBango, string>(new GetBangoHandler(store), new LogBehavior<GetBango, string>(), new RetryBehavior<GetBango, string>(2));
        Net.Send(await p.Run(new GetBango(3), ct)); // want PK1001
        Net.Send(await p.RunAggregate(new GetBango(3), ct)); // want PK1001
        var q = new Pipeline<GetName, string>(new GetNameHandler(store), new LogBehavior<GetName, string>(), new RetryBehavior<GetName, string>(2));
        Net.Send(await q.Run(new GetName(3), ct)); // clean
        Net.Send(await q.RunAggregate(new GetName(3), ct)); // clean
        var w = new Pipeline<GetShikaku, Shikaku>(new GetShikakuHandler(store));
        Net.Send((await w.Run(new(1), ct)).Hihokensha); // clean
        Net.Send((await w.Run(new(1), ct)).Bango); // want PK1001
    }

    private static Outcome<Shikaku> Find(int id) => id < 0 ? new Outcome<Shikaku>.Bad("no such id") : new Shikaku { Hihokensha = "x", Bango = Data.Secret() };

    internal static void Outcomes(int id)
    {
        Net.Send(Find(id).Then<string>(s => s.Bango).Fold(x => x, w => w)); // want PK1001
        Net.Send(Find(id).Then<string>(s => s.Hihokensha).Fold(x => x, w => w)); // clean
        if (Find(id) is Outcome<Shikaku>.Bad b) Net.Send(b.Why); // clean
        if (Find(id) is Outcome<Shikaku>.Good { Value: { Nendo: > 2000, Bango: { Length: 12 } no } }) Net.Send(no); // want PK1001 PK1009
    }

    internal static void Options(ShikakuStore store)
    {
        var o = Opt<Shikaku>.Some(store.Load(1));
        var q = from s in o from t in Opt<string>.Some(s.Hihokensha) select t + s.Nendo;
        Net.Send(q.Or("-")); // clean
        var k = from s in o from t in Opt<string>.Some(s.Bango) select t + s.Nendo;
        Net.Send(k.Or("-")); // want PK1001
        if (o.Map(s => s.Bango).TryGet(out var v)) Net.Send(v); // want PK1001
        if (o.Map(s => s.Nendo).TryGet(out var n)) Net.SendInt(n); // clean
    }

    internal static void Eithers(ShikakuStore store)
    {
        var l = Either<string, int>.Left(store.Load(1).Bango);
        var r = Either<string, int>.Right(store.Load(1).Nendo);
        Net.Send(l.Match(x => x, y => y.ToString())); // want PK1001
        Net.Send(r.Match(x => x, y => y.ToString())); // clean
    }
}

internal interface ITokuchoRepo { Shikaku Get(int id); string Title { get; } }
internal sealed class DbRepo(ShikakuStore s) : ITokuchoRepo { public Shikaku Get(int id) => s.Load(id); public string Title => "db"; }
internal sealed class CacheRepo(ITokuchoRepo inner) : ITokuchoRepo { private readonly ConcurrentDictionary<int, Lazy<Shikaku>> _c = new(); public Shikaku Get(int id) => _c.GetOrAdd(id, i => new Lazy<Shikaku>(() => inner.Get(i))).Value; public string Title => "cache+" + inner.Title; }
internal sealed class MaskRepo(ITokuchoRepo inner) : ITokuchoRepo { public Shikaku Get(int id) { var s = inner.Get(id); return new Shikaku { Hihokensha = s.Hihokensha, Nendo = s.Nendo }; } public string Title => inner.Title; }

internal sealed class MiniContainer
{
    private readonly Dictionary<Type, Func<MiniContainer, object>> _f = [];
    public MiniContainer Add<T>(Func<MiniContainer, T> f) where T : class { _f[typeof(T)] = c => f(c); return this; }
    public T Get<T>() where T : class => (T)_f[typeof(T)](this);
    public MiniContainer Decorate<T>(Func<T, T> d) where T : class { var old = _f[typeof(T)]; _f[typeof(T)] = c => d((T)old(c)); return this; }
}

internal static class ContainerCases
{
    internal static void Decorated(ShikakuStore s)
    {
        ITokuchoRepo cached = new CacheRepo(new DbRepo(s)), masked = new MaskRepo(new CacheRepo(new DbRepo(s)));
        Net.Send(cached.Get(1).Bango); // want PK1001
        Net.Send(cached.Title); // clean
        Net.Send(masked.Title + masked.Get(1).Hihokensha); // clean
    }

    internal static void Contained()
    {
        var c = new MiniContainer().Add(_ => new ShikakuStore()).Add<ITokuchoRepo>(x => new DbRepo(x.Get<ShikakuStore>())).Decorate<ITokuchoRepo>(r => new CacheRepo(r));
        Net.Send(c.Get<ITokuchoRepo>().Get(4).Bango); // want PK1001
        Net.Send(c.Get<ITokuchoRepo>().Get(4).Hihokensha); // clean
        Net.Send(c.Get<ITokuchoRepo>().Title); // clean
    }
}
