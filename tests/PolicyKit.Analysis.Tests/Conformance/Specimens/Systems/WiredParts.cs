// Parts put together by whoever uses them: documents, tables of functions, pipes, exports, caches
internal sealed class Person7 { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; public string Name { get; set; } = ""; public Address7 Home { get; set; } = new(); }
internal sealed class Address7 { public string City { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Code { get; set; } = ""; }
internal interface IPart7 { void Write(System.Text.StringBuilder b, Person7 p); }
internal sealed class Lit7(string text) : IPart7 { public void Write(System.Text.StringBuilder b, Person7 p) => b.Append(text); }
internal sealed class Nr7 : IPart7 { public void Write(System.Text.StringBuilder b, Person7 p) => b.Append(p.Number); }
internal sealed class Nm7 : IPart7 { public void Write(System.Text.StringBuilder b, Person7 p) => b.Append(p.Name); }
internal sealed class All7 : IPart7 { private readonly List<IPart7> _kids = []; public All7 With(IPart7 k) { _kids.Add(k); return this; } public void Write(System.Text.StringBuilder b, Person7 p) { foreach (var k in _kids) k.Write(b, p); } }
internal sealed class If7(Func<Person7, bool> when, IPart7 then) : IPart7 { public void Write(System.Text.StringBuilder b, Person7 p) { if (when(p)) then.Write(b, p); } }
internal sealed class Doc7(IPart7 root) { public string Of(Person7 p) { var b = new System.Text.StringBuilder(); root.Write(b, p); return b.ToString(); } }
internal sealed class Table7 { private readonly Dictionary<string, IPart7> _by = new(); public void Put(string k, IPart7 p) => _by[k] = p; public string Do(string k, Person7 p) { var b = new System.Text.StringBuilder(); _by[k].Write(b, p); return b.ToString(); } }
internal sealed class Fns7 { private readonly Dictionary<string, Func<Person7, string>> _f = new(); public Fns7 Put(string k, Func<Person7, string> f) { _f[k] = f; return this; } public string Do(string k, Person7 p) => _f[k](p); public string AllOf(Person7 p) => string.Join(",", _f.Values.Select(f => f(p))); }
internal sealed class Pipe7<T> { private readonly List<Func<T, T>> _s = []; public Pipe7<T> Then(Func<T, T> f) { _s.Add(f); return this; } public T Run(T x) { foreach (var f in _s) x = f(x); return x; } public T Fold(T x) => _s.Aggregate(x, (a, f) => f(a)); }
internal sealed class Mid7 { private readonly List<Func<string, Func<string, string>, string>> _m = []; public Mid7 Use(Func<string, Func<string, string>, string> m) { _m.Add(m); return this; } public string Run(string s, Func<string, string> end) { var next = end; for (var i = _m.Count - 1; i >= 0; i--) { var (m, n) = (_m[i], next); next = x => m(x, n); } return next(s); } }
internal abstract class Export7 { protected abstract IEnumerable<string> Cells(Person7 p); public string Line(Person7 p) => string.Join(";", Cells(p)); }
internal sealed class Full7 : Export7 { protected override IEnumerable<string> Cells(Person7 p) { yield return p.Name; yield return p.Number; } }
internal sealed class Thin7 : Export7 { protected override IEnumerable<string> Cells(Person7 p) { yield return p.Name; yield return p.Home.City; } }
internal static class Make7 { public static Export7 Of(bool full) => full ? new Full7() : new Thin7(); public static Export7 Thin() => new Thin7(); public static Export7 By(string kind) => kind switch { "full" => new Full7(), _ => new Thin7() }; }
internal sealed class Cache7<K, V>(Func<K, V> make) where K : notnull { private readonly Dictionary<K, V> _c = new(); public V Get(K k) { if (!_c.TryGetValue(k, out var v)) _c[k] = v = make(k); return v; } }
internal sealed class Flow7 { private string _s = ""; private Flow7? _prev; public Flow7 Step(string s) => new() { _s = s, _prev = this }; public string Last => _s; public string Whole => (_prev is null ? "" : _prev.Whole + ">") + _s; public Flow7? Prev => _prev; }
internal sealed class Audit7(Person7 p) { public string Who => p.Name; public string What => p.Number; public override string ToString() => Who; }
internal sealed class Audit7b(Person7 p) { public override string ToString() => p.Name + p.Number; }
internal static class Wire
{
    internal static void Parts(Person7 p)
    {
        Net.Send(new Doc7(new All7().With(new Lit7("a")).With(new Nm7())).Of(p)); // clean
        Net.Send(new Doc7(new All7().With(new Lit7("a")).With(new Nr7())).Of(p)); // want PK1001
        Net.Send(new Doc7(new All7().With(new All7().With(new Nr7()))).Of(p)); // want PK1001
        Net.Send(new Doc7(new If7(x => x.Name == "", new Nm7())).Of(p)); // clean
        Net.Send(new Doc7(new If7(x => x.Name == "", new Nr7())).Of(p)); // want PK1001
        Net.Send(new Doc7(new Lit7(p.Number)).Of(p)); // want PK1001
        Net.Send(new Doc7(new Lit7(p.Name)).Of(p)); // clean
        var t = new Table7(); t.Put("n", new Nm7()); Net.Send(t.Do("n", p)); // clean
        var u = new Table7(); u.Put("n", new Nm7()); u.Put("k", new Nr7()); Net.Send(u.Do("k", p)); // want PK1001
        Net.Send(u.Do("n", p)); // clean
    }
    internal static void Functions(Person7 p)
    {
        Net.Send(new Fns7().Put("a", x => x.Name).Do("a", p)); // clean
        Net.Send(new Fns7().Put("a", x => x.Number).Do("a", p)); // want PK1001
        Net.Send(new Fns7().Put("a", x => x.Name).Put("b", x => x.Home.City).AllOf(p)); // clean
        Net.Send(new Fns7().Put("a", x => x.Name).Put("b", x => x.Home.Code).AllOf(p)); // want PK1001
        Net.Send(new Pipe7<string>().Then(s => s.Trim()).Then(s => s + "x").Run(p.Number)); // want PK1001
        Net.Send(new Pipe7<string>().Then(s => s.Trim()).Then(_ => "x").Fold(p.Name)); // clean
        Net.Send(new Pipe7<string>().Then(s => s.Trim()).Then(s => s + p.Number).Run("a")); // want PK1001
        Net.Send(new Pipe7<string>().Then(s => s.Trim()).Then(s => s + p.Name).Fold("a")); // clean
        Net.Send(new Mid7().Use((s, n) => "[" + n(s) + "]").Run(p.Number, s => s.ToUpper())); // want PK1001
        Net.Send(new Mid7().Use((s, n) => "[" + n(s) + "]").Run(p.Name, s => s.ToUpper())); // clean
    }
    internal static void Exports(Person7 p, bool full, string kind)
    {
        Net.Send(new Full7().Line(p)); // want PK1001
        Net.Send(new Thin7().Line(p)); // clean
        Net.Send(Make7.Of(full).Line(p)); // want PK1001
        Net.Send(Make7.Thin().Line(p)); // clean
        Net.Send(Make7.By(kind).Line(p)); // want PK1001
        Export7[] es = [Make7.Thin(), new Thin7()]; foreach (var e in es) Net.Send(e.Line(p)); // clean
        var byName = new Dictionary<string, Func<Export7>> { ["t"] = () => new Thin7(), ["f"] = () => new Full7() }; Net.Send(byName["t"]().Line(p)); // clean
        Net.Send(byName["f"]().Line(p)); // want PK1001
    }
    internal static void Rest(Person7 p)
    {
        var c = new Cache7<string, string>(k => k + p.Number); Net.Send(c.Get("a")); // want PK1001
        var d = new Cache7<string, string>(k => k + p.Name); Net.Send(d.Get("a")); // clean
        var f = new Flow7().Step("a").Step(p.Number).Step("b"); Net.Send(f.Last); // clean
        Net.Send(f.Whole); // want PK1001
        Net.Send(f.Prev!.Last); // want PK1001
        Net.Send(new Flow7().Step("a").Step(p.Name).Whole); // clean
        Net.Send(new Audit7(p).ToString()); // clean
        Net.Send(new Audit7(p).Who); // clean
        Net.Send(new Audit7(p).What); // want PK1001
        Net.Send($"{new Audit7b(p)}"); // want PK1001
        Net.Send(new Audit7b(new Person7 { Name = "a" }) + ""); // want PK1001
        Net.Send(p.Home.City); // clean
        Net.Send(p.Home.Code); // want PK1001
        var q = new Person7 { Name = p.Name, Home = { City = "x" } }; Net.Send(q.Name + q.Home.City); // clean
    }
}
