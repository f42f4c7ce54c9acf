using System.Globalization;
using ScottPlot;

namespace PolicyKit.Benchmarks;

/// <summary>
/// The two curves that tell engines apart, as pictures: what is allocated on top of the bare compilation with more different callees a method, and with more of the same code. Both axes are
/// logarithmic: what grows in proportion rises with the dashed line.
/// </summary>
internal static class Plots
{
    private static readonly int[] s_steps = [1, 2, 4, 8];

    /// <param name="groups">How much code; <see cref="FanOutSource.Groups"/> is what the table measures.</param>
    /// <param name="pairs">Pairs of runs a point.</param>
    /// <param name="folder">Takes <c>fan-out.svg</c> and <c>growth.svg</c>.</param>
    public static async Task Draw(int groups, int pairs, string folder)
    {
        await Curve(Path.Combine(folder, "fan-out.svg"), "Different callees of a method, where all make eight calls", n => FanOutSource.Calls(n, groups), pairs);
        await Curve(Path.Combine(folder, "growth.svg"), "Times the same code", n => FanOutSource.Calls(2, Math.Max(1, groups / 4) * n), pairs);
    }

    private static async Task Curve(string path, string across, Func<int, string> code, int pairs)
    {
        var plot = new Plot();
        var lowest = double.MaxValue;
        foreach (var contender in Contender.OnCalls)
        {
            var (steps, added) = (new List<double>(), new List<double>());
            foreach (var n in s_steps)
            {
                var row = await Comparison.Of(Workload.Of($"{across} {n}", code(n)), contender, pairs);
                Console.Error.WriteLine($"{across} {n}: {row}");
                if (row.Failure is not null) continue;
                steps.Add(Math.Log2(n));
                added.Add(Math.Log2(row.AddedBytes / 1e6));
            }

            if (steps.Count == 0) continue;
            lowest = Math.Min(lowest, added[0]);
            var curve = plot.Add.Scatter(steps, added);
            curve.LegendText = contender.Name;
            curve.LineWidth = 2;
        }

        var last = Math.Log2(s_steps[^1]);
        var proportional = plot.Add.Line(0, lowest, last, lowest + last);
        proportional.LegendText = "in proportion";
        proportional.LinePattern = LinePattern.Dashed;
        proportional.Color = Colors.Gray;
        plot.Axes.Bottom.SetTicks([.. s_steps.Select(static n => Math.Log2(n))], [.. s_steps.Select(static n => n + "×")]);
        var marks = Enumerable.Range(0, 16).Where(static m => m % 2 == 0).ToList();
        plot.Axes.Left.SetTicks([.. marks.Select(static m => (double)m)], [.. marks.Select(static m => Math.Pow(2, m).ToString(CultureInfo.InvariantCulture))]);
        plot.XLabel(across);
        plot.YLabel("Added allocation, MB");
        plot.ShowLegend(Edge.Bottom);
        plot.SaveSvg(path, 720, 420);
    }
}
