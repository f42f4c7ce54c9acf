// a program's own rings, lists, trees, maps, cursors and options
using System.Collections;
public class Ring<T>(int size) : IEnumerable<T>
{
    private readonly T[] items = new T[size];
    private int head, count;
    public void Push(T x)
    {
        items[head] = x;
        head = (head + 1) % size;
        count++;
    }

    public T Last => items[(head + size - 1) % size];
    public int Count => count;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Math.Min(count, size); i++)
            yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
public class LinkedNode<T>(T v) { public T V = v; public LinkedNode<T>? Next; }
public class MyList<T>
{
    private LinkedNode<T>? head, tail;
    public void Add(T x)
    {
        var n = new LinkedNode<T>(x);
        if (tail is null)
            head = tail = n;
        else
        {
            tail.Next = n;
            tail = n;
        }
    }

    public T this[int i]
    {
        get
        {
            var n = head;
            while (i-- > 0)
                n = n!.Next;
            return n!.V;
        }
    }

    public Enumerator GetEnumerator() => new(head);
    public struct Enumerator(LinkedNode<T>? n)
    {
        private LinkedNode<T>? next = n, cur = null;
        public bool MoveNext()
        {
            if (next is null)
                return false;
            cur = next;
            next = next.Next;
            return true;
        }

        public readonly T Current => cur!.V;
    }
}
public class Tree<K, V>
    where K : IComparable<K>
{
    private class N(K k, V v)
    {
        public K K = k;
        public V V = v;
        public N? L, R;
    }

    private N? root;
    public void Put(K k, V v) => root = Put(root, k, v);
    private static N Put(N? n, K k, V v)
    {
        if (n is null)
            return new N(k, v);
        var c = k.CompareTo(n.K);
        if (c < 0)
            n.L = Put(n.L, k, v);
        else if (c > 0)
            n.R = Put(n.R, k, v);
        else
            n.V = v;
        return n;
    }

    public V? Get(K k)
    {
        var n = root;
        while (n is not null)
        {
            var c = k.CompareTo(n.K);
            if (c == 0)
                return n.V;
            n = c < 0 ? n.L : n.R;
        }

        return default;
    }

    public IEnumerable<K> Keys() => Walk(root).Select(n => n.K);
    public IEnumerable<V> Values() => Walk(root).Select(n => n.V);
    private static IEnumerable<N> Walk(N? n)
    {
        if (n is null)
            yield break;
        foreach (var x in Walk(n.L))
            yield return x;
        yield return n;
        foreach (var x in Walk(n.R))
            yield return x;
    }
}
public class MultiMap<K, V>
    where K : notnull
{
    private readonly Dictionary<K, List<V>> d = new();
    public void Add(K k, V v)
    {
        if (!d.TryGetValue(k, out var l))
            d[k] = l = new();
        l.Add(v);
    }

    public IReadOnlyList<V> this[K k] => d.TryGetValue(k, out var l) ? l : [];
    public int Total => d.Values.Sum(l => l.Count);
}
public class Row
{
    private readonly object?[] cells = new object?[8];
    public object? this[int i] { get => cells[i]; set => cells[i] = value; }

    public object? this[string n] { get => cells[Ord(n)]; set => cells[Ord(n)] = value; }

    private static int Ord(string n) => n switch
    {
        "NO" => 0,
        "NAME" => 1,
        _ => 7
    };
}
public class TwoSlot
{
    private string a = "", b = "";
    public string this[bool left]
    {
        get => left ? a : b;
        set
        {
            if (left)
                a = value;
            else
                b = value;
        }
    }
}
public class Cursor<T>(IList<T> src)
{
    private int i = -1;
    public bool Next() => ++i < src.Count;
    public T Current => src[i];
    public int Position => i;
}
public class Trie
{
    private readonly Dictionary<char, Trie> kids = new();
    public string? Payload;
    public void Put(string k, string p)
    {
        var t = this;
        foreach (var c in k)
        {
            if (!t.kids.TryGetValue(c, out var n))
                t.kids[c] = n = new Trie();
            t = n;
        }

        t.Payload = p;
    }

    public string? Get(string k)
    {
        var t = this;
        foreach (var c in k)
        {
            if (!t.kids.TryGetValue(c, out var n))
                return null;
            t = n;
        }

        return t.Payload;
    }
}
public class Maybe<T>
{
    private readonly T? v;
    private readonly bool has;
    private Maybe(T? v, bool has)
    {
        this.v = v;
        this.has = has;
    }

    public static Maybe<T> Some(T v) => new(v, true);
    public static readonly Maybe<T> None = new(default, false);
    public Maybe<U> Bind<U>(Func<T, Maybe<U>> f) => has ? f(v!) : Maybe<U>.None;
    public T Or(T alt) => has ? v! : alt;
    public R Match<R>(Func<T, R> some, Func<R> none) => has ? some(v!) : none();
}
public class OwnSites
{
    public void A1() { var r = new Ring<string>(4); r.Push("a"); r.Push(Data.Secret()); Net.Send(r.Last); } // want PK1001
    public void A2() { var r = new Ring<string>(4); r.Push("a"); r.Push(Data.Secret()); Net.SendInt(r.Count); } // clean
    public void A3() { Ring<string> r = new(4), q = new(4); r.Push(Data.Secret()); q.Push("a"); foreach (var x in q) Net.Send(x); } // clean
    public void A4() { var l = new MyList<string>(); l.Add("a"); l.Add(Data.Secret()); foreach (var x in l) Net.Send(x); } // want PK1001
    public void A5() { MyList<string> l = new(), m = new(); l.Add(Data.Secret()); m.Add("x"); Net.Send(m[0]); } // clean
    public void A6() { var t = new Tree<int, string>(); t.Put(1, "a"); t.Put(2, Data.Secret()); Net.Send(t.Get(2)); } // want PK1001
    public void A7() { var t = new Tree<int, string>(); t.Put(1, "a"); t.Put(2, Data.Secret()); foreach (var k in t.Keys()) Net.SendInt(k); } // clean
    public void A8() { var t = new Tree<int, string>(); t.Put(1, "a"); t.Put(2, Data.Secret()); foreach (var k in t.Values()) Net.Send(k); } // want PK1001
    public void A9() { Tree<int, string> t = new(), u = new(); t.Put(2, Data.Secret()); u.Put(1, "x"); Net.Send(u.Get(1)); } // clean
    public void A10() { var m = new MultiMap<string, string>(); m.Add("k", Data.Secret()); Net.Send(m["k"][0]); } // want PK1001
    public void A11() { var m = new MultiMap<string, string>(); m.Add("k", Data.Secret()); Net.SendInt(m.Total); } // clean
    public void A12() { var r = new Row(); r[0] = Data.Secret(); r[1] = "x"; Net.Send(r[0] as string); } // want PK1001
    public void A13() { var r = new Row(); r["NO"] = Data.Secret(); Net.Send(r["NO"] as string); } // want PK1001
    public void A14() { Row r = new(), q = new(); r["NO"] = Data.Secret(); q["NO"] = ""; Net.Send(q["NO"] as string); } // clean
    public void A15() { var t = new TwoSlot(); t[true] = Data.Secret(); Net.Send(t[true]); } // want PK1001
    public void A16() { TwoSlot t = new(), u = new(); t[true] = Data.Secret(); u[false] = "x"; Net.Send(u[false]); } // clean
    public void A17() { var c = new Cursor<string>(["a", Data.Secret()]); while (c.Next()) Net.Send(c.Current); } // want PK1001
    public void A18() { var c = new Cursor<string>(["a", Data.Secret()]); while (c.Next()) Net.SendInt(c.Position); } // clean
    public void A19() { var t = new Trie(); t.Put("abc", Data.Secret()); Net.Send(t.Get("abc")); } // want PK1001
    public void A20() { Trie t = new(), u = new(); t.Put("abc", Data.Secret()); u.Put("abc", "x"); Net.Send(u.Get("abc")); } // clean
    public void A21() => Net.Send(Maybe<string>.Some(Data.Secret()).Bind(s => Maybe<string>.Some(s + "!")).Or("none")); // want PK1001
    public void A22() => Net.Send(Maybe<string>.Some("x").Bind(s => Maybe<string>.Some(s + "!")).Or("none")); // clean
    public void A23() => Net.Send(Maybe<string>.Some(Data.Secret()).Match(s => s, () => "none")); // want PK1001
    public void A24() => Net.Send(Maybe<string>.Some(Data.Secret()).Match(s => "some", () => "none")); // clean
}
