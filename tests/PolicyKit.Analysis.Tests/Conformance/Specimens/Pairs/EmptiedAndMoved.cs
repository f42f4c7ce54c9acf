// Emptied, replaced, swapped and taken: what is gone is gone, and what was copied before is not
using System.Text;
using System.Collections.Concurrent;
using System.Collections.Immutable;
internal sealed class Form9 { public string A = ""; public string B = ""; public List<string> L = []; public void Reset() { A = ""; L.Clear(); } public void ResetIf(bool b) { if (b) Reset(); } public Form9 Copy() => new() { A = A, B = B, L = [.. L] }; public Form9 Same() => this; }
internal sealed class Slot9 { private string? _v; public string? Take() { var v = _v; _v = null; return v; } public void Put(string v) => _v = v; public string? Peek => _v; }
internal sealed class Swap9 { public string X = "", Y = ""; public void Turn() => (X, Y) = (Y, X); public void Shift(string n) { Y = X; X = n; } }
internal static class Kills
{
    private static void Wipe(List<string> l) { l.Clear(); }
    private static void WipeSome(List<string> l, bool b) { if (!b) return; l.Clear(); }
    private static void Drop(ref string s) => s = "x";
    private static void DropIf(ref string s, bool b) { if (b) s = "x"; }
    private static bool Try(out string s, bool b) { s = b ? Data.Secret() : ""; return b; }
    internal static void Lists(bool b)
    {
        var l = new List<string> { Data.Secret() }; var m = l; Wipe(m); Net.Send(string.Concat(l)); // clean
        l.Add(Data.Secret()); m = [.. l]; Wipe(m); Net.Send(string.Concat(l)); // want PK1001
        m = l.ToList(); l.Clear(); Net.Send(string.Concat(m)); // want PK1001
        Net.Send(string.Concat(l)); // clean
        l.Add(Data.Secret()); WipeSome(l, b); Net.Send(string.Concat(l)); // want PK1001
        var r = l.AsReadOnly(); l.Clear(); Net.Send(string.Concat(r)); // clean
        var q = l.Where(x => x != ""); l.Clear(); l.Add("k"); Net.Send(string.Concat(q)); // clean
        l.Add(Data.Secret()); Net.Send(string.Concat(q)); // want PK1001
        var im = ImmutableList.Create(Data.Secret()); im.Clear(); Net.Send(im[0]); // want PK1001
        im = im.Clear(); Net.Send(string.Concat(im)); // clean
        var d = new Dictionary<string, string> { ["a"] = Data.Secret(), ["b"] = "x" }; d.Remove("a"); Net.Send(d["b"]); // clean
        d.Remove("b", out var gone); Net.Send(gone!); // clean
        d["c"] = Data.Secret(); d.Remove("c", out gone); Net.Send(gone!); // want PK1001
        var cq = new ConcurrentQueue<string>(); cq.Enqueue(Data.Secret()); cq.Clear(); cq.Enqueue("a"); cq.TryDequeue(out var dq); Net.Send(dq!); // clean
    }
    internal static void Forms(bool b)
    {
        var f = new Form9 { A = Data.Secret() }; f.L.Add(Data.Secret()); var c = f.Copy(); var s = f.Same(); f.Reset(); Net.Send(f.A + string.Concat(f.L)); // clean
        Net.Send(c.A); // want PK1001
        Net.Send(string.Concat(c.L)); // want PK1001
        Net.Send(s.A + string.Concat(s.L)); // clean
        f.A = Data.Secret(); f.ResetIf(b); Net.Send(f.A); // want PK1001
        f.A = Data.Secret(); try { if (b) throw new IOException(); f.A = ""; } catch (IOException) { }
        Net.Send(f.A); // want PK1001
        f.A = Data.Secret(); try { if (b) throw new IOException(); } catch (IOException) { } finally { f.A = ""; }
        Net.Send(f.A); // clean
        f.A = Data.Secret(); for (var i = 0; i < 2; i++) f.A = ""; Net.Send(f.A); // want PK1001
        f.A = Data.Secret(); do f.A = ""; while (b); Net.Send(f.A); // clean
        f.B = Data.Secret(); var g = f; g.B = "x"; Net.Send(f.B); // clean
        f.B = Data.Secret(); g = b ? f : new Form9(); g.B = "x"; Net.Send(f.B); // want PK1001
        f.B = Data.Secret(); Form9[] fs = [f, new()]; fs[0].B = "x"; Net.Send(f.B); // clean
        f.B = Data.Secret(); foreach (var x in fs) x.B = "x"; Net.Send(f.B); // want PK1001
    }
    internal static void Rest(bool b)
    {
        var slot = new Slot9(); slot.Put(Data.Secret()); Net.Send(slot.Take()!); // want PK1001
        Net.Send(slot.Peek!); // clean
        slot.Put(Data.Secret()); slot.Put("x"); Net.Send(slot.Take()!); // clean
        var w = new Swap9 { X = Data.Secret(), Y = "y" }; w.Turn(); Net.Send(w.X); // clean
        Net.Send(w.Y); // want PK1001
        w.Shift("n"); Net.Send(w.Y); // clean
        w.X = Data.Secret(); w.Shift("n"); w.Shift("m"); Net.Send(w.Y + w.X); // clean
        var t = Data.Secret(); Drop(ref t); Net.Send(t); // clean
        t = Data.Secret(); DropIf(ref t, b); Net.Send(t); // want PK1001
        if (!Try(out t, b)) Net.Send(t); // want PK1001
        using var ms = new MemoryStream(); ms.Write(Data.SecretBytes()); ms.SetLength(0); ms.WriteByte(1); Net.Send(Convert.ToBase64String(ms.ToArray())); // clean
        ms.Write(Data.SecretBytes()); ms.Position = 0; Net.Send(Convert.ToBase64String(ms.ToArray())); // want PK1001
        var u = Data.Secret(); Action late = () => Net.Send(u); u = "x"; late(); // clean
        u = Data.Secret(); Action now = () => u = "x"; now(); Net.Send(u); // clean
        u = Data.Secret(); Action not = () => u = "x"; if (b) not(); Net.Send(u); // want PK1001
        u = "k"; void Fill() => u = Data.Secret(); Net.Send(u); // clean
        Fill(); Net.Send(u); // want PK1001
        var arr = new[] { Data.Secret(), "b" }; arr[0] = "x"; Net.Send(arr[0]); // clean
        arr[1] = Data.Secret(); Array.Resize(ref arr, 1); Net.Send(arr[0]); // clean
        var (a1, b1) = (Data.Secret(), "z"); (a1, b1) = (b1, a1); Net.Send(a1); // clean
        lock (w) { t = Data.Secret(); t = ""; }
        Net.Send(t); // clean
        string? n = Data.Secret(); n = null; n ??= "x"; Net.Send(n); // clean
        n = b ? null : Data.Secret(); n ??= "x"; Net.Send(n); // want PK1001
    }
}
