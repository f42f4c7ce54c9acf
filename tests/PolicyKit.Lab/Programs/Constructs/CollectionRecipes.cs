namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Collections of a program's own, the less usual ones of the framework, and what LINQ does to them.</summary>
internal static class CollectionRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("collections/user-enumerable", ["var §v = \"\";", "foreach (var §e in new §Bag($text, $text)) §v = «§e|§e + \".\"»;"])
        {
            Type = "public sealed class §Bag(string a, string b) : IEnumerable<string> { public IEnumerator<string> GetEnumerator() { yield return «a|b»; yield return b; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }",
        },
        new("collections/pattern-enumerator", ["var §v = \"\";", "foreach (var §e in new §Once($text)) §v = §e;"])
        {
            Type = "public sealed class §Once(string held)\n{\npublic §Walk GetEnumerator() => new(held);\npublic struct §Walk(string left)\n{\nprivate bool done;\npublic string Current => left;\npublic bool MoveNext() { if (done) return false; done = true; return true; }\n}\n}",
        },
        new("collections/user-add", ["var §x = new §Pile { $text, $text };", "var §v = §x.«Top|Bottom»;"])
        {
            Type = "public sealed class §Pile : IEnumerable\n{\npublic string Top = \"\"; public string Bottom = \"\";\npublic void Add(string item) { if (Bottom.Length == 0) Bottom = item; Top = item; }\npublic IEnumerator GetEnumerator() { yield break; }\n}",
        },
        new("collections/user-index", ["var §x = new §Row($array);", "var §v = §x[«^1|0»];"])
        {
            Type = "public sealed class §Row(string[] items)\n{\npublic int Length => items.Length;\npublic string this[int at] => items[at];\n}",
        },
        new("collections/frozen", ["var §x = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<string, string> { [\"a\"] = $text, [\"b\"] = $text });", "var §v = §x[«\"a\"|\"b\"»];"]),
        new("collections/sorted", ["var §x = new «SortedDictionary|SortedList»<int, string> { [2] = $text, [1] = $text };", "var §v = §x.First().Value;"]),
        new("collections/priority-queue", ["var §x = new PriorityQueue<string, int>();", "§x.Enqueue($text, 2);", "§x.Enqueue($text, 1);", "var §v = §x.«Dequeue|Peek»();"]),
        new("collections/read-only", ["var §x = $list.AsReadOnly();", "var §v = §x.Count > 0 ? §x[0] : \"none\";"]),
        new("collections/segment", ["var §x = new ArraySegment<string>($array, 1, 1);", "var §v = §x[0];"]),
        new("collections/concurrent-queue", ["var §x = new «ConcurrentQueue|ConcurrentBag»<string>(new[] { $text });", "_ = §x.TryPeek(out var §v);", "§v ??= \"none\";"]),
        new("collections/lookup", ["var §x = $array.ToLookup(static §k => \"k\");", "var §v = §x[\"k\"].Last();"]),
        new("collections/join", ["var §v = $array.Join($array, static §p => 1, static §q => 1, static (§p, §q) => «§p|§q» + \"j\").First();"]),
        new("collections/query-let", ["var §v = (from §p in $array let §q = §p + $captured join §r in $array on 1 equals 1 where §r.Length >= 0 select «§q|§r»).First();"]),
        new("collections/chunk", ["var §v = $array.Chunk(1).Last()[0];"]),
        new("collections/append", ["var §v = $array.Append($text).Prepend($text).«First|Last»();"]),
        new("collections/default-if-empty", ["var §v = $list.Take(0).DefaultIfEmpty($text).Single();"]),
        new("collections/of-type", ["var §v = new object[] { $text, 3 }.«OfType<string>()|Take(1).Cast<string>()».First();"]),
        new("collections/convert-all", ["var §v = $list.ConvertAll(§e => §e + $captured).LastOrDefault() ?? \"none\";"]),
        new("collections/max-by", ["var §v = $array.«MaxBy|MinBy»(static §e => 1)!;"]),
        new("collections/inline-array", ["var §x = new §Two();", "§x[0] = $text;", "§x[1] = $text;", "var §v = §x[«0|1»];"])
        {
            Type = "[System.Runtime.CompilerServices.InlineArray(2)] public struct §Two { private string first; }",
        },
        new("collections/list-as-span", ["var §x = new List<string> { \"l\", $text };", "System.Runtime.InteropServices.CollectionsMarshal.AsSpan(§x)[«0|1»] = $text;", "var §v = §x[0];"]) { IsPlain = true },
        new("collections/array-fill", ["var §x = new string[3];", "Array.Fill(§x, $text);", "§x[1] = \"k\";", "var §v = §x[«1|2»];"]),
        new("collections/array-resize", ["var §x = new[] { $text, $text };", "Array.Resize(ref §x, 3);", "var §v = §x[«0|1»];"]),
        new("collections/find", ["var §v = «$list.Find(static §e => true)|Array.Find($array, static §e => true)» ?? \"none\";"]),
        new("collections/array-for-each", ["var §v = \"\";", "Array.ForEach($array, §e => §v = §e);"]),
        new("collections/sort", ["var §x = new List<string> { $text, \"k\" };", "§x.Sort(static (§p, §q) => 0);", "var §v = §x[0];"]),
        new("collections/tuples", ["var §v = \"\";", "foreach (var (§p, §q) in new[] { ($text, $text) }) §v = «§p|§q»;"]),
        new("collections/structs", ["var §x = new §Cell[2];", "§x[0].A = $text;", "§x[1].B = $text;", "var §v = §x[«0|1»].«A|B» ?? \"none\";"]) { Type = "public struct §Cell { public string A; public string B; }" },
        new("collections/struct-by-reference", ["var §x = new §Cell[2];", "ref var §r = ref §x[1];", "§r.A = $text;", "var §v = §x[«0|1»].A ?? \"none\";"]) { Type = "public struct §Cell { public string A; }", IsPlain = true },
        new("collections/shift-register", ["var (§p, §q, §v) = (\"p\", \"q\", \"v\");", "for (var §i = 0; §i < 3; §i++) { §v = §q; §q = §p; §p = $bounded; }"]),
        new("collections/get-or-add", ["var §x = new ConcurrentDictionary<string, string>();", "var §v = §x.GetOrAdd(\"a\", §k => §k + $captured);"]),
        new("collections/add-or-update", ["var §x = new ConcurrentDictionary<string, string> { [\"a\"] = $text };", "var §v = §x.AddOrUpdate(\"a\", $text, (§k, §old) => «§old|§old + $captured|\"k\"»);"]),
        new("collections/immutable-builder", ["var §x = ImmutableDictionary.CreateBuilder<string, string>();", "§x[\"a\"] = $text;", "§x.Add(\"b\", $text);", "var §v = §x.ToImmutable()[«\"a\"|\"b\"»];"]),
        new("collections/data-table", ["var §x = new System.Data.DataTable();", "§x.Columns.Add(\"a\");", "§x.Columns.Add(\"b\");", "§x.Rows.Add($text, $text);", "var §v = (string)§x.Rows[0][«\"a\"|1»];"]) { Weight = 1 },
        new("collections/name-value", ["var §x = new System.Collections.Specialized.NameValueCollection();", "§x.Add(\"a\", $text);", "§x[\"b\"] = $text;", "var §v = §x[«\"a\"|\"b\"»] ?? \"none\";"]) { Weight = 1 },
        new("collections/weak", ["var §x = new WeakReference<string>($text);", "_ = §x.TryGetTarget(out var §v);", "GC.KeepAlive(§x);", "§v ??= \"none\";"]) { Weight = 1 },
        new("collections/spread", ["List<string> §x = [$text, .. $array, .. $list];", "var §v = §x[«0|1|2»];"]),
        new("collections/params-span", ["var §v = §Pick($text, $text);"]) { Member = "private static string §Pick(params ReadOnlySpan<string> items) => items[«0|1»];", IsPlain = true },
    ];
}
