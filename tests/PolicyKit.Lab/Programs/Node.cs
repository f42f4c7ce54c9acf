using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace PolicyKit.Lab.Programs;

/// <summary>
/// A piece of a generated program: text and smaller pieces in order. It knows the construct it came from, and what it can be replaced with when a
/// program is made smaller: a statement or member with nothing, an expression with a constant or an expression of the same type inside it.
/// </summary>
internal sealed partial class Node
{
    private Node(NodeKind kind, string construct, string type, string? substitute, ImmutableArray<object> parts)
    {
        Kind = kind;
        Construct = construct;
        Type = type;
        Substitute = substitute;
        Parts = parts;
    }

    public NodeKind Kind { get; }

    /// <summary>Group and name: <c>values/substring</c>.</summary>
    public string Construct { get; }

    /// <summary>Of an expression: its type as C# writes it.</summary>
    public string Type { get; }

    /// <summary>What can stand in its place, or null.</summary>
    public string? Substitute { get; }

    /// <summary>Strings and nodes.</summary>
    public ImmutableArray<object> Parts { get; }

    public IEnumerable<Node> Children => Parts.OfType<Node>();

    public static Node Statement(string construct, NodeText text) => new(NodeKind.Statement, construct, "", "", text.Parts);

    /// <summary>A statement that has to stay where it is: a return, the head of a list.</summary>
    public static Node Fixed(string construct, NodeText text) => new(NodeKind.Statement, construct, "", null, text.Parts);

    public static Node Member(string construct, NodeText text) => new(NodeKind.Member, construct, "", "", text.Parts);

    public static Node Expression(string type, string construct, NodeText text) => new(NodeKind.Expression, construct, type, Types.Constant(type), text.Parts);

    public static Node List(IEnumerable<Node> nodes) => new(NodeKind.List, "", "", null, [.. nodes]);

    /// <summary>The same piece with one of the pieces in it, at any depth, replaced by a node or a text.</summary>
    public Node With(Node target, object replacement)
    {
        var at = -1;
        object? changed = null;
        for (var i = 0; i < Parts.Length && at < 0; i++)
        {
            if (Parts[i] is not Node child) continue;
            changed = ReferenceEquals(child, target) ? replacement : child.With(target, replacement);
            if (!ReferenceEquals(changed, child)) at = i;
        }
        return at < 0 ? this : new Node(Kind, Construct, Type, Substitute, Parts.SetItem(at, changed!));
    }

    /// <summary>Names written as §x become x and a number: a lambda's parameter may not hide the one around it.</summary>
    public Node WithOwnNames(string number)
    {
        if (!All().Any(static n => n.Parts.OfType<string>().Any(static p => p.Contains('§', StringComparison.Ordinal)))) return this;
        return new Node(Kind, Construct, Type, Substitute, [.. Parts.Select(p => p is Node child ? child.WithOwnNames(number) : (object)Renamed((string)p, number))]);
    }

    public IEnumerable<Node> All() => Children.SelectMany(static c => c.All()).Prepend(this);

    private static string Renamed(string text, string number) => OwnName().Replace(text, m => m.Groups[1].Value + number);

    [GeneratedRegex("§([a-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();
}

internal enum NodeKind
{
    List,
    Member,
    Statement,
    Expression,
}
