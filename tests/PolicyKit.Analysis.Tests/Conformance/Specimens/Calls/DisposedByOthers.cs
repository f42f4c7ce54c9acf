// Something to be disposed of, handed over as no more than that: whoever disposes of it runs the program's own code
internal sealed class FillAtEnd(List<string> lines, string text) : IDisposable { public void Dispose() => lines.Add(text); }
internal static class DisposedByOthers
{
    private static void End(IDisposable d) => d.Dispose();
    private static void EndOwn(FillAtEnd d) => d.Dispose();
    internal static void Here() { var l = new List<string>(); using (new FillAtEnd(l, Data.Secret())) { } Net.Send(string.Concat(l)); } // want PK1001
    internal static void Here2() { var l = new List<string>(); using (new FillAtEnd(l, "x")) { } Net.Send(string.Concat(l)); } // clean
    internal static void Own() { var l = new List<string>(); EndOwn(new FillAtEnd(l, Data.Secret())); Net.Send(string.Concat(l)); } // want PK1001
    internal static void Own2() { var l = new List<string>(); EndOwn(new FillAtEnd(l, "x")); Net.Send(string.Concat(l)); } // clean
    internal static void There() { var l = new List<string>(); End(new FillAtEnd(l, Data.Secret())); Net.Send(string.Concat(l)); } // want PK1001
    internal static void There2() { var l = new List<string>(); End(new FillAtEnd(l, "x")); Net.Send(string.Concat(l)); } // clean
}
