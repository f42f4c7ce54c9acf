// KeyZone: what a literal key reaches has the zone
using System.Data;

[assembly: KeyZone("個人番号", typeof(MyNumberZone))]
[assembly: KeyZone("KOJIN_BANGO", typeof(MyNumberZone))]

internal static class Keys
{
    private const string Column = "KOJIN_BANGO";

    internal static void Rows(DataRow row)
    {
        Net.Send(row["個人番号"].ToString()); // want PK1001
        Net.Send(row["氏名"].ToString()); // clean
        Net.Send((string)row[Column]); // want PK1001
        Net.Send((string)row["kojin_bango"]); // want PK1001
        Net.Send((string)row["ＫＯＪＩＮ_ＢＡＮＧＯ"]); // want PK1001
        Net.Send((string)row["KOJIN"]); // clean
    }

    internal static void Readers(IDataReader reader)
    {
        Net.Send((string)reader["KOJIN_BANGO"]); // want PK1001
        Net.Send((string)reader["SHIMEI"]); // clean
    }

    internal static void Dictionaries(Dictionary<string, string> map)
    {
        Net.Send(map["個人番号"]); // want PK1001
        Net.Send(map["氏名"]); // clean
        map.TryGetValue("個人番号", out var found);
        Net.Send(found); // want PK1001
        map.TryGetValue("氏名", out var name);
        Net.Send(name); // clean
    }

    internal static void Writing(Dictionary<string, object> map)
    {
        map["個人番号"] = Data.Outside(); // want PK1003
        map["氏名"] = Data.Outside(); // clean
        map["個人番号"] = Data.Secret(); // clean
    }
}
