// KeyZone: a key travels as a value: parameters, fields, lists, dictionaries of labels, extension methods
using System.Data;
using System.Data.Common;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
[assembly: KeyZone("KOJIN_NO", typeof(MyNumberZone))]
[assembly: KeyZone("myNumber", typeof(MyNumberZone))]

internal static class RowExt
{
    public static string Str(this DataRow r, string col) => r.IsNull(col) ? "" : r[col].ToString()!;
    public static T? Get<T>(this IDataRecord r, string col) { var i = r.GetOrdinal(col); return r.IsDBNull(i) ? default : (T)r.GetValue(i); }
    public static string OrEmpty(this IReadOnlyDictionary<string, string> d, string k) => d.TryGetValue(k, out var v) ? v : "";
}
internal sealed class ColumnReader(string column) { public string Read(DataRow r) => (string)r[column]; }
internal sealed record Col(string Name, int Width);

internal static class Layout
{
    public static readonly Col[] All = [new("SHIMEI", 20), new("KOJIN_NO", 12)];
    public static readonly string Bango = "KOJIN_NO";
    public static readonly string Shimei = "SHIMEI";
}
internal static class KeysThatTravel
{
    internal static void Ext(DataRow r, IDataRecord rec, Dictionary<string, string> d)
    {
        Net.Send(r.Str("SHIMEI")); // clean
        Net.Send(r.Str("KOJIN_NO")); // want PK1001
        Net.Send(rec.Get<string>("SHIMEI")); // clean
        Net.Send(rec.Get<string>("KOJIN_NO")); // want PK1001
        Net.Send(d.OrEmpty("SHIMEI")); // clean
        Net.Send(d.OrEmpty("KOJIN_NO")); // want PK1001
    }

    internal static void Objects(DataRow r)
    {
        Net.Send(new ColumnReader("SHIMEI").Read(r)); // clean
        Net.Send(new ColumnReader("KOJIN_NO").Read(r)); // want PK1001
        Net.Send((string)r[Layout.Bango]); // want PK1001
        Net.Send((string)r[Layout.Shimei]); // clean
    }
    private static string Line(DataRow r, IEnumerable<Col> cols) { var sb = new StringBuilder(); foreach (var c in cols) sb.Append(r[c.Name].ToString()!.PadRight(c.Width)); return sb.ToString(); }

    internal static void Lists(DataRow r)
    {
        Net.Send(Line(r, Layout.All)); // want PK1001
        foreach (var c in new[] { "SHIMEI", "JUSHO" }) Net.Send((string)r[c]); // clean
        foreach (var c in new[] { "SHIMEI", "KOJIN_NO" }) Net.Send((string)r[c]); // want PK1001
        Net.Send(string.Join(",", new[] { "SHIMEI", "KOJIN_NO" })); // clean
        Net.Send(string.Join(",", new[] { "SHIMEI", "KOJIN_NO" }.Select(c => r[c]))); // want PK1001
        Net.Send(new StringBuilder().Append("SHIMEI").Append(',').Append("KOJIN_NO").ToString()); // clean
        Net.Send("KOJIN_NO"); // clean
        Net.Send(string.Format("{0}", "KOJIN_NO")); // clean
        var local = "SHIMEI"; if (r.ItemArray.Length > 3) local = "KOJIN_NO";
        Net.Send((string)r[local]); // want PK1001
    }

    internal static void Json(string text)
    {
        using var doc = JsonDocument.Parse(text);
        Net.Send(Prop(doc.RootElement, "name")); // clean
        Net.Send(Prop(doc.RootElement, "myNumber")); // want PK1001
        var node = JsonNode.Parse(text)!;
        Net.Send(node["name"]!.GetValue<string>()); // clean
        Net.Send(node["myNumber"]!.ToString()); // want PK1001
    }
    private static string? Prop(JsonElement e, string name) => e.TryGetProperty(name, out var v) ? v.GetString() : null;
    private static string Two(DataRow r, string a, string b) => (string)r[a] + b;

    internal static void WhichParameter(DataRow r)
    {
        Net.Send(Two(r, "SHIMEI", "KOJIN_NO")); // clean
        Net.Send(Two(r, "KOJIN_NO", "SHIMEI")); // want PK1001
    }
    private static void SendColumn(DataRow r, string col) => Net.Send(r[col].ToString());

    internal static void SinkInside(DataRow r)
    {
        SendColumn(r, "SHIMEI"); // clean
        SendColumn(r, "KOJIN_NO"); // want PK1001
        Action<string> send = c => Net.Send((string)r[c]);
        send("SHIMEI"); // clean
    }

    internal static void Compared(DataTable t)
    {
        foreach (DataColumn c in t.Columns) if (c.ColumnName.Equals("KOJIN_NO", StringComparison.Ordinal)) Net.Send("has a column"); // clean
    }
}
