// out and ref parameters of members that only a caller knows: a service with several classes, a delegate
internal interface ILookup { bool TryGet(string key, out string value); void Fill(ref string value); string Get(string key); }
internal sealed class LookupOfSecrets : ILookup { public bool TryGet(string key, out string value) { value = Data.Secret(); return true; } public void Fill(ref string value) => value = Data.Secret(); public string Get(string key) => Data.Secret(); }
internal sealed class LookupThatEchoes : ILookup { public bool TryGet(string key, out string value) { value = key; return true; } public void Fill(ref string value) => value += "x"; public string Get(string key) => key; }
internal sealed class PlainLookup : ILookup { public bool TryGet(string key, out string value) { value = "a"; return true; } public void Fill(ref string value) => value = "b"; public string Get(string key) => "c"; }
internal delegate bool LookupTries(string key, out string value);
internal sealed class LookupUser(ILookup look) { public string Find(string key) => look.TryGet(key, out var v) ? v : "none"; public string Fill(string s) { look.Fill(ref s); return s; } public string Chain(string key) { if (!look.TryGet(key, out var v)) return ""; return look.Get(v); } }
internal static class OutOfOpenCalls
{
    private static string Find(ILookup look, string key) => look.TryGet(key, out var v) ? v : "none";
    private static string Filled(ILookup look, string s) { look.Fill(ref s); return s; }
    private static string FindBy(LookupTries tries, string key) => tries(key, out var v) ? v : "none";
    private static bool Pass(ILookup look, string key, out string value) => look.TryGet(key, out value);
    private static string Twice(ILookup look, string key) => Pass(look, key, out var v) ? v : "";
    internal static void Holes()
    {
        Net.Send(Find(new LookupOfSecrets(), "k")); // want PK1001
        Net.Send(Find(new LookupThatEchoes(), Data.Secret())); // want PK1001
        Net.Send(Find(new LookupThatEchoes(), "k")); // clean
        Net.Send(Find(new PlainLookup(), Data.Secret())); // clean
        Net.Send(Filled(new LookupOfSecrets(), "k")); // want PK1001
        Net.Send(Filled(new LookupThatEchoes(), Data.Secret())); // want PK1001
        Net.Send(Filled(new PlainLookup(), "k")); // clean
        Net.Send(FindBy((string k, out string v) => { v = k; return true; }, Data.Secret())); // want PK1001
        Net.Send(FindBy((string k, out string v) => { v = "a"; return true; }, Data.Secret())); // clean
        Net.Send(FindBy((string k, out string v) => { v = Data.Secret(); return true; }, "a")); // want PK1001
        Net.Send(Twice(new LookupOfSecrets(), "k")); // want PK1001
        Net.Send(Twice(new LookupThatEchoes(), "k")); // clean
        Net.Send(Twice(new LookupThatEchoes(), Data.Secret())); // want PK1001
    }
    internal static void Kept()
    {
        Net.Send(new LookupUser(new LookupOfSecrets()).Find("k")); // want PK1001
        Net.Send(new LookupUser(new LookupThatEchoes()).Find(Data.Secret())); // want PK1001
        Net.Send(new LookupUser(new LookupThatEchoes()).Find("k")); // clean
        Net.Send(new LookupUser(new PlainLookup()).Find(Data.Secret())); // clean
        Net.Send(new LookupUser(new LookupThatEchoes()).Fill(Data.Secret())); // want PK1001
        Net.Send(new LookupUser(new LookupThatEchoes()).Chain(Data.Secret())); // want PK1001
        Net.Send(new LookupUser(new PlainLookup()).Chain(Data.Secret())); // clean
    }
}
