// tuples behind a wider type, taken apart by a pattern; dictionaries that are given other comparers
using System.Collections.Immutable;

internal static class BoxedTuples
{
    internal static void Direct()
    {
        object boxed = (1, Data.Secret());
        Net.Send(boxed is (int i, string _) ? i.ToString() : ""); // clean
        Net.Send(boxed is (int _, string s) ? s : ""); // want PK1001
    }

    internal static void OneOfTwo(bool b)
    {
        object boxed = b ? (1, Data.Secret()) : ("a", Data.Plain());
        Net.Send(boxed is (var first, _) ? first?.ToString() : ""); // clean
        Net.Send(boxed is (_, string second) ? second : ""); // want PK1001
    }

    internal static void Nested()
    {
        object boxed = ((1, Data.Secret()), "x");
        Net.Send(boxed is (_, string outer) ? outer : ""); // clean
        Net.Send(boxed is ((_, string inner), _) ? inner : ""); // want PK1001
        Net.Send(boxed is ((int plain, _), _) ? plain.ToString() : ""); // clean
    }

    internal static void Switched()
    {
        object boxed = (Data.Plain(), Data.Secret(), 3);
        Net.Send(boxed switch { (string a, _, _) => a, _ => "" }); // clean
        Net.Send(boxed switch { (_, string b, _) => b, _ => "" }); // want PK1001
    }

    internal static void Comparers()
    {
        var d = ImmutableDictionary<string, string>.Empty.Add("k", Data.Secret()).WithComparers(StringComparer.Ordinal);
        Net.Send(d.Keys.Single()); // clean
        Net.Send(d.Values.Single()); // want PK1001
        Net.Send(d["k"]); // want PK1001
        var s = ImmutableSortedDictionary<string, string>.Empty.Add(Data.Secret(), "v").WithComparers(StringComparer.Ordinal);
        Net.Send(s.Keys.First()); // want PK1001
        Net.Send(s.Values.First()); // clean
    }
}
