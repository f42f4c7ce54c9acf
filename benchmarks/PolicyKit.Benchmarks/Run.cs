using System.Diagnostics;

namespace PolicyKit.Benchmarks;

/// <summary>What one command cost: time on the wall, its own process's time on the processors, and the most memory that process had.</summary>
internal readonly record struct Run(double Seconds, double CpuSeconds, double PeakMegabytes, int ExitCode)
{
    public static Run Of(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList()) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(200))
        {
            process.Refresh();
            try
            {
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended in between; what was seen last is what is known.
            }
        }

        process.WaitForExit();
        var seconds = clock.Elapsed.TotalSeconds;
        var answers = arguments[0].EndsWith(".dll", StringComparison.Ordinal) ? new[] { 0, 1, 3 } : [0];      // the tool's findings are no failure of the run
        if (!answers.Contains(process.ExitCode)) throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output.Result}\n{error.Result}");
        return new Run(seconds, cpu.TotalSeconds, peak / 1e6, process.ExitCode);
    }
}
