namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Exceptions that carry data; what runs when one is thrown and when none is.</summary>
internal static class ExceptionConstructs
{
    private const int Deepest = 3;

    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("exceptions/message", Message, 3),
        new("exceptions/own", Own),
        new("exceptions/data", Data, 1),
        new("exceptions/thrown-by-callee", Callee),
        new("exceptions/finally", Finally),
        new("exceptions/filter", Filter),
        new("exceptions/before-throw", BeforeThrow),
        new("exceptions/inner", Inner, 1),
        new("exceptions/rethrow", Rethrow, 1),
    ];

    private static Node Message(Block b)
    {
        var (caught, error) = (b.Fresh("v"), b.Fresh("ex"));
        var node = Node.List([
            Node.Statement("exceptions/message", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/message", $"try\n{{\nif ({b.Condition()}) throw new InvalidOperationException({b.Expression(Types.Text)});\n}}\ncatch (InvalidOperationException {error})\n{{\n{caught} = {error}.Message;\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    private static Node Own(Block b)
    {
        var (type, caught, error) = (b.Fresh("LabError"), b.Fresh("v"), b.Fresh("ex"));
        b.Program.Types.Add(Node.Member("exceptions/own", $"public sealed class {type}(string payload, string hint) : Exception(\"lab\") {{ public string Payload => payload; public string Hint => hint; }}"));
        var node = Node.List([
            Node.Statement("exceptions/own", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/own", $"try\n{{\nthrow new {type}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});\n}}\ncatch ({type} {error})\n{{\n{caught} = {error}.{b.Draw.Pick("Payload", "Hint", "Message")};\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    private static Node Data(Block b)
    {
        var (caught, error, thrown) = (b.Fresh("v"), b.Fresh("ex"), b.Fresh("ex"));
        var node = Node.List([
            Node.Statement("exceptions/data", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/data", $"try\n{{\nvar {thrown} = new Exception(\"d\");\n{thrown}.Data[\"k\"] = {b.Expression(Types.Text)};\nthrow {thrown};\n}}\ncatch (Exception {error})\n{{\n{caught} = (string){error}.Data[\"k\"]!;\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    private static Node? Callee(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var (method, caught, error) = (b.Fresh("Throws"), b.Fresh("v"), b.Fresh("ex"));
        b.Program.Members.Add(Node.Member("exceptions/thrown-by-callee", $"private static string {method}(string text, string other) => Input.Flag({b.Draw.Next(6)}) ? text : throw new ArgumentException(\"bad \" + other);"));
        var node = Node.List([
            Node.Statement("exceptions/thrown-by-callee", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/thrown-by-callee", $"try\n{{\n{caught} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});\n}}\ncatch (ArgumentException {error})\n{{\n{caught} = {error}.Message;\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    private static Node? Finally(Block b)
    {
        if (b.Depth >= Deepest) return null;
        var name = b.Fresh("v");
        var node = Node.Statement("exceptions/finally", $"var {name} = {b.Expression(Types.Text)};");
        b.Declare(name, Types.Text);
        return Node.List([
            node,
            Node.Statement("exceptions/finally", $"try\n{{{b.Inner().Statements(b.Draw.Between(1, 2))}\nif ({b.Condition()}) throw new Exception(\"x\");\n{name} = {b.BoundedText()};\n}}\ncatch (Exception)\n{{{b.Inner().Statements(1)}\n}}\nfinally\n{{{b.Inner().Statements(1)}\n}}"),
        ]);
    }

    private static Node Filter(Block b)
    {
        var (caught, error) = (b.Fresh("v"), b.Fresh("ex"));
        var node = Node.List([
            Node.Statement("exceptions/filter", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/filter", $"try\n{{\nthrow new InvalidOperationException({b.Expression(Types.Text)});\n}}\ncatch (Exception {error}) when (Input.Flag({b.Draw.Next(6)}))\n{{\n{caught} = {error}.Message;\n}}\ncatch (Exception)\n{{\n{caught} = {b.Expression(Types.Text)};\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    // What was written before the throw is there in the handler.
    private static Node BeforeThrow(Block b)
    {
        var name = b.Fresh("v");
        var node = Node.List([
            Node.Statement("exceptions/before-throw", $"var {name} = \"start\";"),
            Node.Statement("exceptions/before-throw", $"try\n{{\n{name} = {b.Expression(Types.Text)};\nif ({b.Condition()}) throw new Exception(\"y\");\n{name} = {b.Expression(Types.Text)};\n}}\ncatch (Exception)\n{{\nNet.Send({name});\n}}"),
        ]);
        b.Declare(name, Types.Text);
        return node;
    }

    private static Node Inner(Block b)
    {
        var (caught, error) = (b.Fresh("v"), b.Fresh("ex"));
        var node = Node.List([
            Node.Statement("exceptions/inner", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/inner", $"try\n{{\nthrow new Exception(\"outer\", new Exception({b.Expression(Types.Text)}));\n}}\ncatch (Exception {error})\n{{\n{caught} = {error}.{b.Draw.Pick("InnerException!.Message", "Message", "ToString()[..60]", "GetBaseException().Message")};\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }

    private static Node Rethrow(Block b)
    {
        var (caught, error) = (b.Fresh("v"), b.Fresh("ex"));
        var node = Node.List([
            Node.Statement("exceptions/rethrow", $"var {caught} = \"fine\";"),
            Node.Statement("exceptions/rethrow", $"try\n{{\ntry {{ throw new InvalidOperationException({b.Expression(Types.Text)}); }} catch (InvalidOperationException) {{ throw; }}\n}}\ncatch (Exception {error})\n{{\n{caught} = {error}.Message;\n}}"),
        ]);
        b.Declare(caught, Types.Text);
        return node;
    }
}
