// tables made of tables keep what stands under which key
using System.Collections.Frozen;
using System.Collections.Immutable;

internal static class CopiedTables
{
    private static Dictionary<string, string> Made() => new() { ["no"] = Data.Secret(), ["name"] = "x" };

    public static void Set() { var d = ImmutableDictionary<string, string>.Empty.SetItem("no", Data.Secret()).SetItem("name", "x"); Net.Send(d["no"]); } // want PK1001
    public static void SetOther() { var d = ImmutableDictionary<string, string>.Empty.SetItem("no", Data.Secret()).SetItem("name", "x"); Net.Send(d["name"]); } // clean
    public static void SetAgain() { var d = ImmutableDictionary<string, string>.Empty.SetItem("no", Data.Secret()).SetItem("no", "x"); Net.Send(d["no"]); } // clean
    public static void SetAny(string key) { var d = ImmutableDictionary<string, string>.Empty.SetItem("name", "x").SetItem(key, Data.Secret()); Net.Send(d["name"]); } // want PK1001
    public static void Built() { var b = ImmutableDictionary.CreateBuilder<string, string>(); b["no"] = Data.Secret(); b["name"] = "x"; Net.Send(b.ToImmutable()["no"]); } // want PK1001
    public static void BuiltOther() { var b = ImmutableDictionary.CreateBuilder<string, string>(); b["no"] = Data.Secret(); b["name"] = "x"; Net.Send(b.ToImmutable()["name"]); } // clean
    public static void Copied() { var d = new Dictionary<string, string>(Made()); Net.Send(d["no"]); } // want PK1001
    public static void CopiedOther() { var d = new Dictionary<string, string>(Made()); Net.Send(d["name"]); } // clean
    public static void Values() { Net.Send(new Dictionary<string, string>(Made()).Values.First()); } // want PK1001
    public static void Sorted() { Net.Send(new SortedDictionary<string, string>(Made())["no"]); } // want PK1001
    public static void Frozen() { Net.Send(Made().ToFrozenDictionary()["no"]); } // want PK1001
    public static void Keys() { Net.Send(string.Join(",", new Dictionary<string, string>(Made()).Keys)); } // clean
}
