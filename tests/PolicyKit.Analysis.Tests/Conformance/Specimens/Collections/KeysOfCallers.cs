// elements under keys that callers bring: property bags, sessions, settings behind methods of their own
internal static class KeysOfCallers
{
    private class Bag
    {
        private readonly Dictionary<string, string> d = [];
        public string? this[string key] { get => d.GetValueOrDefault(key); set => d[key] = value!; }
        public void Put(string key, string value) => d[key] = value;
        public void Add(string key, string value) => d.Add(key, value);
        public virtual string Get(string key) => d[key];
        public string GetOr(string key, string other) => d.TryGetValue(key, out var v) ? v : other;
        public void PutLower(string key, string value) { key = key.ToLowerInvariant(); d[key] = value; }
        public string Prefixed(string key) => d["app:" + key];
        public string Fixed() => d["fixed"];
        public void PutFixed(string value) => d["fixed"] = value;
        public void Move(string from, string to) => d[to] = d[from];
        public string Both(string key, string value) { d[key] = value; return d["fixed"]; }
        public void Remove(string key) => d.Remove(key);
        public IEnumerable<string> All() => d.Values;
    }

    private sealed class Outer { private readonly Bag bag = new(); public void Put(string name, string value) => bag.Put(name, value); public string Get(string name) => bag.Get(name); }

    private static readonly Bag Shared = new();

    private static void Fill(Bag b, string key) => b.Put(key, Data.Secret());
    private static Dictionary<string, string> Make(string key, string value) => new() { [key] = value, ["other"] = "x" };
    private static string Chosen(Bag b, bool first) => b.Get(first ? "a" : "b");

    public static void Indexer() { var b = new Bag { ["a"] = Data.Secret(), ["b"] = "x" }; Net.Send(b["a"]); } // want PK1001
    public static void OtherOfIndexer() { var b = new Bag { ["a"] = Data.Secret(), ["b"] = "x" }; Net.Send(b["b"]); } // clean
    public static void Method() { var b = new Bag(); b.Put("a", Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
    public static void OtherOfMethod() { var b = new Bag(); b.Put("a", Data.Secret()); b.Put("b", "x"); Net.Send(b.Get("b")); } // clean
    public static void Tried() { var b = new Bag(); b.Add("a", Data.Secret()); Net.Send(b.GetOr("a", "none")); } // want PK1001
    public static void OtherTried() { var b = new Bag(); b.Add("a", Data.Secret()); Net.Send(b.GetOr("b", "none")); } // clean
    public static void Otherwise() { var b = new Bag(); b.Add("a", "x"); Net.Send(b.GetOr("b", Data.Secret())); } // want PK1001
    public static void Changed() { var b = new Bag(); b.PutLower("A", Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
    public static void Computed() { var b = new Bag(); b.Put("app:a", Data.Secret()); Net.Send(b.Prefixed("a")); } // want PK1001
    public static void ConstantInside() { var b = new Bag(); b.Put("fixed", Data.Secret()); Net.Send(b.Fixed()); } // want PK1001
    public static void OtherConstantInside() { var b = new Bag(); b.Put("a", Data.Secret()); Net.Send(b.Fixed()); } // clean
    public static void ConstantWritten() { var b = new Bag(); b.PutFixed(Data.Secret()); Net.Send(b.Get("fixed")); } // want PK1001
    public static void OtherThanTheWritten() { var b = new Bag(); b.PutFixed(Data.Secret()); Net.Send(b.Get("a")); } // clean
    public static void Moved() { var b = new Bag(); b.Put("a", Data.Secret()); b.Move("a", "b"); Net.Send(b.Get("b")); } // want PK1001
    public static void MovedElsewhere() { var b = new Bag(); b.Put("a", Data.Secret()); b.Move("a", "b"); Net.Send(b.Get("c")); } // clean
    public static void SameInside() { var b = new Bag(); Net.Send(b.Both("fixed", Data.Secret())); } // want PK1001
    public static void Overwritten() { var b = new Bag(); b.Put("a", Data.Secret()); b.Put("a", "x"); Net.Send(b.Get("a")); } // clean
    public static void OverwrittenPerhaps(bool c) { var b = new Bag(); b.Put("a", Data.Secret()); if (c) b.Put("a", "x"); Net.Send(b.Get("a")); } // want PK1001
    public static void Unknown(string key) { var b = new Bag(); b.Put(key, Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
    public static void UnknownRead(string key) { var b = new Bag(); b.Put("a", Data.Secret()); Net.Send(b.Get(key)); } // want PK1001
    public static void SameUnknown(string key) { var b = new Bag(); b.Put(key, Data.Secret()); Net.Send(b.Get(key)); } // want PK1001
    public static void InLoop() { var b = new Bag(); foreach (var k in new[] { "a", "b" }) b.Put(k, Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
    public static void Wrapped() { var o = new Outer(); o.Put("a", Data.Secret()); Net.Send(o.Get("a")); } // want PK1001
    public static void OtherWrapped() { var o = new Outer(); o.Put("a", Data.Secret()); o.Put("b", "x"); Net.Send(o.Get("b")); } // clean
    public static void FilledByHelper() { var b = new Bag(); Fill(b, "a"); Net.Send(b.Get("a")); } // want PK1001
    public static void OtherThanFilled() { var b = new Bag(); Fill(b, "a"); Net.Send(b.Get("b")); } // clean
    public static void Made() { Net.Send(Make("a", Data.Secret())["a"]); } // want PK1001
    public static void OtherMade() { Net.Send(Make("a", Data.Secret())["other"]); } // clean
    public static void MadeUnderTheOther() { Net.Send(Make("other", Data.Secret())["a"]); } // clean
    public static void Either(bool c) { var b = new Bag(); b.Put("b", Data.Secret()); Net.Send(Chosen(b, c)); } // want PK1001
    public static void AllValues() { var b = new Bag(); b.Put("b", Data.Secret()); Net.Send(string.Join(",", b.All())); } // want PK1001
    public static void PutShared() => Shared.Put("a", Data.Secret());
    public static void ReadShared() => Net.Send(Shared.Get("a")); // want PK1001
    public static void InLambda() { var b = new Bag(); Action<string> put = k => b.Put(k, Data.Secret()); put("a"); Net.Send(b.Get("a")); } // want PK1001
    public static void OtherThanInLambda() { var b = new Bag(); Action<string> put = k => b.Put(k, Data.Secret()); put("a"); Net.Send(b.Get("b")); } // clean
    public static void Constant() { const string Key = "a"; var b = new Bag(); b.Put(Key, Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
    public static void Held() { var key = "a"; var b = new Bag(); b.Put(key, Data.Secret()); Net.Send(b.Get("a")); } // want PK1001
}
