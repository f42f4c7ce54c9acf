namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Tasks, awaited methods, asynchronous streams. Everything is awaited where it is begun, so that the order of what is sent never changes.</summary>
internal static class AsyncConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("async/method", Method, 4),
        new("async/value-task", ValueTask),
        new("async/task-run", TaskRun),
        new("async/when-all", WhenAll),
        new("async/continue-with", ContinueWith, 1),
        new("async/completion-source", CompletionSource),
        new("async/async-lambda", AsyncLambda),
        new("async/await-foreach", AwaitForEach),
        new("async/await-using", AwaitUsing, 1),
        new("async/stored-task", StoredTask),
        new("async/channel", Channel, 1),
        new("async/async-local", AsyncLocal, 1),
    ];

    private static Node? Method(Block b)
    {
        if (!b.Program.HasRoom || b.Program.Nesting > 1 || !b.IsAsync) return null;
        var (method, result) = (b.Fresh("DoAsync"), b.Fresh("v"));
        b.Program.Nesting++;
        var body = new Block(b.Program, [.. b.Program.Statics, new Variable("text", Types.Text), new Variable("other", Types.Text)]) { IsAsync = true, IsPlain = false };
        var statements = body.Statements(b.Draw.Between(1, 3));
        b.Program.Nesting--;
        b.Program.Members.Add(Node.Member("async/method", $"private static async Task<string> {method}(string text, string other)\n{{{(b.Draw.Chance(50) ? "\nawait Task.Yield();" : "\nawait Task.CompletedTask;")}{statements}\nreturn {body.Expression(Types.Text)};\n}}"));
        var node = Node.Statement("async/method", $"var {result} = await {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)}){b.Draw.Pick("", ".ConfigureAwait(false)")};");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? ValueTask(Block b)
    {
        if (!b.Program.HasRoom || !b.IsAsync) return null;
        var (method, result) = (b.Fresh("Soon"), b.Fresh("v"));
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("other", Types.Text));
        b.Program.Members.Add(Node.Member("async/value-task", $"private static ValueTask<string> {method}(string text, string other) => new({body.Expression(Types.Text)});"));
        var node = Node.Statement("async/value-task", $"var {result} = await {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)}){b.Draw.Pick("", ".AsTask()")};");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? TaskRun(Block b)
    {
        var result = b.Fresh("v");
        var inner = b.Closure();
        var node = Node.Statement("async/task-run", $"var {result} = {(b.IsAsync ? "await " : "")}Task.Run(() =>\n{{{inner.Statements(1)}\nreturn {inner.Expression(Types.Text)};\n}}){(b.IsAsync ? "" : b.Draw.Pick(".Result", ".GetAwaiter().GetResult()"))};");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? WhenAll(Block b)
    {
        if (!b.IsAsync) return null;
        var (all, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("async/when-all", $"var {all} = await Task.WhenAll(Task.FromResult({b.Expression(Types.Text)}), Task.FromResult({b.Expression(Types.Text)}));"),
            Node.Statement("async/when-all", $"var {result} = {all}[{b.Draw.Next(2)}];"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node ContinueWith(Block b)
    {
        var result = b.Fresh("v");
        var node = Node.Statement("async/continue-with", $"var {result} = Task.FromResult({b.Expression(Types.Text)}).ContinueWith(§t => §t.Result + {b.Closure().Expression(Types.Text)}, TaskScheduler.Default).Result;");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node CompletionSource(Block b)
    {
        var (source, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("async/completion-source", $"var {source} = new TaskCompletionSource<string>();"),
            Node.Statement("async/completion-source", $"{source}.SetResult({b.Expression(Types.Text)});"),
            Node.Statement("async/completion-source", $"var {result} = {(b.IsAsync ? $"await {source}.Task" : $"{source}.Task.Result")};"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? AsyncLambda(Block b)
    {
        if (!b.IsAsync) return null;
        var (lambda, text, result) = (b.Fresh("fn"), b.Fresh("t"), b.Fresh("v"));
        var inner = b.Closure(isAsync: true);
        inner.Declare(text, Types.Text);
        var node = Node.List([
            Node.Statement("async/async-lambda", $"Func<string, Task<string>> {lambda} = async {text} =>\n{{{inner.Statements(1)}\nawait Task.CompletedTask;\nreturn {inner.Expression(Types.Text)};\n}};"),
            Node.Statement("async/async-lambda", $"var {result} = await {lambda}({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? AwaitForEach(Block b)
    {
        if (!b.Program.HasRoom || !b.IsAsync || b.Loops > 1 || b.Program.Nesting > 1) return null;
        var (method, item) = (b.Fresh("Stream"), b.Fresh("e"));
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("other", Types.Text)).Closure(isAsync: true);
        b.Program.Members.Add(Node.Member("async/await-foreach", $"private static async IAsyncEnumerable<string> {method}(string text, string other)\n{{\nyield return {body.Expression(Types.Text)};\nawait Task.CompletedTask;\nyield return {body.Expression(Types.Text)};\n}}"));
        var source = Node.Expression("", "async/await-foreach", $"{method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)})");
        var inner = b.Inner(1);
        inner.Declare(item, Types.Text, false);
        return Node.Statement("async/await-foreach", $"await foreach (var {item} in {source})\n{{{inner.Statements(1)}\n}}");
    }

    private static Node? AwaitUsing(Block b)
    {
        if (!b.IsAsync) return null;
        var (type, made) = (b.Fresh("Late"), b.Fresh("x"));
        b.Program.Types.Add(Node.Member("async/await-using", $"public sealed class {type}(string text) : IAsyncDisposable {{ public ValueTask DisposeAsync() {{\nNet.Send(text);\nreturn default; }} }}"));
        return Node.Statement("async/await-using", $"await using (var {made} = new {type}({b.Expression(Types.Text)}))\n{{{b.Inner().Statements(1)}\n}}");
    }

    private static Node? StoredTask(Block b)
    {
        if (!b.IsAsync) return null;
        var (task, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("async/stored-task", $"Task<string> {task} = Task.FromResult({b.Expression(Types.Text)});"),
            Node.Statement("async/stored-task", $"if ({b.Condition()}) {task} = Task.FromResult({b.Expression(Types.Text)});"),
            Node.Statement("async/stored-task", $"var {result} = await {task};"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? Channel(Block b)
    {
        if (!b.IsAsync) return null;
        var (channel, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("async/channel", $"var {channel} = System.Threading.Channels.Channel.CreateUnbounded<string>();"),
            Node.Statement("async/channel", $"await {channel}.Writer.WriteAsync({b.Expression(Types.Text)});"),
            Node.Statement("async/channel", $"{channel}.Writer.TryWrite(\"last\");"),
            Node.Statement("async/channel", $"var {result} = await {channel}.Reader.ReadAsync();"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node AsyncLocal(Block b)
    {
        var (local, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("async/async-local", $"var {local} = new {b.Draw.Pick("AsyncLocal", "ThreadLocal")}<string>();"),
            Node.Statement("async/async-local", $"{local}.Value = {b.Expression(Types.Text)};"),
            Node.Statement("async/async-local", $"var {result} = {local}.Value ?? \"none\";"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }
}
