namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>Where values go out: at a site of their own, through wrappers, as objects.</summary>
internal static class SinkConstructs
{
    private static readonly string[] s_sendable = [Types.Text, Types.Text, Types.Text, Types.Text, Types.Int, Types.Bool, Types.Char, Types.Texts, Types.Ints, Types.TextList, Types.TextSequence, Types.Pair, Types.Builder];

    public static IReadOnlyList<Construct> Statements { get; } =
    [
        new("sinks/send", Send, 14),
        new("sinks/send-variable", SendVariable, 10),
        new("sinks/send-object", SendObject, 4),
        new("sinks/wrapper", Wrapper, 2),
        new("sinks/wrapper-around-source", WrapperAroundSource, 1),
    ];

    private static Node Send(Block b) => Node.Statement("sinks/send", $"Net.Send({b.Expression(b.Draw.Pick(s_sendable))});");

    private static Node? SendVariable(Block b)
    {
        var known = b.Variables.Where(static v => s_sendable.Contains(v.Type)).ToList();
        return known.Count == 0 ? null : Node.Statement("sinks/send-variable", $"Net.Send({b.Draw.Pick(known).Name});");
    }

    /// <summary>What the end of a method sends: something of its own variables.</summary>
    public static Node Last(Block b) => (b.Draw.Chance(70) ? SendVariable(b) : b.Draw.Chance(50) ? SendObject(b) : null) ?? Send(b);

    private static Node? SendObject(Block b)
    {
        var users = b.Program.UserTypes;
        return users.Count == 0 ? null : Node.Statement("sinks/send-object", $"Net.Send({b.Expression(b.Draw.Pick(users).Name)});");
    }

    private static Node? Wrapper(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var inner = b.Fresh("Post");
        var outer = b.Fresh("Post");
        b.Program.Members.Add(Node.Member("sinks/wrapper", $"private static void {inner}(string text, string unused, int at) => Net.Send(\"w:\" + text, at);"));
        b.Program.Members.Add(Node.Member("sinks/wrapper", $"private static void {outer}(string text, string unused, [System.Runtime.CompilerServices.CallerLineNumber] int at = 0) {{ {inner}(text, unused, at); }}"));
        return Node.List([
            Node.Statement("sinks/wrapper", $"{outer}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});"),
            Node.Statement("sinks/wrapper", $"{outer}({b.Expression(Types.Text)}, {b.Expression(Types.Text)});"),
        ]);
    }

    private static Node? WrapperAroundSource(Block b)
    {
        if (!b.Program.HasRoom) return null;
        var inner = b.Fresh("Fetch");
        b.Program.Members.Add(Node.Member("sinks/wrapper-around-source", $"private static string {inner}(int which) => which > 2 ? Secret.Text(which) : Secret.Text(0) + which;"));
        var name = b.Fresh("v");
        var node = Node.Statement("sinks/wrapper-around-source", $"var {name} = {inner}({b.Draw.Next(5)});");
        b.Declare(name, Types.Text);
        return node;
    }
}
