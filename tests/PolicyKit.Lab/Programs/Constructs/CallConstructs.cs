namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Methods of every kind, and what decides which of them runs.</summary>
internal static class CallConstructs
{
    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("calls/method", Method, 5),
        new("calls/recursion", Recursion),
        new("calls/mutual-recursion", MutualRecursion, 1),
        new("calls/generic-method", GenericMethod),
        new("calls/interface", Interface, 3),
        new("calls/abstract", TemplateMethod),
        new("calls/base-call", BaseCall),
        new("calls/extension", Extension),
        new("calls/default-interface-member", DefaultMember),
        new("calls/static-abstract", StaticAbstract),
        new("calls/constructor-chain", ConstructorChain),
        new("calls/optional", Optional),
        new("calls/visitor", Visitor, 1),
        new("calls/static-local", LocalFunction, 3),
    ];

    private static Node? Method(Block b)
    {
        if (!b.Program.HasRoom || b.Program.Nesting > 1) return null;
        var (method, type, result) = (b.Fresh("Do"), b.Draw.Pick(Types.Text, Types.Text, Types.Text, Types.Int, Types.TextList, Types.Pair, Types.Texts), b.Fresh("v"));
        b.Program.Nesting++;
        var body = b.Program.NewMethod(new Variable("first", Types.Text), new Variable("number", Types.Int), new Variable("second", type));
        var statements = body.Statements(b.Draw.Between(1, 4));
        b.Program.Nesting--;
        b.Program.Members.Add(Node.Member("calls/method", $"private static {type} {method}(string first, int number, {type} second)\n{{{statements}\nreturn {body.Expression(type)};\n}}"));
        var node = Node.Statement("calls/method", $"var {result} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.Int)}, {b.Expression(type)});");
        b.Declare(result, type);
        return node;
    }

    private static Node? Recursion(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, result) = (b.Fresh("Again"), b.Fresh("v"));
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("held", Types.Text));
        b.Program.Members.Add(Node.Member("calls/recursion", $"private static string {method}(int left, string text, string held)\n{{\nif (left <= 0) return {body.Expression(Types.Text)};{body.Statements(1)}\nreturn {method}(left - 1, {body.BoundedText()}, {body.BoundedText()});\n}}"));
        var node = Node.Statement("calls/recursion", $"var {result} = {method}({b.Draw.Between(0, 3)}, {b.Expression(Types.Text)}, {b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? MutualRecursion(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (even, odd, result) = (b.Fresh("Even"), b.Fresh("Odd"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("calls/mutual-recursion", $"private static string {even}(int left, string a, string c) => left <= 0 ? a : {odd}(left - 1, c, a);"));
        b.Program.Members.Add(Node.Member("calls/mutual-recursion", $"private static string {odd}(int left, string a, string c) => left <= 0 ? c : {even}(left - 1, a, c);"));
        var node = Node.Statement("calls/mutual-recursion", $"var {result} = {even}({b.Draw.Between(0, 4)}, {b.Expression(Types.Text)}, {b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? GenericMethod(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, type, result) = (b.Fresh("Any"), b.Draw.Pick(Types.Text, Types.Int, Types.TextList, Types.Pair), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("calls/generic-method", $"private static T {method}<T>(T first, T second, bool flag) where T : notnull => {b.Draw.Pick("flag ? first : second", "first", "second", "new List<T> { first, second }[0]", "new[] { first, second }[^1]")};"));
        var node = Node.Statement("calls/generic-method", $"var {result} = {method}({b.Expression(type)}, {b.Expression(type)}, Input.Flag({b.Draw.Next(6)}));");
        b.Declare(result, type);
        return node;
    }

    private static Node Interface(Block b)
    {
        var (face, first, second) = (b.Fresh("IStep"), b.Fresh("Step"), b.Fresh("Step"));
        var (body, other) = (b.Program.NewMethod(new Variable("text", Types.Text), new Variable("held", Types.Text)), b.Program.NewMethod(new Variable("text", Types.Text)));
        b.Program.Types.Add(Node.Member("calls/interface", $"public interface {face} {{ string Apply(string text); }}"));
        // A static field of the program is private to its entry type; a type outside sees only what it is given.
        body.HideStatics();
        other.HideStatics();
        b.Program.Types.Add(Node.Member("calls/interface", $"public sealed class {first}(string held) : {face} {{ public string Apply(string text) => {body.Expression(Types.Text)}; }}"));
        b.Program.Types.Add(Node.Member("calls/interface", $"public sealed class {second} : {face} {{ string {face}.Apply(string text) => {other.Expression(Types.Text)}; }}"));
        var (step, result) = (b.Fresh("x"), b.Fresh("v"));
        var (one, two) = (Node.Expression(face, "calls/interface", $"new {first}({b.Expression(Types.Text)})"), Node.Expression(face, "calls/interface", $"new {second}()"));
        var node = Node.List([
            b.Draw.Next(3) switch
            {
                0 => Node.Statement("calls/interface", $"{face} {step} = {one};"),
                1 => Node.Statement("calls/interface", $"{face} {step} = {two};"),
                _ => Node.Statement("calls/interface", $"{face} {step} = {b.Condition()} ? {one} : {two};"),
            },
            Node.Statement("calls/interface", $"var {result} = {step}.Apply({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node TemplateMethod(Block b)
    {
        var (root, first, second) = (b.Fresh("Root"), b.Fresh("Leaf"), b.Fresh("Leaf"));
        b.Program.Types.Add(Node.Member("calls/abstract", $"public abstract class {root}\n{{\npublic string Run(string text) => \"(\" + Core(text) + \")\" + Tail;\nprotected abstract string Core(string text);\nprotected virtual string Tail => \".\";\n}}"));
        b.Program.Types.Add(Node.Member("calls/abstract", $"public sealed class {first} : {root} {{ protected override string Core(string text) => text; protected override string Tail => {b.Draw.Pick("\"!\"", "Secret.Text(1)")}; }}"));
        b.Program.Types.Add(Node.Member("calls/abstract", $"public sealed class {second}(string own) : {root} {{ protected override string Core(string text) => own; }}"));
        var result = b.Fresh("v");
        var made = b.Draw.Chance(50) ? Node.Expression(root, "calls/abstract", $"new {first}()") : Node.Expression(root, "calls/abstract", $"new {second}({b.Expression(Types.Text)})");
        var node = Node.Statement("calls/abstract", $"var {result} = (({root}){made}).Run({b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node BaseCall(Block b)
    {
        var (root, leaf, made, result) = (b.Fresh("Root"), b.Fresh("Leaf"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("calls/base-call", $"public class {root}\n{{\nprotected string Stored = \"st\";\npublic virtual string Put(string text) {{ var old = Stored; Stored = text; return old; }}\npublic string Read() => Stored;\n}}"));
        b.Program.Types.Add(Node.Member("calls/base-call", $"public class {leaf} : {root} {{ public override string Put(string text) => base.Put({b.Draw.Pick("text", "text + \"!\"", "\"dropped\"")}) + \";\"; }}"));
        var node = Node.List([
            Node.Statement("calls/base-call", $"{root} {made} = new {b.Draw.Pick(root, leaf)}();"),
            Node.Statement("calls/base-call", $"{made}.Put({b.Expression(Types.Text)});"),
            Node.Statement("calls/base-call", $"var {result} = {b.Draw.Pick($"{made}.Read()", $"{made}.Put(\"z\")")};"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node Extension(Block b)
    {
        var (type, method, result) = (b.Fresh("Ext"), b.Fresh("With"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("calls/extension", $"public static class {type} {{ public static string {method}(this string text, string other) => {b.Draw.Pick("text + other", "other", "text", "\"const\"")}; }}"));
        var node = Node.Statement("calls/extension", $"var {result} = ({b.Expression(Types.Text)}).{method}({b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node DefaultMember(Block b)
    {
        var (face, first, second, result) = (b.Fresh("ITold"), b.Fresh("Told"), b.Fresh("Told"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("calls/default-interface-member", $"public interface {face} {{ string Name {{ get; }} string Tell(string text) => Name + text; }}"));
        b.Program.Types.Add(Node.Member("calls/default-interface-member", $"public sealed class {first}(string name) : {face} {{ public string Name => name; }}"));
        b.Program.Types.Add(Node.Member("calls/default-interface-member", $"public sealed class {second}(string name) : {face} {{ public string Name => name; public string Tell(string text) => text; }}"));
        var node = Node.Statement("calls/default-interface-member", $"var {result} = (({face})new {b.Draw.Pick(first, second)}({b.Expression(Types.Text)})).Tell({b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? StaticAbstract(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (face, first, second, method, result) = (b.Fresh("IMake"), b.Fresh("Make"), b.Fresh("Make"), b.Fresh("Via"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("calls/static-abstract", $"public interface {face} {{ static abstract string Of(string text); }}"));
        b.Program.Types.Add(Node.Member("calls/static-abstract", $"public sealed class {first} : {face} {{ public static string Of(string text) => text; }}"));
        b.Program.Types.Add(Node.Member("calls/static-abstract", $"public sealed class {second} : {face} {{ public static string Of(string text) => \"fixed\"; }}"));
        b.Program.Members.Add(Node.Member("calls/static-abstract", $"private static string {method}<T>(string text) where T : {face} => T.Of(text);"));
        var node = Node.Statement("calls/static-abstract", $"var {result} = {method}<{b.Draw.Pick(first, second)}>({b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node ConstructorChain(Block b)
    {
        var (root, leaf, made, result) = (b.Fresh("Root"), b.Fresh("Leaf"), b.Fresh("x"), b.Fresh("v"));
        b.Program.Types.Add(Node.Member("calls/constructor-chain", $"public class {root}\n{{\npublic readonly string A; public readonly string B;\nprotected {root}(string a, string b) {{ A = a; B = b; }}\n}}"));
        b.Program.Types.Add(Node.Member("calls/constructor-chain", $"public sealed class {leaf} : {root} {{ public {leaf}(string a, string b) : base(b, a) {{ }} public {leaf}(string a) : this(a, \"c\") {{ }} }}"));
        var node = Node.List([
            b.Draw.Chance(50)
                ? Node.Statement("calls/constructor-chain", $"var {made} = new {leaf}({b.Expression(Types.Text)});")
                : Node.Statement("calls/constructor-chain", $"var {made} = new {leaf}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});"),
            Node.Statement("calls/constructor-chain", $"var {result} = {made}.{b.Draw.Pick("A", "B")};"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? Optional(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, result) = (b.Fresh("Opt"), b.Fresh("v"));
        b.Program.Members.Add(Node.Member("calls/optional", $"private static string {method}(string a, string c = \"dc\", string d = \"dd\") => {b.Draw.Pick("a + c", "c + d", "d")};"));
        var node = Node.Statement("calls/optional", $"var {result} = {method}(d: {b.Expression(Types.Text)}, a: {b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node Visitor(Block b)
    {
        var (face, node, visitor, result) = (b.Fresh("IVisit"), b.Fresh("Leaf"), b.Fresh("Seen"), b.Fresh("v"));
        var made = b.Fresh("x");
        b.Program.Types.Add(Node.Member("calls/visitor", $"public interface {face} {{ void Leaf({node} leaf); }}"));
        b.Program.Types.Add(Node.Member("calls/visitor", $"public sealed class {node}(string text) {{ public string Text => text; public void Accept({face} visitor) => visitor.Leaf(this); }}"));
        b.Program.Types.Add(Node.Member("calls/visitor", $"public sealed class {visitor} : {face} {{ public readonly StringBuilder Told = new(); public void Leaf({node} leaf) => Told.Append(leaf.Text); }}"));
        var statements = Node.List([
            Node.Statement("calls/visitor", $"var {made} = new {visitor}();"),
            Node.Statement("calls/visitor", $"new {node}({b.Expression(Types.Text)}).Accept({made});"),
            Node.Statement("calls/visitor", $"var {result} = {made}.Told.ToString();"),
        ]);
        b.Declare(result, Types.Text);
        return statements;
    }

    private static Node LocalFunction(Block b)
    {
        var (function, text, result) = (b.Fresh("Local"), b.Fresh("t"), b.Fresh("v"));
        var inner = b.Closure();
        inner.Declare(text, Types.Text);
        var statements = inner.Statements(b.Draw.Between(1, 2));
        var node = Node.List([
            Node.Statement("delegates/local-function", $"string {function}(string {text})\n{{{statements}\nreturn {inner.Expression(Types.Text)};\n}}"),
            Node.Statement("delegates/local-function", $"var {result} = {function}({b.Expression(Types.Text)});"),
        ]);
        b.Declare(result, Types.Text);
        return node;
    }
}
