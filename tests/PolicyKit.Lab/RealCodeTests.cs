using Microsoft.CodeAnalysis;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab;

/// <summary>
/// The engine on code nobody here wrote: published packages, decompiled and compiled in memory, a few of their members made sources by a model
/// file. The smaller ones run always; <c>POLICYKIT_LAB=full</c> adds those that take minutes, and shuffles each ten times instead of four.
/// </summary>
public sealed class RealCodeTests
{
    private static readonly int s_runs = Environment.GetEnvironmentVariable("POLICYKIT_LAB") == "full" ? 10 : 4;
    private const int StepsOfARealPath = 4;

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var specimen in Specimens.Chosen) names.Add(specimen.Name);
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Decompiled_package_compiles_with_few_errors(string name)
    {
        var specimen = Specimens.Named(name);
        var errors = specimen.Compile().GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error).ToList();
        Assert.Equal(0, specimen.Source.Refused);
        Assert.True(specimen.Source.Lines >= specimen.MinLines, $"{specimen.Source.Lines} lines of {name}");
        Assert.True(errors.Count <= specimen.MaxErrors, $"{errors.Count} errors in {specimen.Source.Lines} lines of {name}:\n" + string.Join("\n", errors.Take(20)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_called_sources_lead_to_findings_with_whole_paths(string name)
    {
        var specimen = Specimens.Named(name);
        var findings = FlowRun.Findings(specimen.Compile(), specimen.Model);
        var real = findings.Where(static f => f.Path.Steps.Length >= StepsOfARealPath).ToList();
        Assert.True(real.Count >= specimen.MinFindings, $"{real.Count} of {findings.Length} findings have {StepsOfARealPath} steps:\n" + string.Join("\n", findings.Take(20).Select(FlowRun.Text)));
        Assert.All(findings, static f => Assert.NotNull(f.Location.SourceTree));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Shuffled_concurrent_runs_say_the_same(string name)
    {
        var specimen = Specimens.Named(name);
        var runs = new List<string>();
        for (var seed = 0; seed < s_runs; seed++)
        {
            var files = specimen.Source.Files.ToArray();
            new Random(seed).Shuffle(files);
            var diagnostics = await FlowRun.Diagnostics(specimen.Compile(files), specimen.Model);
            Assert.DoesNotContain(diagnostics, static d => d.Id == "AD0001");
            runs.Add(string.Join("\n", diagnostics.Select(FlowRun.Text)));
        }

        Assert.NotEmpty(runs[0]);
        Assert.All(runs, run => Assert.Equal(runs[0], run));
    }
}
