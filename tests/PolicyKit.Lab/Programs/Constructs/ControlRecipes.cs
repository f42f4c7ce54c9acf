namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Patterns, jumps, what <c>finally</c> does, exceptions on their way, and tasks and threads.</summary>
internal static class ControlRecipes
{
    public static IReadOnlyList<Recipe> All { get; } =
    [
        new("control/not-pattern", ["var §v = ($text) is not null and { Length: >= 0 } and var §t ? §t : \"none\";"]),
        new("control/nested-pattern", ["var §x = new §Deep { Next = new §Deep { Text = $text }, Text = $text };", "var §v = §x is { Next.Text: var §t, Text: { } §u } ? «§t|§u» : \"none\";"]) { Type = "public sealed class §Deep { public string Text = \"\"; public §Deep? Next; }" },
        new("control/positional-pattern", ["var §v = new §Two($text, $text) is (var §t, { } §u) ? «§t|§u» : \"none\";"]) { Type = "public sealed class §Two(string a, string b) { public void Deconstruct(out string first, out string second) { first = «a|b»; second = b; } }" },
        new("control/slice-pattern", ["var §v = $array is [var §t, .. var §rest] ? «§t|§rest.LastOrDefault() ?? \"r\"» : \"none\";"]),
        new("control/switch-when", ["string §v;", "switch ((object)$text)\n{\ncase int: §v = \"int\"; break;\ncase string §t when $flag: §v = §t; break;\ncase var §u: §v = «§u + \"u\"|\"k\"»; break;\n}"]),
        new("control/goto-case", ["var §v = \"g\";", "switch (Input.Number(2) % 2)\n{\ncase 0: §v = $text; goto case 1;\ncase 1: §v += «\"1\"|$text»; break;\n}"]),
        new("control/continue", ["var §v = \"c\";", "for (var §i = 0; §i < 3; §i++)\n{\nif (§i == 1) continue;\n§v = $bounded;\n}"]),
        new("control/nested-finally", ["var §x = \"f\";", "string §Run()\n{\ntry { return $captured; }\nfinally { §x = $captured; }\n}", "var §v = «§Run()|§Run() + §x»;"]),
        new("control/after-finally", ["var §v = \"f\";", "try { §v = $text; }\nfinally { §v = «\"k\"|§v + \"f\"»; }"]),
        new("control/throw-expression", ["var §v = ($flag ? $text : null) ?? ($flag ? $text : throw new InvalidOperationException(\"none\"));"]),
        new("control/using-declaration", ["{\nusing var §x = new §Out($text);\n{\n$body\n}\n}"]) { Type = "public sealed class §Out(string text) : IDisposable { public void Dispose() {\nNet.Send(text);\n} }", IsVoid = true },
        new("control/iterator-finally", ["var §v = \"\";", "foreach (var §e in §Each($text)) §v = §e;"]) { Member = "private static IEnumerable<string> §Each(string text) { try { yield return text + \"1\"; } finally { GC.KeepAlive(text); } yield return «text|\"k\"»; }" },
        new("control/checked", ["var §v = checked(($int) % 1000 * 3);"], Types.Int),
        new("control/enum", ["var §v = ((DayOfWeek)(uint)(($int) & 3)).ToString();"]),
        new("control/local-constant", ["const string §K = \"k\";", "var §v = §K + $text;"]),
        new("control/switch-type", ["object §x = $flag ? $text : 7;", "var §v = §x switch { int §n => §n.ToString(CultureInfo.InvariantCulture), string { Length: > 0 } §t => §t, _ => \"none\" };"]),
        new("control/or-pattern", ["var §v = Input.Number(1) switch { 1 or 2 or 3 => $text, >= 4 and < 7 => $text, not 9 => \"n\", _ => $text };"]),
        new("exceptions/aggregate", ["var §v = \"a\";", "try { Task.Run(() => { throw new InvalidOperationException($captured); }).Wait(); }\ncatch (AggregateException §ex) { §v = §ex.«InnerException!.Message|InnerExceptions[0].Message|Flatten().InnerExceptions[0].Message|GetBaseException().Message»; }"]),
        new("exceptions/replaced", ["var §v = \"r\";", "try\n{\ntry { throw new InvalidOperationException($text); }\nfinally { throw new ArgumentException($text); }\n}\ncatch (Exception §ex) { §v = §ex.Message; }"]),
        new("exceptions/dispatch-info", ["var §v = \"d\";", "try\n{\ntry { throw new InvalidOperationException($text); }\ncatch (Exception §inner) { System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(§inner).Throw(); }\n}\ncatch (InvalidOperationException §ex) { §v = §ex.Message; }"]) { Weight = 1 },
        new("exceptions/from-lambda", ["var §v = \"l\";", "Action<string> §f = §t => throw new InvalidOperationException(§t);", "try { §f($text); }\ncatch (InvalidOperationException §ex) { §v = §ex.Message; }"]),
        new("exceptions/from-constructor", ["var §v = \"c\";", "try { _ = new §Strict($text); }\ncatch (Exception §ex) { §v = §ex.Message; }"]) { Type = "public sealed class §Strict { public §Strict(string text) => throw new InvalidOperationException(text); }" },
        new("exceptions/filter-effect", ["var §v = \"e\";", "try { throw new InvalidOperationException($text); }\ncatch (InvalidOperationException §ex) when ((§v = §ex.Message) is not null) { }"]),
        new("exceptions/from-awaited", ["var §v = \"a\";", "try { await §Fail($text); }\ncatch (InvalidOperationException §ex) { §v = §ex.Message; }"]) { Member = "private static async Task §Fail(string text) { await Task.CompletedTask; throw new InvalidOperationException(text); }", IsAsync = true },
        new("exceptions/await-in-finally", ["var §v = \"f\";", "try { §v = $text; }\nfinally { §v = await Task.FromResult(«§v|\"k\"»); }"]) { IsAsync = true },
        new("exceptions/from-iterator", ["var §v = \"i\";", "try { foreach (var §e in §Each($text)) §v = §e; }\ncatch (InvalidOperationException §ex) { §v = §ex.Message; }"]) { Member = "private static IEnumerable<string> §Each(string text) { yield return \"k\"; throw new InvalidOperationException(text); }" },
        new("async/custom-awaiter", ["var §v = await new §Soon($text);"])
        {
            Type = "public sealed class §Soon(string made) { public §Waiter GetAwaiter() => new(made); }\npublic readonly struct §Waiter(string made) : System.Runtime.CompilerServices.INotifyCompletion { public bool IsCompleted => true; public void OnCompleted(Action continuation) => continuation(); public string GetResult() => made; }",
            IsAsync = true,
        },
        new("async/when-any", ["var §v = await await Task.WhenAny(Task.FromResult($text));"]) { IsAsync = true },
        new("async/lazy-task", ["var §x = new Lazy<Task<string>>(() => Task.FromResult($captured));", "var §v = await §x.Value;"]) { IsAsync = true },
        new("async/thread-start", ["var §v = \"t\";", "var §x = new Thread(() => §v = $captured);", "§x.Start();", "§x.Join();"]) { Weight = 1 },
        new("async/thread-argument", ["var §v = \"t\";", "var §x = new Thread(§o => §v = (string)§o!);", "§x.Start($text);", "§x.Join();"]) { Weight = 1 },
        new("async/parallel", ["var §v = \"p\";", "Parallel.Invoke(() => §v = $captured);"]) { Weight = 1 },
        new("async/progress", ["var §x = new §Told();", "await §Work(§x, $text);", "var §v = §x.Last;"])
        {
            Type = "public sealed class §Told : IProgress<string> { public string Last = \"\"; public void Report(string value) => Last = value; }",
            Member = "private static async Task §Work(IProgress<string> progress, string text) { await Task.CompletedTask; progress.Report(text); }", IsAsync = true,
        },
        new("async/semaphore", ["var §v = \"s\";", "using (var §x = new SemaphoreSlim(1))\n{\nawait §x.WaitAsync();\ntry { §v = $text; }\nfinally { §x.Release(); }\n}"]) { IsAsync = true, Weight = 1 },
        new("async/local-function", ["async Task<string> §Do(string §t) { await Task.CompletedTask; return §t + $captured; }", "var §v = await §Do($text);"]) { IsAsync = true },
        new("async/started-early", ["var §x = §Slow($text);", "var §y = §Slow($text);", "var §v = await «§x|§y»;"]) { Member = "private static async Task<string> §Slow(string text) { await Task.Yield(); return text + \"s\"; }", IsAsync = true },
        new("async/interface", ["§ISource §x = new §Source($text);", "var §v = await §x.GetAsync();"]) { Type = "public interface §ISource { Task<string> GetAsync(); }\npublic sealed class §Source(string held) : §ISource { public async Task<string> GetAsync() { await Task.CompletedTask; return held; } }", IsAsync = true },
    ];
}
