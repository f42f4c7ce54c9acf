using System.Diagnostics;
using System.Globalization;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>
/// <c>noninterference --programs N [--seed S] [--resume file] [--bugs file] [--reduce n] [--without a,b] [--all] [--doubts]</c>: runs programs until N of the seed
/// have been run, going on where the file left off, and writes each bug in its smallest
/// form; with <c>--doubts</c> each precision candidate too. <c>noninterference --only n,n,… [--seed S]</c> runs these again, after a change of the engine.
/// </summary>
internal static class NonInterferenceCommand
{
    private const int BatchSize = 50;

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments, "seed", "programs", "resume", "bugs", "reduce", "without", "all", "doubts", "only");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var end = ulong.Parse(options["programs"] ?? "1000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "noninterference.json";
        var bugs = options["bugs"] ?? Path.ChangeExtension(resume, ".bugs.md");
        var left = int.Parse(options["reduce"] ?? "10", CultureInfo.InvariantCulture);
        var without = (options["without"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        var constructs = new ConstructSet([.. without, .. options.Has("all") ? [] : KnownMisses.All.Keys]);

        var doubts = options.Has("doubts");
        if (options["only"] is { } only) return Again(seed, only.Split(',').Select(static n => ulong.Parse(n, CultureInfo.InvariantCulture)), constructs, left);

        var run = StateFile.Read<LongRun>(resume, seed);
        var shapes = new HashSet<string>(StringComparer.Ordinal);
        var (clock, begun, told) = (Stopwatch.StartNew(), run.Next, TimeSpan.Zero);
        run.RunTo(end, BatchSize, constructs, outcome =>
        {
            if (outcome.CompilerError is { } error) Console.WriteLine($"refused: {seed}/{outcome.Program.Name} {error}\n    {error.Location.SourceTree!.GetText().Lines[error.Location.GetLineSpan().StartLinePosition.Line]}");
            if (outcome.Verdict is { IsGivenUp: true } given && given.Silent.Any()) Console.WriteLine($"given up: {seed}/{outcome.Program.Name}");
            if (outcome.IsBug) Console.WriteLine($"bug: {outcome.Program.Profile} {seed}/{outcome.Program.Name} {string.Join(' ', outcome.Verdict?.Missed.Select(static s => s.At) ?? [])} {outcome.EngineError?.Message}");
            if (!(outcome.IsBug || (doubts && outcome.Verdict is { Unborne.Length: > 0 })) || left <= 0) return;
            left--;
            var bug = BugReport.Of(outcome, $"{seed}/{outcome.Program.Name}");
            if (!shapes.Add(bug.Shape)) return;
            File.AppendAllText(bugs, bug.Text + "\n");
            Console.WriteLine(bug.Text);
        }, (program, difference) => Console.WriteLine($"differs alone: {program.Profile} {seed}/{program.Name} {difference}"), () =>
        {
            StateFile.Write(resume, run);
            if (clock.Elapsed - told < TimeSpan.FromSeconds(20) && run.Next < end) return;
            told = clock.Elapsed;
            Console.WriteLine($"{run.Next} programs, {(run.Next - begun) / clock.Elapsed.TotalSeconds:0.0}/s; explicit {Line(run.Explicit)}; implicit {Line(run.Implicit)}; alone {run.ComparedAlone} differ {run.DifferAlone}");
        });
        return run.Explicit.Missed + run.Implicit.Missed + run.Explicit.Crashes + run.Implicit.Crashes == 0 ? 0 : 1;
    }

    private static int Again(uint seed, IEnumerable<ulong> numbers, ConstructSet constructs, int left)
    {
        var bugs = 0;
        foreach (var outcome in numbers.Chunk(BatchSize).SelectMany(chunk => Outcome.Of(AnalysedBatch.Of([.. chunk.Select(n => LongRun.Program(seed, n, constructs))]))).Where(static o => o.IsBug))
            Console.WriteLine(bugs++ < left ? BugReport.Of(outcome, $"{seed}/{outcome.Program.Name}").Text : $"bug: {outcome.Program.Name}");
        Console.WriteLine($"{bugs} bugs");
        return bugs == 0 ? 0 : 1;
    }

    private static string Line(Tally t) => $"sites {t.Sites} differing {t.Differing} missed {t.Missed} given up {t.GivenUp} crashes {t.Crashes} reported {t.Reported} unborne {t.Unborne} counts {t.CountsDiffer} refused {t.Refused}";
}
