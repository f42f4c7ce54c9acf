using System.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>What one whole compilation with analyzers cost this process; and how often an analyzer crashed on it.</summary>
internal readonly record struct Cost(double CpuSeconds, double AllocatedBytes, int Crashes)
{
    /// <summary>An analyzer that does not heed cancellation at the limit is given as long again, and then left behind.</summary>
    public static async Task<Cost> Of(Workload workload, Contender contender, TimeSpan limit)
    {
        var compilation = contender.Prepare(workload.Fresh());
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var analyzers = contender.Load();
        using var cancel = new CancellationTokenSource(limit);
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (cpu, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes(precise: true));
        var diagnostics = await Task.Run(() => compilation.WithAnalyzers(analyzers, options).GetAllDiagnosticsAsync(cancel.Token)).WaitAsync(limit == Timeout.InfiniteTimeSpan ? limit : limit + limit);
        process.Refresh();
        return new Cost(
            (process.TotalProcessorTime - cpu).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - bytes, diagnostics.Count(static d => d.Id == "AD0001"));
    }
}
