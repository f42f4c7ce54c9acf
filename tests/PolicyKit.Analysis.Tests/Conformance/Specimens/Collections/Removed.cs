// What a table held under a key is taken out before the rest is sent; keys that differ in case are two
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Collections.Concurrent;
internal static class Removed
{
    internal static void A() { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; d.Remove("id"); Net.Send(string.Concat(d.Values)); } // clean
    internal static void A2() { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; d.Remove("b"); Net.Send(string.Concat(d.Values)); } // want PK1001
    internal static void B() { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; d.Remove("b", out var g); Net.Send(g!); } // clean
    internal static void B2() { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; d.Remove("id", out var g); Net.Send(g!); } // want PK1001
    internal static void C() { var o = new JsonObject { ["id"] = Data.Secret(), ["b"] = "x" }; o.Remove("id"); Net.Send(o.ToJsonString()); } // clean
    internal static void C2() { var o = new JsonObject { ["id"] = Data.Secret(), ["b"] = "x" }; o.Remove("b"); Net.Send(o.ToJsonString()); } // want PK1001
    internal static void D(string k) { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; d.Remove(k); Net.Send(string.Concat(d.Values)); } // want PK1001
    internal static void E(bool b) { var d = new Dictionary<string, string> { ["id"] = Data.Secret(), ["b"] = "x" }; if (b) d.Remove("id"); Net.Send(string.Concat(d.Values)); } // want PK1001
    internal static void F2() { var d = new Dictionary<string, string> { ["nr"] = Data.Secret() }; d.Remove("NR"); Net.Send(string.Concat(d.Values)); } // want PK1001
    internal static void G() { var d = new ConcurrentDictionary<string, string>(); d["id"] = Data.Secret(); d.TryRemove("id", out _); Net.Send(JsonSerializer.Serialize(d)); } // clean
    internal static void H(Dictionary<string, string> d) { d["id"] = Data.Secret(); Strip(d); Net.Send(JsonSerializer.Serialize(d)); } // clean
    private static void Strip(Dictionary<string, string> d) => d.Remove("id");
    internal static void I() { var d = new Dictionary<string, string> { ["id"] = Data.Secret() }; d.Remove("id"); d["id"] = Data.Secret(); Net.Send(string.Concat(d.Values)); } // want PK1001
    internal static void J(string k) { var d = new Dictionary<string, string> { [k] = Data.Secret() }; d.Remove("id"); Net.Send(string.Concat(d.Values)); } // want PK1001
}
