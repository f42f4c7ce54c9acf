// pairs: patterns × control flow × spans × null operators

using System.Text;

namespace Pairs.PatternsAndControl;

public class Jumin { public int Id { get; set; } public string Shimei { get; set; } = ""; [OfZone(typeof(MyNumberZone))] public string Bango { get; set; } = ""; public Setai? Setai { get; set; } public List<Jumin> Kazoku { get; } = []; public override string ToString() => Shimei; }
public class Setai { public string Jusho { get; set; } = ""; public Jumin? Nushi { get; set; } }

public static class PatternsAndControl
{
    public static void P1(Jumin j) { var t = j switch { { Setai: { Nushi: { Bango: var b } } } => b, { Shimei: var n } => n }; Net.Send(t); } // want PK1001
    public static void P2(Jumin j) { var t = j switch { { Setai: { Jusho: var b } } => b, { Shimei: var n } => n }; Net.Send(t); } // clean
    public static void P3(object o) { if (o is Jumin { Kazoku: [var f, ..] }) Net.Send(f.Bango); } // want PK1001
    public static void P4(object o) { if (o is Jumin { Kazoku: [.., var l] }) Net.Send(l.Shimei); } // clean
    public static void P5(object o) { switch (o) { case Jumin { Bango: ['1', .. var rest] }: Net.Send(rest); break; case Setai { Jusho: var a }: Net.Send(a); break; } } // want PK1001 PK1009 PK1009
    public static void P6(Jumin j) { var s = ""; for (var i = 0; i < j.Kazoku.Count; i++) s += j.Kazoku[i].Shimei; Net.Send(s); } // clean
    public static void P7(Jumin j) { var s = ""; var i = 0; again: s += j.Kazoku[i].Bango; if (++i < 3) goto again; Net.Send(s); } // want PK1001
    public static void P8(Jumin j) { string s; try { s = j.Bango; s = s.Length > 3 ? "ok" : "ng"; } finally { j.Setai = null; } Net.Send("done"); } // clean
    public static void P9(Jumin j) { string s = "a"; try { int.Parse(j.Shimei); s = j.Bango; } catch (FormatException) { s = "b"; } Net.Send(s); } // want PK1001
    public static void P10(Jumin j) { string s = j.Bango; try { s = "a"; } catch { s = "b"; } Net.Send(s); } // clean
    public static void P11(Jumin j) { lock (j) { Net.Send(j.Shimei); } using var w = new StringWriter(); w.Write(j.Bango); Net.Send(w.ToString()); } // want PK1001
    public static void P12(Jumin j) { using var w = new StringWriter(); w.Write(j.Shimei); Net.Send(w.GetStringBuilder().ToString()); } // clean
    public static void P13(Jumin j) { var x = j; (x, j) = (j, new Jumin()); Net.Send(j.Bango); } // want PK1001
    public static void P14(Jumin j) { string a = j.Bango, b = "x"; (a, b) = (b, a); Net.Send(a); } // clean
    public static void P15(Jumin j) { string a = j.Bango, b = "x"; (a, b) = (b, a); Net.Send(b); } // want PK1001
    public static void P16(Jumin j) { var (n, k) = j is { Shimei: var x, Bango: var y } ? (x, y) : ("", ""); Net.Send(n); } // clean
    public static void P17(Jumin? j) => Net.Send(j?.Setai?.Nushi?.Bango ?? "none"); // want PK1001
    public static void P18(Jumin? j) => Net.Send(j?.Setai?.Jusho ?? "none"); // clean
    public static void P19(Jumin j) { string? c = null; c ??= j.Bango; c ??= "a"; Net.Send(c); } // want PK1001
    public static void P20(Jumin j) { Span<char> b = stackalloc char[12]; j.Bango.AsSpan().CopyTo(b); b.Clear(); Net.Send(new string(b)); } // clean
    public static void P21(Jumin j) { Span<char> b = stackalloc char[12]; j.Bango.AsSpan().CopyTo(b[2..]); Net.Send(new string(b)); } // want PK1001
    public static void P22(Jumin j) { var a = new string[2, 2]; a[0, 1] = j.Bango; Net.Send(a[0, 1]); } // want PK1001
    public static void P23(Jumin j) { string[][] a = [["x"], [j.Bango]]; Net.Send(a[0][0]); } // clean
    public static void P24(Jumin j) { string[][] a = [["x"], [j.Bango]]; Net.Send(a[1][0]); } // want PK1001
    public static void P25(Jumin j) { ref var r = ref j; r = new Jumin { Shimei = "a" }; Net.Send(j.Shimei); } // clean
    public static unsafe void P26(Jumin j) { fixed (char* p = j.Bango) Net.Send(new string(p, 0, 4)); } // want PK1001
    public static void P27(Jumin j) { var s = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{j.Bango}"); Net.Send(s); } // want PK1001
    public static void P28(Jumin j) { var b = Encoding.UTF8.GetBytes(j.Bango); var h = System.Security.Cryptography.SHA256.HashData(b); Net.Send(Convert.ToHexString(h)); } // want PK1001
    public static void P29(Jumin j) { var u = new UriBuilder("https://x.example.com") { Query = "k=" + Uri.EscapeDataString(j.Bango) }; Net.Send(u.ToString()); } // want PK1001
    public static void P30(Jumin j) { var u = new UriBuilder("https://x.example.com") { Query = "k=" + Uri.EscapeDataString(j.Shimei) }; Net.Send(u.Uri.ToString()); } // clean
}
