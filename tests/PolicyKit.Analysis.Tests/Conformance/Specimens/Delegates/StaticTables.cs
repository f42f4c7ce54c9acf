// static tables of functions and makers: called by a literal key, by a key that is handed through parameters, and one after the other
public static class Tabs
{
    private static readonly Dictionary<string, Func<string>> Texts = new() { ["real"] = () => Data.Secret(), ["masked"] = () => "****" };
    private static readonly Dictionary<string, Func<string>> Listed = new() { { "real", () => Data.Secret() }, { "masked", () => "****" } };
    private static readonly Dictionary<string, Func<string>> Later = [];
    static Tabs() { Later["real"] = () => Data.Secret(); Later["masked"] = () => "****"; }
    private static string Of(string n) => Texts[n]();
    internal static void Masked() => Net.Send(Texts["masked"]()); // clean
    internal static void Real() => Net.Send(Texts["real"]()); // want PK1001
    internal static void Masked2() => Net.Send(Listed["masked"]()); // clean
    internal static void Real2() => Net.Send(Listed["real"]()); // want PK1001
    internal static void Masked3() => Net.Send(Later["masked"]()); // clean
    internal static void Real3() => Net.Send(Later["real"]()); // want PK1001
    internal static void Masked4() => Net.Send(Of("masked")); // clean
    internal static void Real4() => Net.Send(Of("real")); // want PK1001
    internal static void Masked5() { if (Texts.TryGetValue("masked", out var f)) Net.Send(f()); } // clean
    internal static void Real5() { if (Texts.TryGetValue("real", out var f)) Net.Send(f()); } // want PK1001
    internal static void Any(string n) => Net.Send(Texts[n]()); // want PK1001
}
internal static class TabUse
{
    private static readonly Dictionary<string, Action<string>> Acts = new() { ["send"] = s => Net.Send(s), ["drop"] = s => { } };
    private static readonly Dictionary<string, Func<string, string>> Fmt = new() { ["keep"] = s => s, ["mask"] = s => "*" };
    private static void Act(string n, string s) => Acts[n](s);
    private static string Format(string n, string s) => Fmt[n](s);
    private static string Twice(string n, string s) => Format(n, s) + "!";
    private static string Chosen(string n, string s) => Fmt.TryGetValue(n, out var f) ? f(s) : "";
    internal static void A1() => Act("drop", Data.Secret()); // clean
    internal static void A2() => Act("send", Data.Secret()); // want PK1001
    internal static void A3() => Net.Send(Format("mask", Data.Secret())); // clean
    internal static void A4() => Net.Send(Format("keep", Data.Secret())); // want PK1001
    internal static void A5() => Net.Send(Twice("mask", Data.Secret())); // clean
    internal static void A6() => Net.Send(Twice("keep", Data.Secret())); // want PK1001
    internal static void A7(string n) => Net.Send(Twice(n, Data.Secret())); // want PK1001
    internal static void A8() => Net.Send(Chosen("mask", Data.Secret())); // clean
    internal static void A9() => Net.Send(Chosen("keep", Data.Secret())); // want PK1001
    public static void Root(string n) => Fmt[n](Data.Secret());
    public static void RootAct(string n) => Acts[n](Data.Secret()); // want PK1001
    internal static void Loop() { foreach (var n in new[] { "mask", "keep" }) Net.Send(Format(n, Data.Secret())); } // want PK1001
}
internal static class TabValues
{
    private static readonly Dictionary<string, Func<Resident, string>> Alone = new() { ["name"] = r => r.Name };
    private static readonly List<Func<Resident, string>> Listed = [r => r.Name];
    private static readonly List<Func<Resident, string>> All = [r => r.Name, r => r.Number];
    private static readonly Dictionary<string, Func<Resident, string>> Numbered = new(Alone) { ["no"] = r => r.Number };
    public static Func<Resident, string>? Unset;
    private static string Ask(Func<Resident, string> f, Resident r) => f(r);
    internal static void Leaks(Resident r)
    {
        Net.Send(string.Join(",", Numbered.Values.Select(f => f(r)))); // want PK1001
        Net.Send(All.Select(f => f(r)).First()); // want PK1001
        foreach (var f in All) Net.Send(Ask(f, r)); // want PK1001
        All.ForEach(f => Net.Send(f(r))); // want PK1001
        Net.Send(Ask(Unset!, r)); // want PK1001
    }
    internal static void Run(Resident r)
    {
        Net.Send(string.Join(",", Alone.Values.Select(f => f(r)))); // clean
        Net.Send(string.Join(",", Alone.Select(f => f.Value(r)))); // clean
        Net.Send(string.Join(",", Listed.Select(f => f(r)))); // clean
        Net.Send(Alone.Values.First()(r)); // clean
        foreach (var f in Alone.Values) Net.Send(Ask(f, r)); // clean
        Net.Send(Listed.Select(f => f(r)).First()); // clean
        Net.Send(string.Join(",", Listed.ConvertAll(f => f(r)))); // clean
        foreach (var t in Listed.Select(f => f(r))) Net.Send(t); // clean
        var own = new List<Func<Resident, string>> { x => x.Name };
        Net.Send(string.Join(",", own.Select(f => f(r)))); // clean
        Listed.ForEach(f => Net.Send(f(r))); // clean
    }
}
public interface ISvc { string Number(); }
public sealed class RealSvc : ISvc { public string Number() => Data.Secret(); }
public sealed class MaskSvc : ISvc { public string Number() => "****"; }
public static class Svcs
{
    private static readonly Dictionary<string, Func<ISvc>> Makers = new() { ["real"] = () => new RealSvc(), ["masked"] = () => new MaskSvc() };
    public static ISvc Create(string name) => Makers[name]();
    public static ISvc Masked() => Makers["masked"]();
}
internal static class FactoriesByName
{
    internal static void Masked() { Net.Send(Svcs.Create("masked").Number()); } // clean
    internal static void MaskedDirect() { Net.Send(Svcs.Masked().Number()); } // clean
    internal static void Real() { Net.Send(Svcs.Create("real").Number()); } // want PK1001
}
// functions of tables that call each other, and themselves
internal static class TablesInTables
{
    private static readonly Dictionary<string, Func<string, string>> Steps = new() { ["again"] = n => Steps![n]("end"), ["other"] = n => Ends![n](n), ["end"] = n => "" };
    private static readonly Dictionary<string, Func<string, string>> Ends = new() { ["real"] = n => Data.Secret(), ["back"] = n => Steps[n]("end"), ["plain"] = n => Data.Plain() };
    private static string Of(string k, string n) => Steps[k](n);
    internal static void Real() => Net.Send(Of("other", "real")); // want PK1001
    internal static void Plain() => Net.Send(Of("end", "x")); // clean
    internal static void Direct() => Net.Send(Ends["plain"]("x")); // clean
}
