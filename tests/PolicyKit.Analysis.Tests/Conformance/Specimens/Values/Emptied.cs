// builders and streams that are emptied by giving them no length
using System.Text;

internal static class Emptied
{
    public static void Builder() { var text = new StringBuilder(Data.Secret()); text.Length = 0; Net.Send(text.Append("x").ToString()); } // clean
    public static void BuilderLessOne() { var text = new StringBuilder(Data.Secret()); text.Length--; Net.Send(text.ToString()); } // want PK1001
    public static void BuilderCut() { var text = new StringBuilder(Data.Secret()); text.Length = 4; Net.Send(text.ToString()); } // want PK1001
    public static void Stream() { using var stream = new MemoryStream(); stream.Write(Data.SecretBytes()); stream.SetLength(0); stream.WriteByte(1); Net.Send(Convert.ToBase64String(stream.ToArray())); } // clean
    public static void StreamCut() { using var stream = new MemoryStream(); stream.Write(Data.SecretBytes()); stream.SetLength(1); Net.Send(Convert.ToBase64String(stream.ToArray())); } // want PK1001
    public static void Reused() { var line = new StringBuilder(); foreach (var r in new[] { Data.Resident() }) { line.Length = 0; line.Append(r.Name); Net.Send(line.ToString()); line.Append(r.Number); } } // clean
    public static void ReusedTooLate() { var line = new StringBuilder(); foreach (var r in new[] { Data.Resident() }) { line.Append(r.Name); Net.Send(line.ToString()); line.Append(r.Number); } } // want PK1001

    private sealed class Board : System.Collections.ObjectModel.Collection<string> { public string Title = ""; }

    public static void Table() { var d = new Dictionary<string, string> { ["a"] = Data.Secret() }; d.Clear(); Net.Send(d.GetValueOrDefault("a")); } // clean
    public static void TableTooEarly() { var d = new Dictionary<string, string>(); d.Clear(); d["a"] = Data.Secret(); Net.Send(d.GetValueOrDefault("a")); } // want PK1001
    public static void OldTable() { var d = new System.Collections.Hashtable { ["a"] = Data.Secret() }; d.Clear(); Net.Send((string?)d["a"]); } // clean
    public static void OldTableTooEarly() { var d = new System.Collections.Hashtable(); d.Clear(); d["a"] = Data.Secret(); Net.Send((string?)d["a"]); } // want PK1001
    public static void Elements() { var b = new Board { Data.Secret() }; b.Clear(); Net.Send(string.Concat(b)); } // clean
    public static void NotTheTitle() { var b = new Board { Title = Data.Secret() }; b.Clear(); Net.Send(b.Title); } // want PK1001
    public static void ReadLeft() { var l = System.Text.Json.JsonSerializer.Deserialize<List<string>>(Data.Secret())!; l.Add("x"); Net.Send(l[0]); } // want PK1001
    public static void Retargeted() { var w = new WeakReference<string>(Data.Secret()); Net.Send(Aimed(w, "x")); } // clean
    public static void Target() { var w = new WeakReference<string>(Data.Secret()); Net.Send(Aim(w)); } // want PK1001
    private static string Aimed(WeakReference<string> w, string to) { w.SetTarget(to); return Aim(w); }
    private static string Aim(WeakReference<string> w) => w.TryGetTarget(out var text) ? text : "";
}
