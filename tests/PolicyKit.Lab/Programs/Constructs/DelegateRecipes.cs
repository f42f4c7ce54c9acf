namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Delegates of a program's own, events with accessors, what lambdas share.</summary>
internal static class DelegateRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("delegates/reference-parameter", ["var §v = \"r\";", "§Put §f = (ref string §place, string §next) => §place = §next;", "§f(ref §v, $text);"]) { Type = "public delegate void §Put(ref string place, string next);" },
        new("delegates/out-parameter", ["§Get §f = static (string §in, out string §out) => §out = §in + \"o\";", "§f($text, out var §v);"]) { Type = "public delegate void §Get(string text, out string made);" },
        new("delegates/custom-event", ["var §x = new §Bell();", "var §v = \"\";", "§x.Rung += §t => §v = §t;", "§x.Ring($text);"])
        {
            Type = "public sealed class §Bell { private Action<string>? heard; public event Action<string> Rung { add => heard += value; remove => heard -= value; } public void Ring(string text) => heard?.Invoke(text); }",
        },
        new("delegates/event-args", ["var §x = new §Bell();", "var §v = \"\";", "§x.Rung += (§sender, §args) => §v = §args.Text;", "§x.Ring($text);"])
        {
            Type = "public sealed class §Args(string text) : EventArgs { public string Text => text; }\npublic sealed class §Bell { public event EventHandler<§Args>? Rung; public void Ring(string text) => Rung?.Invoke(this, new §Args(text)); }",
        },
        new("delegates/map-of", ["var §x = new Dictionary<string, Func<string, string>> { [\"a\"] = §t => §t + $captured, [\"b\"] = static §t => \"k\" };", "var §v = §x[«\"a\"|\"b\"»]($text);"]),
        new("delegates/in-tuple", ["var §x = (F: (Func<string, string>)(§t => §t + $captured), N: 1);", "var §v = §x.F($text);"]),
        new("delegates/instance-method", ["Func<string, string> §f = new §Kept($text).Give;", "var §v = §f($text);"]) { Type = "public sealed class §Kept(string held) { public string Give(string text) => «held|text» + \"g\"; }" },
        new("delegates/compose", ["var §f = §Then(§t => §t + $captured, static §t => «§t + \"2\"|\"k\"»);", "var §v = §f($text);"]) { Member = "private static Func<string, string> §Then(Func<string, string> first, Func<string, string> second) => text => second(first(text));" },
        new("delegates/observer", ["var §x = new §Subject();", "var §y = new §Watcher();", "§x.Subscribe(§y);", "§x.Push($text);", "var §v = §y.Seen;"])
        {
            Type = "public sealed class §Watcher : IObserver<string> { public string Seen = \"\"; public void OnNext(string value) => Seen = value; public void OnCompleted() { } public void OnError(Exception error) { } }\npublic sealed class §Subject : IObservable<string> { private readonly List<IObserver<string>> all = new(); public IDisposable Subscribe(IObserver<string> observer) { all.Add(observer); return new StringReader(\"\"); } public void Push(string text) { foreach (var one in all) one.OnNext(text); } }",
        },
        new("delegates/loop-capture", ["var §x = new List<Func<string>>();", "foreach (var §e in new[] { $text, \"k\" }) §x.Add(() => §e);", "var §v = §x[«0|1»]();"]),
        new("delegates/shared-capture", ["var §held = \"h\";", "Action<string> §set = §t => §held = §t;", "Func<string> §get = () => §held;", "§set($text);", "var §v = §get();"]),
        new("delegates/default-parameter", ["var §f = (string §t, string §u = \"d\") => §t + §u;", "var §v = §f($text);"]),
        new("delegates/dynamic-invoke", ["Func<string, string> §f = §t => §t + $captured;", "var §v = (string)§f.DynamicInvoke($text)!;"]) { Weight = 1 },
        new("delegates/recursive-local", ["string §Down(int §n, string §t) => §n <= 0 ? §t : §Down(§n - 1, «§t|\"k\"»);", "var §v = §Down(«0|2», $text);"]),
        new("delegates/visitor-function", ["var §v = §Fold(new List<string> { $text, $text }, \"\", static (§sum, §e) => «§sum + §e|§e|§sum»);"])
        {
            Member = "private static T §Fold<T>(IEnumerable<T> items, T start, Func<T, T, T> step) { var sum = start; foreach (var item in items) sum = step(sum, item); return sum; }",
        },
        new("delegates/continuation", ["var §v = \"\";", "§Ask($text, §answer => §v = §answer);"]) { Member = "private static void §Ask(string question, Action<string> then) { then(question + \"?\"); }" },
        new("delegates/nullable-call", ["Func<string, string>? §f = $flag ? §t => §t + $captured : null;", "var §v = §f?.Invoke($text) ?? \"none\";"]),
        new("delegates/predicate-out", ["var §v = \"\";", "_ = $array.Any(§e => { §v = §e; return false; });"]),
        new("delegates/select-index", ["var §v = $array.Select((§e, §i) => §e + §i).Last();"]),
        new("delegates/expression-member", ["Expression<Func<string, string>> §f = static §t => §t.ToUpperInvariant();", "var §v = §f.Compile(true)($text);"]) { Weight = 1 },
        new("delegates/builder-action", ["var §v = §Configured(§o => { §o.A = $captured; §o.B = \"b\"; });"])
        {
            Type = "public sealed class §Options { public string A = \"\"; public string B = \"\"; }", Member = "private static string §Configured(Action<§Options> configure) { var made = new §Options(); configure(made); return made.«A|B»; }",
        },
    ];
}
