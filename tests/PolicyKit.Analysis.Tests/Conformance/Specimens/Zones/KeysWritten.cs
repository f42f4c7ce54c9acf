// KeyZone: written under a key by methods, initialisers, helpers that take the key
using System.Collections;
using System.Collections.Concurrent;
using System.Collections.Specialized;
using System.Data;
using System.Text.Json.Nodes;
[assembly: KeyZone("KOJIN_KEY", typeof(MyNumberZone))]

internal sealed class Slots
{
    private readonly Dictionary<string, string> kept = [];
    internal void Put(string key, string value) => kept[key] = value;
}

internal static class KeysWritten
{
    private const string Key = "KOJIN_KEY";

    internal static void ByMethods(Dictionary<string, string> map, ConcurrentDictionary<string, string> shared, NameValueCollection names, [OfZone(typeof(InternetZone))] string form)
    {
        map.Add(Key, form); // want PK1003
        map.Add("SHIMEI", form); // clean
        map.TryAdd("KOJIN_KEY", form); // want PK1003
        map.TryAdd("SHIMEI", form); // clean
        map.Add("KOJIN_KEY", Data.Secret()); // clean
        shared.TryAdd("KOJIN_KEY", form); // want PK1003
        shared.AddOrUpdate("KOJIN_KEY", form, static (_, _) => ""); // want PK1003
        shared.GetOrAdd("KOJIN_KEY", _ => form); // want PK1003
        shared.GetOrAdd("SHIMEI", _ => form); // clean
        names.Set("KOJIN_KEY", form); // want PK1003
        names.Set("SHIMEI", form); // clean
    }

    internal static void ByRows(DataTable table, DataRow row, [OfZone(typeof(InternetZone))] string form)
    {
        row.SetField("KOJIN_KEY", form); // want PK1003
        row.SetField("SHIMEI", form); // clean
        row[table.Columns["KOJIN_KEY"]!] = form; // want PK1003
        row[table.Columns["SHIMEI"]!] = form; // clean
    }

    internal static void ByOthers(JsonObject node, Hashtable table, [OfZone(typeof(InternetZone))] string form)
    {
        node.Add("KOJIN_KEY", form); // want PK1003
        node.Add("SHIMEI", form); // clean
        table["KOJIN_KEY"] = form; // want PK1003
        table["SHIMEI"] = form; // clean
    }

    internal static void ByInitialisers([OfZone(typeof(InternetZone))] string form)
    {
        GC.KeepAlive(new Dictionary<string, string> { { "KOJIN_KEY", form } }); // want PK1003
        GC.KeepAlive(new Dictionary<string, string> { { "SHIMEI", form } }); // clean
        GC.KeepAlive(new Dictionary<string, string> { ["KOJIN_KEY"] = form }); // want PK1003
    }

    internal static void ByHelpers(Dictionary<string, string> map, [OfZone(typeof(InternetZone))] string form)
    {
        Fill(map, "KOJIN_KEY", form); // want PK1003
        Fill(map, "SHIMEI", form); // clean
        var slots = new Slots();
        slots.Put("KOJIN_KEY", form); // want PK1003
        slots.Put("SHIMEI", form); // clean
    }

    private static void Fill(Dictionary<string, string> map, string key, string value) => map[key] = value;
}
