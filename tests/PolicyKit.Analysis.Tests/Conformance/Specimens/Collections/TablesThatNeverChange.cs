// a table that never changes, given anew under a key that callers bring: the other keys stay what they were
using System.Collections.Frozen;
using System.Collections.Immutable;

internal static class TablesThatNeverChange
{
    private sealed record Entry(ImmutableDictionary<string, string> Fields)
    {
        public Entry With(string key, string value) => this with { Fields = Fields.SetItem(key, value) };
        public Entry Made(string key, string value) => new(Fields.SetItem(key, value));
        public Entry Without(string key) => this with { Fields = Fields.Remove(key) };
        public Entry WithFixed(string value) => this with { Fields = Fields.SetItem("fixed", value) };
        public Entry Perhaps(string key, string value) => value.Length > 3 ? With(key, value) : this;
        public string Get(string key) => Fields[key];
        public string Again(string key, string value) => Fields.SetItem(key, value)[key];
        public string Other(string key, string value) => Fields.SetItem(key, value)["n"];
    }

    private static readonly Entry None = new(ImmutableDictionary<string, string>.Empty);
    private static ImmutableDictionary<string, string> Empty => ImmutableDictionary<string, string>.Empty;
    private static ImmutableDictionary<string, string> Set(ImmutableDictionary<string, string> d, string key, string value) => d.SetItem(key, value);
    private static ImmutableDictionary<string, string> SetDeep(ImmutableDictionary<string, string> d, string key, string value) => Set(d, key, value);
    private static ImmutableDictionary<string, string> SetTwo(ImmutableDictionary<string, string> d, string a, string b, string value) => d.SetItem(a, value).SetItem(b, "x");
    private static ImmutableDictionary<string, string> Swap(ImmutableDictionary<string, string> d, string a, string b) => d.SetItem(a, d[b]);
    private static ImmutableDictionary<string, string> Either(ImmutableDictionary<string, string> d, ImmutableDictionary<string, string> e, string key) => (d.Count > 3 ? d : e).SetItem(key, "x");
    private static ImmutableDictionary<string, string> SetMaybe(ImmutableDictionary<string, string> d, string key) => d.Count > 3 ? d.SetItem(key, "x") : d;
    private static ImmutableDictionary<string, string> Spread(ImmutableDictionary<string, string> d) { foreach (var v in d.Values) { d = d.SetItem(v.Length > 3 ? "a" : "b", v); } return d; }
    private static ImmutableDictionary<string, string> Blank(ImmutableDictionary<string, string> d) { foreach (var k in d.Keys) { d = d.SetItem(k, "*"); } return d; }
    private static ImmutableDictionary<string, string> Copy(IReadOnlyDictionary<string, string> d) => d.ToImmutableDictionary();
    private static ImmutableDictionary<string, string> FillAndCopy(Dictionary<string, string> d, string key, string value) { d[key] = value; return d.ToImmutableDictionary(); }
    private static ImmutableDictionary<string, string> CopyAndFill(Dictionary<string, string> d, Action<Dictionary<string, string>> fill) { fill(d); return d.ToImmutableDictionary(); }
    private static ImmutableDictionary<string, string> Added(ImmutableDictionary<string, string> d, string key, string value) => d.Add(key, value);
    private static FrozenDictionary<string, string> Freeze(Dictionary<string, string> d) => d.ToFrozenDictionary();
    private static (ImmutableDictionary<string, string> Anew, ImmutableDictionary<string, string> Other) Pair(ImmutableDictionary<string, string> d, string key) => (d.SetItem(key, "*"), d.SetItem("o", "y"));
    private static ImmutableDictionary<string, string> SetComputed(ImmutableDictionary<string, string> d, string value) => d.SetItem(value.Trim(), value);
    private static ImmutableDictionary<string, string> SetBy(ImmutableDictionary<string, string> d, string key, Func<string> value) => d.SetItem(key, value());
    private static ImmutableDictionary<string, string> kept = ImmutableDictionary<string, string>.Empty;
    private static void Keep(ImmutableDictionary<string, string> d) => kept = d.SetItem("s", "x");
    private static Dictionary<string, string> Mutable(Dictionary<string, string> d, string key) { var copy = new Dictionary<string, string>(d); if (d.Count > 3) { copy[key] = "x"; } return copy; }

    public static void Same() { var d = Set(Empty, "n", Data.Secret()); Net.Send(d["n"]); } // want PK1001
    public static void Other() { var d = Set(Set(Empty, "n", Data.Secret()), "s", "x"); Net.Send(d["s"]); } // clean
    public static void Stays() { var d = Set(Set(Empty, "n", Data.Secret()), "s", "x"); Net.Send(d["n"]); } // want PK1001
    public static void Anew() { var d = Set(Empty, "n", Data.Secret()); Net.Send(Set(d, "n", "*")["n"]); } // clean
    public static void AnewSecret() { var d = Set(Empty, "n", "*"); Net.Send(Set(d, "n", Data.Secret())["n"]); } // want PK1001
    public static void AnewOfKnown() { var d = Empty.SetItem("n", Data.Secret()); Net.Send(Set(d, "n", "*")["n"]); } // clean
    public static void OldStays() { var d = Set(Empty, "n", Data.Secret()); Set(d, "n", "*"); Net.Send(d["n"]); } // want PK1001
    public static void Deep() { var d = SetDeep(SetDeep(Empty, "n", Data.Secret()), "s", "x"); Net.Send(d["s"]); } // clean
    public static void DeepAnew() { var d = SetDeep(Empty, "n", Data.Secret()); Net.Send(SetDeep(d, "n", "*")["n"]); } // clean
    public static void DeepStays() { var d = SetDeep(SetDeep(Empty, "n", Data.Secret()), "s", "x"); Net.Send(d["n"]); } // want PK1001
    public static void Values() { var d = Set(Set(Empty, "n", Data.Secret()), "s", "x"); Net.Send(string.Concat(d.Values)); } // want PK1001
    public static void ValuesAnew() { var d = Set(Empty, "n", Data.Secret()); Net.Send(string.Concat(Set(d, "n", "*").Values)); } // clean
    public static void Two() { var d = SetTwo(Empty, "a", "b", Data.Secret()); Net.Send(d["a"]); } // want PK1001
    public static void TwoOther() { var d = SetTwo(Empty, "a", "b", Data.Secret()); Net.Send(d["b"]); } // clean
    public static void Swapped() { var d = Swap(Set(Empty, "n", Data.Secret()), "s", "n"); Net.Send(d["s"]); } // want PK1001
    public static void SwappedOther() { var d = Swap(Set(Empty, "n", Data.Secret()), "n", "s"); Net.Send(d["s"]); } // clean
    public static void OneOfTwo() { var d = Either(Empty, Set(Empty, "n", Data.Secret()), "s"); Net.Send(d["n"]); } // want PK1001
    public static void OneOfTwoOther() { var d = Either(Set(Empty, "s", "x"), Set(Empty, "n", Data.Secret()), "s"); Net.Send(d["s"]); } // clean
    public static void OneHasIt() { var d = Either(Set(Empty, "s", "x"), Set(Empty, "s", Data.Secret()), "t"); Net.Send(d["s"]); } // want PK1001
    public static void Maybe() { var d = SetMaybe(Set(Empty, "n", Data.Secret()), "n"); Net.Send(d["n"]); } // want PK1001
    public static void Spreading() { var d = Spread(Set(Empty, "n", Data.Secret())); Net.Send(d["a"]); } // want PK1001
    public static void UnknownKey(string key) { var d = Set(Set(Empty, "n", Data.Secret()), key, "x"); Net.Send(d["n"]); } // want PK1001
    public static void UnknownKeyIn(string key) { var d = Set(Set(Empty, key, Data.Secret()), "s", "x"); Net.Send(d["n"]); } // want PK1001
    public static void UnknownKeys(string a, string b) { var d = Set(Set(Empty, a, Data.Secret()), b, "x"); Net.Send(d["n"]); } // want PK1001
    public static void Copied() { Net.Send(Copy(new Dictionary<string, string> { ["n"] = Data.Secret(), ["s"] = "x" })["n"]); } // want PK1001
    public static void CopiedOther() { Net.Send(Copy(new Dictionary<string, string> { ["n"] = Data.Secret(), ["s"] = "x" })["s"]); } // clean
    public static void FilledAndCopied() { Net.Send(FillAndCopy(new() { ["s"] = "x" }, "n", Data.Secret())["n"]); } // want PK1001
    public static void FilledAndCopiedOther() { Net.Send(FillAndCopy(new() { ["s"] = "x" }, "n", Data.Secret())["s"]); } // clean
    public static void CopiedAndFilled() { Net.Send(CopyAndFill([], static d => d["n"] = Data.Secret())["n"]); } // want PK1001
    public static void AddedOther() { Net.Send(Added(Set(Empty, "n", Data.Secret()), "s", "x")["s"]); } // clean
    public static void AddedSecret() { Net.Send(Added(Set(Empty, "n", "x"), "s", Data.Secret())["s"]); } // want PK1001
    public static void ChangingPerhaps() { Net.Send(Mutable(new() { ["n"] = Data.Secret() }, "n")["n"]); } // want PK1001
    public static void InLoop() { var d = Empty; foreach (var k in new[] { "a", "b" }) { d = Set(d, k, Data.Secret()); } Net.Send(d["a"]); } // want PK1001
    public static void LoopOfConstants() { var d = Set(Empty, "n", Data.Secret()); for (var i = 0; i < 3; i++) { d = Set(d, "s", "x"); } Net.Send(d["s"]); } // clean
    public static void LoopStays() { var d = Set(Empty, "n", Data.Secret()); for (var i = 0; i < 3; i++) { d = Set(d, "s", "x"); } Net.Send(d["n"]); } // want PK1001
    public static void LoopAnewPerhaps() { var d = Set(Empty, "n", Data.Secret()); for (var i = 0; i < Data.PlainInt(); i++) { d = Set(d, "n", "x"); } Net.Send(d["n"]); } // want PK1001

    public static void With() { var e = None.With("n", Data.Secret()).With("s", "x"); Net.Send(e.Fields["s"]); } // clean
    public static void WithStays() { var e = None.With("n", Data.Secret()).With("s", "x"); Net.Send(e.Fields["n"]); } // want PK1001
    public static void Made() { var e = None.Made("n", Data.Secret()).Made("s", "x"); Net.Send(e.Get("s")); } // clean
    public static void MadeStays() { var e = None.Made("n", Data.Secret()).Made("s", "x"); Net.Send(e.Get("n")); } // want PK1001
    public static void Fixed() { var e = None.WithFixed(Data.Secret()).With("s", "x"); Net.Send(e.Get("s")); } // clean
    public static void FixedAnew() { var e = None.WithFixed(Data.Secret()).With("fixed", "x"); Net.Send(e.Get("fixed")); } // clean
    public static void FixedStays() { var e = None.With("fixed", "x").WithFixed(Data.Secret()); Net.Send(e.Get("fixed")); } // want PK1001
    public static void WithoutOther() { var e = None.With("n", Data.Secret()).With("s", "x").Without("t"); Net.Send(e.Get("s")); } // clean
    public static void WithoutStays() { var e = None.With("n", Data.Secret()).With("s", "x").Without("s"); Net.Send(e.Get("n")); } // want PK1001
    public static void WithPerhaps() { var e = None.With("n", Data.Secret()).Perhaps("n", "x"); Net.Send(e.Get("n")); } // want PK1001
    public static void AgainInside() { Net.Send(None.With("n", Data.Secret()).Again("n", "x")); } // clean
    public static void OtherInside() { Net.Send(None.With("n", Data.Secret()).Other("s", "x")); } // want PK1001
    public static void Labelled() { Net.Send(Set(System.Text.Json.JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(Data.Secret())!, "s", "x")["n"]); } // want PK1001
    public static void LabelledHere() { Net.Send(System.Text.Json.JsonSerializer.Deserialize<ImmutableDictionary<string, string>>(Data.Secret())!.SetItem("s", "x")["n"]); } // want PK1001
    public static void Whole() { Net.Send(System.Text.Json.JsonSerializer.Serialize(None.With("n", Data.Secret()).With("s", "x").Fields)); } // want PK1001

    public static void Frozen() { Net.Send(Freeze(new() { ["n"] = Data.Secret(), ["s"] = "x" })["n"]); } // want PK1001
    public static void FrozenOther() { Net.Send(Freeze(new() { ["n"] = Data.Secret(), ["s"] = "x" })["s"]); } // clean
    public static void PairAnew() { Net.Send(Pair(Set(Empty, "n", Data.Secret()), "n").Anew["n"]); } // clean
    public static void PairOther() { Net.Send(Pair(Set(Empty, "n", Data.Secret()), "n").Other["n"]); } // want PK1001
    public static void Computed() { Net.Send(SetComputed(SetComputed(Empty, Data.Secret()), "x")["n"]); } // want PK1001
    public static void ComputedOpen() { Net.Send(SetComputed(SetComputed(Empty, "y"), "x")["n"]); } // clean
    public static void AnewBy() { var d = Set(Empty, "n", Data.Secret()); Net.Send(SetBy(d, "n", static () => "*")["n"]); } // clean
    public static void AnewBySecret() { var d = Set(Empty, "n", "*"); Net.Send(SetBy(d, "n", static () => Data.Secret())["n"]); } // want PK1001
    public static void AnewByOther() { var d = Set(Empty, "n", Data.Secret()); Net.Send(SetBy(d, "s", static () => "*")["n"]); } // want PK1001
    public static void Keeping() { Keep(Set(Empty, "n", Data.Secret())); }
    public static void KeptSecret() { Net.Send(kept["n"]); } // want PK1001
    private static ImmutableDictionary<string, string> SetNumbered(ImmutableDictionary<string, string> d, string id) => d.SetItem("r:" + id, "x");
    public static void Numbered(string a, string b) { var d = Empty.SetItem("r:" + a, Data.Secret()); Net.Send(SetNumbered(d, b)["r:" + a]); } // want PK1001
    public static void NumberedOther(string a, string b) { var d = Empty.SetItem("s:" + a, Data.Secret()); Net.Send(SetNumbered(d, b)["r:" + a]); } // clean
}
