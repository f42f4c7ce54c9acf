using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analysis.Flow;
using PolicyKit.Analysis.Lattices;
using PolicyKit.Analysis.Policies;
using PolicyKit.Analysis.Summaries;

namespace PolicyKit.Analysis.Zoning;

/// <summary>
/// A solved body as text for graphviz: its blocks, what each place holds when a block is entered, and the findings at their statements. Only places
/// that hold a label or are a connection of a known zone or kind are shown. Deterministic: everything is ordered by name.
/// </summary>
internal sealed class FlowDot
{
    private const int LongestStatement = 100;

    private readonly StringBuilder _text = new();
    private int _graphs;

    /// <summary>Adds a body with its nested functions as clusters of their own.</summary>
    public void Add(MethodBody body, FlowTrace trace, AbstractObject frame, IReadOnlyList<FlowFinding> findings)
    {
        foreach (var graph in body.Graphs) Add(graph, SymbolNames.Short(body.Method), trace, frame, findings);
    }

    public string Finish(string title) =>
        "digraph " + Quoted(title) + " {\n  node [shape=box, fontname=\"monospace\"];\n  edge [fontname=\"monospace\"];\n" + _text + "}\n";

    private void Add(ControlFlowGraph graph, string name, FlowTrace trace, AbstractObject frame, IReadOnlyList<FlowFinding> findings)
    {
        var prefix = "g" + _graphs.ToString(CultureInfo.InvariantCulture);
        Line($"  subgraph cluster_{_graphs++} {{");
        Line($"    label={Quoted(name)};");
        foreach (var block in graph.Blocks)
        {
            var here = findings.Where(f => Statements(block).Any(s => s.SyntaxTree == f.Location.SourceTree && s.Span.Contains(f.Location.SourceSpan))).ToList();
            var states = trace.At(graph, block.Ordinal);
            var lines = new List<string> { $"B{block.Ordinal} {block.Kind}" + (states.Count == 0 ? " (not reached)" : "") };
            lines.AddRange(Places(states, frame).Select(static place => "  " + place));
            lines.AddRange(Statements(block).Select(static s => OneLine(s.ToString())));
            lines.AddRange(here.Select(static f => $"! {f.Rule}: {f.ValueText} ({f.Source.Id}) -> {f.SinkText} ({f.Target?.Id ?? "-"})").Distinct().OrderBy(static l => l, StringComparer.Ordinal));
            Line($"    {prefix}_{block.Ordinal} [label=\"{string.Concat(lines.Select(static l => Escaped(l) + "\\l"))}\"{(here.Count > 0 ? ", color=red" : states.Count == 0 ? ", color=gray" : "")}];");
        }
        foreach (var block in graph.Blocks)
        {
            var taken = block.ConditionKind switch { ControlFlowConditionKind.WhenTrue => "true", ControlFlowConditionKind.WhenFalse => "false", _ => null };
            Edge(prefix, block, block.ConditionalSuccessor, taken);
            Edge(prefix, block, block.FallThroughSuccessor, taken is null ? null : taken == "true" ? "false" : "true");
        }
        Line("  }");
    }

    private void Edge(string prefix, BasicBlock from, ControlFlowBranch? branch, string? when)
    {
        if (branch?.Destination is not { } to) return;
        var label = string.Join(" ", new[] { when, branch.FinallyRegions.IsEmpty ? null : "through finally" }.Where(static l => l is not null));
        Line($"    {prefix}_{from.Ordinal} -> {prefix}_{to.Ordinal}{(label.Length > 0 ? $" [label={Quoted(label)}]" : "")};");
    }

    private static IEnumerable<SyntaxNode> Statements(BasicBlock block) =>
        block.Operations.Select(static o => o.Syntax).Concat(block.BranchValue is { } value ? [value.Syntax] : []);

    private static IEnumerable<string> Places(IReadOnlyList<Heap> states, AbstractObject frame) => states
        .SelectMany(static state => state.Places)
        .Select(static place => (Key: place.Place, place.Value.Label, Channel: place.Value.Channel.Where(static atom => !atom.IsOpen)))
        .Where(static place => !place.Label.IsEmpty || !place.Channel.IsEmpty)
        .GroupBy(place => NameOf(place.Key, frame), StringComparer.Ordinal)
        .OrderBy(static places => places.Key, StringComparer.Ordinal)
        .Select(static places => places.Key + ": " + string.Join("; ", new[] { Atoms("", places.Select(static p => p.Label)), Atoms("connection ", places.Select(static p => p.Channel)) }.Where(static t => t.Length > 0)));

    private static string Atoms(string what, IEnumerable<Label> labels)
    {
        var atoms = labels.SelectMany(static l => l.Entries).Select(static e => e.Atom.ToString()).Distinct().OrderBy(static a => a, StringComparer.Ordinal).ToList();
        return atoms.Count == 0 ? "" : what + "{" + string.Join(", ", atoms) + "}";
    }

    // A variable by its name alone; a member by the object that it is of.
    private static string NameOf(Place place, AbstractObject frame)
    {
        var member = place.Member.TrimStart('$');
        var at = member.IndexOf('#');
        return ReferenceEquals(place.Object, frame) ? at > 0 ? member.Substring(0, at) : member : place.Object.Key + "." + place.Member;
    }

    private static string OneLine(string text)
    {
        var line = string.Join(" ", text.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestStatement ? line : line.Substring(0, LongestStatement - 1) + "…";
    }

    private void Line(string line) => _text.Append(line).Append('\n');

    private static string Quoted(string text) => "\"" + Escaped(text) + "\"";

    private static string Escaped(string text) => text.Replace("\\", "\\\\").Replace("\"", "\\\"");
}
