// services that a container makes and shares: what one class puts into them, another is given
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

internal static class Setup
{
    public static void Add(IServiceCollection s) => s.AddScoped<ICurrent, Current>().AddTransient<Letter>().AddSingleton<IBus, Bus>().AddScoped(typeof(IRepo<>), typeof(Repo<>)).AddScoped<Db>().AddSingleton<INumberCache, NumberCache>()
        .AddScoped<IHandler0, HandlerA>().AddScoped<IHandler0, HandlerB>().AddSingleton<IClean, CleanImpl>();
}

internal interface ICurrent { string Number { get; set; } string Name { get; set; } Resident Who { get; } void Load(Resident r); }
internal sealed class Current : ICurrent { private Resident _who = new(); public string Number { get; set; } = ""; public string Name { get; set; } = ""; public Resident Who => _who; public void Load(Resident r) => _who = r; }

internal sealed class WriterOfCurrent(ICurrent current) { public void Run() { current.Number = Data.Secret(); current.Name = "x"; current.Load(Data.Resident()); } }

internal sealed class ReaderOfCurrent(ICurrent current)
{
    public void Run()
    {
        Net.Send(current.Number); // want PK1001
        Net.Send(current.Name); // clean
        Net.Send(current.Who.Number); // want PK1001
        Net.Send(current.Who.Name); // clean
    }
}

// transient: two of a class
internal sealed class Letter { private string _text = ""; public void Set(string t) => _text = t; public string Get() => _text; }
internal sealed class TwoLetters(Letter a, Letter b)
{
    public void Run() { a.Set(Data.Secret()); b.Set("x"); Net.Send(a.Get()); } // want PK1001
}

internal interface IBus { void On(Action<string> f); void Raise(string s); event Action<string>? Raised; }
internal sealed class Bus : IBus { private readonly List<Action<string>> _all = []; public event Action<string>? Raised; public void On(Action<string> f) => _all.Add(f); public void Raise(string s) { foreach (var f in _all) f(s); Raised?.Invoke(s); } }
internal sealed class Subscriber(IBus bus) { public void Start() { bus.On(x => Net.Send(x)); bus.Raised += y => Net.Send("b" + y); } }
internal sealed class Raiser(IBus bus)
{
    public void Run()
    {
        bus.Raise(Data.Secret()); // want PK1001
        bus.Raise("open"); // clean
    }
}

internal interface IRepo<T> { void Add(T t); T First(); IEnumerable<T> All(); }
internal sealed class Repo<T> : IRepo<T> { private readonly List<T> _items = []; public void Add(T t) => _items.Add(t); public T First() => _items[0]; public IEnumerable<T> All() => _items; }
internal sealed class Memo { public string Text { get; set; } = ""; }
internal sealed class Form { public string Text { get; set; } = ""; }
internal sealed class FillsRepo(IRepo<Memo> memos, IRepo<Form> forms) { public void Run() { memos.Add(new Memo { Text = Data.Secret() }); forms.Add(new Form { Text = "x" }); } }
internal sealed class ReadsRepo(IRepo<Memo> memos, IRepo<Form> forms)
{
    public void Run()
    {
        Net.Send(memos.First().Text); // want PK1001
        Net.Send(forms.First().Text); // clean
        foreach (var m in memos.All()) Net.Send(m.Text); // want PK1001
        foreach (var f in forms.All()) Net.Send(f.Text); // clean
    }
}

internal class BaseDb { public List<Memo> Memos { get; } = []; }
internal sealed class Db : BaseDb { public List<Form> Forms { get; } = []; }
internal sealed class UsesDb(Db db) { public void Run() { db.Memos.Add(new Memo { Text = Data.Secret() }); db.Forms.Add(new Form { Text = "o" }); } }
internal sealed class ReadsDb(Db db)
{
    public void Run()
    {
        Net.Send(db.Memos[0].Text); // want PK1001
        Net.Send(db.Forms[0].Text); // clean
        Helper0.Out(db); // want PK1001
        Helper0.Out2(db); // clean
    }
}
internal static class Helper0 { public static void Out(Db db) => Net.Send(db.Memos[0].Text); public static void Out2(Db db) => Net.Send(db.Forms[0].Text); public static void In(ICurrent c, string s) => c.Name = s; }

internal interface INumberCache { string? Get(string k); void Put(string k, string v); }
internal sealed class NumberCache : INumberCache { private readonly Dictionary<string, string> _d = []; public string? Get(string k) => _d.TryGetValue(k, out var v) ? v : null; public void Put(string k, string v) => _d[k] = v; }
internal sealed class CacheUser(INumberCache cache, IServiceProvider sp)
{
    public void Run()
    {
        cache.Put("a", Data.Secret());
        Net.Send(cache.Get("a")); // want PK1001
        Net.Send(sp.GetRequiredService<INumberCache>().Get("a")); // want PK1001
    }
}

internal interface IHandler0 { void Handle(string s); }
internal sealed class HandlerA : IHandler0 { public void Handle(string s) => Net.Send(s); }
internal sealed class HandlerB : IHandler0 { public void Handle(string s) { } }
internal sealed class Dispatches(IEnumerable<IHandler0> all)
{
    public void Run()
    {
        foreach (var h in all) h.Handle(Data.Secret()); // want PK1001
        foreach (var h in all) h.Handle("o"); // clean
    }
}

internal interface IClean { string Text { get; set; } void Put(string s); }
internal sealed class CleanImpl : IClean { public string Text { get; set; } = ""; public void Put(string s) { } }
internal sealed class CleanUser(IClean c)
{
    public void Run()
    {
        c.Text = "open";
        c.Put(Data.Secret());
        Net.Send(c.Text); // clean
    }
}
internal interface ITitle { string Text { get; set; } void Clear(); }
internal sealed class Title0 : ITitle { public string Text { get; set; } = ""; public void Clear() => Text = ""; }
internal sealed class FillsTitle(ITitle t) { public void Run() => t.Text = Data.Secret(); }
internal sealed class SetsTitle(ITitle t)
{
    public void Run()
    {
        Net.Send(t.Text); // want PK1001
        t.Text = "open";
        Net.Send(t.Text); // clean
        t.Text = Data.Secret();
        t.Clear();
        Net.Send(t.Text); // clean
    }
}
