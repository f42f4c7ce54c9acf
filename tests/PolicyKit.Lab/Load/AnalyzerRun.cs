using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Load;

/// <summary>The compiler with an analyzer in it, as an editor holds it: the analyzer lives on, compilations come and go.</summary>
internal static class AnalyzerRun
{
    /// <summary>Everything the analyzer says, path and properties included, in order.</summary>
    public static async Task<string> Of(CSharpCompilation compilation, DiagnosticAnalyzer analyzer, CancellationToken ct)
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(ct);
        return string.Join("\n", diagnostics.Select(FlowRun.Text).Order(StringComparer.Ordinal));
    }
}
