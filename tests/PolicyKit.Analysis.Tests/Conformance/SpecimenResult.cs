using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PolicyKit.Analysis.Findings;

namespace PolicyKit.Analysis.Tests.Conformance;

/// <summary>What the engine said of one specimen, beside what its markers want. Lines of the prelude are negative: nothing is wanted there.</summary>
internal sealed class SpecimenResult
{
    private readonly Dictionary<int, ImmutableArray<FlowFinding>> found;
    private readonly Dictionary<int, ImmutableArray<string>> wanted;

    public SpecimenResult(Specimen specimen, IEnumerable<FlowFinding> findings, IEnumerable<BudgetNote> unfinished)
    {
        Specimen = specimen;
        Unfinished = [.. unfinished.Select(static note => note.Method)];
        wanted = specimen.Sites.ToDictionary(s => s.Line, s => s.Wanted);
        findings = [.. findings];
        Places = PlacesOf(findings.Select(static f => (f.Rule, f.Location)));
        found = findings.GroupBy(LineOf).ToDictionary(g => g.Key, g => g.ToImmutableArray());
        Differences = [.. wanted.Keys.Union(found.Keys).Order().Where(line => !IsRight(line)).Select(Describe)];
    }

    public Specimen Specimen { get; }

    public ImmutableArray<Difference> Differences { get; }

    /// <summary>Methods whose budget was spent before they settled (PK0002).</summary>
    public ImmutableArray<string> Unfinished { get; }

    /// <summary>Rule, file and line of each finding, in order.</summary>
    public ImmutableArray<string> Places { get; }

    public int Leaks => Specimen.Sites.Count(s => s.Leaks);

    /// <summary>Leak sites with exactly the wanted findings.</summary>
    public int Found => Specimen.Sites.Count(s => s.Leaks && IsRight(s.Line));

    public int Clean => Specimen.Sites.Length - Leaks;

    public int Silent => Specimen.Sites.Count(s => !s.Leaks && IsRight(s.Line));

    /// <summary>Lines without a marker that were reported all the same.</summary>
    public int Strays => found.Keys.Count(line => !wanted.ContainsKey(line));

    private bool IsRight(int line) => WantedOn(line).SequenceEqual(FoundOn(line));

    private ImmutableArray<string> WantedOn(int line) => wanted.TryGetValue(line, out var rules) ? rules : [];

    private ImmutableArray<string> FoundOn(int line) =>
        found.TryGetValue(line, out var findings) ? [.. findings.Select(f => f.Rule).Order(StringComparer.Ordinal)] : [];

    private Difference Describe(int line)
    {
        var source = line > 0 ? Specimen.Lines[line - 1].Trim() : $"_Prelude.cs, line {-line}";
        var paths = found.TryGetValue(line, out var findings)
            ? string.Concat(findings.Select(f => $"\n      {f.Rule} {string.Join(" → ", f.Path.Steps.Select(s => $"{s.Kind} {s.Name}"))}"))
            : "";
        return new Difference(line, $"{Specimen.Path}:{line} wanted [{string.Join(' ', WantedOn(line))}], found [{string.Join(' ', FoundOn(line))}]: {source}{paths}");
    }

    private static int LineOf(FlowFinding finding)
    {
        var span = finding.Location.GetLineSpan();
        var line = span.StartLinePosition.Line + 1;
        return span.Path is SpecimenCompilation.PreludePath or SpecimenCompilation.BasicPreludePath ? -line : line;
    }

    /// <summary>Rule, file and line of each, once, in order.</summary>
    internal static ImmutableArray<string> PlacesOf(IEnumerable<(string Rule, Location Location)> findings) =>
        [.. findings.Select(static f => $"{f.Location.GetLineSpan().Path}({f.Location.GetLineSpan().StartLinePosition.Line + 1}): {f.Rule}").Distinct().Order(StringComparer.Ordinal)];
}

/// <summary>A line on which the engine and the markers disagree.</summary>
internal sealed record Difference(int Line, string Text);
