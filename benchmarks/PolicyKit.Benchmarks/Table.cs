using System.Globalization;
using System.Text;

namespace PolicyKit.Benchmarks;

/// <summary>The table of the readmes: measured, written as Markdown, and put between its two markers.</summary>
internal static class Table
{
    private const string Begin = "<!-- benchmarks:begin -->";
    private const string End = "<!-- benchmarks:end -->";

    public static async Task<string> Measure(int pairs, bool small)
    {
        var text = new StringBuilder();
        foreach (var workload in small ? [Workload.Of("calls", FanOutSource.Calls(2, groups: 2))] : Workload.PublishedCode.Select(Workload.Published))
            await Rows(text, workload, small ? Contender.OnCalls : Contender.OnRealCode, pairs);
        foreach (var workload in Calls(small)) await Rows(text, workload, Contender.OnCalls, pairs);
        await Growth(text, small, pairs);
        return text.ToString();
    }

    /// <summary>Rewrites the readmes of the repository that holds the working directory.</summary>
    public static void Write(string table)
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "PolicyKit.sln"))) continue;
            foreach (var name in new[] { "README.md", "README.ja.md" })
            {
                var path = Path.Combine(folder.FullName, name);
                var text = File.ReadAllText(path);
                var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal), text.IndexOf(End, StringComparison.Ordinal));
                if (begin < 0 || end < begin) throw new InvalidDataException($"{name} has no place for the table.");
                File.WriteAllText(path, text[..(begin + Begin.Length)] + "\n" + table + text[end..]);
            }

            return;
        }

        throw new DirectoryNotFoundException("Run this inside the repository.");
    }

    private static IEnumerable<Workload> Calls(bool small)
    {
        foreach (var fanOut in small ? [1, 2] : new[] { 1, 2, 4, 8 })
            yield return Workload.Of($"calls, fan-out {fanOut}", FanOutSource.Calls(fanOut, small ? 2 : FanOutSource.Groups));
        var sites = small ? 40 : 1096;
        yield return Workload.Of($"one helper, {sites} call sites", FanOutSource.OneHelper(sites));
    }

    private static async Task Rows(StringBuilder text, Workload workload, IEnumerable<Contender> contenders, int pairs)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"\n| {workload.Name} ({workload.Lines:N0} lines) | CPU | allocation |").AppendLine("|---|---|---|").AppendLine("| no-op analyzer | 1.00 | 1.00 |");
        foreach (var contender in contenders)
        {
            var row = await Comparison.Of(workload, contender, pairs);
            text.AppendLine(row.Failure is { } why
                ? $"| {contender.Name} | {why} | |"
                : string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {row.Cpu:F2} | {row.Allocation:F2} |"));
            Console.Error.WriteLine($"{workload.Name}: {row}");
        }
    }

    // The exponent is the slope between the ends: 1 is proportional to the code.
    private static async Task Growth(StringBuilder text, bool small, int pairs)
    {
        int[] sizes = small ? [1, 2] : [1, 2, 4, 8];
        text.AppendLine("\n| growth with size, added allocation | " + string.Join(" | ", sizes.Select(static s => s + "×")) + " | exponent |").AppendLine("|---|" + string.Concat(sizes.Select(static _ => "---|")) + "---|");
        foreach (var contender in Contender.OnCalls)
        {
            var added = new List<double>();
            string? failure = null;
            foreach (var size in sizes)
            {
                var row = await Comparison.Of(Workload.Of("growth", FanOutSource.Calls(2, (small ? 1 : 5) * size)), contender, pairs);
                failure ??= row.Failure;
                added.Add(row.AddedBytes);
            }

            var exponent = Math.Log(added[^1] / added[0]) / Math.Log(sizes[^1]);
            text.AppendLine(failure is not null
                ? $"| {contender.Name} | {failure} |"
                : string.Create(CultureInfo.InvariantCulture, $"| {contender.Name} | {string.Join(" | ", added.Select(static b => (b / 1e6).ToString("F1", CultureInfo.InvariantCulture) + " MB"))} | {exponent:F2} |"));
        }
    }
}
