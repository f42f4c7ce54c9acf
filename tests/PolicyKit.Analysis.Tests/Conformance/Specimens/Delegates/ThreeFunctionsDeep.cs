// a function in a function in a function reads what the outermost method was given: memos of memos, makers of makers
using System.Collections.Concurrent;

internal static class ThreeFunctionsDeep
{
    private static Func<A, R> Memo<A, R>(Func<A, R> f) where A : notnull
    {
        var cache = new ConcurrentDictionary<A, Lazy<R>>();
        return a => cache.GetOrAdd(a, k => new Lazy<R>(() => f(k))).Value;
    }

    private static Func<A, B, R> Memo<A, B, R>(Func<A, B, R> f)
    {
        var inner = Memo(((A, B) t) => f(t.Item1, t.Item2));
        return (a, b) => inner((a, b));
    }

    public static void Memos(Resident r)
    {
        var name = Memo((int i, string s) => r.Name + s + i);
        var number = Memo((int i, string s) => r.Number + s + i);
        Net.Send(name(1, "x")); // clean
        Net.Send(number(1, "x")); // want PK1001
    }

    private static Func<int, Func<string>> Maker(Func<string> text, string other)
    {
        return n => { Func<string, Func<string>> make = prefix => () => prefix + text() + n; return make(other); };
    }

    public static void Makers(Resident r)
    {
        Net.Send(Maker(() => r.Name, "a")(1)()); // clean
        Net.Send(Maker(() => r.Number, "a")(1)()); // want PK1001
        Net.Send(Maker(() => "b", r.Number)(1)()); // want PK1001
    }
}
