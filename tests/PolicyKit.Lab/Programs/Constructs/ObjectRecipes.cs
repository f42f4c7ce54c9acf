namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Members of every kind, inheritance, objects that refer to each other, and calls that depend on them.</summary>
internal static class ObjectRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("objects/partial-method", ["var §x = new §Part($text, $text);", "var §v = §x.Show();"])
        {
            Type = "public sealed partial class §Part(string a, string b) { private partial string Core(string other); public string Show() => Core(«a|b»); }\npublic sealed partial class §Part { private partial string Core(string other) => other + \"p\"; }",
        },
        new("objects/virtual-property", ["§Up §x = $flag ? new §Up { A = $text } : new §Down { A = $text };", "var §v = §x.A;"])
        {
            Type = "public class §Up { public virtual string A { get; set; } = \"\"; }\npublic sealed class §Down : §Up { private string own = \"d\"; public override string A { get => «own|own + base.A»; set => «own = value|base.A = value»; } }",
        },
        new("objects/hidden-member", ["var §x = new §Down();", "((§Up)§x).A = $text;", "§x.A = $text;", "var §v = «§x.A|((§Up)§x).A»;"])
        {
            Type = "public class §Up { public string A = \"u\"; }\npublic sealed class §Down : §Up { public new string A = \"d\"; }",
        },
        new("objects/interface-property", ["var §x = new §Has();", "§IHas §y = §x;", "§y.A = $text;", "§x.B = $text;", "var §v = «§x.A|§y.A|§x.B»;"])
        {
            Type = "public interface §IHas { string A { get; set; } }\npublic sealed class §Has : §IHas { public string A { get; set; } = \"a\"; public string B = \"b\"; }",
        },
        new("objects/generic-base", ["var §x = new §Down($text, $text);", "var §v = §x.Shown();"])
        {
            Type = "public abstract class §Up<T>(T first) { protected T held = first; }\npublic sealed class §Down(string a, string b) : §Up<string>(a) { public string Shown() => «held|b»; }",
        },
        new("objects/static-property", ["§Store.Last = $text;", "§Store.Other = $text;", "var §v = §Store.«Last|Other» ?? \"none\";"])
        {
            Type = "public static class §Store { public static string? Last { get; set; } public static string? Other; }",
        },
        new("objects/parent", ["var §x = new §Owner { Name = $text };", "var §y = new §Owned { Owner = §x };", "§x.Owned = §y;", "§y.Owner.Owned!.Note = $text;", "var §v = «§x.Owned.Note|§y.Owner.Name»;"])
        {
            Type = "public sealed class §Owner { public string Name = \"\"; public §Owned? Owned; }\npublic sealed class §Owned { public string Note = \"\"; public §Owner Owner = null!; }",
        },
        new("objects/memberwise-clone", ["var §x = new §Sheet { A = $text, B = $text };", "var §y = §x.Copy();", "§y.A = $text;", "var §v = «§x|§y».«A|B»;"])
        {
            Type = "public sealed class §Sheet { public string A = \"\"; public string B = \"\"; public §Sheet Copy() => (§Sheet)MemberwiseClone(); }",
        },
        new("objects/copy-constructor", ["var §x = new §Sheet($text, $text);", "var §y = new §Sheet(§x);", "var §v = §y.«A|B»;"])
        {
            Type = "public sealed class §Sheet { public string A; public string B; public §Sheet(string a, string b) { A = a; B = b; } public §Sheet(§Sheet other) { A = other.«A|B»; B = other.B; } }",
        },
        new("objects/record-base", ["§Shape §x = new §Disc($text, $text);", "var §v = §x.«A|ToString()»;"])
        {
            Type = "public abstract record §Shape(string A);\npublic sealed record §Disc(string A, string B) : §Shape(A);",
        },
        new("objects/record-with-base", ["var §x = new §Disc($text, $text);", "§Shape §y = §x with { A = $text };", "var §v = «§y.A|((§Disc)§y).B|§x.A»;"])
        {
            Type = "public abstract record §Shape(string A);\npublic sealed record §Disc(string A, string B) : §Shape(A);",
        },
        new("objects/record-equality", ["var §v = new §Disc($text) == new §Disc($text);"], Types.Bool) { Type = "public sealed record §Disc(string A);" },
        new("objects/lazy-field", ["var §x = new §Late($text);", "var §v = §x.Value;"])
        {
            Type = "public sealed class §Late(string seed) { private string? made; public string Value => made ??= «seed|\"m\"» + \"!\"; }",
        },
        new("objects/extension-block", ["var §v = ($text).§Loud($text);"])
        {
            Type = "public static class §More { extension(string self) { public string §Loud(string other) => «self|other» + \"!\"; } }",
        },
        new("objects/tuple-member", ["var §x = new §Pair { T = ($text, $text) };", "§x.T.First = $text;", "var §v = §x.T.«First|Second»;"]) { Type = "public sealed class §Pair { public (string First, string Second) T; }" },
        new("objects/ref-struct", ["var §x = new §Peek(($text + \"####\").AsSpan());", "var §v = §x.Head();"])
        {
            Type = "public readonly ref struct §Peek(ReadOnlySpan<char> held) { private readonly ReadOnlySpan<char> held = held; public string Head() => held[..3].ToString(); }", IsPlain = true,
        },
        new("objects/ref-field", ["var §v = $text;", "new §Into(ref §v).Put($text);"])
        {
            Type = "public readonly ref struct §Into(ref string place) { private readonly ref string place = ref place; public void Put(string next) => place = next; }", IsPlain = true,
        },
        new("objects/private-setter", ["var §x = new §Guarded();", "§x.Fill($text, $text);", "var §v = §x.A;"]) { Type = "public sealed class §Guarded { public string A { get; private set; } = \"\"; public void Fill(string a, string b) => A = «a|b»; }" },
        new("objects/nested-type", ["var §x = new §Outer($text).Open();", "var §v = §x.Read();"])
        {
            Type = "public sealed class §Outer(string held)\n{\nprivate readonly string kept = held;\npublic Inner Open() => new(this);\npublic sealed class Inner(§Outer outer) { public string Read() => outer.kept; }\n}",
        },
        new("objects/user-handler", ["var §v = §Log.Text($\"{$text}:{$text,3}\");"])
        {
            Type = "[System.Runtime.CompilerServices.InterpolatedStringHandler] public readonly struct §Handler { private readonly StringBuilder made; public §Handler(int literal, int holes) => made = new StringBuilder(literal + holes); public void AppendLiteral(string text) => made.Append(text); public void AppendFormatted(string text) => made.Append(«text|\"x\"»); public void AppendFormatted(string text, int alignment) => made.Append(text.PadLeft(alignment)); public string Made() => made.ToString(); }\npublic static class §Log { public static string Text(§Handler handler) => handler.Made(); }",
        },
        new("objects/increment", ["var §x = new §Count { Note = $text };", "§x++;", "var §v = §x.Note;"]) { Type = "public sealed class §Count { public string Note = \"\"; public static §Count operator ++(§Count from) => new() { Note = «from.Note|\"n\"» + \"+\" }; }" },
        new("objects/indexer-pair", ["var §x = new §Grid();", "§x[1, \"a\"] = $text;", "§x[2, \"b\"] = $text;", "var §v = §x[«1, \"a\"|2, \"b\"»];"])
        {
            Type = "public sealed class §Grid { private readonly Dictionary<(int, string), string> held = new(); public string this[int row, string column] { get => held.TryGetValue((row, column), out var found) ? found : \"\"; set => held[(row, column)] = value; } }",
        },
        new("objects/boxed-struct", ["object §x = new §Cell { A = $text };", "var §v = ((§Cell)§x).A;"]) { Type = "public struct §Cell { public string A; }" },
        new("objects/struct-this", ["var §x = new §Cell { A = $text };", "§x.Swap(new §Cell { A = $text });", "var §v = §x.A;"]) { Type = "public struct §Cell { public string A; public void Swap(§Cell other) => «this = other|A = other.A»; }" },
        new("calls/constraint", ["var §v = §Use(«new §One()|new §Two()», $text);"])
        {
            Type = "public interface §IAct { string Act(string text); }\npublic sealed class §One : §IAct { public string Act(string text) => text + \"1\"; }\npublic struct §Two : §IAct { public readonly string Act(string text) => «\"2\"|text»; }",
            Member = "private static string §Use<T>(T with, string text) where T : §IAct => with.Act(text);",
        },
        new("calls/generic-virtual", ["§Up §x = «new §Up()|new §Down()»;", "var §v = §x.Pass($text, $text);"])
        {
            Type = "public class §Up { public virtual T Pass<T>(T a, T b) => a; }\npublic sealed class §Down : §Up { public override T Pass<T>(T a, T b) => b; }",
        },
        new("calls/named-arguments", ["var §v = §Both(b: $text, a: $text);"]) { Member = "private static string §Both(string a, string b = \"b\", string c = \"c\") => «a|b» + c;" },
        new("calls/decorator", ["§IAct §x = new §Outer(new §Core($text));", "var §v = §x.Act($text);"])
        {
            Type = "public interface §IAct { string Act(string text); }\npublic sealed class §Core(string held) : §IAct { public string Act(string text) => «held|text»; }\npublic sealed class §Outer(§IAct inner) : §IAct { public string Act(string text) => \"(\" + inner.Act(text) + \")\"; }",
        },
        new("calls/reflection", ["var §x = new §Card { A = $text };", "var §v = (string)typeof(§Card).GetProperty(\"A\")!.GetValue(§x)!;"]) { Type = "public sealed class §Card { public string A { get; set; } = \"\"; }", Weight = 1 },
        new("calls/invoke", ["var §v = (string)typeof(§Tool).GetMethod(\"Do\")!.Invoke(null, new object[] { $text })!;"]) { Type = "public static class §Tool { public static string Do(string text) => text + \"i\"; }", Weight = 1 },
        new("calls/activator", ["var §x = (§Card)Activator.CreateInstance(typeof(§Card), $text)!;", "var §v = §x.A;"]) { Type = "public sealed class §Card(string a) { public string A => a; }", Weight = 1 },
        new("calls/dynamic", ["dynamic §x = new §Card { A = $text };", "string §v = §x.A;"]) { Type = "public sealed class §Card { public string A { get; set; } = \"\"; }", Weight = 1 },
        new("calls/ref-chain", ["var §v = \"r\";", "§Outer(ref §v, $text);"]) { Member = "private static void §Outer(ref string place, string text) { §Inner(ref place, text); static void §Inner(ref string deep, string next) => deep = next; }" },
        new("calls/out-struct", ["§Give(out var §x, $text, $text);", "var §v = §x.«A|B»;"]) { Type = "public struct §Cell { public string A; public string B; }", Member = "private static void §Give(out §Cell cell, string a, string b) => cell = new §Cell { A = a, B = b };" },
        new("calls/tuple-return", ["var (§p, §v) = §Give($text, $text);"]) { Member = "private static (string, string) §Give(string a, string b) => «(a, b)|(b, a)|(a, \"k\")»;" },
        new("calls/state-machine", ["var §x = new §Machine();", "§x.Feed($text);", "§x.Feed(\"x\");", "var §v = §x.«Before|Now»;"])
        {
            Type = "public sealed class §Machine { public string Now { get; private set; } = \"\"; public string Before { get; private set; } = \"\"; public void Feed(string next) { Before = Now; Now = next; } }",
        },
    ];
}
