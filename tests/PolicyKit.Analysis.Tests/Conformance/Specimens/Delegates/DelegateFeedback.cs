// what a delegate gives is handed to it again
internal static class DelegateFeedback
{
    private static string Twice(Func<string, (string, string)> f) => f(f("a").Item2).Item1;
    private static string Plain(Func<string, string> f) => f(f("a"));
    private static string Loop(Func<string, (string, string)> f) { var s = "a"; var r = ""; for (var i = 0; i < 3; i++) (r, s) = f(s); return r; }
    private static IEnumerable<string> Many(Func<string, (string, string)> f) { var s = "a"; while (true) { var (x, n) = f(s); yield return x; s = n; } }

    internal static void TwiceOnly() => Net.Send(Twice(static s => (s, s + Data.Secret()))); // want PK1001
    internal static void TwiceSwapped() => Net.Send(Twice(static s => (s + Data.Secret(), s))); // want PK1001
    internal static void TwiceClean() => Net.Send(Twice(static s => (s, "b"))); // clean
    internal static void PlainOnly() => Net.Send(Plain(static s => s + Data.Secret())); // want PK1001
    internal static void Looped() => Net.Send(Loop(static s => (s, s + Data.Secret()))); // want PK1001
    internal static void Yielded() => Net.Send(Many(static s => (s, s + Data.Secret())).ElementAt(2)); // want PK1001
    internal static void YieldedClean() => Net.Send(Many(static s => (s, "b")).ElementAt(2)); // clean
    internal static void Direct() { Func<string, (string, string)> f = static s => (s, s + Data.Secret()); Net.Send(f(f("a").Item2).Item1); } // want PK1001
}
