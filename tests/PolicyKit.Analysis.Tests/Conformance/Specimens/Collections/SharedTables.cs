// tables that one method fills and another reads: settings, sessions, view states
using System.Collections;

namespace SharedTables;

internal static class Settings
{
    private static readonly Dictionary<string, string> byName = [];
    private static readonly Hashtable old = [];
    private static readonly Dictionary<string, List<string>> lists = [];
    private static readonly string[] slots = new string[4];

    internal static void Fill(string key)
    {
        byName["current.no"] = Data.Secret();
        byName.Add("mode", "edit");
        old["current"] = Data.Secret();
        lists["numbers"] = [];
        lists["numbers"].Add(Data.Secret());
        slots[0] = Data.Secret();
    }

    internal static void Read() { Net.Send(byName["current.no"]); } // want PK1001
    internal static void ReadOther() { Net.Send(byName["title"]); } // clean
    internal static void ReadMode() { Net.Send(byName["mode"]); } // clean
    internal static void ReadAny(string key) { Net.Send(byName[key]); } // want PK1001
    internal static void ReadAll() { foreach (var value in byName.Values) Net.Send(value); } // want PK1001
    internal static void ReadCopy() { Net.Send(new Dictionary<string, string>(byName)["current.no"]); } // want PK1001
    internal static void Tried() { byName.TryGetValue("current.no", out var value); Net.Send(value); } // want PK1001
    internal static void TriedOther() { byName.TryGetValue("mode", out var value); Net.Send(value); } // clean
    internal static void ReadOld() { Net.Send((string?)old["current"]); } // want PK1001
    internal static void ReadOldOther() { Net.Send((string?)old["title"]); } // clean
    internal static void ReadList() { Net.Send(lists["numbers"][0]); } // want PK1001
    internal static void ReadSlot() { Net.Send(slots[0]); } // want PK1001
}

internal static class Unknown
{
    private static readonly Dictionary<string, string> values = [];

    internal static void Fill(string key) { values[key] = Data.Secret(); }

    internal static void Read() { Net.Send(values["whatever"]); } // want PK1001
}

internal abstract class Page
{
    protected Dictionary<string, object?> ViewState { get; } = [];
}

internal sealed class DetailPage : Page
{
    public void Load() { ViewState["No"] = Data.Secret(); ViewState["Mode"] = "detail"; }

    public void Send() { Net.Send((string?)ViewState["NO"]); } // want PK1001
    public void SendMode() { Net.Send((string?)ViewState["Mode"]); } // clean
}

internal static class Forms
{
    private static readonly Dictionary<string, Func<string, string>> forms = [];

    internal static void Fill() { forms["whole"] = s => s; forms["masked"] = _ => "***"; }

    internal static void Whole() { Net.Send(forms["whole"](Data.Secret())); } // want PK1001
    internal static void Masked() { Net.Send(forms["masked"](Data.Secret())); } // clean
}

internal static class Session
{
    private static readonly Dictionary<string, object?> values = [];

    private static void Set(string key, object? value) => values[key] = value;

    private static T? Get<T>(string key) => (T?)values[key];

    internal static void Fill() { Set("number", Data.Secret()); Set("mode", "edit"); }

    internal static void Number() { Net.Send(Get<string>("number")); } // want PK1001
    internal static void Mode() { Net.Send(Get<string>("mode")); } // clean
}
