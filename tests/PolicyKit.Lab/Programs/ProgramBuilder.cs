using System.Globalization;

namespace PolicyKit.Lab.Programs;

/// <summary>A program while it is written: the types and members so far, and fresh names. Methods call only what was there before them, so that every program ends.</summary>
internal sealed class ProgramBuilder(Draw draw, Profile profile, string name, ConstructSet constructs)
{
    private int _names;

    public Draw Draw => draw;

    public ProgramSize Size { get; } = ProgramSize.Drawn(draw);

    public Profile Profile => profile;

    public string Name => name;

    public ConstructSet Constructs => constructs;

    public List<UserType> UserTypes { get; } = [];

    public List<Variable> Statics { get; } = [];

    public List<Node> Types { get; } = [];

    public List<Node> Members { get; } = [];

    /// <summary>Room for one more helper method?</summary>
    public bool HasRoom => Members.Count < Size.Members;

    /// <summary>How deep helpers are nested in helpers right now.</summary>
    public int Nesting { get; set; }

    public string Fresh(string prefix) => prefix + (_names++).ToString(CultureInfo.InvariantCulture);

    /// <summary>A block of a new method: it sees its parameters and the static fields.</summary>
    public Block NewMethod(params Variable[] parameters) => new(this, [.. Statics, .. parameters]);
}
