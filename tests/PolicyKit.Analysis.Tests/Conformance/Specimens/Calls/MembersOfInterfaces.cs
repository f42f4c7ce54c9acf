// every kind of member of an interface with two classes, called where only the caller knows which
internal sealed class OfficeForm { public string Text = ""; public string Note = ""; public List<string> Items = []; }
internal interface IOffice
{
    string Name { get; set; }
    string this[string key] { get; set; }
    event Action<string>? Rung;
    void Ring(string s);
    IEnumerable<string> All(string s);
    IAsyncEnumerable<string> AllAsync(string s);
    Task<string> LoadAsync(string s);
    ValueTask<string> LoadValueAsync(string s);
    Task SaveAsync(OfficeForm box);
    void Put(OfficeForm box, string s);
    OfficeForm Make(string s);
    (string A, string B) Pair(string s);
    string Default(string s) => Make(s).Text;
    T Generic<T>(T value);
    string Params(params string[] texts);
    string With(Func<string, string> f, string s);
    Func<string> Later(string s);
    Dictionary<string, string> Map(string s);
    string? Maybe(string s);
    bool Check(string s);
    void Each(Action<string> a, string s);
    IOffice Next { get; }
    void Throw(string s);
    string Opt(string s = "d", string t = "e");
}
internal sealed class OfficeThatHandsOn : IOffice
{
    private readonly Dictionary<string, string> map = new();
    public string Name { get; set; } = "";
    public string this[string key] { get => map[key]; set => map[key] = value; }
    public event Action<string>? Rung;
    public void Ring(string s) => Rung?.Invoke(s);
    public IEnumerable<string> All(string s) { yield return s; yield return "x"; }
    public async IAsyncEnumerable<string> AllAsync(string s) { await Task.Yield(); yield return s; }
    public async Task<string> LoadAsync(string s) { await Task.Yield(); return s; }
    public ValueTask<string> LoadValueAsync(string s) => new(s);
    public async Task SaveAsync(OfficeForm box) { await Task.Yield(); box.Text = box.Note; }
    public void Put(OfficeForm box, string s) { box.Text = s; box.Items.Add(s); }
    public OfficeForm Make(string s) => new() { Text = s };
    public (string A, string B) Pair(string s) => (s, "b");
    public T Generic<T>(T value) => value;
    public string Params(params string[] texts) => texts[1];
    public string With(Func<string, string> f, string s) => f(s);
    public Func<string> Later(string s) => () => s;
    public Dictionary<string, string> Map(string s) => new() { ["a"] = s, ["b"] = "b" };
    public string? Maybe(string s) => s;
    public bool Check(string s) => s.Length > 3;
    public void Each(Action<string> a, string s) => a(s);
    public IOffice Next => this;
    public void Throw(string s) => throw new InvalidOperationException(s);
    public string Opt(string s, string t) => t;
}
internal sealed class OfficeThatForgets : IOffice
{
    public string Name { get => "n"; set { } }
    public string this[string key] { get => ""; set { } }
    public event Action<string>? Rung { add { } remove { } }
    public void Ring(string s) { }
    public IEnumerable<string> All(string s) => ["c"];
    public async IAsyncEnumerable<string> AllAsync(string s) { await Task.Yield(); yield return ""; }
    public Task<string> LoadAsync(string s) => Task.FromResult("c");
    public ValueTask<string> LoadValueAsync(string s) => new("");
    public Task SaveAsync(OfficeForm box) => Task.CompletedTask;
    public void Put(OfficeForm box, string s) { }
    public OfficeForm Make(string s) => new();
    public (string A, string B) Pair(string s) => ("", "");
    public T Generic<T>(T value) => default!;
    public string Params(params string[] texts) => "";
    public string With(Func<string, string> f, string s) => "";
    public Func<string> Later(string s) => () => "";
    public Dictionary<string, string> Map(string s) => [];
    public string? Maybe(string s) => null;
    public bool Check(string s) => true;
    public void Each(Action<string> a, string s) { }
    public IOffice Next => this;
    public void Throw(string s) { }
    public string Opt(string s, string t) => "";
}
internal sealed class OfficeUser(IOffice m)
{
    public string Prop(string s) { m.Name = s; return m.Name; }
    public string Index(string s) { m["a"] = s; return m["a"]; }
    public string Event(string s) { var v = ""; m.Rung += t => v = t; m.Ring(s); return v; }
    public string All(string s) { foreach (var e in m.All(s)) return e; return ""; }
    public string AllLinq(string s) => m.All(s).Select(static e => e + "1").First();
    public async Task<string> AllAsync(string s) { var v = ""; await foreach (var e in m.AllAsync(s)) v = e; return v; }
    public async Task<string> Load(string s) => await m.LoadAsync(s);
    public string LoadResult(string s) => m.LoadAsync(s).Result;
    public async Task<string> LoadValue(string s) => await m.LoadValueAsync(s).ConfigureAwait(false);
    public async Task<string> Save(string s) { var b = new OfficeForm { Note = s }; await m.SaveAsync(b); return b.Text; }
    public string Put(string s) { var b = new OfficeForm(); m.Put(b, s); return b.Text; }
    public string PutNote(string s) { var b = new OfficeForm(); m.Put(b, s); return b.Note; }
    public string PutItems(string s) { var b = new OfficeForm(); m.Put(b, s); return b.Items[0]; }
    public string Make(string s) => m.Make(s).Text;
    public string MakeNote(string s) => m.Make(s).Note;
    public string PairA(string s) { var (a, _) = m.Pair(s); return a; }
    public string PairB(string s) { var (_, b) = m.Pair(s); return b; }
    public string Default(string s) => m.Default(s);
    public string Generic(string s) => m.Generic(s);
    public string GenericBox(string s) => m.Generic(new OfficeForm { Text = s }).Text;
    public string GenericBoxNote(string s) => m.Generic(new OfficeForm { Text = s }).Note;
    public string Params(string s) => m.Params("a", s);
    public string ParamsOther(string s) => m.Params(s, "b");
    public string With(string s) => m.With(static t => t + "!", s);
    public string WithOther(string s) => m.With(static t => "k", s);
    public string Later(string s) => m.Later(s)();
    public string Map(string s) => m.Map(s)["a"];
    public string MapOther(string s) => m.Map(s)["b"];
    public string Maybe(string s) => m.Maybe(s) ?? "";
    public string Each(string s) { var v = ""; m.Each(t => v = t, s); return v; }
    public string Next(string s) => m.Next.Next.Make(s).Text;
    public string Throw(string s) { try { m.Throw(s); return ""; } catch (InvalidOperationException e) { return e.Message; } }
    public string Opt(string s) => m.Opt(t: s);
    public string OptOther(string s) => m.Opt(s: s);
}
internal static class MembersOfInterfaces
{
    internal static async Task Run()
    {
        var u = new OfficeUser(new OfficeThatHandsOn());
        var secret = Data.Secret();
        Net.Send(u.Prop(secret)); // want PK1001
        Net.Send(u.Index(secret)); // want PK1001
        Net.Send(u.Event(secret)); // want PK1001
        Net.Send(u.All(secret)); // want PK1001
        Net.Send(u.AllLinq(secret)); // want PK1001
        Net.Send(await u.AllAsync(secret)); // want PK1001
        Net.Send(await u.Load(secret)); // want PK1001
        Net.Send(u.LoadResult(secret)); // want PK1001
        Net.Send(await u.LoadValue(secret)); // want PK1001
        Net.Send(await u.Save(secret)); // want PK1001
        Net.Send(u.Put(secret)); // want PK1001
        Net.Send(u.PutNote(secret)); // clean
        Net.Send(u.PutItems(secret)); // want PK1001
        Net.Send(u.Make(secret)); // want PK1001
        Net.Send(u.MakeNote(secret)); // clean
        Net.Send(u.PairA(secret)); // want PK1001
        Net.Send(u.PairB(secret)); // clean
        Net.Send(u.Default(secret)); // want PK1001
        Net.Send(u.Generic(secret)); // want PK1001
        Net.Send(u.GenericBox(secret)); // want PK1001
        Net.Send(u.GenericBoxNote(secret)); // clean
        Net.Send(u.Params(secret)); // want PK1001
        Net.Send(u.ParamsOther(secret)); // clean
        Net.Send(u.With(secret)); // want PK1001
        Net.Send(u.WithOther(secret)); // clean
        Net.Send(u.Later(secret)); // want PK1001
        Net.Send(u.Map(secret)); // want PK1001
        Net.Send(u.MapOther(secret)); // clean
        Net.Send(u.Maybe(secret)); // want PK1001
        Net.Send(u.Each(secret)); // want PK1001
        Net.Send(u.Next(secret)); // want PK1001
        Net.Send(u.Throw(secret)); // want PK1001 PK1007
        Net.Send(u.Opt(secret)); // want PK1001
        Net.Send(u.OptOther(secret)); // clean
    }
    internal static void Plain()
    {
        var u = new OfficeUser(new OfficeThatForgets());
        var secret = Data.Secret();
        Net.Send(u.Prop(secret)); // clean
        Net.Send(u.All(secret)); // clean
        Net.Send(u.Put(secret)); // clean
        Net.Send(u.Make(secret)); // clean
        Net.Send(u.Later(secret)); // clean
        Net.Send(u.Each(secret)); // clean
        Net.Send(u.Generic(secret)); // clean
    }
}
