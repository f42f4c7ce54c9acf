// collection expressions that make collections of the program's own
using System.Collections;
using System.Runtime.CompilerServices;

internal static class OwnCollectionExpressions
{
    [CollectionBuilder(typeof(Builder), nameof(Builder.Create))]
    private sealed class Bag(string[] v) { public IEnumerator<string> GetEnumerator() { foreach (var x in v) yield return x; } public string At(int i) => v[i]; public int Count => v.Length; }

    [CollectionBuilder(typeof(Builder), nameof(Builder.Any))]
    private sealed class Bag<T>(List<T> v) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => v.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }

    private static class Builder
    {
        public static Bag Create(ReadOnlySpan<string> v) => new(v.ToArray());
        public static Bag<T> Any<T>(ReadOnlySpan<T> v) => new([.. v]);
    }

    private sealed class Tray : IEnumerable<string> { private readonly List<string> items = []; public void Add(string s) => items.Add(s + "!"); public IEnumerator<string> GetEnumerator() => items.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public string First => items[0]; }

    private sealed class Heap : List<string> { public string Top => this[0]; }

    public static void Built() { Bag b = ["a", Data.Secret()]; Net.Send(b.At(1)); } // want PK1001
    public static void BuiltPlain() { Bag b = ["a", "b"]; Bag c = [Data.Secret()]; Net.Send(b.At(0)); _ = c.Count; } // clean
    public static void BuiltLooped() { Bag b = ["a", Data.Secret()]; foreach (var x in b) Net.Send(x); } // want PK1001
    public static void BuiltCounted() { Bag b = ["a", Data.Secret()]; Net.SendInt(b.Count); } // clean
    public static void Generic() { Bag<string> b = ["a", Data.Secret()]; Net.Send(b.Last()); } // want PK1001
    public static void GenericParts(Resident r) { Bag<Resident> b = [r]; Net.Send(b.Last().Name); } // clean
    public static void GenericLeaks(Resident r) { Bag<Resident> b = [r]; Net.Send(b.Last().Number); } // want PK1001
    public static void Added() { Tray t = ["a", Data.Secret()]; Net.Send(t.First); } // want PK1001
    public static void AddedPlain() { Tray t = ["a"]; Tray u = [.. t, Data.Secret()]; Net.Send(t.First); _ = u; } // clean
    public static void Spread() { Tray t = [Data.Secret()]; Tray u = [.. t, "x"]; Net.Send(u.First); } // want PK1001
    public static void Inherited() { Heap h = ["a", Data.Secret()]; Net.Send(h.Top); } // want PK1001
    public static void InheritedPlain() { Heap h = ["a"]; Net.Send(h.Top); } // clean
}
