// Constant keys of the collections of .NET 1: one element's label never colours another's
using System.Collections;
using System.Collections.Specialized;

internal static class NonGenericKeys
{
    internal static void Table(Resident resident, string key)
    {
        var table = new Hashtable { ["name"] = resident.Name };
        table.Add("number", resident.Number);
        Net.Send((string)table["name"]!); // clean
        Net.Send((string)table["number"]!); // want PK1001
        Net.Send((string)table[key]!); // want PK1001
    }

    internal static void Initialised(Resident resident)
    {
        var table = new Hashtable { ["number"] = resident.Number, ["name"] = resident.Name };
        Net.Send((string)table["name"]!); // clean
        Net.Send((string)table["number"]!); // want PK1001
        var byObject = new Dictionary<object, string> { [1] = resident.Number, [2] = resident.Name };
        Net.Send(byObject[2]); // clean
        Net.Send(byObject[1]); // want PK1001
    }

    internal static void UnknownKey(Resident resident, string key)
    {
        var table = new Hashtable { [key] = resident.Number };
        Net.Send((string)table["name"]!); // want PK1001
    }

    internal static void Values(Resident resident)
    {
        var values = new NameValueCollection { { "name", resident.Name }, { "number", resident.Number } };
        Net.Send(values["name"]!); // clean
        Net.Send(values.Get("number")!); // want PK1001
    }

    internal static void Entries(Resident resident)
    {
        IDictionary table = new Hashtable { ["number"] = resident.Number };
        foreach (DictionaryEntry entry in table) Net.Send((string)entry.Value!); // want PK1001
    }
}
