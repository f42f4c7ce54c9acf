// pairs, tuples and records that are printed inside others of their kind, or inside themselves
internal static class PrintedInsideItself
{
    private static object Wrap(object inner, int n)
    {
        object all = inner;
        for (var i = 0; i < n; i++) all = new KeyValuePair<string, object>("a" + i, all);
        return all;
    }
    private static (string, object) Turn((string, object) t) { for (var i = 0; i < 9; i++) t = ("x", t); return t; }
    private sealed record Node(string Text, Node? Next, object? Any);
    private static Node Chain(string s) { Node? n = null; for (var i = 0; i < 9; i++) n = new Node(s, n, n); return n!; }
    private static void Later(object x) { var t = new System.Threading.Timer(_ => Net.Send($"{x}"), null, 1, 1); }
    public static void A() => Net.Send($"{Wrap(Data.Secret(), 3)}"); // want PK1001
    public static void B() => Net.Send($"{Wrap("o", 3)}"); // clean
    public static void C() => Net.Send($"{Turn(("a", Data.Secret()))}"); // want PK1001
    public static void D() => Net.Send($"{Turn(("a", "b"))}"); // clean
    public static void E() => Net.Send($"{Chain(Data.Secret())}"); // want PK1001
    public static void F() => Net.Send($"{Chain("o")}"); // clean
    public static void G() => Later(Wrap(Data.Secret(), 4)); // want PK1001
    public static void H() => Later(Wrap("o", 4)); // clean
}
