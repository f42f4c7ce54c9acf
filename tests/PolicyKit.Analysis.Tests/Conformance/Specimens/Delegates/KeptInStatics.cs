// delegates that a method is given and keeps in a static place
internal static class R1 { private static Func<string>? s_f; public static void Add(Func<string> f) => s_f = f; public static string Get() => s_f!(); public static void Init() => Add(Data.Secret); }
internal static class U1 { public static void A() => Net.Send(R1.Get()); } // want PK1001
internal static class R2 { private static readonly List<Func<string>> s_f = []; public static void Add(Func<string> f) => s_f.Add(f); public static string Get() => s_f[0](); public static void Init() => Add(Data.Secret); }
internal static class U2 { public static void A() => Net.Send(R2.Get()); } // want PK1001
internal static class R3 { private static readonly Dictionary<string, Func<string>> s_f = []; public static void Add(string k, Func<string> f) => s_f[k] = f; public static string Get(string k) => s_f[k](); public static void Init() => Add("a", Data.Secret); }
internal static class U3 { public static void A() => Net.Send(R3.Get("a")); } // want PK1001
internal static class R4 { private static readonly Dictionary<string, Func<string>> s_f = []; public static void Add(string k, Func<string> f) => s_f[k] = f; public static string Get(string k) => s_f[k](); public static void Init() => Add("a", () => Data.Secret()); }
internal static class U4 { public static void A() => Net.Send(R4.Get("a")); } // want PK1001
internal static class R5 { private static readonly Dictionary<string, Func<string>> s_f = new() { ["a"] = Data.Secret, ["b"] = Data.Plain }; public static string Get(string k) => s_f[k](); }
internal static class U5 { public static void A() => Net.Send(R5.Get("a")); } // want PK1001
internal static class R6 { private static readonly Dictionary<string, Func<string>> s_f = []; public static void Add(string k, Func<string> f) => s_f.Add(k, f); public static string Get(string k) => s_f.TryGetValue(k, out var f) ? f() : ""; public static void Init() => Add("a", Data.Secret); }
internal static class U6 { public static void A() => Net.Send(R6.Get("a")); } // want PK1001
internal static class R7 { private static readonly Dictionary<string, string> s_f = []; public static void Add(string k, string f) => s_f[k] = f; public static string Get(string k) => s_f[k]; public static void Init() => Add("a", Data.Secret()); }
internal static class U7 { public static void A() => Net.Send(R7.Get("a")); } // want PK1001
internal static class R8 { private static readonly Dictionary<int, Func<string>> s_f = []; public static void Add(int k, Func<string> f) => s_f[k] = f; public static string Get(int k) => s_f[k](); public static void Init() => Add(1, Data.Secret); }
internal static class U8 { public static void A() => Net.Send(R8.Get(1)); } // want PK1001
internal static class R9 { private static readonly Dictionary<string, Func<string>> s_f = []; public static void Add(string k, Func<string> f) => s_f[k] = f; public static string Get(string k) => s_f[k](); public static void Init() => Add("a", Data.Plain); }
internal static class U9 { public static void A() => Net.Send(R9.Get("a")); } // clean
internal static class R10 { private static Func<string>? s_f; private static void Set(Func<string> f) => s_f = f; public static void Add(Func<string> f) => Set(f); public static string Get() => s_f!(); public static void Init() => Add(Data.Secret); }
internal static class U10 { public static void A() => Net.Send(R10.Get()); } // want PK1001
internal static class R11 { private static Action<string>? s_f; public static void Add(Action<string> f) => s_f = f; public static void Tell() => s_f!(Data.Secret()); public static void Init() => Add(Net.Send); } // want PK1001
internal static class R12 { private static Action<string>? s_f; public static void Add(Action<string> f) => s_f = f; public static void Tell() => s_f!(Data.Plain()); public static void Init() => Add(Net.Send); } // clean
