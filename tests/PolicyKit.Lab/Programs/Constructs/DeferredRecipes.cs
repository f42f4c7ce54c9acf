namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>What runs when it is read, and what it writes then; steps that take turns; what others empty; tables that never change.</summary>
internal static class DeferredRecipes
{
    private const string Run = "«_ = §x.ToList();|_ = §x;|_ = §x.First();|foreach (var §i in §x) { }»";

    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("deferred/query-writes", ["var §v = \"q\";", "var §x = $array.Select(§e => { §v = «§e|\"k\"»; return 1; });", Run]),
        new("deferred/query-writes-late", ["var §v = \"q\";", "var §x = $array.Select(§e => { §v = §e; return §e; });", "§v = $text;", "var §y = §x;", "«_ = §y.Last();|_ = §y;»"]),
        new("deferred/filter-writes", ["var §v = \"q\";", "var §x = $array.«TakeWhile|Where|SkipWhile»(§e => { §v = §e; return true; });", "§v = $text;", Run]),
        new("deferred/query-source-changes", ["var §held = new List<string> { $text };", "var §x = §held.Where(static §e => §e.Length > 0).Select(§e => §e + $captured);", "§held.«Clear()|Add($text)|Insert(0, $text)»;", "§held.Add(\"k\");", "var §v = §x.«First|Last»();"]),
        new("deferred/query-variable-changes", ["var §held = $text;", "var §x = new[] { \"a\" }.Select(§e => §e + §held);", "§held = «$text|\"k\"»;", "var §v = §x.First();", "§held = $text;"]),
        new("deferred/query-sorted", ["var §held = new List<string> { $text };", "var §x = from §e in §held orderby §e.Length select §e + \"s\";", "§held[0] = «$text|\"k\"»;", "var §v = §x.First();"]),
        new("deferred/query-grows", ["var §x = $array.Take(2);", "for (var §i = 0; §i < 2; §i++)\n{\nvar §w = $bounded;\n§x = §x.Select(§e => «§w|§e.Length + §w|§e»);\n}", "var §v = §x.LastOrDefault() ?? \"none\";"]),
        new("deferred/query-in-field", ["var §y = new §Shelf();", "§y.Put($text);", "var §v = §y.View.«First|Last»();", "§y.Put($text);", "§v += §y.View.Last();"])
        {
            Type = "public sealed class §Shelf\n{\nprivate readonly List<string> items = new();\npublic §Shelf() => View = items.Select(static item => item + \"v\");\npublic IEnumerable<string> View { get; }\npublic void Put(string text) => items.Add(text);\n}",
        },
        new("deferred/iterator-captures", ["var §held = $text;", "IEnumerable<string> §Each() { yield return §held; §held = $captured; yield return §held; }", "var §x = §Each();", "§held = $text;", "var §v = §x.«First|Last»();", "§v += §held;"]),
        new("deferred/iterator-writes", ["var §y = new §Log();", "var §x = §Each(§y, $text);", "§y.Last = $text;", Run, "var §v = §y.Last;"])
        {
            Type = "public sealed class §Log { public string Last = \"l\"; }", Member = "private static IEnumerable<int> §Each(§Log log, string text) { log.Last = text; yield return 1; log.Last = «text|\"k\"»; }",
        },
        new("deferred/enumerator-by-hand", ["var §held = $text;", "IEnumerable<string> §Each() { yield return §held; yield return §held + \"2\"; }", "var §x = §Each().GetEnumerator();", "§x.MoveNext();", "§held = $text;", "var §v = §x.Current;", "§x.MoveNext();", "§v = «§x.Current|§v»;"]),
        new("deferred/async-iterator-writes", ["var §v = \"a\";", "async IAsyncEnumerable<string> §Each() { yield return $captured; await Task.CompletedTask; §v = $captured; yield return §v; }", "var §x = §Each();", "§v = $text;", "«await foreach (var §e in §x) §v = §e;|_ = §x;»"]) { IsAsync = true },
        new("deferred/lazy-variable-changes", ["var §held = $text;", "var §x = new Lazy<string>(() => §held);", "«_ = §x.Value;|_ = §x.IsValueCreated;»", "§held = «$text|\"k\"»;", "var §v = §x.Value;"]),
        new("deferred/lazy-writes", ["var §v = \"z\";", "var §x = new Lazy<int>(() => { §v = $captured; return 1; });", "§v = $text;", "«_ = §x.Value;|_ = §x;»"]),
        new("deferred/values-of-table", ["var §y = new Dictionary<string, string> { [\"a\"] = $text };", "var §x = §y.Values;", "§y[«\"a\"|\"b\"»] = $text;", "var §v = §x.«First|Last»();"]),
        new("deferred/keys-of-table", ["var §y = new Dictionary<string, int> { [\"a\"] = 1 };", "var §x = §y.Keys;", "§y[$text] = 1;", "var §v = §x.«First|Last»();"]),
        new("delegates/steps", ["var §y = new §Work();", "§Run(new §IStep[] { «new §First($text), new §Second()|new §Second(), new §First($text)|new §Second()» }, §y);", "var §v = §y.B;"])
        {
            Type = "public sealed class §Work { public string A = \"a\"; public string B = \"b\"; }\npublic interface §IStep { void Do(§Work work); }\npublic sealed class §First(string text) : §IStep { public void Do(§Work work) => work.A = text; }\npublic sealed class §Second : §IStep { public void Do(§Work work) => work.B = work.A + \"2\"; }",
            Member = "private static void §Run(IEnumerable<§IStep> steps, §Work work) { foreach (var step in steps) step.Do(work); }",
        },
        new("delegates/steps-in-list", ["var (§a, §b) = (\"a\", \"b\");", "var §x = new List<Action> { «() => §a = $captured, () => §b = §a|() => §b = §a, () => §a = $captured» };", "«§x.ForEach(static §s => §s());|foreach (var §s in §x) §s();|_ = §x.Count;»", "var §v = «§b|§a»;"]),
        new("delegates/steps-of-event", ["var §y = new §Bell();", "var §v = \"e\";", "var §held = \"h\";", "§y.Rung += §t => «§held = §t|§v = §held»;", "§y.Rung += §t => «§held = §t|§v = §held»;", "§y.Ring($text);"])
        {
            Type = "public sealed class §Bell { public event Action<string>? Rung; public void Ring(string text) => Rung?.Invoke(text); }",
        },
        new("delegates/pipeline", ["Func<string, string> §f = static §t => §t;", "foreach (var §g in new Func<string, string>[] { §t => §t + $captured, static §t => «§t + \"g\"|\"k\"» }) { var §inner = §f; §f = §t => §g(§inner(§t)); }", "var §v = §f($text);"]),
        new("collections/emptied-by-callee", ["var §x = new List<string> { $text };", "§Wipe(§x);", "§x.Add(«\"k\"|$text»);", "var §v = §x[0];"]) { Member = "private static void §Wipe(List<string> list) { «list.Clear();|if (Input.Flag(1)) list.Clear();|list.RemoveAt(list.Count - 1);|list.Clear(); list.Add(\"w\");» }" },
        new("collections/emptied-by-delegate", ["var §x = new List<string> { $text };", "Action §wipe = () => §x.Clear();", "«§wipe();|_ = §wipe;»", "§x.Add(\"k\");", "var §v = §x[0];"]),
        new("collections/emptied-by-variable", ["var §p = new List<string> { $text };", "var §q = new List<string> { $text };", "var §x = $flag ? §p : §q;", "§x.Clear();", "var §v = «§p|§q|§x».LastOrDefault() ?? \"none\";"]),
        new("collections/emptied-in-field", ["var §x = new §Bag();", "§x.Put($text);", "«§x.Reset();|»", "§x.Put(«$text|\"k\"»);", "var §v = §x.Oldest;"])
        {
            Type = "public sealed class §Bag\n{\nprivate List<string> items = new();\npublic string Oldest => items[0];\npublic void Put(string text) => items.Add(text);\npublic void Reset() { «items.Clear();|items = new();|items.RemoveAll(static item => item.Length < 3);» }\n}",
        },
        new("values/builder-emptied-by-callee", ["var §x = new StringBuilder($text);", "§Reset(§x);", "§x.Append($text);", "var §v = §x.ToString();"]) { Member = "private static void §Reset(StringBuilder builder) { «builder.Clear();|builder.Length = 0;|builder.Length = 1;|if (builder.Length > 900) builder.Clear();» }" },
        new("collections/set-item-by-key", ["var §x = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(\"a\", $text).Add(\"b\", $text);", "var §y = §Put(§x, «\"a\"|\"b\"», $text);", "var §v = «§x|§y»[«\"a\"|\"b\"»];"])
        {
            Member = "private static System.Collections.Immutable.ImmutableDictionary<string, string> §Put(System.Collections.Immutable.ImmutableDictionary<string, string> map, string key, string value) => map.«SetItem(key, value)|Remove(key).Add(key, value)»;",
        },
        new("collections/put-by-key", ["var §x = new Dictionary<string, string>();", "§Put(§x, \"a\", $text);", "§Put(§x, \"b\", $text);", "§Put(§x, «\"a\"|\"b\"|\"c\"», \"k\");", "var §v = §x[«\"a\"|\"b\"»];"]) { Member = "private static void §Put(Dictionary<string, string> map, string key, string value) => map[key] = value;" },
    ];
}
