// lists, trees, rings, caches, lazy lists and graphs of the program's own
using System.Collections;
public static class Structures1
{
    private class Node(string v, Node? next) { public string Value = v; public Node? Next = next; }
    public static void Leak() { Node? head = new("a", null); head = new Node(Data.Secret(), head); for (var n = head; n != null; n = n.Next) Net.Send(n.Value); } // want PK1001
    public static void Ok() { Node? head = new("a", null); var other = new Node(Data.Secret(), head); for (var n = head; n != null; n = n.Next) Net.Send(n.Value); _ = other; } // clean
}
public static class Structures2
{
    private sealed class Tree<TK, TV> where TK : IComparable<TK>
    {
        private sealed class N { public required TK K; public TV? V; public N? L, R; }
        private N? root;
        public void Put(TK k, TV v) => root = Put(root, k, v);
        private static N Put(N? n, TK k, TV v) { if (n is null) return new N { K = k, V = v }; var c = k.CompareTo(n.K); if (c < 0) n.L = Put(n.L, k, v); else if (c > 0) n.R = Put(n.R, k, v); else n.V = v; return n; }
        public TV? Get(TK k) { var n = root; while (n is not null) { var c = k.CompareTo(n.K); if (c == 0) return n.V; n = c < 0 ? n.L : n.R; } return default; }
        public IEnumerable<TK> Keys() { var st = new Stack<N>(); for (var n = root; n != null || st.Count > 0;) { if (n != null) { st.Push(n); n = n.L; } else { n = st.Pop(); yield return n.K; n = n.R; } } }
    }
    public static void Leak() { var t = new Tree<int, string>(); t.Put(1, "a"); t.Put(2, Data.Secret()); Net.Send(t.Get(2)); } // want PK1001
    public static void Ok() { var t = new Tree<int, string>(); t.Put(1, "a"); t.Put(2, Data.Secret()); foreach (var k in t.Keys()) Net.SendInt(k); } // clean
    public static void Ok2() { var t = new Tree<int, string>(); t.Put(2, Data.Secret()); var u = new Tree<int, string>(); u.Put(1, "a"); Net.Send(u.Get(1)); } // clean
}
public static class Structures3
{
    private sealed class Ring<T>(int n) { private readonly T[] buf = new T[n]; private int w, r; public void Push(T t) { buf[w] = t; w = (w + 1) % n; } public T Pop() { var t = buf[r]; r = (r + 1) % n; return t; } }
    public static void Leak() { var ring = new Ring<string>(4); ring.Push("a"); ring.Push(Data.Secret()); ring.Pop(); Net.Send(ring.Pop()); } // want PK1001
    public static void Ok() { var ring = new Ring<string>(4); var pub = new Ring<string>(4); ring.Push(Data.Secret()); pub.Push("a"); Net.Send(pub.Pop()); } // clean
}
public static class Structures4
{
    private sealed class Bag : IEnumerable<string>
    {
        private string[] items = new string[2]; private int n;
        public void Add(string s) { if (n == items.Length) { var bigger = new string[n * 2]; items.CopyTo(bigger, 0); items = bigger; } items[n++] = s; }
        public IEnumerator<string> GetEnumerator() { for (int i = 0; i < n; i++) yield return items[i]; }
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
        public int Count => n;
    }
    public static void Leak() { var b = new Bag { "a", "b", Data.Secret() }; Net.Send(b.Last()); } // want PK1001
    public static void Ok() { var b = new Bag { "a", "b", Data.Secret() }; Net.SendInt(b.Count); } // clean
}
public static class Structures5
{
    private sealed class Lru<K, V>(int cap) where K : notnull
    {
        private readonly Dictionary<K, LinkedListNode<(K Key, V Val)>> map = []; private readonly LinkedList<(K Key, V Val)> order = new();
        public bool TryGet(K k, out V v) { if (map.TryGetValue(k, out var n)) { order.Remove(n); order.AddFirst(n); v = n.Value.Val; return true; } v = default!; return false; }
        public void Set(K k, V v) { if (map.Count >= cap) { var last = order.Last!; map.Remove(last.Value.Key); order.RemoveLast(); } map[k] = order.AddFirst((k, v)); }
    }
    public static void Leak() { var c = new Lru<int, string>(2); c.Set(1, Data.Secret()); if (c.TryGet(1, out var v)) Net.Send(v); } // want PK1001
    public static void Ok() { var c = new Lru<int, string>(2); c.Set(1, Data.Plain()); var d = new Lru<int, string>(2); d.Set(1, Data.Secret()); if (c.TryGet(1, out var v)) Net.Send(v); } // clean
}
public static class Structures6
{
    private readonly struct Cons<T>(T head, Func<Cons<T>>? tail) { public T Head => head; public Cons<T>? Tail => tail?.Invoke(); }
    public static void Leak() { var c = new Cons<string>("a", () => new Cons<string>(Data.Secret(), null)); Net.Send(c.Tail!.Value.Head); } // want PK1001
    public static void Ok() { var c = new Cons<string>("a", () => new Cons<string>(Data.Secret(), null)); Net.Send(c.Head); } // clean
}
public static class Structures7
{
    private class Graph { public readonly Dictionary<string, Vertex> V = []; public Vertex Get(string n) { if (!V.TryGetValue(n, out var v)) V[n] = v = new Vertex(n); return v; } }
    private class Vertex(string name) { public string Name => name; public object? Tag; public List<Vertex> Out = []; public void To(Vertex o) => Out.Add(o); }
    private static void Walk(Vertex v, HashSet<Vertex> seen, Action<Vertex> visit) { if (!seen.Add(v)) return; visit(v); foreach (var o in v.Out) Walk(o, seen, visit); }
    public static void Leak() { var g = new Graph(); g.Get("a").To(g.Get("b")); g.Get("b").Tag = Data.Secret(); var acc = new List<object?>(); Walk(g.Get("a"), [], v => acc.Add(v.Tag)); Net.Send(string.Join(",", acc)); } // want PK1001
    public static void Ok() { var g = new Graph(); g.Get("a").To(g.Get("b")); g.Get("b").Tag = Data.Secret(); var acc = new List<string>(); Walk(g.Get("a"), [], v => acc.Add(v.Name)); Net.Send(string.Join(",", acc)); } // clean
}
