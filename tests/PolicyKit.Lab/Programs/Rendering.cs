using System.Text;

namespace PolicyKit.Lab.Programs;

/// <summary>The text of a program and, line by line, the constructs written there. Statements and members begin on a line of their own. Lines count from 1.</summary>
internal sealed class Rendering
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, SortedSet<string>> _constructs = [];
    private int _line = 1;

    private Rendering()
    {
    }

    public int Lines => _line;

    public string Text => _text.ToString();

    public static Rendering Of(Node root)
    {
        var rendering = new Rendering();
        rendering.Write(root);
        return rendering;
    }

    public IEnumerable<string> ConstructsOn(int line) => _constructs.TryGetValue(line, out var found) ? found : [];

    private void Write(Node node)
    {
        if (node.Kind is NodeKind.Statement or NodeKind.Member) Append("\n");
        if (node.Construct.Length > 0)
        {
            if (!_constructs.TryGetValue(_line, out var found)) _constructs[_line] = found = new(StringComparer.Ordinal);
            found.Add(node.Construct);
        }
        foreach (var part in node.Parts)
        {
            if (part is Node child) Write(child);
            else Append((string)part);
        }
    }

    private void Append(string text)
    {
        _text.Append(text);
        _line += text.AsSpan().Count('\n');
    }
}
