namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>One object reached by two ways: what is written by the one is read by the other, whatever stands between.</summary>
internal static class AliasRecipes
{
    private const string Card = "public sealed class §Card { public string A = \"a\"; public string B { get; set; } = \"b\"; }";
    private const string Write = "«A = $text|B = $text|A = \"k\"»;";
    private const string Read = "«A|B»;";

    public static IReadOnlyList<Recipe> All { get; } =
    [
        Of("conditional", "var (§p, §q) = (new §Card(), new §Card());", "($flag ? §p : §q)." + Write, "var §v = «§p|§q»." + Read),
        Of("coalesce", "§Card? §p = $flag ? new §Card() : null;", "var §q = new §Card();", "(§p ?? §q)." + Write, "var §v = (§p ?? §q)." + Read),
        Of("switch", "var (§p, §q) = (new §Card(), new §Card());", "(Input.Number(1) switch { > 4 => §p, _ => §q })." + Write, "var §v = «§p|§q»." + Read),
        Of("foreach", "var §x = new List<§Card> { new(), new() };", "foreach (var §e in §x) §e." + Write, "var §v = §x[1]." + Read),
        Of("foreach-filtered", "var §x = new List<§Card> { new(), new() };", "foreach (var §e in §x.«Where(static §c => §c.A.Length > 0)|Skip(1)|Reverse<§Card>()|ToArray()|OrderBy(static §c => §c.A)») §e." + Write, "var §v = §x[«0|1»]." + Read),
        Of("pattern", "object §x = new §Card();", "if (§x is §Card §c) §c." + Write, "var §v = ((§Card)§x)." + Read),
        Of("as", "object §x = new §Card();", "(§x as §Card)!." + Write, "var §v = ((§Card)§x)." + Read),
        Of("tuple", "var §x = (First: new §Card(), Second: new §Card());", "§x.First." + Write, "var §v = §x.«First|Second»." + Read),
        Of("deconstructed", "var §x = (new §Card(), new §Card());", "var (§p, §q) = §x;", "«§p|§q»." + Write, "var §v = §x.«Item1|Item2»." + Read),
        Of("values", "var §x = new Dictionary<string, §Card> { [\"a\"] = new(), [\"b\"] = new() };", "foreach (var §e in §x.Values) §e." + Write, "var §v = §x[«\"a\"|\"b\"»]." + Read),
        Of("pairs", "var §x = new Dictionary<string, §Card> { [\"a\"] = new() };", "foreach (var (§k, §e) in §x) §e." + Write, "var §v = §x[\"a\"]." + Read),
        Of("try-get", "var §x = new Dictionary<string, §Card> { [\"a\"] = new(), [\"b\"] = new() };", "if (§x.TryGetValue(«\"a\"|\"b\"», out var §e)) §e." + Write, "var §v = §x[\"a\"]." + Read),
        Of("get-or-add", "var §x = new ConcurrentDictionary<string, §Card>();", "§x.GetOrAdd(\"a\", static _ => new §Card())." + Write, "var §v = §x[\"a\"]." + Read),
        Of("lazy", "var §x = new Lazy<§Card>();", "§x.Value." + Write, "var §v = §x.Value." + Read),
        Of("lazy-factory", "var §x = new Lazy<§Card>(static () => new §Card());", "§x.Value." + Write, "var §v = §x.Value." + Read),
        Of("task-result", "var §x = Task.FromResult(new §Card());", "§x.Result." + Write, "var §v = §x.Result." + Read),
        Of("queue", "var §x = new Queue<§Card>(new[] { new §Card(), new §Card() });", "§x.Peek()." + Write, "«§x.Enqueue(§x.Dequeue());|»", "var §v = §x.Peek()." + Read),
        Of("stack", "var §x = new Stack<§Card>();", "var §y = new §Card();", "§x.Push(§y);", "§x.Pop()." + Write, "var §v = §y." + Read),
        Of("linked-node", "var §x = new LinkedList<§Card>();", "var §y = §x.AddLast(new §Card());", "§y.Value." + Write, "var §v = §x.First!.Value." + Read),
        Of("immutable", "var §x = ImmutableArray.Create(new §Card(), new §Card());", "var §y = §x.«Add(new §Card())|RemoveAt(1)|SetItem(1, new §Card())»;", "§y[0]." + Write, "var §v = §x[0]." + Read),
        Of("copied-list", "var §x = new List<§Card> { new(), new() };", "var §y = «new List<§Card>(§x)|§x.ToArray()|§x.GetRange(0, 2)|§x.ToImmutableList()»;", "§y[0]." + Write, "var §v = §x[«0|1»]." + Read),
        Of("anonymous", "var §x = new { Card = new §Card(), N = 1 };", "§x.Card." + Write, "var §v = §x.Card." + Read),
        Of("record", "var §x = new §Frame(new §Card(), \"n\");", "var §y = §x with { Name = \"m\" };", "§y.In." + Write, "var §v = §x.In." + Read) with { Type = Card + "\npublic sealed record §Frame(§Card In, string Name);" },
        Of("struct-copy", "var §x = new §Frame { In = new §Card() };", "var §y = §x;", "«§y.In = new §Card();|»", "§y.In." + Write, "var §v = §x.In." + Read) with { Type = Card + "\npublic struct §Frame { public §Card In; }" },
        Of("captured", "var §x = new §Card();", "Func<§Card> §f = () => §x;", "«§x = new §Card();|»", "§f()." + Write, "var §v = §x." + Read),
        Of("action", "var §x = new §Card();", "Action<§Card> §f = §c => §c." + "«A = $captured|B = $captured»;", "§f(§x);", "var §v = §x." + Read),
        Of("query", "var §x = new[] { new §Card(), new §Card() };", "§x.Last()." + Write, "var §v = §x[«0|1»]." + Read),
        Of("query-select", "var §x = new[] { (Id: 1, Card: new §Card()), (Id: 2, Card: new §Card()) };", "§x.Where(static §e => §e.Id == 1).Select(static §e => §e.Card).Single()." + Write, "var §v = §x[«0|1»].Card." + Read),
        Of("grouped", "var §x = new[] { new §Card(), new §Card() };", "foreach (var §g in §x.GroupBy(static §e => 1)) §g.First()." + Write, "var §v = §x[0]." + Read),
        Of("to-dictionary", "var §x = new[] { new §Card() };", "§x.ToDictionary(static §e => \"a\")[\"a\"]." + Write, "var §v = §x[0]." + Read),
        Of("zipped", "var §x = new[] { new §Card(), new §Card() };", "foreach (var (§c, §t) in §x.Zip($array)) §c.«A = §t|B = §t|A = \"k\"»;", "var §v = §x[1]." + Read),
        Of("weak", "var §x = new §Card();", "var §y = new WeakReference<§Card>(§x);", "if (§y.TryGetTarget(out var §c)) §c." + Write, "var §v = §x." + Read),
        Of("boxed-interface", "var §x = new §Card();", "((§IPut)§x).Put($text);", "var §v = §x." + Read) with { Type = "public interface §IPut { void Put(string text); }\npublic sealed class §Card : §IPut { public string A = \"a\"; public string B { get; set; } = \"b\"; public void Put(string text) => «A = text|B = text|B = \"k\"»; }" },
        Of("out", "var §x = new §Card();", "§Give(§x, out var §y);", "§y." + Write, "var §v = §x." + Read) with { Member = "private static void §Give(§Card card, out §Card same) => same = «card|new §Card()»;" },
        Of("generic", "var §x = new §Card();", "§Same(§x)." + Write, "var §v = §x." + Read) with { Member = "private static T §Same<T>(T item) where T : class, new() => «item|new T()»;" },
        Of("generic-constraint", "var §x = new §Card();", "§Put(§x, $text);", "var §v = §x." + Read) with { Type = "public interface §IHas { string B { get; set; } }\npublic sealed class §Card : §IHas { public string A = \"a\"; public string B { get; set; } = \"b\"; }", Member = "private static void §Put<T>(T into, string text) where T : §IHas => into.B = «text|\"k\"»;" },
        Of("new-constraint", "var §x = §Make<§Card>($text);", "var §v = §x." + Read) with { Type = "public interface §IHas { string B { get; set; } }\npublic sealed class §Card : §IHas { public string A = \"a\"; public string B { get; set; } = \"b\"; }", Member = "private static T §Make<T>(string text) where T : §IHas, new() { var made = new T(); made.B = «text|\"k\"»; return made; }" },
        Of("parent-list", "var §x = new §Box();", "var §y = §x.Add();", "§y." + Write, "var §v = §x.All[0]." + Read) with { Type = Card + "\npublic sealed class §Box { public List<§Card> All { get; } = new(); public §Card Add() { var card = new §Card(); All.Add(card); return card; } }" },
        Of("current", "var §x = new §Box();", "§x.Begin();", "§x.Now." + Write, "«§x.Begin();|»", "var §v = §x.«Now|All[0]»." + Read) with { Type = Card + "\npublic sealed class §Box { public List<§Card> All { get; } = new(); public §Card Now { get; private set; } = new(); public void Begin() { Now = new §Card(); All.Add(Now); } }" },
        Of("coalesce-assigned", "var §x = new §Box();", "(§x.In ??= new §Card())." + Write, "(§x.In ??= new §Card()).A += \"2\";", "var §v = §x.In." + Read) with { Type = Card + "\npublic sealed class §Box { public §Card? In; }" },
        Of("element-coalesce-assigned", "var §x = new §Card?[2];", "(§x[0] ??= new §Card())." + Write, "var §v = (§x[«0|1»] ??= new §Card())." + Read),
        Of("swapped", "var (§p, §q) = (new §Card(), new §Card());", "§p." + Write, "(§p, §q) = (§q, §p);", "var §v = «§p|§q»." + Read),
        Of("replaced-in-loop", "var §x = new §Card();", "var §y = §x;", "for (var §i = 0; §i < 2; §i++) { §x." + Write + " §x = new §Card(); }", "var §v = «§x|§y»." + Read),
        Of("span", "var §x = new[] { new §Card(), new §Card() };", "§x.AsSpan(1)[0]." + Write, "var §v = §x[«0|1»]." + Read) with { IsPlain = true },
        Of("ref-parameter", "var §x = new §Card();", "var §y = §x;", "§Set(ref §x, $text);", "var §v = «§x|§y»." + Read) with { Member = "private static void §Set(ref §Card card, string text) { card.A = «text|\"k\"»; card = new §Card { B = «text|\"m\"» }; }" },
        Of("static-registry", "var §x = new §Card();", "§All.Put(\"a\", §x);", "§All.Get(\"a\")." + Write, "var §v = §x." + Read) with { Type = Card + "\npublic static class §All { private static Dictionary<string, §Card>? all; public static void Put(string key, §Card card) => (all ??= new())[key] = card; public static §Card Get(string key) => all![key]; }" },
        Of("two-owners", "var §y = new §Card();", "var (§p, §q) = (new §Owner(§y), new §Owner(«§y|new §Card()»));", "§p.Put($text);", "var §v = §q.In." + Read) with { Type = Card + "\npublic sealed class §Owner(§Card card) { public §Card In => card; public void Put(string text) => card.«A|B» = text; }" },
        Of("iterator", "var §x = new[] { new §Card(), new §Card() };", "foreach (var §e in §Each(§x)) §e." + Write, "var §v = §x[«0|1»]." + Read) with { Member = "private static IEnumerable<§Card> §Each(§Card[] all) { yield return all[0]; yield return «all[0]|new §Card()»; }" },
        Of("async", "var §x = new §Card();", "(await §Same(§x))." + Write, "var §v = §x." + Read) with { Member = "private static async Task<§Card> §Same(§Card card) { await Task.Yield(); return «card|new §Card()»; }", IsAsync = true },
        Of("exception-data", "var §x = new §Card();", "try { throw new §Odd(§x); }\ncatch (§Odd §ex) { §ex.Card." + Write + " }", "var §v = §x." + Read) with { Type = Card + "\npublic sealed class §Odd(§Card card) : Exception { public §Card Card => card; }" },
        Of("event-args", "var §x = new §Bell();", "§x.Rung += (_, §e) => §e.«A|B» = $captured;", "var §v = §x.Ring()." + Read) with { Type = "public sealed class §Card : EventArgs { public string A = \"a\"; public string B { get; set; } = \"b\"; }\npublic sealed class §Bell { public event EventHandler<§Card>? Rung; public §Card Ring() { var args = new §Card(); Rung?.Invoke(this, args); return args; } }" },
        Of("thrown-away-copy", "var §x = new List<§Card> { new() };", "§x = «§x.Select(static §c => new §Card { A = §c.A }).ToList()|§x.ToList()|§x»;", "var §y = §x[0];", "§y." + Write, "var §v = §x[0]." + Read),
    ];

    private static Recipe Of(string name, params string[] statements) => new("aliases/" + name, statements) { Type = Card };
}
