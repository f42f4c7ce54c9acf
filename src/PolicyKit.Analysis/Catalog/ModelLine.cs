namespace PolicyKit.Analysis.Catalog;

/// <summary>
/// A model line by its verb and its member; the rest is parsed when somebody asks for it, for of the shipped lines a program meets few.
/// Looks immutable to everybody, and is thread-safe: two may parse it at once, and agree.
/// </summary>
internal sealed class ModelLine
{
    private readonly string? _text;
    private ModelRow? _row;

    public ModelLine(ModelRow row) => (_row, Verb, Member) = (row, row.Verb, row.Member);

    private ModelLine(string text, ModelVerb verb, string member) => (_text, Verb, Member) = (text, verb, member);

    /// <summary>A line that nobody has looked at; null if it is blank, a comment or none.</summary>
    public static ModelLine? Of(string text) => ModelParser.Head(text) is var (verb, member) ? new ModelLine(text, verb, member) : null;

    public ModelVerb Verb { get; }

    public string Member { get; }

    /// <summary>The whole of it; null if it is not right.</summary>
    public ModelRow? Row => _row ??= ModelParser.Parse(_text!).Row;
}
