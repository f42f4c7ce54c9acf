using System.Collections.Immutable;
using System.Globalization;
using System.Resources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Analysis.Findings;
using PolicyKit.Analyzers;

namespace PolicyKit.Lab.RealCode;

/// <summary>One run over one compilation, by the engine alone or by the compiler with the analyzer in it. Results are text, so that runs can be compared.</summary>
internal static class FlowRun
{
    // How the analyzer tells of an exception that it caught itself: the text up to the exception's name.
    private static readonly string s_caught = new ResourceManager("PolicyKit.Analyzers.Resources.Messages", typeof(PolicyKitAnalyzer).Assembly)
        .GetString("PK0002_Exception", CultureInfo.InvariantCulture)!.Split("{0}")[0];

    /// <summary>Whether a diagnostic tells of an exception, thrown in the analyzer or caught by it.</summary>
    public static bool IsException(Diagnostic diagnostic) =>
        diagnostic.Id == "AD0001" || (diagnostic.Id == RuleIds.NotFullyAnalysed && diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains(s_caught, StringComparison.Ordinal));

    /// <summary>Whether an exception is the compiler's own: nobody of ours was asked when it was thrown.</summary>
    public static bool IsCompilers(Exception exception) => !exception.ToString().Contains("at PolicyKit.Analy", StringComparison.Ordinal);

    /// <summary>Whether a diagnostic is a forbidden flow.</summary>
    public static bool IsFlow(Diagnostic diagnostic) => diagnostic.Id.StartsWith("PK10", StringComparison.Ordinal) && diagnostic.Id != RuleIds.Unfollowed;

    public static ImmutableArray<FlowFinding> Findings(CSharpCompilation compilation, string model)
    {
        var session = FlowSession.Create(compilation, [new ModelFile(model)], null, CancellationToken.None);
        Assert.Empty(session.ModelErrors);
        return compilation.SyntaxTrees.OrderBy(static t => t.FilePath, StringComparer.Ordinal)
            .SelectMany(tree => session.FindingsIn(tree, new TextSpan(0, tree.Length), CancellationToken.None)).ToImmutableArray();
    }

    /// <summary>What the engine alone throws, with its place, or null: the analyzer only names what it caught.</summary>
    public static string? EngineFailure(CSharpCompilation compilation)
    {
        try
        {
            Findings(compilation, "");
            FlowSession.Create(compilation, [], null, CancellationToken.None).Facts(CancellationToken.None);
            return null;
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    /// <summary>What the compiler says with the analyzer in it, without its own words, by place.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnostics(CSharpCompilation compilation, string model, bool concurrent = true)
    {
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([new ModelFile(model)]), onAnalyzerException: null, concurrentAnalysis: concurrent, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([new PolicyKitAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return diagnostics
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan)
            .ThenBy(static d => d.Id, StringComparer.Ordinal).ThenBy(static d => d.GetMessage(), StringComparer.Ordinal)
            .ToImmutableArray();
    }

    /// <summary>A diagnostic with everything a reader or a log would see of it, the path included.</summary>
    public static string Text(Diagnostic diagnostic) => string.Join(
        "\n   ",
        [
            diagnostic.ToString(),
            .. diagnostic.AdditionalLocations.Select(static l => l.GetLineSpan().ToString()),
            .. diagnostic.Properties.OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => p.Key + "=" + p.Value),
        ]);

    public static string Text(FlowFinding finding) =>
        $"{finding.Rule} {finding.Location.GetLineSpan()} {finding.ValueText}: " + string.Join(" > ", finding.Path.Steps.Select(static s => $"{s.Kind} {s.Name} {s.Location?.GetLineSpan()}"));
}
