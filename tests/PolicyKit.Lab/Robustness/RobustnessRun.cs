using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Analyzers;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>Breaks code, analyses it, and holds that the engine and the analyzer end without an exception and, asked again, say the same.</summary>
internal static class RobustnessRun
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <param name="variant">What is analysed.</param>
    /// <param name="depth">What it is asked.</param>
    public static Outcome Check(BrokenVariant variant, Depth depth)
    {
        var clock = Stopwatch.StartNew();
        var check = Task.Run(() => Of(variant, depth));
        var ended = check.Wait(s_longest);
        return (ended ? check.Result : new Outcome("does not end")) with { Took = clock.Elapsed };
    }

    private static async Task<Outcome> Of(BrokenVariant variant, Depth depth)
    {
        try
        {
            var compilation = variant.Compile();
            var diagnostics = await FlowRun.Diagnostics(compilation, "", concurrent: depth == Depth.Twice);
            if (diagnostics.FirstOrDefault(FlowRun.IsException) is { } exception) return new Outcome(FlowRun.EngineFailure(compilation) ?? exception.GetMessage(CultureInfo.InvariantCulture));
            var facts = depth == Depth.Once ? [] : FlowSession.Create(compilation, [], null, CancellationToken.None).Facts(CancellationToken.None);
            return new Outcome(
                depth == Depth.Twice ? Difference(variant, string.Join("\n", diagnostics.Select(FlowRun.Text)), await FlowRun.Diagnostics(variant.Compile(), "", concurrent: true)) : null,
                diagnostics.Length, diagnostics.Count(FlowRun.IsFlow), diagnostics.Count(static d => d.Id == RuleIds.NotFullyAnalysed), facts.Length);
        }
        catch (Exception e)
        {
            // Whatever is thrown is what the lab looks for, but for what the compiler throws with nobody of ours below it.
            return new Outcome(e.ToString()) { IsCompilers = FlowRun.IsCompilers(e) };
        }
    }

    private static string? Difference(BrokenVariant variant, string first, IEnumerable<Diagnostic> diagnostics)
    {
        var second = string.Join("\n", diagnostics.Select(FlowRun.Text));
        if (first != second) return $"two answers of the analyzer\n{first}\n---\n{second}";
        var (engine, again) = (Findings(variant), Findings(variant));
        return engine == again ? null : $"two answers of the engine\n{engine}\n---\n{again}";
    }

    private static string Findings(BrokenVariant variant)
    {
        var compilation = variant.Compile();
        var session = FlowSession.Create(compilation, [], null, CancellationToken.None);
        var findings = compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, new TextSpan(0, tree.Length), CancellationToken.None)).Select(FlowRun.Text);
        return string.Join("\n", findings.Concat(session.Facts(CancellationToken.None)).Append(session.ModelErrors.Length.ToString(CultureInfo.InvariantCulture)));
    }
}
