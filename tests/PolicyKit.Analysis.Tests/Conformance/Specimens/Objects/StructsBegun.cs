// structures that begin as their default and are written to by reference
internal static class StructsBegun
{
    internal struct Totals { public int Count; public long Sum; public void Add(int n) { Count++; Sum += n; } public Totals With(int n) { Sum = n; return this; } }
    internal sealed class Holder { internal Totals One; internal Totals[] Many = new Totals[3]; internal void Put(int n) => Add(ref One, n); internal long Read() => One.Sum; }
    private static void Add(ref Totals t, int n) => t.Sum += n;
    private static void Fill(out Totals t, int n) { t = default; t.Sum = n; }
    private static void AddTo(Span<Totals> all, int n) => all[0].Sum = n;
    private static Totals s_static;

    internal static void Local() { var u = default(Totals); u.Sum = Data.SecretInt(); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void Literal() { Totals u = default; u.Add(Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void ByRef() { Totals u = default; Add(ref u, Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void ByRefCount() { Totals u = default; Add(ref u, Data.SecretInt()); Net.Send(u.Count.ToString()); } // clean
    internal static void Out() { Fill(out var u, Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void OutCount() { Fill(out var u, Data.SecretInt()); Net.Send(u.Count.ToString()); } // clean
    internal static void Unassigned() { Totals u; u.Count = 0; u.Sum = 0; Add(ref u, Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void Element() { var all = new Totals[2]; Add(ref all[0], Data.SecretInt()); Net.Send(all[0].Sum.ToString()); } // want PK1001
    internal static void ElementCall() { var all = new Totals[2]; all[0].Add(Data.SecretInt()); Net.Send(all[0].Sum.ToString()); } // want PK1001
    internal static void ElementOther() { var all = new Totals[2]; Add(ref all[0], Data.SecretInt()); Net.Send(all[1].Sum.ToString()); } // clean
    internal static void ElementDirect() { var all = new Totals[2]; all[0].Sum = Data.SecretInt(); Net.Send(all[0].Sum.ToString()); } // want PK1001
    internal static void OfSpan() { Span<Totals> all = new Totals[2]; AddTo(all, Data.SecretInt()); Net.Send(all[0].Sum.ToString()); } // want PK1001
    internal static void OfStack() { Span<Totals> all = stackalloc Totals[2]; AddTo(all, Data.SecretInt()); Net.Send(all[0].Sum.ToString()); } // want PK1001
    internal static void Field() { var h = new Holder(); Add(ref h.One, Data.SecretInt()); Net.Send(h.One.Sum.ToString()); } // want PK1001
    internal static void FieldCall() { var h = new Holder(); h.One.Add(Data.SecretInt()); Net.Send(h.One.Sum.ToString()); } // want PK1001
    internal static void FieldInside() { var h = new Holder(); h.Put(Data.SecretInt()); Net.Send(h.Read().ToString()); } // want PK1001
    internal static void FieldCount() { var h = new Holder(); h.Put(Data.SecretInt()); Net.Send(h.One.Count.ToString()); } // clean
    internal static void FieldMany() { var h = new Holder(); Add(ref h.Many[1], Data.SecretInt()); Net.Send(h.Many[1].Sum.ToString()); } // want PK1001
    internal static void Static() { Add(ref s_static, Data.SecretInt()); Net.Send(s_static.Sum.ToString()); } // want PK1001
    internal static void Returned() { Totals u = default; Net.Send(u.With(Data.SecretInt()).Sum.ToString()); } // want PK1001
    internal static void Conditional(bool b) { var u = b ? default : new Totals(); Add(ref u, Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void Pair() { (int A, long B) p = default; p.B = Data.SecretInt(); Net.Send(p.B.ToString()); } // want PK1001
    internal static void PairByRef() { (int A, long B) p = default; SetB(ref p, Data.SecretInt()); Net.Send(p.B.ToString()); } // want PK1001
    internal static void PairOther() { (int A, long B) p = default; SetB(ref p, Data.SecretInt()); Net.Send(p.A.ToString()); } // clean
    private static void SetB(ref (int A, long B) p, int n) => p.B = n;
    internal static void Captured() { Totals u = default; Action<int> add = n => u.Sum += n; add(Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void CapturedByRef() { Totals u = default; Action<int> add = n => Add(ref u, n); add(Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static void LocalFunction() { Totals u = default; void Put(int n) => Add(ref u, n); Put(Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
    internal static T? Default<T>() => default;
    internal static void Generic() { var u = Default<Totals>(); u.Add(Data.SecretInt()); Net.Send(u.Sum.ToString()); } // want PK1001
}
