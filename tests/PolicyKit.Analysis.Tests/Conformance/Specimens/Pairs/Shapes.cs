// pairs: template methods × variance × delegates × text

using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pairs.Shapes;

public class Hoiku { public int Id { get; set; } public string Jidou { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string HogoshaBango { get; set; } = ""; [OfZone(typeof(LgwanZone))] public string Shinsa { get; set; } = ""; public decimal Shotoku { get; set; } public DateOnly Tanjoubi { get; set; } }
public abstract class Report { public string Render(Hoiku h) => Head() + Body(h) + Foot; protected virtual string Head() => "# "; protected abstract string Body(Hoiku h); public string Foot { get; init; } = "."; }
public sealed class OpenReport : Report { protected override string Body(Hoiku h) => h.Jidou; }
public sealed class FullReport : Report { protected override string Body(Hoiku h) => h.Jidou + h.HogoshaBango; }
public sealed class MaskReport(Report inner) : Report { protected override string Body(Hoiku h) => inner.Render(h).Replace("1", "*"); }
public interface IField<out T> { T Of(Hoiku h); }
public sealed class Field<T>(Func<Hoiku, T> get) : IField<T> { public T Of(Hoiku h) => get(h); }

public static class Shapes
{
    public static void R1(Hoiku h) => Net.Send(new OpenReport().Render(h)); // clean
    public static void R2(Hoiku h) => Net.Send(new FullReport().Render(h)); // want PK1001
    public static void R3(Hoiku h) => Net.Send(new MaskReport(new FullReport()).Render(h)); // want PK1001
    public static void R4(Hoiku h) => Net.Send(new MaskReport(new OpenReport()).Render(h)); // clean
    public static void R5(Hoiku h) { Report r = h.Id > 3 ? new OpenReport() : new FullReport { Foot = "!" }; Net.Send(r.Render(h)); } // want PK1001
    public static void R6(Hoiku h) { IField<object> f = new Field<string>(x => x.HogoshaBango); Net.Send(f.Of(h).ToString()); } // want PK1001
    public static void R7(Hoiku h) { IField<object> f = new Field<string>(x => x.Jidou); Net.Send(f.Of(h).ToString()); } // clean
    public static void R8(Hoiku h) { var fs = new List<IField<object>> { new Field<string>(x => x.Jidou), new Field<string>(x => x.HogoshaBango) }; Net.Send(string.Join(",", fs.Select(f => f.Of(h)))); } // want PK1001
    public static void R9(Hoiku h) { var fs = new[] { (N: "a", F: (Func<Hoiku, string>)(x => x.Jidou)), (N: "b", F: x => x.Id.ToString()) }; foreach (var (n, f) in fs) Net.Send(n + f(h)); } // clean
    public static void R10(Hoiku h) { Action<string> sinks = Net.Send; sinks += s => Console.Write(s.Length); sinks(h.HogoshaBango); } // want PK1001
    public static void R11(Hoiku h) { var undo = new Stack<Action>(); undo.Push(() => Net.Send(h.HogoshaBango)); while (undo.TryPop(out var a)) a(); } // want PK1001
    public static void R12(Hoiku h) { var later = new List<Func<string>>(); later.Add(() => h.Jidou); foreach (var f in later) Net.Send(f()); } // clean
    public static void R15(Hoiku h) { var s = h.HogoshaBango; s = Validate(s) ? "ok" : "ng"; Net.Send("sent"); } // clean
    static bool Validate([NotNullWhen(true)] string? s) => s is { Length: 12 } && s.All(char.IsDigit);
    public static void R16(Hoiku h) { if (!Try(h, out var k, out var n)) return; Net.Send(n); } // clean
    public static void R17(Hoiku h) { if (!Try(h, out var k, out var n)) return; Net.Send(k); } // want PK1001
    static bool Try(Hoiku h, out string key, out string name) { key = h.HogoshaBango; name = h.Jidou; return h.Id > 0; }
    public static void R18(Hoiku h) { string? k = null; Fill(ref k, h); Net.Send(k); } // want PK1001
    static void Fill(ref string? k, in Hoiku h) => k ??= h.HogoshaBango;
    public static void R19(Hoiku h) { var p = typeof(Hoiku).GetProperty(nameof(Hoiku.Jidou)); Net.Send(p!.Name); } // clean
    public static void R20(Hoiku h) { var parts = h.HogoshaBango.Split('-', StringSplitOptions.TrimEntries); Net.Send(parts.Length.ToString()); } // clean
    public static void R21(Hoiku h) { var parts = h.HogoshaBango.Split('-'); Net.Send(parts is [var a, ..] ? a : ""); } // want PK1001
    public static void R22(Hoiku h) => Net.Send(Regex.Match(h.HogoshaBango, @"\d{4}$") is { Success: true, Value: var v } ? v : ""); // want PK1001
    public static void R23(Hoiku h) => Net.Send(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{h.Id}:{h.Jidou}"))); // clean
    public static void R24(Hoiku h) => Net.Send((long.Parse(h.HogoshaBango) % 97).ToString("D2")); // want PK1001
    public static void R25(Hoiku h) => Net.Send(string.Concat(h.HogoshaBango.Reverse())); // want PK1001
    public static void R26(Hoiku h) => Net.Send(new string('*', h.HogoshaBango.Length)); // clean
    public static void R27(Hoiku h) { var b = new byte[12]; Encoding.ASCII.GetBytes(h.HogoshaBango, b); Array.Clear(b); Net.Send(Convert.ToHexString(b)); } // clean
    public static void R28(Hoiku h) { using var m = new MemoryStream(); using (var w = new BinaryWriter(m, Encoding.UTF8, true)) w.Write(h.HogoshaBango); Net.Send(Convert.ToBase64String(m.ToArray())); } // want PK1001
    public static void R29(Hoiku h) { using var m = new MemoryStream(); using (var g = new System.IO.Compression.GZipStream(m, System.IO.Compression.CompressionLevel.Fastest, true)) JsonSerializer.Serialize(g, h); Net.Send(Convert.ToBase64String(m.ToArray())); } // want PK1001 PK1004
    public static void R30(Hoiku h) { var (a, b) = (h.Jidou, h.HogoshaBango); void Local() => Net.Send(a); Local(); } // clean
}
