// what shared services keep: structures, pairs, arrays, and the state of one class behind several contracts
internal struct Spot { public string Text; public int N; }
internal interface IClk { string Now { get; } }
internal sealed class Clk : IClk { public string Now => "n"; }
internal interface IKeep { Spot Spot { get; set; } void Put(string s); string Get(); string[] Rows { get; } (string A, string B) Pair { get; set; } }
internal sealed class Keep(IClk c) : IKeep
{
    private Spot _own; private readonly string[] _rows = new string[3];
    public Spot Spot { get; set; }
    public (string A, string B) Pair { get; set; }
    public string[] Rows => _rows;
    public void Put(string s) { _own.Text = s; _own = new Spot { Text = s }; _rows[1] = s; }
    public string Get() => _own.Text + c.Now;
}
internal sealed class W1(IKeep k) { public void Run() { k.Spot = new Spot { Text = Data.Secret() }; k.Put(Data.Secret()); k.Pair = ("a", Data.Secret()); } }
internal sealed class R1(IKeep k)
{
    public void A() => Net.Send(k.Spot.Text); // want PK1001
    public void B() => Net.Send(k.Get()); // want PK1001
    public void C() => Net.Send(k.Rows[1]); // want PK1001
    public void D() => Net.Send(k.Pair.B); // want PK1001
    public void E() => Net.Send(k.Pair.A); // clean
    public void F() => Net.SendInt(k.Spot.N); // clean
}
internal sealed class R2(Keep2 k) { public void A() => Net.Send(k.Last.Text); } // want PK1001
internal sealed class W2(Keep2 k) { public void A() => k.Last = new Spot { Text = Data.Secret() }; }
internal sealed class Keep2(IClk c) { public Spot Last; public string N => c.Now; }

internal interface IRead<T> { T Last { get; } IEnumerable<T> All(); }
internal interface IWrite<T> { T Last { set; } void Add(T t); }
internal interface IClk2 { string Now { get; } }
internal sealed class Clk2 : IClk2 { public string Now => "n"; }
internal sealed class Both0<T>(IClk2 c) : IRead<T>, IWrite<T> { private readonly List<T> _all = []; public T Last { get; set; } = default!; public IEnumerable<T> All() => c.Now == "" ? [] : _all; public void Add(T t) => _all.Add(t); }
internal sealed class Writes(IWrite<string> w, IWrite<int> n) { public void Run() { w.Add(Data.Secret()); w.Last = Data.Secret(); n.Last = 3; } }
internal sealed class Reads(IRead<string> r, IRead<int> n)
{
    public void A() => Net.Send(r.Last); // want PK1001
    public void B() { foreach (var s in r.All()) Net.Send(s); } // want PK1001
}
