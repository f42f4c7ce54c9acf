// keys in another case, names and numbers of one element, keys and values in pairs
using System.Collections;
using System.Collections.Specialized;
using System.Data;

internal static class KeysOfManyForms
{
    public static void Case() { var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["NO"] = Data.Secret() }; Net.Send(d["no"]); } // want PK1001
    public static void CaseOther() { var d = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["NO"] = Data.Secret(), ["Name"] = "x" }; Net.Send(d["name"]); } // clean
    public static void Column() { var t = new DataTable(); t.Columns.Add("No"); var r = t.NewRow(); r["No"] = Data.Secret(); Net.Send(r["NO"].ToString()); } // want PK1001
    public static void ColumnOther() { var t = new DataTable(); t.Columns.Add("No"); t.Columns.Add("Name"); var r = t.NewRow(); r["No"] = Data.Secret(); r["Name"] = "x"; Net.Send(r["NAME"].ToString()); } // clean
    public static void Form() { var f = new NameValueCollection { ["no"] = Data.Secret() }; Net.Send(f["No"]); } // want PK1001
    public static void FormByNumber() { var f = new NameValueCollection { ["no"] = Data.Secret() }; Net.Send(f[0]); } // want PK1001
    public static void FormOther() { var f = new NameValueCollection { ["no"] = Data.Secret(), ["name"] = "x" }; Net.Send(f["name"]); } // clean
    public static void Ordered() { var d = new OrderedDictionary { ["no"] = Data.Secret() }; Net.Send((string?)d[0]); } // want PK1001
    public static void OrderedOther() { var d = new OrderedDictionary { ["no"] = Data.Secret(), ["name"] = "x" }; Net.Send((string?)d["name"]); } // clean
    public static void Entries() { var h = new Hashtable { { "no", Data.Secret() } }; foreach (DictionaryEntry e in h) Net.Send((string?)e.Value); } // want PK1001
    public static void EntriesKeys() { var h = new Hashtable { { "no", Data.Secret() } }; foreach (DictionaryEntry e in h) Net.Send((string)e.Key); } // clean
    public static void EntriesByNumber() { var h = new SortedList { { Data.Secret(), "x" } }; foreach (DictionaryEntry e in h) Net.Send((string)e.Key); } // want PK1001
    public static void EntriesByNumberValues() { var h = new SortedList { { Data.Secret(), "x" } }; foreach (DictionaryEntry e in h) Net.Send((string?)e.Value); } // clean
}
