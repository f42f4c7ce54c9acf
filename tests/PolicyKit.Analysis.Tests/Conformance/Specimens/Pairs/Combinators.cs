// parsers that are made of parsers, and collections that tell who listens
using System.Collections.ObjectModel;
public delegate (T Value, string Tail)? Parser<T>(string input);
public static class Parsers
{
    public static Parser<T> Return<T>(T v) => s => (v, s);
    public static Parser<char> Item => s => s.Length == 0 ? null : (s[0], s[1..]);
    public static Parser<U> SelectMany<T, U>(this Parser<T> p, Func<T, Parser<U>> f) => s => p(s) is var (v, r) ? f(v)(r) : null;
    public static Parser<V> SelectMany<T, U, V>(this Parser<T> p, Func<T, Parser<U>> f, Func<T, U, V> g) => p.SelectMany(t => f(t).SelectMany(u => Return(g(t, u))));
    public static Parser<U> Select<T, U>(this Parser<T> p, Func<T, U> f) => p.SelectMany(t => Return(f(t)));
    public static Parser<T> Or<T>(this Parser<T> a, Parser<T> b) => s => a(s) ?? b(s);
    public static Parser<T> Where<T>(this Parser<T> p, Func<T, bool> f) => s => p(s) is var (v, r) && f(v) ? (v, r) : null;
    public static Parser<IEnumerable<T>> Many<T>(this Parser<T> p) => p.Many1().Or(Return(Enumerable.Empty<T>()));
    public static Parser<IEnumerable<T>> Many1<T>(this Parser<T> p) => from x in p from xs in p.Many() select new[] { x }.Concat(xs);
    public static Parser<string> Text(this Parser<IEnumerable<char>> p) => from x in p select string.Concat(x);
    public static Parser<T> Token<T>(this Parser<T> p) => from x in p from _ in Item.Where(char.IsWhiteSpace).Many() select x;
    public static Parser<string> Digits => Item.Where(char.IsDigit).Many1().Text().Token();
    public static Parser<string> Word => Item.Where(char.IsLetter).Many1().Text().Token();
    public static Parser<(string, string)> Pair => from a in Word from b in Digits select (a, b);
}
public static class Combinators
{
    public static void A(Resident r) => Net.Send(Parsers.Digits(r.Number)?.Value); // want PK1001
    public static void B(Resident r) => Net.Send(Parsers.Digits(r.Name)?.Value); // clean
    public static void C(Resident r) => Net.Send(Parsers.Pair(r.Name + " " + r.Number)?.Value.Item2); // want PK1001
    public static void D(Resident r) => Net.Send(Parsers.Word.Or(Parsers.Digits)(r.Name)?.Value); // clean
    public static void E(Resident r) => Net.Send(Parsers.Return(r.Number).Select(x => x + "!")("a")?.Value); // want PK1001
    public static void F(Resident r) => Net.Send((from a in Parsers.Return(r.Number) from b in Parsers.Return(r.Name) select b + a.Length)("a")?.Value); // clean
    public static void G(Resident r)
    {
        var oc = new ObservableCollection<string>(); oc.CollectionChanged += (_, e) => Net.Send((string?)e.NewItems![0]); // want PK1001
        oc.Add(r.Number);
    }
    public static void H(Resident r)
    {
        var oc = new ObservableCollection<string>(); oc.CollectionChanged += (_, e) => Net.Send((string?)e.NewItems![0]); // clean
        oc.Add(r.Name);
    }
}
