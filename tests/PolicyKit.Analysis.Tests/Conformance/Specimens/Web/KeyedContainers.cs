// containers by key: dictionaries, caches, JSON objects

using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Memory;

namespace Web.KeyedContainers;

public class Hoiku { public int Id { get; set; } public string Jidou { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string HogoshaBango { get; set; } = ""; [OfZone(typeof(LgwanZone))] public string Shinsa { get; set; } = ""; public decimal Shotoku { get; set; } public DateOnly Tanjoubi { get; set; } }

public static class Keyed
{
    public static void D1(Hoiku h) { var d = new Dictionary<string, string>(); d.Add("a", h.Jidou); d.Add("b", h.HogoshaBango); Net.Send(d["a"]); } // clean
    public static void D2(Hoiku h) { var d = new Dictionary<string, string>(); d.Add("a", h.Jidou); d.Add("b", h.HogoshaBango); Net.Send(d["b"]); } // want PK1001
    public static void D3(Hoiku h) { var d = new Dictionary<string, string> { { "a", h.Jidou }, { "b", h.HogoshaBango } }; if (d.TryGetValue("a", out var v)) Net.Send(v); } // clean
    public static void D4(Hoiku h) { var d = new Dictionary<string, string> { { "a", h.Jidou }, { "b", h.HogoshaBango } }; if (d.TryGetValue("b", out var v)) Net.Send(v); } // want PK1001
    public static void D5(Hoiku h, string k) { var d = new Dictionary<string, string> { ["a"] = h.Jidou, ["b"] = h.HogoshaBango }; Net.Send(d[k]); } // want PK1001
    public static void D6(Hoiku h, string k) { var d = new Dictionary<string, string> { ["a"] = "x" }; d[k] = h.HogoshaBango; Net.Send(d["a"]); } // want PK1001
    public static void D7(Hoiku h) { var d = new ConcurrentDictionary<string, string>(); d["a"] = h.Jidou; d.AddOrUpdate("b", h.HogoshaBango, (_, o) => o); Net.Send(d.GetValueOrDefault("b")); } // want PK1001
    public static void D8(IMemoryCache c, Hoiku h) { c.Set("a", h.Jidou); c.Set("b", h.HogoshaBango); Net.Send(c.Get<string>("a")); } // clean
    public static void D9(IMemoryCache c, Hoiku h) { c.Set("a", h.Jidou); c.Set("b", h.HogoshaBango); Net.Send(c.Get<string>("b")); } // want PK1001
    public static void D10(IMemoryCache c, Hoiku h) { var k = $"h:{h.Id}"; c.Set(k, h); Net.Send(c.Get<Hoiku>(k)!.HogoshaBango); } // want PK1001
    public static void D11(Hoiku h) { var o = new JsonObject { ["a"] = h.Jidou, ["b"] = h.HogoshaBango }; Net.Send((string?)o["a"]); } // clean
    public static void D12(Hoiku h) { var o = new JsonObject { ["a"] = h.Jidou, ["b"] = h.HogoshaBango }; Net.Send(o.ToJsonString()); } // want PK1001
    public static void D13(Hoiku h) { var d = new Dictionary<int, List<string>>(); (d.TryGetValue(1, out var l) ? l : d[1] = []).Add(h.HogoshaBango); Net.Send(d[1][0]); } // want PK1001
    public static void D14(Hoiku h) { var d = new SortedDictionary<string, Hoiku> { ["x"] = h }; foreach (var (k, v) in d) Net.Send(k + v.Jidou); } // clean
    public static void D15(Hoiku h) { var d = new Dictionary<string, string> { [h.HogoshaBango] = "x" }; foreach (var k in d.Keys) Net.Send(k); } // want PK1001
    public static void D16(Hoiku h) { var d = new Dictionary<string, string> { [h.HogoshaBango] = "x" }; foreach (var v in d.Values) Net.Send(v); } // clean
    public static void D17(Hoiku h) { var d = new Dictionary<string, string> { ["a"] = h.HogoshaBango }; d["a"] = "x"; Net.Send(d["a"]); } // clean
    public static void D18(Hoiku h) { var d = new Dictionary<string, string> { ["a"] = h.HogoshaBango }; var e = new Dictionary<string, string>(d); Net.Send(e["a"]); } // want PK1001
    public static void D19(Hoiku h) { var d = new Dictionary<string, string> { ["a"] = h.HogoshaBango }; d.Clear(); d["b"] = "x"; Net.Send(string.Join(",", d.Values)); } // clean
    public static void D20(Hoiku h) { var m = new MultiMap(); m.Put("a", h.Jidou); m.Put("b", h.HogoshaBango); Net.Send(m.All("b")); } // want PK1001
    sealed class MultiMap { readonly Dictionary<string, List<string>> _m = []; public void Put(string k, string v) { if (!_m.TryGetValue(k, out var l)) _m.Add(k, l = []); l.Add(v); } public string All(string k) => string.Join(",", _m[k]); }
}
