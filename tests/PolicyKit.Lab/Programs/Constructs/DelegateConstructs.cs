namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Lambdas, closures, stored delegates, higher-order functions.</summary>
internal static class DelegateConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("delegates/action", Action, 4),
        new("delegates/closure-after", CapturedThenWritten, 3),
        new("delegates/higher-order", HigherOrder, 3),
        new("delegates/callback", Callback),
        new("delegates/stored", Stored),
        new("delegates/multicast", Multicast),
        new("delegates/returned", Returned),
        new("delegates/expression-tree", ExpressionTree, 1),
        new("delegates/lazy", Lazy),
        new("delegates/method-group", MethodGroup),
        new("delegates/curried", Curried),
        new("delegates/list-of-delegates", ListOf, 1),
        new("delegates/for-each", ForEach),
    ];

    private static Node Action(Block b)
    {
        var (name, text) = (b.Fresh("act"), b.Fresh("t"));
        var inner = b.Closure();
        inner.Declare(text, Types.Text);
        return Node.List([
            Node.Statement("delegates/action", $"Action<string> {name} = {text} =>\n{{{inner.Statements(b.Draw.Between(1, 3))}\n}};"),
            Node.Statement("delegates/action", $"{name}({b.Expression(Types.Text)});"),
        ]);
    }

    private static Node CapturedThenWritten(Block b)
    {
        var (held, read, result) = (b.Fresh("v"), b.Fresh("fn"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("delegates/closure-after", $"var {held} = {b.Expression(Types.Text)};"),
            Node.Statement("delegates/closure-after", $"Func<string> {read} = () => {held};"),
            Node.Statement("delegates/closure-after", $"{held} = {b.Expression(Types.Text)};"),
            Node.Statement("delegates/closure-after", $"var {result} = {read}();"),
        ]);
        b.Declare(held, Types.Text);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? HigherOrder(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, result) = (b.Fresh("Map"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("delegates/higher-order", $"private static string {method}(string text, Func<string, string> map) => {b.Draw.Pick("map(text)", "map(map(text))", "text + map(\"c\")", "new[] { text }.Select(map).First()")};"));
        var node = Node.Statement("delegates/higher-order", $"var {result} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.TextToText)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? Callback(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var method = b.Fresh("Tell");
        b.Program.Members.Add(Node.Member("delegates/callback", $"private static void {method}(string text, Action<string> heard) {{ heard(text); heard(\"end\"); }}"));
        var inner = b.Closure();
        var parameter = b.Fresh("h");
        inner.Declare(parameter, Types.Text);
        return Node.Statement("delegates/callback", $"{method}({b.Expression(Types.Text)}, {parameter} =>\n{{{inner.Statements(b.Draw.Between(1, 2))}\n}});");
    }

    private static Node Stored(Block b)
    {
        var (type, made, result) = (b.Fresh("Holder"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("delegates/stored", $"public sealed class {type}(Func<string, string> map)\n{{\npublic Func<string, string> Next {{ get; set; }} = map;\npublic string Run(string text) => Next(text);\n}}"));
        var node = Node.List([
            Node.Statement("delegates/stored", $"var {made} = new {type}({b.Expression(Types.TextToText)});"),
            Node.Statement("delegates/stored", $"{made}.Next = {b.Expression(Types.TextToText)};"),
            Node.Statement("delegates/stored", $"var {result} = {made}.Run({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node Multicast(Block b)
    {
        var (heard, all) = (b.Fresh("v"), b.Fresh("act"));
        b.Declare(heard, Types.Text);
        return Node.List([
            Node.Statement("delegates/multicast", $"var {heard} = \"none\";"),
            Node.Statement("delegates/multicast", $"Action<string> {all} = §x => {heard} = §x;"),
            Node.Statement("delegates/multicast", $"{all} += §x => {heard} = (§x + \"+\" + {heard} + \"{new string('.', 60)}\").Substring(0, 60);"),
            Node.Statement("delegates/multicast", $"{all}({b.Expression(Types.Text)});"),
        ]);
    }

    private static Node? Returned(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, map) = (b.Fresh("Maker"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("delegates/returned", $"private static Func<string, string> {method}(string prefix) => text => {b.Draw.Pick("prefix + text", "prefix", "text")};"));
        var node = Node.Statement("delegates/returned", $"var {map} = {method}({b.Expression(Types.Text)});");
        b.Declare(map, Types.TextToText);
        return node;
    }

    private static Node ExpressionTree(Block b)
    {
        var (tree, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("delegates/expression-tree", $"Expression<Func<string, string>> {tree} = §t => §t + {(b.Closure().Any(Types.Text) is { } v ? v.Name : "\"k\"")};"),
            Node.Statement("delegates/expression-tree", $"var {result} = {tree}.Compile(true)({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node Lazy(Block b)
    {
        var (lazy, result) = (b.Fresh("x"), b.Fresh("v"));
        var inner = b.Closure();
        var node = Node.List([
            Node.Statement("delegates/lazy", $"var {lazy} = new Lazy<string>(() =>\n{{{inner.Statements(1)}\nreturn {inner.Expression(Types.Text)};\n}});"),
            Node.Statement("delegates/lazy", $"var {result} = {lazy}.Value + {lazy}.Value;"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? MethodGroup(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, map) = (b.Fresh("Group"), b.Fresh("v"));
        var body = b.Program.NewMethod(new Variable("text", Types.Text));
        b.Program.Members.Add(Node.Member("delegates/method-group", $"private static string {method}(string text) => {body.Expression(Types.Text)};"));
        b.Declare(map, Types.TextToText);
        return Node.Statement("delegates/method-group", $"Func<string, string> {map} = {method};");
    }

    private static Node Curried(Block b)
    {
        var (curried, result) = (b.Fresh("fn"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("delegates/curried", $"Func<string, Func<string, string>> {curried} = §x => §y => {b.Draw.Pick("§x + §y", "§x", "§y")};"),
            Node.Statement("delegates/curried", $"var {result} = {curried}({b.Expression(Types.Text)})({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node ListOf(Block b)
    {
        var (list, result) = (b.Fresh("x"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("delegates/list-of-delegates", $"var {list} = new List<Func<string, string>> {{ {b.Expression(Types.TextToText)}, {b.Expression(Types.TextToText)} }};"),
            Node.Statement("delegates/list-of-delegates", $"var {result} = {list}[{b.Draw.Next(2)}]({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node ForEach(Block b)
    {
        var parameter = b.Fresh("h");
        var source = b.Expression(Types.TextSequence);
        var inner = new Block(b.Program, b.Closure().Variables) { IsPlain = false, Depth = b.Depth + 1, Loops = b.Loops + 1 };
        inner.Declare(parameter, Types.Text);
        return Node.Statement("delegates/for-each", $"{source}.Take(3).ToList().ForEach({parameter} =>\n{{{inner.Statements(1)}\n}});");
    }
}
