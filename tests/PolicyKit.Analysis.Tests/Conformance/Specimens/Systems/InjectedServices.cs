// services that only constructors ask for, in a library that registers none: shared, unless the source makes them itself
internal interface IFormat1 { string Format(string s); string Fixed(string s); }
internal sealed class Format1(IClock1 clock) : IFormat1 { public string Format(string s) => s + clock.Now; public string Fixed(string s) => "f" + clock.Now; }
internal interface IClock1 { string Now { get; } }
internal sealed class Clock1 : IClock1 { public string Now => DateTime.Now.ToString(); }
internal interface ISender1 { void Deliver(string s); Task DeliverAsync(string s); }
internal sealed class Sender1(HttpClient http, IFormat1 format) : ISender1
{
    public void Deliver(string s) => http.PostAsync("https://example.com", new StringContent(format.Format(s))).Wait();
    public async Task DeliverAsync(string s) => await http.PostAsync("https://example.com", new StringContent(format.Fixed(s)));
}
internal sealed class App1(IFormat1 format, ISender1 sender)
{
    public async Task Run()
    {
        Net.Send(format.Format(Data.Secret())); // want PK1001
        Net.Send(format.Fixed(Data.Secret())); // clean
        sender.Deliver(Data.Secret()); // want PK1001
        sender.Deliver("o"); // clean
        await sender.DeliverAsync(Data.Secret()); // clean
    }
}

// a class asks for a contract itself
internal sealed class Deep1(IFormat1 format) { public string Last = ""; public void Note(string s) => Last = format.Format(s); }
internal sealed class App2(Deep1 deep) { public void Run() => deep.Note(Data.Secret()); }
internal sealed class App3(Deep1 deep) { public void Run() => Net.Send(deep.Last); } // want PK1001

// set as a property
internal interface IStore1 { string Value { get; set; } List<string> All { get; } }
internal sealed class Store1 : IStore1 { public string Value { get; set; } = ""; public List<string> All { get; } = []; }
internal sealed class Asks1(IStore1 s) { public IStore1 S { get; } = s; public void Run() { S.Value = Data.Secret(); S.All.Add(Data.Secret()); } }
internal sealed class Prop1 { public IStore1 Store { get; set; } = null!; public void Run() => Net.Send(Store.Value + Store.All[0]); } // want PK1001

// state passed along: made here, so not shared
internal interface IBag { string Value { get; set; } }
internal sealed class Bag : IBag { public string Value { get; set; } = ""; }
internal sealed class UsesBag(IBag bag) { public void Run() => Net.Send(bag.Value); }
internal static class Makes1
{
    public static void A() { IBag b = new Bag { Value = Data.Secret() }; new UsesBag(b).Run(); } // want PK1001
    public static void B() { IBag b = new Bag { Value = "o" }; new UsesBag(b).Run(); } // clean
}

// made where only the place tells the type
internal interface ITin { string Value { get; set; } }
internal sealed class Tin : ITin { public string Value { get; set; } = ""; }
internal sealed class AsksTin(Tin tin, ITin any) { public Tin T = tin; public ITin Any = any; }
internal sealed class UsesTin { private Tin _tin; public UsesTin(string s) { _tin = new() { Value = s }; } public void Run() => Net.Send(_tin.Value); }
internal static class Makes2
{
    public static void A() => new UsesTin(Data.Secret()).Run(); // want PK1001
    public static void B() => new UsesTin("o").Run(); // clean
}

// a decorator
internal interface IPipe { string Do(string s); }
internal sealed class RealPipe(IClock1 c) : IPipe { public string Do(string s) => s + c.Now; }
internal sealed class LoggedPipe(IPipe inner) : IPipe { private string _last = ""; public string Do(string s) { _last = s; return inner.Do(s); } public string Last() => _last; }
internal sealed class App4(IPipe pipe) { public void Run() { Net.Send(pipe.Do(Data.Secret())); Net.Send(pipe.Do("o")); } } // want PK1001

// lazily
internal sealed class App5(Lazy<IStore1> lazy, Func<IStore1> make, IStore1 direct)
{
    public void Run()
    {
        Net.Send(lazy.Value.Value); // want PK1001
        Net.Send(make().Value); // want PK1001
        Net.Send(direct.Value); // want PK1001
    }
}

// exceptions
internal sealed class Trouble(string text) : Exception { public string Text => text; }
internal interface IFail { void Do(string s); }
internal sealed class Fail(IClock1 c) : IFail { public void Do(string s) { if (c.Now == "") throw new Trouble(s); } }
internal sealed class App6(IFail fail)
{
    public void Run()
    {
        try { fail.Do(Data.Secret()); } catch (Trouble t) { Net.Send(t.Text); } // want PK1001 PK1007
        try { fail.Do("o"); } catch (Trouble t) { Net.Send(t.Text); } // clean
    }
}
