namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>The rest of LINQ and of the collections: selectors of every kind, nodes, keys, comparers that look on, collections a program derives.</summary>
internal static class QueryRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("collections/linked-nodes", ["var §x = new LinkedList<string>();", "var §n = §x.AddFirst($text);", "§x.AddAfter(§n, $text);", "§n.Value = «$text|\"k\"»;", "var §v = «§x.First!.Value|§n.Next!.Value|§x.Last!.Previous!.Value»;"]),
        new("collections/own-linked-nodes", ["var §x = new §Chain();", "§x.Push($text);", "§x.Push(«$text|\"k\"»);", "var §v = «§x.Top!.Text|§x.Top!.Under!.Text|§x.Deepest()»;"])
        {
            Type = "public sealed class §Link(string text, §Link? under) { public string Text { get; set; } = text; public §Link? Under => under; }\npublic sealed class §Chain { public §Link? Top { get; private set; } public void Push(string text) => Top = new §Link(text, Top); public string Deepest() { var at = Top!; while (at.Under is { } under) at = under; return at.Text; } }",
        },
        new("collections/sorted-by-comparer", ["var §x = new SortedSet<string>(Comparer<string>.Create(static (§p, §q) => §p.Length - §q.Length)) { $text, \"k\" };", "var §v = §x.«Min|Max»!;"]),
        new("collections/lookup-elements", ["var §x = $array.ToLookup(static §e => \"a\", §e => «§e|$captured|\"k\"»);", "var §v = §x[\"a\"].First();"]),
        new("collections/group-results", ["var §v = $array.GroupBy(static §e => «1|2|§e», static §e => «§e|\"k\"», static (§k, §g) => «§g.First()|§k.ToString()» + \"g\").First();"]),
        new("collections/group-into", ["var §v = (from §e in $array group «§e|\"k\"» by 1 into §g select «§g.First()|§g.Key.ToString(CultureInfo.InvariantCulture)|string.Concat(§g)»).First();"]),
        new("collections/group-kept", ["var §x = new Dictionary<string, List<string>>();", "foreach (var §g in $array.GroupBy(static §e => \"a\")) §x[§g.Key] = §g.«ToList()|Select(static §e => \"k\").ToList()»;", "var §v = §x[\"a\"][0];"]),
        new("collections/dictionary-of-tuples", ["var §x = new[] { \"a\", \"b\" }.ToDictionary(static §e => §e, §e => (Text: $captured, Kind: \"k\"));", "var §v = §x[«\"a\"|\"b\"»].«Text|Kind»;"]),
        new("collections/zip-three", ["var §v = \"z\";", "foreach (var (§p, §q, §r) in $array.Zip($array, new[] { \"x\", \"y\" })) §v = «§p|§q|§r»;"]),
        new("collections/aggregate-result", ["var §v = $array.Aggregate(new StringBuilder(), static (§s, §e) => «§s.Append(§e)|§s.Append('k')», static §s => «§s.ToString()|\"r\"»);"]),
        new("collections/aggregate-record", ["var §v = $array.Aggregate(new §Sum(\"a\", \"b\"), static (§s, §e) => «§s with { A = §e }|new §Sum(§s.B, §e)|§s with { B = \"k\" }»).«A|B»;"]) { Type = "public sealed record §Sum(string A, string B);" },
        new("collections/index", ["var §v = \"i\";", "foreach (var (§i, §e) in $array.Index()) §v = «§e|§i.ToString(CultureInfo.InvariantCulture)»;"]),
        new("collections/aggregate-by", ["var §v = $array.AggregateBy(static §e => \"a\", \"\", static (§s, §e) => «§s + §e|§e|\"k\"»).First().«Value|Key»;"]),
        new("collections/count-by", ["var §v = $array.CountBy(static §e => «§e|\"k\"»).First().Key;"]),
        new("collections/set-by", ["var §v = $array.«DistinctBy(static §e => 1)|UnionBy($array, static §e => §e)|ExceptBy(new[] { -1 }, static §e => 1)|IntersectBy(new[] { 1 }, static §e => 1)».Last();"]),
        new("collections/group-join", ["var §v = new[] { 1, 2 }.GroupJoin($array, static §n => 1, static §e => 1, static (§n, §g) => «§g.Last()|§n.ToString(CultureInfo.InvariantCulture)|\"k\"»).First();"]),
        new("collections/query-nested", ["var §x = $array;", "var §v = (from §p in $array from §q in §x where §q.Length >= 0 orderby 1 descending select «§p|§q|§p + §q|\"k\"»).First();"]),
        new("collections/query-into", ["var §v = (from §p in $array select new { A = §p, B = $captured } into §r where §r.A.Length >= 0 select «§r.A|§r.B|\"k\"»).First();"]),
        new("collections/query-group-join", ["var §v = (from §n in new[] { 1 } join §e in $array on §n equals 1 into §g from §f in §g.DefaultIfEmpty() select «§f|§g.Count().ToString(CultureInfo.InvariantCulture)»).First();"]),
        new("collections/select-many-result", ["var §v = $array.SelectMany(static §e => new[] { §e, \"m\" }, static (§e, §f) => «§e|§f|\"k\"»).«First|Last»();"]),
        new("collections/order-then", ["var §v = new[] { new §Row($text, 2), new §Row(\"k\", 1) }.OrderBy(static §r => §r.N).ThenByDescending(static §r => §r.A.Length).«First|Last»().«A|N.ToString(CultureInfo.InvariantCulture)»;"]) { Type = "public sealed record §Row(string A, int N);" },
        new("collections/max-by-record", ["var §v = new[] { new §Row($text, 1), new §Row(«$text|\"k\"», 2) }.MaxBy(static §r => §r.N)!.A;"]) { Type = "public sealed record §Row(string A, int N);" },
        new("collections/sum-selector", ["var §v = new[] { new §Row(\"k\", «($int) % 100|1»), new §Row($text, 2) }.«Sum|Max|Min»(static §r => §r.N);"], Types.Int) { Type = "public sealed record §Row(string A, int N);" },
        new("collections/element-or-default", ["var §v = $array.«ElementAtOrDefault(0)|ElementAtOrDefault(9)|LastOrDefault(static §e => false, \"k\")|SingleOrDefault(static §e => false, $text)|ElementAt(^1)|FirstOrDefault(static §e => §e.Length > 99, \"d\")» ?? \"none\";"]),
        new("collections/left-join", ["var §v = new[] { 1 }.«LeftJoin|RightJoin»($array, static §n => 1, static §e => 1, static (§n, §e) => «§e|§n.ToString(CultureInfo.InvariantCulture)» + \"j\").First();"]),
        new("collections/range-select", ["var §x = $array;", "var §v = Enumerable.Range(0, 2).Select(§i => «§x[§i]|§i.ToString(CultureInfo.InvariantCulture)|$captured + §i»).ToArray()[1];"]),
        new("collections/anonymous-type", ["var §x = $array.Select(§e => new { A = §e, B = «$captured|\"k\"» }).ToList();", "var §v = §x[0].«A|B»;"]),
        new("collections/immutable-array-builder", ["var §x = ImmutableArray.CreateBuilder<string>(2);", "§x.Add($text);", "§x.Add(«\"k\"|$text»);", "var §y = §x.«MoveToImmutable|ToImmutable»();", "var §v = §y[«0|1»];"]),
        new("collections/immutable-stack", ["var §x = ImmutableStack<string>.Empty.Push($text).Push(«\"k\"|$text»);", "var §v = «§x.Peek()|§x.Pop().Peek()»;"]),
        new("collections/immutable-list", ["var §x = ImmutableList.Create(\"a\", \"b\");", "var §y = §x.«SetItem(1, $text)|Insert(1, $text)|Replace(\"b\", $text)»;", "var §v = «§x|§y»[«0|1»];"]),
        new("collections/immutable-updated", ["var §x = ImmutableList<string>.Empty;", "ImmutableInterlocked.Update(ref §x, static (§l, §t) => §l.Add(«§t|\"k\"»), $text);", "var §v = §x[0];"]),
        new("collections/try-add-remove", ["var §x = new Dictionary<string, string> { [\"a\"] = $text };", "_ = §x.TryAdd(«\"a\"|\"b\"», $text);", "_ = §x.Remove(«\"a\"|\"b\"», out var §v);", "§v ??= §x.GetValueOrDefault(\"a\", \"none\");"]),
        new("collections/get-or-add-argument", ["var §x = new ConcurrentDictionary<string, string>();", "var §v = §x.GetOrAdd(\"a\", static (§k, §arg) => «§k + §arg|§k|\"k\"», $text);"]),
        new("collections/try-update", ["var §x = new ConcurrentDictionary<string, string> { [\"a\"] = \"k\" };", "_ = §x.TryUpdate(\"a\", «$text|\"m\"», «\"k\"|\"other\"»);", "_ = §x.TryRemove(\"a\", out var §v);", "§v ??= \"none\";"]),
        new("collections/map-of-maps", ["var §x = new Dictionary<string, Dictionary<string, string>> { [\"a\"] = new() { [\"b\"] = \"k\" } };", "§x[\"a\"][«\"b\"|\"c\"»] = $text;", "var §v = §x[\"a\"][\"b\"];"]),
        new("collections/arrays-of-arrays", ["var §x = new[] { new[] { $text, \"k\" }, new[] { \"l\", $text } };", "var §y = §x[0];", "§y[1] = «$text|\"m\"»;", "(§x[0], §x[1]) = (§x[1], §x[0]);", "var §v = §x[«0|1»][«0|1»];"]),
        new("collections/matrix-filled", ["var §x = new string[2, 2];", "for (var §i = 0; §i < §x.GetLength(0); §i++) for (var §j = 0; §j < §x.GetLength(1); §j++) §x[§i, §j] = «$captured|\"k\"|§i.ToString(CultureInfo.InvariantCulture)»;", "var §v = §x[1, 0];"]),
        new("collections/sort-by-keys", ["var §k = new[] { 2, 1 };", "var §x = new[] { $text, «$text|\"k\"» };", "Array.Sort(§k, §x);", "var §v = §x[«0|1»];"]),
        new("collections/list-edited", ["var §x = new List<string> { $text, \"k\", $text };", "§x.«Reverse()|RemoveAt(0)|RemoveRange(0, 2)|InsertRange(1, $array)|Remove(\"k\")|Insert(0, \"n\")»;", "var §v = §x[0];"]),
        new("collections/list-range", ["var §x = new List<string> { $text, \"k\", \"m\" };", "var §y = §x.«GetRange(0, 2)|Slice(1, 2)|Skip(1).ToList()|FindAll(static §e => true)»;", "§y[0] = «$text|§y[1]»;", "var §v = «§x|§y»[0];"]),
        new("collections/derived-collection", ["var §x = new §Kept { $text };", "§x.Add(«\"k\"|$text»);", "var §v = «§x.Last|§x[0]|§x.Count.ToString(CultureInfo.InvariantCulture)»;"])
        {
            Type = "public sealed class §Kept : System.Collections.ObjectModel.Collection<string> { public string Last = \"l\"; protected override void InsertItem(int index, string item) { Last = «item|\"k\"»; base.InsertItem(index, item); } }",
        },
        new("collections/derived-list", ["var §x = new §Log();", "§x.Note($text);", "var §v = §x.«Newest|First()|Shown()»;"]) { Type = "public sealed class §Log : List<string> { public string Newest => this[^1]; public void Note(string text) => Add(«text|\"k\"»); public string Shown() => string.Join(\",\", this); }" },
        new("collections/derived-dictionary", ["var §x = new §Bag { [\"a\"] = \"k\" };", "§x.Put(\"a\", $text);", "var §v = «§x[\"a\"]|§x.Take(\"a\")»;"]) { Type = "public sealed class §Bag : Dictionary<string, string> { public void Put(string key, string value) => base[key] = «value|\"m\"»; public string Take(string key) => TryGetValue(key, out var found) ? found : \"none\"; }" },
        new("collections/observed", ["var §x = new System.Collections.ObjectModel.ObservableCollection<string>();", "var §v = \"o\";", "§x.CollectionChanged += (§s, §e) => §v = «(string)§e.NewItems![0]!|\"k\"|§x[0]»;", "§x.Add($text);"]),
        new("collections/keyed", ["var §x = new §Rows { new(\"a\", $text), new(\"b\", \"k\") };", "var §v = §x[«\"a\"|\"b\"»].Text;"]) { Type = "public sealed record §Row(string Key, string Text);\npublic sealed class §Rows : System.Collections.ObjectModel.KeyedCollection<string, §Row> { protected override string GetKeyForItem(§Row item) => item.Key; }" },
        new("collections/own-read-only-list", ["IReadOnlyList<string> §x = new §View($array);", "var §v = «§x[0]|§x.Last()|string.Join(\",\", §x)|§x.Count.ToString(CultureInfo.InvariantCulture)|new List<string>(§x)[0]»;"])
        {
            Type = "public sealed class §View(IReadOnlyList<string> under) : IReadOnlyList<string> { public string this[int index] => «under[index]|\"v\"»; public int Count => under.Count; public IEnumerator<string> GetEnumerator() { foreach (var item in under) yield return «item|\"e\"»; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }",
        },
        new("collections/own-sequence-consumed", ["var §x = new §Some($text);", "var §v = «string.Concat(§x)|§x.ToList()[0]|§x.Select(static §e => §e + \"s\").First()|new Queue<string>(§x).Dequeue()|string.Join(\",\", §x)|new HashSet<string>(§x).First()»;"])
        {
            Type = "public sealed class §Some(string text) : IEnumerable<string> { public IEnumerator<string> GetEnumerator() { yield return «text|\"k\"»; } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }",
        },
        new("collections/own-enumerator", ["var §v = \"e\";", "foreach (var §e in new §Count($text)) §v = §e;"])
        {
            Type = "public sealed class §Count(string text) : IEnumerable<string>, IEnumerator<string>\n{\nprivate int at;\npublic string Current { get; private set; } = \"c\";\nobject IEnumerator.Current => Current;\npublic bool MoveNext() { if (at == 2) return false; at++; Current = «text|\"k\"» + at; return true; }\npublic void Reset() => at = 0;\npublic void Dispose() { }\npublic IEnumerator<string> GetEnumerator() => this;\nIEnumerator IEnumerable.GetEnumerator() => this;\n}",
        },
        new("collections/comparer-looks-on", ["var §y = new §Spy();", "var §x = new List<string> { $text, \"k\" };", "§x.Sort(§y);", "var §v = §y.Seen;"]) { Type = "public sealed class §Spy : IComparer<string> { public string Seen = \"s\"; public int Compare(string? x, string? y) { Seen = «x!|\"k\"»; return 0; } }" },
        new("collections/comparer-of-query", ["var §y = new §Spy();", "var §x = $array.OrderBy(static §e => §e, §y);", "«_ = §x.First();|»", "var §v = §y.Seen;"]) { Type = "public sealed class §Spy : IComparer<string> { public string Seen = \"s\"; public int Compare(string? x, string? y) { Seen = «x!|\"k\"»; return 0; } }" },
        new("collections/equality-looks-on", ["var §y = new §Spy();", "var §x = new HashSet<string>(§y) { $text };", "_ = §x.Contains(\"k\");", "var §v = §y.Seen;"]) { Type = "public sealed class §Spy : IEqualityComparer<string> { public string Seen = \"s\"; public bool Equals(string? x, string? y) { Seen = «x!|y!|\"k\"»; return false; } public int GetHashCode(string obj) => 1; }" },
        new("collections/comparable-looks-on", ["var §x = new[] { new §Item($text), new §Item(\"k\") };", "Array.Sort(§x);", "var §v = §x.Max(static §i => §i.Met)!;"]) { Type = "public sealed class §Item(string text) : IComparable<§Item> { public string Text => text; public string Met = \"m\"; public int CompareTo(§Item? other) { Met = «other!.Text|\"m\"»; return 0; } }" },
        new("collections/collection-builder", ["§Some §x = [$text, «$text|\"k\"»];", "var §v = §x.«First|Last»;"])
        {
            Type = "[System.Runtime.CompilerServices.CollectionBuilder(typeof(§Maker), \"Of\")] public sealed class §Some(string[] items) : IEnumerable<string> { public string First => items[0]; public string Last => items[^1]; public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)items).GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }\npublic static class §Maker { public static §Some Of(ReadOnlySpan<string> items) => new(«items.ToArray()|new[] { \"m\", \"n\" }»); }",
        },
        new("collections/extension-add", ["var §x = new §Pile { { $text, «$text|\"k\"» } };", "var §v = §x.«A|B»;"])
        {
            Type = "public sealed class §Pile : IEnumerable { public string A = \"a\"; public string B = \"b\"; public IEnumerator GetEnumerator() { yield break; } }\npublic static class §More { public static void Add(this §Pile pile, string a, string b) { pile.A = a; pile.B = b; } }",
        },
        new("collections/extension-enumerator", ["var §v = \"e\";", "foreach (var §e in new §Two($text, $text)) §v = §e;"]) { Type = "public sealed record §Two(string A, string B);\npublic static class §More { public static IEnumerator<string> GetEnumerator(this §Two two) { yield return two.A; yield return «two.B|\"k\"»; } }" },
        new("collections/tree-in-iterator", ["var §v = new §Tree(«$text|\"t\"», new §Tree(«$text|\"k\"»)).All().«First|Last»();"]) { Type = "public sealed class §Tree(string text, params §Tree[] inner) { public IEnumerable<string> All() { yield return text; foreach (var one in inner) foreach (var found in one.All()) yield return found; } }" },
        new("collections/tree-on-stack", ["var §x = new Stack<§Tree>();", "§x.Push(new §Tree { Text = \"t\", Inner = { new §Tree { Text = $text } } });", "var §v = \"s\";", "while (§x.TryPop(out var §e)) { «§v = §e.Text|§v = \"k\"»; foreach (var §i in §e.Inner) §x.Push(§i); }"]) { Type = "public sealed class §Tree { public string Text = \"\"; public List<§Tree> Inner { get; } = new(); }" },
        new("collections/queue-round", ["var §x = new Queue<string>(new[] { $text, \"k\" });", "§x.Enqueue(§x.Dequeue());", "_ = §x.TryDequeue(out var §v);", "«_ = §x.TryPeek(out §v);|»", "§v ??= \"none\";"]),
        new("collections/priority-tuples", ["var §x = new PriorityQueue<(string A, string B), int>();", "§x.Enqueue(($text, \"k\"), 1);", "var §v = §x.«Peek().A|Peek().B|UnorderedItems.First().Element.A|EnqueueDequeue((\"m\", \"n\"), 2).A»;"]),
        new("collections/bit-vector", ["var §x = new BitArray(new[] { $int });", "var §y = new int[1];", "§x.CopyTo(§y, 0);", "var §v = §y[0];"], Types.Int) { Weight = 1 },
        new("collections/array-copied-part", ["var §x = new[] { \"a\", \"b\", \"c\" };", "Array.Copy($array, «0|1», §x, «0|1», 1);", "Array.Reverse(§x);", "var §v = §x[«0|2»];"]),
        new("collections/spread-nested", ["string[][] §x = [[$text], [.. $array], [\"k\"]];", "var §v = §x[«0|1|2»][0];"]),
        new("collections/spread-conditional", ["string[] §x = [.. $flag ? $array : (string[])[\"k\"], «$text|\"l\"»];", "var §v = §x[^1];"]),
        new("collections/weak-table", ["var §t = new System.Runtime.CompilerServices.ConditionalWeakTable<object, StringBuilder>();", "var §k = new object();", "§t.Add(§k, new StringBuilder($text));", "var §v = §t.TryGetValue(§k, out var §b) ? §b.ToString() : \"none\";", "GC.KeepAlive(§k);"]) { Weight = 1 },
        new("collections/expando", ["var §x = (IDictionary<string, object?>)new System.Dynamic.ExpandoObject();", "§x[\"a\"] = $text;", "§x[\"b\"] = \"k\";", "var §v = (string)§x[«\"a\"|\"b\"»]!;"]) { Weight = 1 },
        new("collections/callee-returns-same", ["var §x = new List<string> { \"a\" };", "var §y = §Put(§x, $text);", "«§y[0] = \"k\";|»", "var §v = §x[«0|^1»];"]) { Member = "private static List<string> §Put(List<string> into, string text) { into.Add(«text|\"m\"»); return into; }" },
        new("collections/callee-copies", ["var §x = new List<string> { \"a\" };", "var §y = §With(§x, $text);", "var §v = «§x|§y»[^1];"]) { Member = "private static List<string> §With(IEnumerable<string> from, string text) => [.. from, text];" },
    ];
}
