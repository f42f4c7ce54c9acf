namespace PolicyKit.Lab.Programs;

/// <summary>A place where statements are written: what is in scope there and what is allowed there.</summary>
internal sealed class Block(ProgramBuilder program, IEnumerable<Variable> visible)
{
    private readonly List<Variable> _variables = [.. visible];

    public ProgramBuilder Program => program;

    public Draw Draw => program.Draw;

    public IReadOnlyList<Variable> Variables => _variables;

    public bool IsAsync { get; init; }

    /// <summary>No spans, no ref locals: inside lambdas, iterators and async methods.</summary>
    public bool IsPlain { get; init; } = true;

    public int Depth { get; init; }

    public int Loops { get; init; }

    /// <summary>An integer that counts, known not to depend on secrets.</summary>
    public string? Counter { get; init; }

    public string Fresh(string prefix) => program.Fresh(prefix);

    public void Declare(string name, string type, bool isWritable = true, bool canBeCaptured = true) => _variables.Add(new Variable(name, type, isWritable, canBeCaptured));

    /// <summary>In a type of its own the program's private static fields are out of reach.</summary>
    public void HideStatics() => _variables.RemoveAll(program.Statics.Contains);

    public Variable? Any(string type, bool writable = false)
    {
        var found = _variables.Where(v => v.Type == type && (!writable || v.IsWritable)).ToList();
        // The newest names twice as often: values then travel further.
        return found.Count == 0 ? null : Draw.Chance(50) ? found[^1] : Draw.Pick(found);
    }

    public Block Inner(int loops = 0, string? counter = null) =>
        new(program, _variables) { IsAsync = IsAsync, IsPlain = IsPlain, Depth = Depth + 1, Loops = Loops + loops, Counter = counter ?? Counter };

    /// <summary>The body of a lambda, a local function, or an async or iterator one.</summary>
    public Block Closure(bool isAsync = false) =>
        new(program, _variables.Where(static v => v.CanBeCaptured)) { IsAsync = isAsync, IsPlain = false, Depth = Depth + 1, Loops = Loops, Counter = Counter };

    /// <summary>Some statements, of constructs drawn at random.</summary>
    public Node Statements(int count)
    {
        var nodes = new List<Node>();
        for (var i = 0; i < count; i++)
        {
            if (program.Constructs.Statement(this) is { } node) nodes.Add(node);
        }
        return Node.List(nodes);
    }

    public Node Expression(string type, int depth = 2) => program.Constructs.Expression(this, type, depth);

    /// <summary>Text that does not grow without bound when it is put back where it came from, loop after loop.</summary>
    public Node BoundedText() => Node.Expression(Types.Text, "", $"({Expression(Types.Text)} + \"................................................................\").Substring(0, 60)");

    /// <summary>A condition: public, or in the implicit profile sometimes a secret one.</summary>
    public Node Condition()
    {
        if (program.Profile == Profile.Implicit && Draw.Chance(40)) return SecretCondition();
        return Draw.Next(Counter is null ? 3 : 5) switch
        {
            0 => Node.Expression(Types.Bool, "", $"Input.Flag({Draw.Next(6)})"),
            1 => Node.Expression(Types.Bool, "", $"Input.Number({Draw.Next(6)}) > {Draw.Next(9)}"),
            2 => Node.Expression(Types.Bool, "", $"!Input.Flag({Draw.Next(6)})"),
            _ => Node.Expression(Types.Bool, "", $"{Counter!} % 2 == {Draw.Next(2)}"),
        };
    }

    private Node SecretCondition() => Draw.Next(4) switch
    {
        0 => Node.Expression(Types.Bool, "", $"({Expression(Types.Int, 1)}) % 2 == 0"),
        1 => Node.Expression(Types.Bool, "", $"({Expression(Types.Text, 1)}).EndsWith(\"1\", StringComparison.Ordinal)"),
        2 => Node.Expression(Types.Bool, "", $"({Expression(Types.Text, 1)}) is ['1' or '2' or '3', ..]"),
        _ => Expression(Types.Bool, 1),
    };
}
