namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Data that moves between tasks, threads and streams of events, always in an order that does not vary; and delegates combined and removed.</summary>
internal static class TaskRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("async/ambient", ["§Ambient.Value = $text;", "«§Ambient.Value = \"k\";|»", "var §v = §Read();"]) { Member = "private static readonly AsyncLocal<string?> §Ambient = new();\nprivate static string §Read() => §Ambient.Value ?? \"none\";" },
        new("async/ambient-scope", ["var §v = \"\";", "using (§Ambient.Use($text)) { §v = «§Ambient.Now|\"k\"»; }", "§v += §Ambient.Now;"])
        {
            Type = "public sealed class §Ambient : IDisposable\n{\nprivate static readonly AsyncLocal<§Ambient?> s_now = new();\nprivate readonly §Ambient? outer = s_now.Value;\nprivate readonly string text;\nprivate §Ambient(string text) => this.text = text;\npublic static string Now => s_now.Value?.text ?? \"none\";\npublic static §Ambient Use(string text) => s_now.Value = new §Ambient(text);\npublic void Dispose() => s_now.Value = outer;\n}",
        },
        new("async/iterator-cancelled", ["var §v = \"\";", "await foreach (var §e in §Each($text).WithCancellation(CancellationToken.None).ConfigureAwait(false)) §v = §e;"])
        {
            Member = "private static async IAsyncEnumerable<string> §Each(string text, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default) { await Task.Yield(); if (stop.IsCancellationRequested) yield break; yield return text; yield return «text + \"2\"|\"k\"»; }", IsAsync = true,
        },
        new("async/iterator-filter", ["var §v = \"\";", "await foreach (var §e in §Where(§Each($text, $text), static §t => §t.Length > 0)) §v = §e;"])
        {
            Member = "private static async IAsyncEnumerable<string> §Each(string a, string b) { yield return a; await Task.Yield(); yield return «a|b|\"k\"»; }\nprivate static async IAsyncEnumerable<string> §Where(IAsyncEnumerable<string> items, Func<string, bool> keep) { await foreach (var item in items) { if (!keep(item)) GC.KeepAlive(item); yield return «item|\"k\"»; } }", IsAsync = true,
        },
        new("async/channel-reader", ["var §x = System.Threading.Channels.Channel.CreateUnbounded<(string A, string B)>();\nawait §Fill(§x.Writer, $text, $text);", "var §v = \"\";", "await foreach (var §e in §x.Reader.ReadAllAsync()) §v = §e.«A|B»;"])
        {
            Member = "private static async Task §Fill(System.Threading.Channels.ChannelWriter<(string A, string B)> to, string a, string b) { await to.WriteAsync((a, b)); to.Complete(); }", IsAsync = true,
        },
        new("async/blocking-collection", ["var §x = new BlockingCollection<string> { $text };", "§x.CompleteAdding();", "var §v = «§x.TryTake(out var §t) ? §t : \"none\"|§x.GetConsumingEnumerable().First()|§x.Count.ToString(CultureInfo.InvariantCulture)»;"]),
        new("async/answered-later", ["var §x = new §Reply();", "var §v = \"r\";", "_ = §x.Answer.ContinueWith(§t => §v = «§t.Result|\"k\"», TaskContinuationOptions.ExecuteSynchronously);", "§x.Give($text);"])
        {
            Type = "public sealed class §Reply { private readonly TaskCompletionSource<string> done = new(); public Task<string> Answer => done.Task; public void Give(string text) => done.TrySetResult(text); }",
        },
        new("async/parallel-for-each", ["var §x = new ConcurrentBag<string>();", "Parallel.ForEach($array, §e => §x.Add(«§e|\"k\"»));", "var §v = §x.Max()!;"]) { Weight = 1 },
        new("async/parallel-for", ["var §x = new string[2];", "Parallel.For(0, 2, §i => §x[§i] = «$captured|\"k\"» + §i);", "var §v = §x[1];"]) { Weight = 1 },
        new("async/parallel-query", ["var §v = $array.AsParallel().AsOrdered().Select(static §e => «§e + \"p\"|\"k\"»).«First()|Last()|ToArray()[0]|Count().ToString(CultureInfo.InvariantCulture)»;"]) { Weight = 1 },
        new("async/when-all-of-lambdas", ["var §x = await Task.WhenAll($array.Select(async §e => { await Task.Yield(); return «§e|$captured|\"k\"»; }));", "var §v = §x[«0|1»];"]) { IsAsync = true },
        new("async/when-all-then-result", ["var (§p, §q) = (§Slow($text), §Slow(«$text|\"k\"»));", "await Task.WhenAll(§p, §q);", "var §v = «§p.Result|await §q|§q.Result»;"]) { Member = "private static async Task<string> §Slow(string text) { await Task.Yield(); return text + \"s\"; }", IsAsync = true },
        new("async/when-any-first", ["var §p = Task.FromResult($text);", "var §q = new TaskCompletionSource<string>().Task;", "var §x = await Task.WhenAny(§p, §q);", "var §v = §x == §p ? await §x : \"none\";"]) { IsAsync = true },
        new("async/continue-chain", ["var §v = await Task.FromResult($text).ContinueWith(static §t => «§t.Result|\"k\"» + \"c\", TaskScheduler.Default).ContinueWith(§t => Task.FromResult(§t.Result + «$captured|\"l\"»), TaskScheduler.Default).Unwrap();"]) { IsAsync = true },
        new("async/continue-state", ["var §v = Task.FromResult(1).ContinueWith(static (§t, §o) => «(string)§o! + \"s\"|\"k\"», $text, TaskScheduler.Default).Result;"]) { Weight = 1 },
        new("async/faulted", ["var §v = \"f\";", "var §x = Task.FromException<string>(new InvalidOperationException($text));", "try { §v = await §x; }\ncatch (InvalidOperationException §ex) { §v = «§ex.Message|§x.Exception!.InnerException!.Message|§ex.GetType().Name»; }"]) { IsAsync = true },
        new("async/void-lambda-writes", ["var §v = \"v\";", "Func<Task> §f = async () => { await Task.CompletedTask; §v = $captured; };", "«await §f();|_ = §f;»"]) { IsAsync = true },
        new("async/task-of-task", ["var §v = await await Task.Factory.StartNew(async () => { await Task.Yield(); return «$captured|\"k\"»; });"]) { IsAsync = true },
        new("async/task-factory-state", ["var §v = await Task.Factory.StartNew(static §o => «(string)§o!|\"k\"» + \"t\", (object)$text);"]) { IsAsync = true },
        new("async/value-task-source", ["var §x = new §Cache();", "_ = await §x.Get($text);", "var §v = await §x.Get(«$text|\"k\"»);"])
        {
            Type = "public sealed class §Cache { private string? held; public ValueTask<string> Get(string text) => held is { } found ? new ValueTask<string>(found) : new ValueTask<string>(Load(text)); private async Task<string> Load(string text) { await Task.Yield(); return held = «text|\"m\"»; } }", IsAsync = true,
        },
        new("async/retry", ["var §v = await §Retry(async §n => { await Task.Yield(); if (§n < 2) throw new InvalidOperationException($captured); return «$captured|\"k\"»; });"])
        {
            Member = "private static async Task<string> §Retry(Func<int, Task<string>> work) { var last = \"l\"; for (var i = 0; i < 3; i++) { try { return await work(i) + «last|\"r\"»; } catch (InvalidOperationException e) { last = e.Message; } } return last; }", IsAsync = true,
        },
        new("async/lock-object", ["var §x = new Lock();", "var §v = \"l\";", "lock (§x) { §v = «$text|\"k\"»; }"]) { Weight = 1 },
        new("async/interlocked", ["var §v = \"i\";", "var §p = Interlocked.Exchange(ref §v, $text);", "_ = Interlocked.CompareExchange(ref §v, «$text|\"k\"», §p);", "«§v = §p;|»"]),
        new("async/volatile", ["var §x = \"x\";", "Volatile.Write(ref §x, $text);", "var §v = Volatile.Read(ref §x);"]) { IsPlain = true, Weight = 1 },
        new("async/lazy-initializer", ["string? §x = null;", "var §v = LazyInitializer.EnsureInitialized(ref §x, () => «$captured|\"k\"»);", "«§v = §x;|»"]),
        new("async/thread-local-factory", ["using (var §x = new ThreadLocal<List<string>>(() => new List<string> { «$captured|\"k\"» }))\n{\n§x.Value!.Add($text);\nNet.Send(§x.Value[«0|1»]);\n}"]) { IsVoid = true, Weight = 1 },
        new("async/cancel-callback", ["var §v = \"c\";", "using (var §x = new CancellationTokenSource())\n{\n§x.Token.Register(() => §v = $captured);\n«§x.Cancel();|»\n}"]) { Weight = 1 },
        new("async/state-object-callback", ["var §x = new §Box();", "§x.Token.Register(static §o => ((§Box)§o!).Text = «((§Box)§o!).Other|\"k\"», §x);", "§x.Other = $text;", "«§x.Fire();|»", "var §v = §x.Text;"])
        {
            Type = "public sealed class §Box { private readonly CancellationTokenSource source = new(); public string Text = \"t\"; public string Other = \"o\"; public CancellationToken Token => source.Token; public void Fire() => source.Cancel(); }", Weight = 1,
        },
        new("async/synchronous-progress", ["var §v = \"p\";", "§Work(new §Direct(§t => §v = §t), $text);"])
        {
            Type = "public sealed class §Direct(Action<string> told) : IProgress<string> { public void Report(string value) => told(«value|\"k\"»); }", Member = "private static void §Work(IProgress<string>? progress, string text) => progress?.Report(text);",
        },
        new("async/async-disposable-scope", ["var §x = new List<string> { \"l\" };", "await using (new §Late(§x, $text)) { §x.Add(\"k\"); }", "var §v = §x[«0|^1»];"])
        {
            Type = "public sealed class §Late(List<string> into, string text) : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); into.Add(text); } }", IsAsync = true,
        },
        new("delegates/combined-removed", ["var §v = \"d\";", "Action<string> §p = §t => §v = §t;", "Action<string> §q = static §t => GC.KeepAlive(§t);", "var §f = §q + §p;", "«§f -= §p;|»", "§f!($text);"]),
        new("delegates/event-unsubscribed", ["var §x = new §Bell();", "var §v = \"e\";", "void §On(string §t) => §v = §t;", "§x.Rung += §On;", "«§x.Rung -= §On;|»", "§x.Ring($text);"]) { Type = "public sealed class §Bell { public event Action<string>? Rung; public void Ring(string text) => Rung?.Invoke(text); }" },
        new("delegates/event-of-property", ["var §x = new §Model();", "var §v = \"e\";", "§x.PropertyChanged += (§s, §e) => { if (§e.PropertyName == «\"Name\"|\"Other\"») §v = ((§Model)§s!).Name; };", "§x.Name = $text;"])
        {
            Type = "public sealed class §Model : System.ComponentModel.INotifyPropertyChanged { private string name = \"n\"; public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged; public string Name { get => name; set { name = value; PropertyChanged?.Invoke(this, new System.ComponentModel.PropertyChangedEventArgs(nameof(Name))); } } }",
        },
        new("delegates/results-of-all", ["Func<string> §f = () => «$captured|\"a\"»;", "§f += () => «$captured|\"b\"»;", "var §v = «§f()|((Func<string>)§f.GetInvocationList()[0])()|string.Concat(§f.GetInvocationList().Select(static §d => ((Func<string>)§d)()))»;"]),
        new("delegates/generic-method-group", ["Func<string, List<string>> §f = §Wrap;", "var §v = §f($text)[«0|1»];"]) { Member = "private static List<T> §Wrap<T>(T item) => new() { item, «item|default!» };" },
        new("delegates/curried-partial", ["Func<string, Func<string, Func<string, string>>> §f = static §p => §q => §r => «§p + §q|§q|§r|§p»;", "var §g = §f($text)($text);", "var §v = §g(\"k\");"]),
        new("delegates/fixed-point", ["Func<Func<Func<int, string, string>, Func<int, string, string>>, Func<int, string, string>> §fix = null!;", "§fix = §step => (§n, §t) => §step(§fix(§step))(§n, §t);", "var §v = §fix(§self => (§n, §t) => §n == 0 ? §t : §self(§n - 1, «§t|$captured|\"k\"»))(2, $text);"]),
        new("delegates/self-in-variable", ["Func<int, string, string> §f = null!;", "§f = (§n, §t) => §n == 0 ? §t : §f(§n - 1, «§t|\"k\"»);", "var §v = §f(«0|2», $text);"]),
        new("delegates/memoised", ["var §x = new Dictionary<int, string>();", "string §At(int §n) => §x.TryGetValue(§n, out var §hit) ? §hit : §x[§n] = §n == 0 ? «$captured|\"k\"» : §At(§n - 1) + §n;", "var §v = §At(2);"]),
        new("delegates/memoise-wrapper", ["var §f = §Memo(§t => §t + «$captured|\"k\"»);", "_ = §f(\"a\");", "var §v = §f(«\"a\"|$text»);"]) { Member = "private static Func<string, string> §Memo(Func<string, string> make) { var known = new Dictionary<string, string>(); return key => { if (known.TryGetValue(key, out var hit)) return hit; return known[key] = make(key); }; }" },
        new("delegates/counter-closure", ["var (§put, §get) = §Cell(\"c\");", "«§put($text);|»", "var §v = §get();"]) { Member = "private static (Action<string> Put, Func<string> Get) §Cell(string start) { var held = start; return (text => held = text, () => held); }" },
        new("delegates/closure-per-step", ["var §x = new List<Action>();", "var §v = \"c\";", "for (var §i = 0; §i < 2; §i++) { var §own = §i == 0 ? «$text|\"k\"» : \"l\"; §x.Add(() => §v = §own); }", "§x[«0|1»]();"]),
        new("delegates/static-field-handler", ["§Hooks.Heard = §t => §Hooks.Last = «§t|\"k\"»;", "§Hooks.Raise($text);", "var §v = §Hooks.Last ?? \"none\";"]) { Type = "public static class §Hooks { public static Action<string>? Heard; public static string? Last; public static void Raise(string text) => Heard?.Invoke(text); }" },
        new("delegates/returned-by-interface", ["§IRule §x = «new §Fixed($text)|new §Echo()»;", "var §f = §x.Make();", "var §v = §f($text);"])
        {
            Type = "public interface §IRule { Func<string, string> Make(); }\npublic sealed class §Fixed(string held) : §IRule { public Func<string, string> Make() => text => «held|\"k\"»; }\npublic sealed class §Echo : §IRule { public Func<string, string> Make() => Say; private string Say(string text) => «text|\"e\"»; }",
        },
        new("delegates/extension-method-group", ["Func<string> §f = ($text).§Loud;", "var §v = §f();"]) { Type = "public static class §More { public static string §Loud(this string text) => «text|\"k\"» + \"!\"; }" },
        new("delegates/base-method-group", ["var §v = new §Low($text).Run();"]) { Type = "public class §Top { protected string held = \"t\"; protected virtual string Core() => held; }\npublic sealed class §Low : §Top { public §Low(string text) => held = text; protected override string Core() => «\"k\"|held»; public string Run() { Func<string> f = «base.Core|Core»; return f(); } }" },
        new("delegates/comparer-lambda", ["var §v = \"c\";", "var §x = new List<string> { $text, \"k\" };", "§x.Sort((§p, §q) => { §v = «§p|\"k\"»; return 0; });"]),
        new("delegates/local-async-function", ["var §v = \"l\";", "async Task §Put(string §t) { await Task.Yield(); §v = «§t|\"k\"»; }", "await §Put($text);"]) { IsAsync = true },
        new("delegates/throwing-callback", ["var §v = \"t\";", "§Guard(() => throw new InvalidOperationException($captured), §e => §v = «§e.Message|\"k\"»);"]) { Member = "private static void §Guard(Action work, Action<Exception> failed) { try { work(); } catch (InvalidOperationException e) { failed(e); } }" },
        new("delegates/iterator-of-functions", ["var §v = \"f\";", "foreach (var §f in §Steps($text)) §v = §f(§v);"]) { Member = "private static IEnumerable<Func<string, string>> §Steps(string text) { yield return before => text; yield return static before => «before + \"2\"|\"k\"»; }" },
        new("delegates/struct-captured", ["var §x = new §Cell { A = \"a\" };", "Action<string> §f = §t => §x.A = §t;", "var §y = §x;", "§f($text);", "var §v = «§x|§y».A;"]) { Type = "public struct §Cell { public string A; }" },
        new("delegates/this-captured", ["var §x = new §Form();", "§x.Wire();", "§x.Changed!($text);", "var §v = §x.«A|B»;"]) { Type = "public sealed class §Form { public string A = \"a\"; public string B = \"b\"; public Action<string>? Changed; public void Wire() => Changed = text => A = text; }" },
    ];
}
