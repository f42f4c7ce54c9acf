// KeyZone: JSON elements by GetProperty, columns taken by their name, names of columns
using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Text.Json;
[assembly: KeyZone("KOJIN_ELEMENT", typeof(MyNumberZone))]

internal static class KeysOfElements
{
    internal static void Elements(JsonElement person)
    {
        Net.Send(person.GetProperty("KOJIN_ELEMENT").GetString()); // want PK1001
        Net.Send(person.GetProperty("name").GetString()); // clean
        var number = person.GetProperty("KOJIN_ELEMENT");
        Net.Send(number.GetRawText()); // want PK1001
        Net.Send(number.ToString()); // want PK1001
        foreach (var one in person.GetProperty("list").EnumerateArray()) Net.Send(one.GetProperty("KOJIN_ELEMENT").GetString()); // want PK1001
        foreach (var one in person.GetProperty("list").EnumerateArray()) Net.Send(one.GetProperty("name").GetString()); // clean
    }

    internal static void Columns(DataTable table, DataRow row)
    {
        var column = table.Columns["KOJIN_ELEMENT"]!;
        Net.Send((string)row[column]); // want PK1001
        Net.Send(row.Field<string>(column)); // want PK1001
        Net.Send(column.ColumnName); // clean
        Net.Send((string)row[table.Columns["SHIMEI"]!]); // clean
        Net.Send(Text(row, column)); // want PK1001
        Net.Send(Text(row, table.Columns["SHIMEI"]!)); // clean
    }

    private static string Text(DataRow row, DataColumn column) => row[column].ToString()!;

    internal static void Names(DbDataReader reader)
    {
        var ordinal = reader.GetOrdinal("KOJIN_ELEMENT");
        Net.Send(reader.GetName(ordinal)); // clean
        Net.Send(reader.GetString(ordinal)); // want PK1001
        Net.Send(reader.GetString(Find(reader, "KOJIN_ELEMENT"))); // want PK1001
        Net.Send(reader.GetString(Find(reader, "SHIMEI"))); // clean
    }

    private static int Find(DbDataReader reader, string column) => reader.GetOrdinal(column);

    internal static void Caches(ConcurrentDictionary<string, string> cache)
    {
        Net.Send(cache.GetOrAdd("KOJIN_ELEMENT", "none")); // want PK1001
        Net.Send(cache.GetOrAdd("SHIMEI", "none")); // clean
    }
}
