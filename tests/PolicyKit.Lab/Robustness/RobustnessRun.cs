using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analysis;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>Breaks code, analyses it, and holds that the engine and the analyzer end without an exception and say the same twice.</summary>
internal static class RobustnessRun
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(2);

    /// <summary>What went wrong, or null.</summary>
    public static string? Check(BrokenVariant variant)
    {
        var check = Task.Run(() => Failure(variant));
        return check.Wait(s_longest) ? check.Result : "does not end";
    }

    private static async Task<string?> Failure(BrokenVariant variant)
    {
        try
        {
            var engine = Findings(variant);
            var first = await Diagnostics(variant);
            if (first.Contains("AD0001", StringComparison.Ordinal)) return first;
            var second = await Diagnostics(variant);
            if (first != second) return $"two answers of the analyzer:\n{first}\n---\n{second}";
            var again = Findings(variant);
            return engine == again ? null : $"two answers of the engine:\n{engine}\n---\n{again}";
        }
        catch (Exception e)
        {
            // Whatever is thrown is what the lab looks for.
            return e.ToString();
        }
    }

    private static string Findings(BrokenVariant variant)
    {
        var compilation = variant.Compile();
        var session = FlowSession.Create(compilation, [new ModelFile(variant.Model)], null, CancellationToken.None);
        var findings = compilation.SyntaxTrees.SelectMany(tree => session.FindingsIn(tree, new TextSpan(0, tree.Length), CancellationToken.None)).Select(FlowRun.Text);
        return string.Join("\n", findings.Concat(session.Facts(CancellationToken.None)).Append(session.ModelErrors.Length.ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<string> Diagnostics(BrokenVariant variant) =>
        string.Join("\n", (await FlowRun.Diagnostics(variant.Compile(), variant.Model)).Select(FlowRun.Text));
}
