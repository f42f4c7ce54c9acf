// sequences of the program's own, enumerated by others: query operators, joins, copies, generic helpers
using System.Collections;
internal static class OwnSequences
{
    private sealed class Bag : IEnumerable<string>
    {
        private readonly List<string> items = [];
        public void Add(string s) => items.Add(s);
        public IEnumerator<string> GetEnumerator() => items.GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        public int Count => items.Count;
    }
    private sealed class Cur(string[] a) : IEnumerator<string> { private int i = -1; public string Current => a[i]; object IEnumerator.Current => Current; public bool MoveNext() => ++i < a.Length; public void Reset() => i = -1; public void Dispose() { } }
    private sealed class Hand(string[] a) : IEnumerable<string> { public IEnumerator<string> GetEnumerator() => new Cur(a); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
    private static string LastOf(IEnumerable<string> xs) { var l = ""; foreach (var x in xs) l = x; return l; }
    private static string LastOf2(Bag xs) => xs.Last();
    public static void Joined() { var b = new Bag(); b.Add(Data.Secret()); Net.Send(string.Join(",", b)); } // want PK1001
    public static void Looped() { var b = new Bag(); b.Add(Data.Secret()); Net.Send(LastOf(b)); } // want PK1001
    public static void AskedInside() { var b = new Bag(); b.Add(Data.Secret()); Net.Send(LastOf2(b)); } // want PK1001
    public static void Copied() { var b = new Bag(); b.Add(Data.Secret()); var l = new List<string>(b); Net.Send(l[0]); } // want PK1001
    public static void Spread() { var b = new Bag(); b.Add(Data.Secret()); string[] l = [.. b]; Net.Send(l[0]); } // want PK1001
    public static void OwnEnumerator() { var b = new Hand(["a", Data.Secret()]); Net.Send(b.Last()); } // want PK1001
    public static void OwnEnumeratorLooped() { var b = new Hand(["a", Data.Secret()]); Net.Send(LastOf(b)); } // want PK1001
    public static void OwnEnumeratorUnderItsInterface() { IEnumerable<string> b = new Hand(["a", Data.Secret()]); foreach (var x in b) Net.Send(x); } // want PK1001
    public static void Query() { var b = new Bag(); b.Add(Data.Secret()); foreach (var x in from s in b where s != "" select s + "!") Net.Send(x); } // want PK1001
    public static void Counted() { var b = new Bag(); b.Add(Data.Secret()); Net.SendInt(b.Count()); } // clean
    public static void OneOfTwo() { var b = new Bag(); var c = new Bag(); b.Add(Data.Secret()); c.Add("x"); Net.Send(c.Last()); _ = b.Last(); } // clean
    public static void Plain() { var b = new Bag(); b.Add("x"); Net.Send(LastOf(b)); } // clean
    public static void OneOfTwoByHand() { var b = new Hand(["a", "b"]); var c = new Hand([Data.Secret()]); Net.Send(b.Last()); Net.SendInt(c.Count()); } // clean
    private sealed class People : IEnumerable<Resident> { private readonly List<Resident> l = [Data.Resident()]; public IEnumerator<Resident> GetEnumerator() { foreach (var r in l) yield return r; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
    public static void Part() { Net.Send(new People().First().Number); } // want PK1001
    public static void OtherPart() { Net.Send(new People().First().Name); } // clean
    public static void OtherParts() { Net.Send(string.Join(",", new People().Select(p => p.Name))); } // clean
    private sealed class Async : IAsyncEnumerable<string> { public async IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken ct = default) { await Task.Yield(); yield return Data.Secret(); } }
    private static async Task<string> One(IAsyncEnumerable<string> xs) { await foreach (var x in xs) return x; return ""; }
    public static async Task Asynchronous() => Net.Send(await One(new Async())); // want PK1001

    private sealed class View(IReadOnlyList<string> under) : IReadOnlyList<string>
    {
        public string this[int index] => under[index];
        public int Count => under.Count;
        public IEnumerator<string> GetEnumerator() { foreach (var item in under) yield return "e"; }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static void ByItsIndexerUnderAnInterface()
    {
        IReadOnlyList<string> view = new View([Data.Secret(), "k"]);
        Net.Send(view[0]); // want PK1001
        Net.Send(view.First()); // clean
        IReadOnlyList<string> plain = new View(["a", "k"]);
        Net.Send(plain[0]); // clean
    }
}
