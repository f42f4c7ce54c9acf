using System.Globalization;

namespace PolicyKit.Benchmarks;

/// <summary>
/// One contender against the no-op run, in pairs: ratios within a pair, then the median of the pairs, so that a machine that slows down in
/// between does not decide. A contender that fails, or does not finish, is a row that says so.
/// </summary>
internal sealed record Comparison(Contender Contender, double Cpu, double Allocation, double AddedBytes, string? Failure)
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);

    public static async Task<Comparison> Of(Workload workload, Contender contender, int pairs)
    {
        try
        {
            await Cost.Of(workload, Contender.NoOp, s_limit);
            var warm = await Cost.Of(workload, contender, s_limit);
            if (warm.Crashes > 0) return Failed(contender, $"crashed {warm.Crashes} times (AD0001)");
            var cpu = new List<double>();
            var allocation = new List<double>();
            var added = new List<double>();
            for (var pair = 0; pair < pairs; pair++)
            {
                var bare = await Cost.Of(workload, Contender.NoOp, s_limit);
                var full = await Cost.Of(workload, contender, s_limit);
                cpu.Add(full.CpuSeconds / bare.CpuSeconds);
                allocation.Add(full.AllocatedBytes / bare.AllocatedBytes);
                added.Add(full.AllocatedBytes - bare.AllocatedBytes);
            }

            return new Comparison(contender, Median(cpu), Median(allocation), Median(added), null);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            return Failed(contender, $"not finished in {s_limit.TotalMinutes.ToString(CultureInfo.InvariantCulture)} minutes");
        }
        catch (Exception exception)
        {
            return Failed(contender, exception.GetType().Name);
        }
    }

    private static Comparison Failed(Contender contender, string why) => new(contender, 0, 0, 0, why);

    private static double Median(List<double> values)
    {
        values.Sort();
        return values.Count % 2 == 1 ? values[values.Count / 2] : (values[values.Count / 2 - 1] + values[values.Count / 2]) / 2;
    }
}
