// recursion and mutual recursion

internal static class Recursion
{
    internal static void Direct(int depth)
    {
        Net.Send(Repeat(Data.Secret(), depth)); // want PK1001
        Net.Send(Repeat(Data.Plain(), depth)); // clean
        Post(Data.Secret(), depth); // want PK1001
        Post(Data.Plain(), depth); // clean
        Net.Send(Constant(Data.Secret(), depth)); // clean
    }

    internal static void Mutual(int depth)
    {
        Net.Send(Even(Data.Secret(), depth)); // want PK1001
        Net.Send(Even(Data.Plain(), depth)); // clean
        Ping(Data.Secret(), "b", depth); // want PK1001
        Ping("a", Data.Plain(), depth); // clean
    }

    internal static void Rotating(int depth)
    {
        Rotate(Data.Secret(), "b", "c", depth); // want PK1001
        Rotate("a", "b", "c", depth); // clean
    }

    internal static void Trees()
    {
        var tree = new Tree { Text = "a", Left = new Tree { Text = Data.Secret() } };
        Net.Send(All(tree)); // want PK1001
        var open = new Tree { Text = "a", Left = new Tree { Text = Data.Plain() } };
        Net.Send(All(open)); // clean
        Net.SendInt(Depth(tree)); // clean
    }

    internal static void Accumulating(int depth)
    {
        var secret = new List<string>();
        Collect(secret, Data.Secret(), depth);
        Net.Send(secret[0]); // want PK1001
        var open = new List<string>();
        Collect(open, Data.Plain(), depth);
        Net.Send(open[0]); // clean
    }

    private static string Repeat(string text, int depth) => depth == 0 ? text : Repeat(text + ".", depth - 1);

    private static string Constant(string text, int depth) => depth == 0 ? "end" : Constant(text, depth - 1);

    private static void Post(string text, int depth)
    {
        if (depth == 0)
            Net.Send(text);
        else
            Post(text, depth - 1);
    }

    private static string Even(string text, int depth) => depth == 0 ? text : Odd(text, depth - 1);

    private static string Odd(string text, int depth) => Even("-" + text, depth);

    private static void Ping(string a, string b, int depth) => Pong(b, a, depth);

    private static void Pong(string a, string b, int depth)
    {
        if (depth < 0)
            Net.Send(a);
        else
            Ping(a, b, depth - 1);
    }

    private static void Rotate(string a, string b, string c, int depth)
    {
        if (depth == 0)
            Net.Send(c);
        else
            Rotate(b, c, a, depth - 1);
    }

    private static string All(Tree? tree) => tree is null ? "" : tree.Text + All(tree.Left) + All(tree.Right);

    private static int Depth(Tree? tree) => tree is null ? 0 : 1 + Math.Max(Depth(tree.Left), Depth(tree.Right));

    private static void Collect(List<string> into, string text, int depth)
    {
        if (depth > 0)
            Collect(into, text, depth - 1);
        into.Add(text);
    }
}

internal sealed class Tree
{
    public string Text = "";
    public Tree? Left;
    public Tree? Right;
}
