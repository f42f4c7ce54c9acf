using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Analyzers;
using PolicyKit.Lab.Programs;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Load;

/// <summary>
/// <c>latency [--edits N] [--seed S] [--result file]</c>: published code, two packages as one project, some members of it sources. Each edit puts a statement into a method
/// drawn at random; measured is the time until the analyzer has spoken of the changed file, with an analyzer that lives on, as in an editor.
/// </summary>
internal static class LatencyCommand
{
    private const int Whole = 3;
    private static readonly string[] s_packages = ["Hangfire.Core", "OpenIddict.Server"];

    public static async Task<int> Run(string[] arguments)
    {
        var options = new Options(arguments, "edits", "seed", "result");
        var edits = int.Parse(options["edits"] ?? "40", CultureInfo.InvariantCulture);
        var draw = new Draw(new CsCheck.PCG(uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture), 0));
        var project = Project();
        var model = string.Join("\n", s_packages.Select(static p => Specimens.Named(p).Model));
        var analyzerOptions = new AnalyzerOptions([new ModelFile(model)]);

        var whole = new List<(double Milliseconds, double Megabytes)>();
        for (var i = 0; i <= Whole; i++)
        {
            var fresh = project.RemoveAllSyntaxTrees().AddSyntaxTrees(project.SyntaxTrees);
            var cost = await Measured(() => With(fresh, new PolicyKitAnalyzer(), analyzerOptions).GetAnalyzerDiagnosticsAsync(CancellationToken.None));
            if (i > 0) whole.Add(cost);
        }

        var analyzer = new PolicyKitAnalyzer();
        await With(project, analyzer, analyzerOptions).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        var each = new List<(double Milliseconds, double Megabytes)>();
        var findings = 0;
        // The first edit shows that there is an editor: what is solved then is kept.
        for (var i = -1; i < edits; i++)
        {
            var (tree, edited) = Edited(project, draw);
            project = project.ReplaceSyntaxTree(tree, edited);
            var said = 0;
            var cost = await Measured(async () => said = (await With(project, analyzer, analyzerOptions).GetAnalyzerSemanticDiagnosticsAsync(project.GetSemanticModel(edited), null, CancellationToken.None)).Length);
            if (i < 0) continue;
            each.Add(cost);
            findings += said;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"edit {i + 1}: {each[^1].Milliseconds:0} ms, {each[^1].Megabytes:0} MB, {said} diagnostics"));
        }

        if (findings == 0) throw new InvalidOperationException("No edit had a finding: what was measured is not the analyzer's work.");
        var wholeMilliseconds = At(whole.Select(static c => c.Milliseconds), 50);
        var state = new LatencyState
        {
            Code = string.Join(" and ", s_packages), Lines = project.SyntaxTrees.Sum(static t => t.GetText().Lines.Count), Edits = edits,
            WholeMilliseconds = wholeMilliseconds, Quick = each.Count(e => e.Milliseconds <= wholeMilliseconds / 20), WholeMegabytes = At(whole.Select(static c => c.Megabytes), 50),
            MedianMilliseconds = At(each.Select(static c => c.Milliseconds), 50), P95Milliseconds = At(each.Select(static c => c.Milliseconds), 95),
            MedianMegabytes = At(each.Select(static c => c.Megabytes), 50), P95Megabytes = At(each.Select(static c => c.Megabytes), 95),
        };
        StateFile.Write(options["result"] ?? "latency.json", state);
        return 0;
    }

    private static CSharpCompilation Project()
    {
        var parts = s_packages.Select(static p => Specimens.Named(p).Compile()).ToList();
        return parts[0].WithAssemblyName("Project").AddReferences(parts[1].References.Where(r => parts[0].References.All(o => o.Display != r.Display)))
            .RemoveAllSyntaxTrees().AddSyntaxTrees(parts.SelectMany(static p => p.SyntaxTrees).Select(AsInEditors));
    }

    // Editors parse comments. Of a tree without them the compiler never says that it is whole, so nobody asks an analyzer about it.
    private static SyntaxTree AsInEditors(SyntaxTree tree) =>
        CSharpSyntaxTree.ParseText(tree.GetText(), ((CSharpParseOptions)tree.Options).WithDocumentationMode(DocumentationMode.Parse), tree.FilePath);

    private static (SyntaxTree Old, SyntaxTree Edited) Edited(CSharpCompilation project, Draw draw)
    {
        while (true)
        {
            var tree = draw.Pick(project.SyntaxTrees);
            var bodies = tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(static m => m.Body is not null).ToList();
            if (bodies.Count == 0) continue;
            var body = draw.Pick(bodies).Body!;
            var edited = tree.GetRoot().ReplaceNode(body, body.WithStatements(body.Statements.Insert(0, SyntaxFactory.ParseStatement("global::System.GC.KeepAlive(null);\n"))));
            return (tree, CSharpSyntaxTree.ParseText(edited.ToFullString(), (CSharpParseOptions)tree.Options, tree.FilePath));
        }
    }

    private static CompilationWithAnalyzers With(CSharpCompilation compilation, DiagnosticAnalyzer analyzer, AnalyzerOptions options) =>
        compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(options, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));

    private static async Task<(double Milliseconds, double Megabytes)> Measured<T>(Func<Task<T>> work)
    {
        GC.Collect();
        var (clock, bytes) = (Stopwatch.StartNew(), GC.GetTotalAllocatedBytes(precise: true));
        await work();
        return (clock.Elapsed.TotalMilliseconds, (GC.GetTotalAllocatedBytes(precise: true) - bytes) / 1048576.0);
    }

    private static double At(IEnumerable<double> values, int percent)
    {
        var ordered = values.Order().ToList();
        return Math.Round(ordered[Math.Min(ordered.Count - 1, (ordered.Count * percent / 100))], 1);
    }
}
