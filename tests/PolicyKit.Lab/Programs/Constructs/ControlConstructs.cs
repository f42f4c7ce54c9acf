namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Branches, loops, switches, jumps, scopes.</summary>
internal static class ControlConstructs
{
    private const int Deepest = 3;

    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("control/if", If, 5),
        new("control/for", For, 3),
        new("control/while", While),
        new("control/switch", Switch),
        new("control/goto", Goto, 1),
        new("control/using", Using),
        new("control/lock", Lock, 1),
        new("control/early-return", EarlyReturn),
        new("control/break", Break),
        new("control/conditional-assign", ConditionalAssign, 3),
        new("control/pattern-variable", PatternVariable),
        new("control/tuple-switch", TupleSwitch),
    ];

    private static Node? If(Block b)
    {
        if (b.Depth >= Deepest) return null;
        var condition = b.Condition();
        var then = b.Inner().Statements(b.Draw.Between(1, 3));
        return b.Draw.Chance(50)
            ? Node.Statement("control/if", $"if ({condition})\n{{{then}\n}}")
            : Node.Statement("control/if", $"if ({condition})\n{{{then}\n}}\nelse\n{{{b.Inner().Statements(b.Draw.Between(1, 2))}\n}}");
    }

    private static Node? For(Block b)
    {
        if (b.Loops > 1 || b.Depth >= Deepest) return null;
        var counter = b.Fresh("i");
        return Node.Statement("control/for", $"for (var {counter} = 0; {counter} < {b.Draw.Between(1, 3)}; {counter}++)\n{{{b.Inner(1, counter).Statements(b.Draw.Between(1, 3))}\n}}");
    }

    private static Node? While(Block b)
    {
        if (b.Loops > 1 || b.Depth >= Deepest) return null;
        var counter = b.Fresh("i");
        var body = b.Inner(1, counter).Statements(b.Draw.Between(1, 2));
        return Node.List([
            Node.Statement("control/while", $"var {counter} = {b.Draw.Between(1, 3)};"),
            b.Draw.Chance(50)
                ? Node.Statement("control/while", $"while ({counter} > 0)\n{{\n{counter}--;{body}\n}}")
                : Node.Statement("control/do", $"do\n{{\n{counter}--;{body}\n}}\nwhile ({counter} > 0);"),
        ]);
    }

    private static Node? Switch(Block b)
    {
        if (b.Depth >= Deepest) return null;
        var subject = b.Program.Profile == Profile.Implicit && b.Draw.Chance(40) ? Node.Expression(Types.Int, "", $"({b.Expression(Types.Int)}) & 3") : Node.Expression(Types.Int, "", $"Input.Number({b.Draw.Next(6)}) & 3");
        return Node.Statement("control/switch", $"switch ({subject})\n{{\ncase 0:{b.Inner().Statements(1)}\nbreak;\ncase 1:\ncase > 2:{b.Inner().Statements(1)}\nbreak;\ndefault:{b.Inner().Statements(1)}\nbreak;\n}}");
    }

    private static Node? Goto(Block b)
    {
        if (b.Loops > 0 || b.Depth > 0) return null;
        var label = b.Fresh("after");
        return Node.Statement("control/goto", $"if ({b.Condition()}) goto {label};{b.Inner().Statements(2)}\n{label}: ;");
    }

    private static Node? Using(Block b)
    {
        var (writer, text) = (b.Fresh("w"), b.Fresh("v"));
        var node = Node.List([
            Node.Statement("control/using", $"string {text};"),
            Node.Statement("control/using", $"using (var {writer} = new StringWriter())\n{{\n{writer}.{b.Draw.Pick("Write", "WriteLine")}({b.Expression(Types.Text)});\n{text} = {writer}.ToString();\n}}"),
        ]);
        b.Declare(text, Types.Text);
        return node;
    }

    private static Node? Lock(Block b) =>
        b.Depth >= Deepest || b.IsAsync ? null : Node.Statement("control/lock", $"lock (typeof(Entry))\n{{{b.Inner().Statements(b.Draw.Between(1, 2))}\n}}");

    private static Node? EarlyReturn(Block b)
    {
        if (!b.Program.HasRoom || b.Program.Nesting > 1) return null;
        var (method, result) = (b.Fresh("Early"), b.Fresh("v"));
        b.Program.Nesting++;
        var body = b.Program.NewMethod(new Variable("text", Types.Text), new Variable("other", Types.Text));
        b.Program.Members.Add(Node.Member("control/early-return", $"private static string {method}(string text, string other)\n{{\nif ({body.Condition()}) return {body.Expression(Types.Text)};{body.Statements(b.Draw.Between(1, 2))}\nreturn {body.Expression(Types.Text)};\n}}"));
        b.Program.Nesting--;
        var node = Node.Statement("control/early-return", $"var {result} = {method}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node? Break(Block b)
    {
        if (b.Loops > 1 || b.Depth >= Deepest) return null;
        var counter = b.Fresh("i");
        var inner = b.Inner(1, counter);
        return Node.Statement("control/break", $"for (var {counter} = 0; {counter} < 3; {counter}++)\n{{{inner.Statements(1)}\nif ({inner.Condition()}) {b.Draw.Pick("break", "continue")};{inner.Statements(1)}\n}}");
    }

    private static Node ConditionalAssign(Block b)
    {
        var name = b.Fresh("v");
        var node = Node.List([
            Node.Statement("control/conditional-assign", $"var {name} = {b.Expression(Types.Text)};"),
            Node.Statement("control/conditional-assign", $"if ({b.Condition()}) {name} = {b.Expression(Types.Text)};"),
        ]);
        b.Declare(name, Types.Text);
        return node;
    }

    private static Node PatternVariable(Block b)
    {
        var (part, result) = (b.Fresh("p"), b.Fresh("v"));
        var node = Node.Statement("control/pattern-variable", $"var {result} = {b.Expression(Types.Pair)} is (var {part}, _) ? {part} + \".\" : \"none\";");
        b.Declare(result, Types.Text);
        return node;
    }

    private static Node TupleSwitch(Block b)
    {
        var (one, two, result) = (b.Fresh("p"), b.Fresh("p"), b.Fresh("v"));
        var node = Node.Statement("control/tuple-switch", $"var {result} = ({b.Expression(Types.Text)}, {b.Expression(Types.Text)}, Input.Number({b.Draw.Next(6)})) switch {{ (var {one}, _, > 6) => {one}, (_, var {two}, 1) => {two}, _ => \"rest\" }};");
        b.Declare(result, Types.Text);
        return node;
    }
}
