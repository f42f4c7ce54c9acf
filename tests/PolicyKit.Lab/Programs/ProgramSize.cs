namespace PolicyKit.Lab.Programs;

/// <summary>
/// How much a program has at most of each. Small programs are many to the second, and nothing in them covers up what is missed elsewhere; in large
/// ones constructs meet.
/// </summary>
internal sealed record ProgramSize(int Types, int Statics, int Parts, int Begins, int Statements, int Ends, int Members)
{
    private static readonly ProgramSize s_least = new(Types: 1, Statics: 0, Parts: 1, Begins: 1, Statements: 2, Ends: 1, Members: 2);
    private static readonly ProgramSize s_small = new(Types: 1, Statics: 1, Parts: 1, Begins: 1, Statements: 3, Ends: 1, Members: 3);
    private static readonly ProgramSize s_middle = new(Types: 2, Statics: 1, Parts: 1, Begins: 2, Statements: 5, Ends: 2, Members: 5);
    private static readonly ProgramSize s_large = new(Types: 3, Statics: 2, Parts: 2, Begins: 2, Statements: 7, Ends: 3, Members: 7);

    public static ProgramSize Drawn(Draw draw) => draw.Next(20) switch
    {
        < 9 => s_least,
        < 16 => s_small,
        < 19 => s_middle,
        _ => s_large,
    };
}
