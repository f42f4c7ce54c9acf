// delegates that nobody in sight knows: what they are given reaches what they give
internal sealed class Given(Func<string, string> f)
{
    public Func<string, string>? G; public void A() => Net.Send(f(Data.Secret())); // want PK1001
    public void B() => Net.Send(f(Data.Plain())); // clean
    public void C() => Net.Send(G!(Data.Secret())); // want PK1001
    public void D() => Net.Send(G?.Invoke(Data.Plain())); // clean
}
internal delegate bool Try(string s, out string r);
internal static class NobodyKnows
{
    public static void A(Func<string, string> f) => Net.Send(f(Data.Secret())); // want PK1001
    public static void B(Func<string, string> f) => Net.Send(f("x")); // clean
    public static void C(Func<string> f) => Net.Send(f()); // clean
    public static void D(IServiceProvider p) => Net.Send(((Func<string, string>)p.GetService(typeof(Func<string, string>))!)(Data.Secret())); // want PK1001
    public static void E(Try t) { if (t(Data.Secret(), out var r)) Net.Send(r); } // want PK1001 PK1009
    public static void F(Try t) { if (t("x", out var r)) Net.Send(r); } // clean
    public static void G(Dictionary<string, Func<string, string>> d) => Net.Send(d["a"](Data.Secret())); // want PK1001
    public static void H(Dictionary<string, Func<string, string>> d) => Net.Send(d["a"]("x")); // clean
    public static void I(Func<Resident, string> f, Resident r) => Net.Send(f(r)); // want PK1001
    public static void J(Action<string> f) => f(Data.Secret()); // clean
    public static void K(Func<Func<string, string>> f) => Net.Send(f()(Data.Secret())); // want PK1001
    public static async Task L(Func<string, Task<string>> f) => Net.Send(await f(Data.Secret())); // want PK1001
    public static void M(Converter<string, string> f) => Net.Send(string.Concat(Array.ConvertAll([Data.Secret()], f))); // want PK1001
    public static void N(Func<string, string> f) => Net.Send(string.Concat(new[] { Data.Secret() }.Select(f))); // want PK1001
    public static void O(Func<string, string> f) => Net.Send(string.Concat(new[] { Data.Plain() }.Select(f))); // clean
    public static void P(Func<string, bool> f) => Net.Send(string.Concat(new[] { Data.Plain() }.Where(f))); // clean
}
