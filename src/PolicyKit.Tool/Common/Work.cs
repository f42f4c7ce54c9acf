using System.Globalization;

namespace PolicyKit.Tool.Common;

/// <summary>
/// The same work for many things, a bounded number of them at a time: that also bounds what is in memory for it. Results go to their numbers, so
/// nothing depends on who is ready first.
/// </summary>
internal static class Work
{
    /// <summary>How many things are worked on at a time if nobody says so: as many as there are processors.</summary>
    public static int DefaultJobs => Environment.ProcessorCount;

    /// <summary>How far it is, for a person.</summary>
    public static string Step(int number, int count, string name) => string.Create(CultureInfo.InvariantCulture, $"{number + 1}/{count} {name}");

    public static Task ForEachAsync(int count, int jobs, Func<int, CancellationToken, ValueTask> work, CancellationToken cancellationToken) =>
        Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken }, work);
}
