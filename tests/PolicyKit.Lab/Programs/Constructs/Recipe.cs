using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyKit.Lab.Programs.Constructs;

/// <summary>
/// A construct written as text: a type and a member beside the statements, if it needs them, and the variable it leaves behind, <c>§v</c>. In the
/// text <c>§name</c> is a name of its own; in the statements <c>$text</c>, <c>$int</c>, <c>$flag</c>, <c>$condition</c>, <c>$list</c>, <c>$array</c>
/// and <c>$map</c> are expressions, <c>$bounded</c> text that may go back to where it came from, <c>$captured</c> text inside a lambda,
/// <c>$body</c> a statement; <c>«a|b»</c> is one of the two, everywhere.
/// </summary>
internal sealed partial record Recipe(string Name, string[] Statements, string Result = Types.Text)
{
    /// <summary>A type beside the program's own, or several.</summary>
    public string? Type { get; init; }

    /// <summary>A member of the entry type.</summary>
    public string? Member { get; init; }

    /// <summary>Only where something can be awaited.</summary>
    public bool IsAsync { get; init; }

    /// <summary>Only where spans and references can be locals.</summary>
    public bool IsPlain { get; init; }

    /// <summary>It declares no <c>§v</c>.</summary>
    public bool IsVoid { get; init; }

    public int Weight { get; init; } = 2;

    public Construct Construct => new(Name, Write, Weight);

    private Node? Write(Block b)
    {
        if ((IsAsync && !b.IsAsync) || (IsPlain && !b.IsPlain) || (Member is not null && !b.Program.HasRoom)) return null;
        var number = b.Fresh("");
        if (Type is not null) b.Program.Types.Add(Node.Member(Name, new NodeText(Parts(b, Type, number))));
        if (Member is not null) b.Program.Members.Add(Node.Member(Name, new NodeText(Parts(b, Member, number))));
        var statements = Statements.Select(s => Node.Statement(Name, new NodeText(Parts(b, s, number)))).ToList();
        if (!IsVoid) b.Declare("v" + number, Result);
        return Node.List(statements);
    }

    private static ImmutableArray<object> Parts(Block b, string template, string number)
    {
        var parts = ImmutableArray.CreateBuilder<object>();
        var text = OwnName().Replace(template, m => m.Groups[1].Value + number);
        var at = 0;
        foreach (Match hole in Hole().Matches(text))
        {
            parts.Add(text[at..hole.Index]);
            if (hole.Groups[2].Success) parts.AddRange(Parts(b, b.Draw.Pick(hole.Groups[2].Value.Split('|')), number));
            else parts.Add(Filled(b, hole.Groups[1].Value));
            at = hole.Index + hole.Length;
        }
        parts.Add(text[at..]);
        return parts.ToImmutable();
    }

    private static Node Filled(Block b, string hole) => hole switch
    {
        "text" => Node.Expression(Types.Text, "", $"({b.Expression(Types.Text)})"),
        "bounded" => b.BoundedText(),
        "captured" => Node.Expression(Types.Text, "", $"({b.Closure().Expression(Types.Text)})"),
        "int" => Node.Expression(Types.Int, "", $"({b.Expression(Types.Int)})"),
        "flag" => Node.Expression(Types.Bool, "", $"Input.Flag({b.Draw.Next(6).ToString(CultureInfo.InvariantCulture)})"),
        "condition" => Node.Expression(Types.Bool, "", $"({b.Condition()})"),
        "list" => Node.Expression(Types.TextList, "", $"({b.Expression(Types.TextList)})"),
        "array" => Node.Expression(Types.Texts, "", $"({b.Expression(Types.Texts)})"),
        "map" => Node.Expression(Types.TextMap, "", $"({b.Expression(Types.TextMap)})"),
        "body" => b.Inner().Statements(1),
        _ => throw new FormatException($"A recipe asks for '${hole}'."),
    };

    [GeneratedRegex("§([A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();

    [GeneratedRegex(@"\$([a-z]+)\b|«([^«»]*)»", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
