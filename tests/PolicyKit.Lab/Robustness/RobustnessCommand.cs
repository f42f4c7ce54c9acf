using System.Diagnostics;
using System.Globalization;

namespace PolicyKit.Lab.Robustness;

/// <summary><c>robustness --variants N [--seed S] [--resume file] [--bugs file]</c>: breaks code until N variants of the seed have been checked, going on where the file left off.</summary>
internal static class RobustnessCommand
{
    private const ulong Piece = 50;

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments);
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var end = ulong.Parse(options["variants"] ?? "1000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "robustness.json";
        var bugs = options["bugs"] ?? Path.ChangeExtension(resume, ".bugs.md");
        var state = StateFile.Read<RobustnessState>(resume, seed);
        var (clock, begun) = (Stopwatch.StartNew(), state.Next);
        while (state.Next < end)
        {
            var piece = Enumerable.Range(0, (int)Math.Min(Piece, end - state.Next)).Select(n => state.Next + (ulong)n);
            foreach (var (variant, failure) in piece.AsParallel().AsOrdered().Select(n => BrokenVariant.Of(seed, n)).Select(static v => (v, RobustnessRun.Check(v))).Where(static r => r.Item2 is not null).ToList())
            {
                var kind = KindOf(failure!);
                var isNew = !state.Failures.TryGetValue(kind, out var times);
                state.Failures[kind] = times + 1;
                if (!isNew) continue;
                Console.WriteLine($"{variant.Name}: {kind}");
                File.AppendAllText(bugs, $"{variant.Name}\n{failure}\n{string.Join("\n", variant.Files.Where(static f => !f.Path.StartsWith('_') && f.Path != "GlobalUsings.cs").Select(static f => $"// {f.Path}\n{f.Text}"))}\n\n");
            }
            state.Next = Math.Min(end, state.Next + Piece);
            StateFile.Write(resume, state);
            Console.WriteLine($"{state.Next} variants, {(state.Next - begun) / clock.Elapsed.TotalSeconds:0.0}/s, failures {state.Failures.Values.Sum()}");
        }
        return state.Failures.Count == 0 ? 0 : 1;
    }

    // The exception and the first place of ours it went through, without line numbers.
    private static string KindOf(string failure)
    {
        var lines = failure.Split('\n');
        var place = lines.FirstOrDefault(static l => l.Contains("at PolicyKit.Analy", StringComparison.Ordinal))?.Trim();
        var cut = place?.IndexOf(" in ", StringComparison.Ordinal) ?? -1;
        return lines[0].Trim() + (place is null ? "" : " " + (cut > 0 ? place[..cut] : place));
    }
}
