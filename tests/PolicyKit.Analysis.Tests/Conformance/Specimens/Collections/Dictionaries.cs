// Dictionary: key and value apart, constant keys apart
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;

internal static class Dictionaries
{
    internal static void KeysAndValues()
    {
        var byNumber = new Dictionary<string, string>();
        byNumber.Add(Data.Secret(), "Hanako");
        foreach (var key in byNumber.Keys)
            Net.Send(key); // want PK1001
        foreach (var value in byNumber.Values)
            Net.Send(value); // clean
        var byName = new Dictionary<string, string>();
        byName.Add("Hanako", Data.Secret());
        foreach (var pair in byName)
        {
            Net.Send(pair.Key); // clean
            Net.Send(pair.Value); // want PK1001
        }
    }

    internal static void ConstantKeys()
    {
        var map = new Dictionary<string, string> { ["number"] = Data.Secret(), ["name"] = "Hanako" };
        Net.Send(map["number"]); // want PK1001
        Net.Send(map["name"]); // clean
        map["number"] = "";
        Net.Send(map["number"]); // clean
        const string Key = "late";
        map[Key] = Data.Secret();
        Net.Send(map["late"]); // want PK1001
        Net.Send(map["name"]); // clean
    }

    internal static void UnknownKeys(string a, string b)
    {
        var map = new Dictionary<string, string>();
        map[a] = Data.Secret();
        map[b] = "";
        Net.Send(map[a]); // want PK1001
        var open = new Dictionary<string, string>();
        open[a] = Data.Plain();
        Net.Send(open[b]); // clean
    }

    internal static void Trying()
    {
        var map = new Dictionary<string, string> { ["a"] = Data.Secret() };
        map.TryGetValue("a", out var found);
        Net.Send(found); // want PK1001
        Net.Send(map.GetValueOrDefault("a")); // want PK1001
        var open = new Dictionary<string, string> { ["a"] = Data.Plain() };
        open.TryGetValue("a", out var other);
        Net.Send(other); // clean
        Net.Send(map.Count.ToString()); // clean
    }

    internal static void Deconstructed()
    {
        var map = new Dictionary<string, string> { ["a"] = Data.Secret() };
        foreach (var (name, number) in map)
        {
            Net.Send(name); // clean
            Net.Send(number); // want PK1001
        }
    }

    internal static void OtherKinds()
    {
        var concurrent = new ConcurrentDictionary<string, string>();
        Net.Send(concurrent.GetOrAdd("a", _ => Data.Secret())); // want PK1001
        var fresh = new ConcurrentDictionary<string, string>();
        Net.Send(fresh.GetOrAdd("a", _ => Data.Plain())); // clean
        fresh.AddOrUpdate("b", Data.Secret(), (_, old) => old);
        Net.Send(fresh["b"]); // want PK1001
        var immutable = ImmutableDictionary<string, string>.Empty;
        var added = immutable.Add("a", Data.Secret());
        Net.Send(added["a"]); // want PK1001
        Net.Send(immutable.GetValueOrDefault("a")); // clean
        var frozen = new Dictionary<string, string> { ["a"] = Data.Secret() }.ToFrozenDictionary();
        Net.Send(frozen["a"]); // want PK1001
        var frozenOpen = new Dictionary<string, string> { ["a"] = Data.Plain() }.ToFrozenDictionary();
        Net.Send(frozenOpen["a"]); // clean
        var sorted = new SortedDictionary<string, string> { ["a"] = Data.Secret() };
        Net.Send(sorted.First().Value); // want PK1001
        Net.Send(sorted.First().Key); // clean
    }

    internal static void Lookups()
    {
        var secret = Data.Secret();
        var map = new Dictionary<string, string> { ["a"] = "1" };
        Net.Send(map["a"]); // clean
        var copy = new Dictionary<string, string>(map) { ["b"] = secret };
        Net.Send(copy["b"]); // want PK1001
        Net.Send(map["a"]); // clean
    }
}
