namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>What types declare: structs that change, references to places, extension members, static members of interfaces, statics per type argument.</summary>
internal static class TypeRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("objects/with-chain", ["var §x = new §Doc($text, $text, \"c\");", "var §y = §x with { A = $text } with { B = «\"k\"|$text» };", "var §z = §y with { C = §x.A };", "var §v = §z.«A|B|C»;"]) { Type = "public sealed record §Doc(string A, string B, string C);" },
        new("objects/with-nested", ["var §x = new §Doc($text, new §Inner($text, \"n\"));", "var §y = §x with { In = §x.In with { N = «$text|\"k\"» } };", "var §v = «§y.In.T|§y.In.N|§x.In.N|§y.A»;"]) { Type = "public sealed record §Inner(string T, string N);\npublic sealed record §Doc(string A, §Inner In);" },
        new("objects/record-custom-copy", ["var §x = new §Doc($text, $text);", "var §y = §x with { A = \"k\" };", "var §v = §y.«A|B|Note»;"])
        {
            Type = "public record §Doc(string A, string B)\n{\npublic string Note { get; init; } = \"n\";\nprotected §Doc(§Doc from) { A = from.A; B = «from.B|\"b\"»; Note = «from.A|\"n\"»; }\n}",
        },
        new("objects/record-print-members", ["object §x = new §Doc($text, $text);", "var §v = $\"{§x}\";"])
        {
            Type = "public sealed record §Doc(string A, string B) { private bool PrintMembers(StringBuilder into) { into.Append(«A|B|\"x\"»); return true; } }",
        },
        new("values/deconstruct-existing", ["var (§p, §v) = (\"p\", \"v\");", "(§p, §v) = new §Doc($text, $text);", "«(§p, §v) = (§v, §p);|(§v, _) = (§p, §v);|»"]) { Type = "public sealed record §Doc(string A, string B);" },
        new("values/deconstruct-into-places", ["var §x = new §Doc();", "var §y = new[] { \"y\", \"z\" };", "(§x.A, §y[1], §x.B) = ($text, $text, \"k\");", "var §v = «§x.A|§x.B|§y[0]|§y[1]»;"]) { Type = "public sealed class §Doc { public string A = \"a\"; public string B { get; set; } = \"b\"; }" },
        new("values/nested-tuples", ["var §x = (A: ($text, N: 1), B: (C: $text, D: ($text, \"k\")));", "var ((§p, _), (§q, (§r, §s))) = §x;", "var §v = «§p|§q|§r|§s|§x.B.D.Item1|§x.A.Item1»;"]),
        new("values/tuple-changed", ["var §x = (A: $text, B: (C: $text, D: \"d\"));", "var §y = §x;", "§y.B.D = $text;", "§x.A = «\"k\"|$text»;", "var §v = «§x|§y».«A|B.C|B.D»;"]),
        new("values/ref-readonly", ["var §x = new §Two { A = $text, B = $text };", "ref readonly var §r = ref §Pick(in §x, «true|false»);", "«§x.A = \"k\";|»", "var §v = §r;"])
        {
            Type = "public struct §Two { public string A; public string B; }", Member = "private static ref readonly string §Pick(in §Two two, bool first) => ref (first ? ref two.A : ref two.B);", IsPlain = true,
        },
        new("values/ref-conditional", ["var (§p, §v) = ($text, \"k\");", "ref var §r = ref ($flag ? ref §p : ref §v);", "§r = «$text|\"k\"»;"]) { IsPlain = true },
        new("values/ref-reassigned", ["var (§p, §v) = (\"p\", \"v\");", "ref var §r = ref §p;", "§r = $text;", "§r = ref §v;", "§r = «$text|\"k\"»;", "«§v = §p;|»"]) { IsPlain = true },
        new("values/ref-into-object", ["var §x = new §Book();", "§x.Place(«\"a\"|\"b\"») = $text;", "var §v = §x.«A|B»;"])
        {
            Type = "public sealed class §Book { private string a = \"a\"; private string b = \"b\"; public string A => a; public string B => b; public ref string Place(string name) { if (name == \"a\") return ref a; return ref b; } }", IsPlain = true,
        },
        new("values/ref-value-of-map", ["var §x = new Dictionary<string, string> { [\"a\"] = $text };", "ref var §r = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(§x, «\"a\"|\"b\"», out var §found)!;", "§r = «$text|\"k\"|§r + $text»;", "var §v = §x[\"a\"];"]) { IsPlain = true },
        new("values/ref-foreach", ["var §x = new[] { $text, \"b\" };", "foreach (ref var §r in §x.AsSpan()) §r = «§r + \"f\"|\"k\"|$text»;", "var §v = §x[1];"]) { IsPlain = true },
        new("objects/struct-changed-in-place", ["var §x = new §Holder();", "§x.Fixed.Put($text);", "§x.Loose.Put($text);", "§x.Own.Put($text);", "var §v = §x.«Fixed.Last|Loose.Last|Own.Last» ?? \"none\";"])
        {
            Type = "public struct §Mark { public string Last; public void Put(string text) => Last = text; }\npublic sealed class §Holder { public readonly §Mark Fixed = new() { Last = \"f\" }; public §Mark Loose = new() { Last = \"l\" }; public §Mark Own { get; } }",
        },
        new("objects/struct-in-list", ["var §x = new List<§Cell> { new() { A = $text }, new() { A = \"k\" } };", "var §y = §x[1];", "§y.A = $text;", "«§x[1] = §y;|»", "var §v = §x[1].A;"]) { Type = "public struct §Cell { public string A; }" },
        new("objects/struct-through-interface", ["var §x = new §Mark { Last = \"l\" };", "«§Put(§x, $text);|§PutIn(ref §x, $text);»", "var §v = §x.Last;"])
        {
            Type = "public interface §IPut { void Put(string text); }\npublic struct §Mark : §IPut { public string Last; public void Put(string text) => Last = text; }",
            Member = "private static void §Put(§IPut into, string text) => into.Put(text);\nprivate static void §PutIn<T>(ref T into, string text) where T : §IPut => into.Put(text);",
        },
        new("objects/struct-default-and-with", ["var §x = new §Spot { A = $text, B = $text };", "var §y = §x with { B = \"k\" };", "§x = default;", "var §v = «§x|§y».«A|B» ?? \"none\";"]) { Type = "public struct §Spot { public string A { get; set; } public string B { get; init; } }" },
        new("objects/ref-struct-writer", ["Span<char> §q = new char[8];", "var §x = new §Writer(§q);", "foreach (var §c in ($text + \"####\").AsSpan(0, 3)) §x.Put(«§c|'k'»);", "var §v = «§x.Text()|§q[..3].ToString()»;"])
        {
            Type = "public ref struct §Writer(Span<char> buffer) { private readonly Span<char> into = buffer; private int at; public void Put(char c) { into[at] = c; at++; } public string Text() => into[..at].ToString(); }", IsPlain = true,
        },
        new("objects/ref-struct-enumerator", ["var §v = \"\";", "foreach (var §e in new §Words(($text + \",k\").AsSpan())) §v = §e.ToString();"])
        {
            Type = "public ref struct §Words(ReadOnlySpan<char> left)\n{\nprivate ReadOnlySpan<char> left = left;\nprivate ReadOnlySpan<char> now;\nprivate int steps;\npublic readonly ReadOnlySpan<char> Current => now;\npublic readonly §Words GetEnumerator() => this;\npublic bool MoveNext() { if (steps == 2) return false; steps++; var at = left.IndexOf(','); now = at < 0 ? left : left[..at]; left = at < 0 ? default : left[(at + 1)..]; return true; }\n}",
            IsPlain = true,
        },
        new("objects/inline-array-field", ["var §x = new §Row { Name = \"n\" };", "§x.Cells[«0|1»] = $text;", "foreach (ref var §c in (Span<string>)§x.Cells) §c ??= \"e\";", "var §v = «§x.Cells[0]|§x.Cells[1]|§x.Name»;"])
        {
            Type = "[System.Runtime.CompilerServices.InlineArray(2)] public struct §Cells { private string first; }\npublic sealed class §Row { public string Name = \"\"; public §Cells Cells; }", IsPlain = true,
        },
        new("values/span-over-field", ["var §x = new §Buffer();", "var §q = §x.Free;", "($text + \"####\").AsSpan(0, 3).CopyTo(§q);", "«§q[0] = 'k';|§q.Clear();|»", "var §v = §x.Text;"])
        {
            Type = "public sealed class §Buffer { private readonly char[] kept = new char[8]; public Span<char> Free => kept.AsSpan(«0|4», 4); public string Text => new(kept, 0, «8|4»); }", IsPlain = true,
        },
        new("values/span-filled-by-callee", ["var §q = new char[6];", "§Put(§q.AsSpan(), ($text + \"####\")[..2], out var §n);", "§Put(§q.AsSpan(§n), \"k\", out _);", "var §v = new string(§q, «0|§n», 2);"])
        {
            Member = "private static void §Put(Span<char> into, ReadOnlySpan<char> text, out int written) { text.CopyTo(into); written = text.Length; }", IsPlain = true,
        },
        new("values/memory-owner", ["var §v = \"m\";", "using (var §m = System.Buffers.MemoryPool<char>.Shared.Rent(8)) { ($text + \"####\").AsSpan(0, 4).CopyTo(§m.Memory.Span); §v = §m.Memory[..4].ToString(); }"]) { Weight = 1 },
        new("values/array-pool", ["var §q = System.Buffers.ArrayPool<char>.Shared.Rent(8);", "($text + \"####\").CopyTo(0, §q, 0, 4);", "var §v = new string(§q, 0, «4|1»);", "System.Buffers.ArrayPool<char>.Shared.Return(§q);"]) { Weight = 1 },
        new("values/params-list", ["var §v = §Pick($text, $text, \"k\");"]) { Member = "private static string §Pick(params List<string> items) => items[«0|1|2»];" },
        new("values/params-sequence", ["var §v = §Pick(«$array|$text, \"k\"|[\"k\", .. $list]»);"]) { Member = "private static string §Pick(params IEnumerable<string> items) => items.«First|Last»();" },
        new("values/optional-null", ["var §v = §Pick($text, «other: $text|\"k\"|null»);"]) { Member = "private static string §Pick(string text, string? other = null) { other ??= «text|\"o\"»; return other; }" },
        new("objects/field-keyword-history", ["var §x = new §Track();", "§x.Now = $text;", "§x.Now = «$text|\"k\"»;", "var §v = §x.«Now|Before»;"])
        {
            Type = "public sealed class §Track { public string Before { get; private set; } = \"b\"; public string Now { get => field ?? \"none\"; set { Before = field ?? \"first\"; field = «value|value + \"!\"|\"k\"»; } } }",
        },
        new("objects/field-keyword-lazy", ["var §x = new §Late($text);", "var §v = §x.«Made|Other»;"])
        {
            Type = "public sealed class §Late(string seed) { public string Made => field ??= «seed|\"m\"» + \"!\"; public string Other { get => field ?? Made; set; } }",
        },
        new("objects/extension-members", ["var §x = §Card.Of($text, $text);", "«§x.Mark($text);|§x.Alias = $text;|»", "var §v = §x.«Loud|Alias»;"])
        {
            Type = "public sealed class §Card { public string A = \"a\"; public string B = \"b\"; }\npublic static class §More\n{\nextension(§Card card)\n{\npublic string Loud => card.«A|B» + \"!\";\npublic string Alias { get => card.B; set => card.B = value; }\npublic void Mark(string text) => card.A = text;\n}\nextension(§Card)\n{\npublic static §Card Of(string a, string b) => new() { A = a, B = b };\n}\n}",
        },
        new("objects/extension-generic", ["var §v = $list.§Middle(static §e => «§e|\"k\"») ?? \"none\";"])
        {
            Type = "public static class §More { extension<T>(List<T> items) where T : class { public T? §Middle(Func<T, T> by) => items.Count == 0 ? null : by(items[items.Count / 2]); } }",
        },
        new("objects/extension-operator", ["var §x = new §Card { A = $text } + new §Card { A = $text };", "var §v = §x.A;"])
        {
            Type = "public sealed class §Card { public string A = \"a\"; }\npublic static class §More { extension(§Card) { public static §Card operator +(§Card left, §Card right) => new() { A = «left.A + right.A|right.A|\"k\"» }; } }",
        },
        new("objects/partial-property", ["var §x = new §Part();", "§x.A = $text;", "var §v = §x.A;"])
        {
            Type = "public sealed partial class §Part { public partial string A { get; set; } }\npublic sealed partial class §Part { private string kept = \"p\"; public partial string A { get => kept; set => kept = «value|\"k\"»; } }",
        },
        new("objects/null-conditional-assignment", ["§Card? §x = $flag ? new §Card() : null;", "§x?.A = $text;", "§x?.Items[0] = $text;", "var §v = §x?.«A|Items[0]» ?? \"none\";"]) { Type = "public sealed class §Card { public string A = \"a\"; public string[] Items = { \"i\" }; }" },
        new("calls/static-abstract-factory", ["var §v = §Read<§Code>($text);"])
        {
            Type = "public interface §IMade<TSelf> where TSelf : §IMade<TSelf> { static abstract TSelf From(string text); static virtual string Mark => \"m\"; string Shown { get; } }\npublic readonly record struct §Code(string Text) : §IMade<§Code> { public static §Code From(string text) => new(«text|\"k\"»); public string Shown => Text; }",
            Member = "private static string §Read<T>(string text) where T : §IMade<T> => T.From(text).Shown + T.Mark;",
        },
        new("calls/static-abstract-operator", ["var §v = §Sum(new §Money(«($int) % 50|3»), new §Money(4)).Value;"], Types.Int)
        {
            Type = "public readonly struct §Money(int value) : System.Numerics.IAdditionOperators<§Money, §Money, §Money> { public int Value => value; public static §Money operator +(§Money left, §Money right) => new(left.Value + right.Value); }",
            Member = "private static T §Sum<T>(params T[] items) where T : struct, System.Numerics.IAdditionOperators<T, T, T> { var sum = items[0]; foreach (var item in items[1..]) sum += item; return sum; }",
        },
        new("values/generic-math", ["var §v = §Sum(new[] { «($int) % 100, 3|1, 2» });"], Types.Int) { Member = "private static T §Sum<T>(IEnumerable<T> items) where T : System.Numerics.INumber<T> { var sum = T.Zero; foreach (var item in items) sum += item * T.One; return sum; }" },
        new("calls/default-member-chain", ["§INamed §x = «new §Plain($text)|new §Quiet($text)»;", "var §v = §x.Full(«$text|\"k\"»);"])
        {
            Type = "public interface §INamed { string Name { get; } string Title => \"Dr \" + Name; string Full(string tail) => Title + tail; }\npublic sealed class §Plain(string name) : §INamed { public string Name => name; }\npublic sealed class §Quiet(string name) : §INamed { public string Name => name; public string Title => \"q\"; }",
        },
        new("calls/explicit-interfaces", ["var §x = new §Two($text, $text);", "var §v = «((§ILeft)§x).Give()|((§IRight)§x).Give()|§x.Give()»;"])
        {
            Type = "public interface §ILeft { string Give(); }\npublic interface §IRight { string Give(); }\npublic sealed class §Two(string a, string b) : §ILeft, §IRight { string §ILeft.Give() => a; string §IRight.Give() => b; public string Give() => \"g\"; }",
        },
        new("calls/covariant-return", ["var §x = new §Sub { A = $text, B = $text };", "§Base §y = §x;", "var §v = «§x.Copy().A|§x.Copy().B|((§Sub)§y.Copy()).B»;"])
        {
            Type = "public abstract class §Base { public string A = \"a\"; public abstract §Base Copy(); }\npublic sealed class §Sub : §Base { public string B = \"b\"; public override §Sub Copy() => new() { A = A, B = «B|A|\"k\"» }; }",
        },
        new("calls/variance", ["var §x = new §Cell();", "§ITake<string> §p = §x;", "§IGive<object> §q = §x;", "§p.Take(«$text|\"k\"»);", "var §v = §q.Give().ToString()!;"])
        {
            Type = "public interface §IGive<out T> { T Give(); }\npublic interface §ITake<in T> { void Take(T item); }\npublic sealed class §Cell : §IGive<string>, §ITake<object> { private object held = \"h\"; public string Give() => held.ToString()!; public void Take(object item) => held = item; }",
        },
        new("calls/overridden-in-middle", ["§Top §x = «new §Mid()|new §Low($text)»;", "§x.Put($text);", "var §v = §x.Get();"])
        {
            Type = "public class §Top { protected string held = \"t\"; public virtual void Put(string text) => held = text; public virtual string Get() => held; }\npublic class §Mid : §Top { public override void Put(string text) => base.Put(«text|\"m\"»); }\npublic sealed class §Low(string own) : §Mid { public sealed override string Get() => «own|base.Get()» + \"l\"; }",
        },
        new("calls/constructor-calls-virtual", ["var §x = new §Low($text);", "var §v = §x.Shown;"])
        {
            Type = "public abstract class §Top { public string Shown { get; } protected §Top(string seed) => Shown = Make(seed); protected abstract string Make(string seed); }\npublic sealed class §Low(string seed) : §Top(seed) { protected override string Make(string from) => «from|\"k\"» + \"!\"; }",
        },
        new("calls/self-typed", ["var §x = new §Low().With($text).Also($text);", "var §v = §x.«A|B»;"])
        {
            Type = "public abstract class §Top<TSelf> where TSelf : §Top<TSelf> { public string A = \"a\"; public TSelf With(string text) { A = text; return (TSelf)this; } }\npublic sealed class §Low : §Top<§Low> { public string B = \"b\"; public §Low Also(string text) { B = «text|A|\"k\"»; return this; } }",
        },
        new("objects/generic-static", ["§Slot<int>.Held = $text;", "§Slot<string>.Held = «$text|\"k\"»;", "var §v = «§Slot<int>|§Slot<string>».Held;"]) { Type = "public static class §Slot<T> { public static string Held = \"h\"; }" },
        new("objects/generic-nested", ["var §x = new §Outer<string>.Inner<int>($text, 3) { Note = $text };", "var §v = §x.«Held|Note|Count.ToString(CultureInfo.InvariantCulture)»;"]) { Type = "public static class §Outer<T> { public sealed class Inner<U>(T held, U count) { public T Held => held; public U Count => count; public T Note { get; set; } = held; } }" },
        new("objects/indexer-overloads", ["var §x = new §Sheet();", "§x[0] = $text;", "§x[\"n\"] = $text;", "var §v = §x[«0|\"n\"»];"])
        {
            Type = "public sealed class §Sheet { private readonly string[] byNumber = { \"0\" }; private readonly Dictionary<string, string> byName = new() { [\"n\"] = \"n\" }; public string this[int at] { get => byNumber[at]; set => byNumber[at] = value; } public string this[string name] { get => byName[name]; set => byName[name] = value; } }",
        },
        new("objects/init-into-get-only", ["var §x = new §Owner { Name = \"n\", Inner = { Text = $text, Deep = { [\"a\"] = $text } }, Tags = { $text, \"k\" } };", "var §v = «§x.Inner.Text|§x.Inner.Deep[\"a\"]|§x.Tags[0]|§x.Tags[1]|§x.Name»;"])
        {
            Type = "public sealed class §Inner { public string Text { get; set; } = \"t\"; public Dictionary<string, string> Deep { get; } = new(); }\npublic sealed class §Owner { public string Name { get; set; } = \"\"; public §Inner Inner { get; } = new(); public List<string> Tags { get; } = new(); }",
        },
        new("objects/required-init", ["var §x = new §Form { A = $text, B = «$text|\"k\"» };", "var §v = §x.«A|B|Both»;"]) { Type = "public sealed class §Form { public required string A { get; init; } public required string B { get; init; } public string Both => B + \".\"; }" },
        new("objects/true-false", ["var §x = new §Tri($text, $flag);", "var §v = §x ? §x.Text : «§x.Text|\"k\"»;"]) { Type = "public readonly struct §Tri(string text, bool yes) { public string Text => text; public static bool operator true(§Tri of) => of.IsYes; public static bool operator false(§Tri of) => !of.IsYes; public bool IsYes => yes; }" },
        new("objects/conversion-chain", ["§Shown §x = new §Kept(«$text|\"k\"»);", "string §v = §x;"])
        {
            Type = "public sealed class §Kept(string text) { public string Text => text; }\npublic readonly struct §Shown(string text) { private readonly string text = text; public static implicit operator §Shown(§Kept from) => new(from.Text); public static implicit operator string(§Shown from) => from.text; }",
        },
        new("objects/compound-operator", ["var §x = new §Bag();", "§x += $text;", "§x += «\"k\"|$text»;", "var §v = §x.Last;"]) { Type = "public sealed class §Bag { public string Last = \"l\"; public static §Bag operator +(§Bag bag, string text) => new() { Last = «text|bag.Last|bag.Last + text» }; }" },
        new("objects/compound-operator-in-place", ["var §x = new §Bag();", "var §y = §x;", "§x += $text;", "var §v = «§x|§y».Last;"]) { Type = "public sealed class §Bag { public string Last = \"l\"; public void operator +=(string text) => Last = «text|\"k\"»; }" },
        new("objects/equals-and-hash", ["var §x = new Dictionary<§Key, string> { [new §Key(1, $text)] = \"p\" };", "§x[new §Key(«1|2», \"n\")] = $text;", "var §v = «§x.Values.First()|§x.Keys.First().Note»;"])
        {
            Type = "public sealed class §Key(int id, string note) : IEquatable<§Key> { public int Id => id; public string Note => note; public bool Equals(§Key? other) => other is not null && other.Id == id; public override bool Equals(object? obj) => obj is §Key other && Equals(other); public override int GetHashCode() => id; }",
        },
        new("objects/clone", ["var §x = new §Deep { Text = $text, Items = { $text } };", "var §y = (§Deep)§x.Clone();", "§y.Items[0] = $text;", "§x.Text = \"k\";", "var §v = «§x|§y».«Text|Items[0]»;"])
        {
            Type = "public sealed class §Deep : ICloneable { public string Text = \"t\"; public List<string> Items { get; private init; } = new(); public object Clone() => new §Deep { Text = Text, Items = «new List<string>(Items)|Items» }; }",
        },
        new("objects/shallow-clone", ["var §x = new §Flat { Text = \"t\", Items = new[] { \"i\" } };", "var §y = §x.Copy();", "§y.«Text = $text|Items[0] = $text|Items = new[] { $text }»;", "var §v = §x.«Text|Items[0]»;"]) { Type = "public sealed class §Flat { public string Text = \"\"; public string[] Items = { }; public §Flat Copy() => (§Flat)MemberwiseClone(); }" },
        new("objects/finds-by-reference", ["var §x = new List<§Row> { new() { Id = 1 }, new() { Id = 2 } };", "§x.First(static §r => §r.Id == «1|2»).Text = $text;", "var §v = §x[«0|1»].Text;"]) { Type = "public sealed class §Row { public int Id; public string Text = \"t\"; }" },
        new("objects/nested-collections", ["var §x = new Dictionary<string, List<§Row>>();", "if (!§x.TryGetValue(\"a\", out var §y)) §x[\"a\"] = §y = new List<§Row>();", "§y.Add(new §Row(«$text, \"k\"|\"k\", $text»));", "var §v = §x.Values.SelectMany(static §l => §l).Select(static §r => §r.«A|B»).First();"]) { Type = "public sealed record §Row(string A, string B);" },
        new("objects/static-nested-state", ["§Log.Write($text);", "var §v = §Log.«Read()|Peek»;"])
        {
            Type = "public static class §Log\n{\nprivate static string? last;\npublic static void Write(string text) => State.Keep(text);\npublic static string Read() => last ?? \"none\";\npublic static string Peek => State.Count.ToString(CultureInfo.InvariantCulture);\nprivate static class State { public static int Count; public static void Keep(string text) { Count = 1; last = «text|\"k\"»; } }\n}",
        },
    ];
}
