using Microsoft.CodeAnalysis;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Metamorphic;

/// <summary>Changes programs in ways that keep what they do and compares the verdict of each site before and after.</summary>
internal sealed class MetamorphicRun
{
    public const string Split = "split into two assemblies";

    private static readonly IReadOnlyList<MetadataReference> s_nothing = [];

    public SortedDictionary<string, MetamorphicTally> Tallies { get; } = new(StringComparer.Ordinal);

    /// <summary>Differences: the transformation, lost or gained, the site, and the program before and after.</summary>
    public List<string> Differences { get; } = [];

    public void Add(LabProgram program)
    {
        var tree = TreeOf(program);
        var root = tree.GetRoot();
        var before = Sites.Reported(root, s_nothing);
        var model = Batch.Empty.AddSyntaxTrees(tree).GetSemanticModel(tree);
        foreach (var transformation in Transformation.All)
        {
            if (transformation.Change(root, model) is { } changed) Compare(transformation.Name, program, root, before, changed, s_nothing);
        }
        if (AssemblySplit.Of(root) is var (rest, library, _)) Compare(Split, program, root, before, rest, [library]);
    }

    /// <summary>The program with its sites numbered.</summary>
    public static SyntaxTree TreeOf(LabProgram program)
    {
        var parsed = Batch.Parse(program.FileName, Rendering.Of(program.Root).Text);
        return parsed.WithRootAndOptions(Sites.Numbered(parsed.GetRoot()), parsed.Options);
    }

    private void Compare(string name, LabProgram program, SyntaxNode root, IReadOnlySet<string> before, SyntaxNode changed, IReadOnlyList<MetadataReference> more)
    {
        if (!Tallies.TryGetValue(name, out var tally)) Tallies[name] = tally = new MetamorphicTally();
        var tree = Batch.Parse("Program.cs", "").WithRootAndOptions(changed, Batch.Parse("", "").Options);
        var errors = Batch.Empty.AddReferences(more).AddSyntaxTrees(tree).GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
        {
            tally.DoNotCompile++;
            return;
        }
        tally.Programs++;
        tally.Sites += Sites.CountOf(root);
        var after = Sites.Reported(changed, more);
        foreach (var site in before.Except(after).Where(s => !Sites.IsReportedAlone(changed, s, more)).ToList())
        {
            tally.Lost++;
            Differences.Add($"{name}: {program.Name} site {site} lost\n{root.ToFullString()}\n----\n{changed.NormalizeWhitespace().ToFullString()}");
        }
        foreach (var site in after.Except(before).Where(s => !Sites.IsReportedAlone(root, s, s_nothing)).ToList())
        {
            tally.Gained++;
            Differences.Add($"{name}: {program.Name} site {site} gained\n{root.ToFullString()}\n----\n{changed.NormalizeWhitespace().ToFullString()}");
        }
    }
}
