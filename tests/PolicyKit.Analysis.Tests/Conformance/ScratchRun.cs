using System.Text;

namespace PolicyKit.Analysis.Tests.Conformance;

public sealed class ScratchRun
{
    [Fact]
    public void Run()
    {
        if (Environment.GetEnvironmentVariable("SCRATCH") is not { } folder) return;
        var text = new StringBuilder();
        int leaks = 0, found = 0, clean = 0, silent = 0, strays = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(f => f.EndsWith(".cs") || f.EndsWith(".vb")).Order(StringComparer.Ordinal))
        {
            var specimen = new Specimen(Path.GetDirectoryName(file)!.EndsWith("Web") ? "Web" : "Scratch", Path.GetFileNameWithoutExtension(file), Path.GetExtension(file), File.ReadAllText(file));
            var compilation = SpecimenCompilation.Of(specimen);
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).ToList();
            if (errors.Count > 0) { text.AppendLine($"{file}: DOES NOT COMPILE"); foreach (var e in errors.Take(5)) text.AppendLine("   " + e); continue; }
            var session = FlowSession.Create(compilation, additionalFiles: [], options: null, CancellationToken.None);
            var findings = compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, tree.GetRoot().FullSpan, CancellationToken.None));
            var result = new SpecimenResult(specimen, findings, []);
            leaks += result.Leaks; found += result.Found; clean += result.Clean; silent += result.Silent; strays += result.Strays;
            foreach (var d in result.Differences) text.AppendLine(d.Text);
        }
        text.AppendLine($"TOTAL leaks {leaks} found {found}; clean {clean} silent {silent}; strays {strays}");
        File.WriteAllText(Path.Combine(folder, "out.txt"), text.ToString());
    }
}
