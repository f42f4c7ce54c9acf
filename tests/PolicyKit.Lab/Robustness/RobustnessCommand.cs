using System.Diagnostics;
using System.Globalization;
using PolicyKit.Lab.RealCode;

namespace PolicyKit.Lab.Robustness;

/// <summary>
/// <c>robustness --variants N [--seed S] [--packages folder] [--threads T] [--resume file] [--bugs file]</c>: breaks code until N variants of the seed have been checked, going
/// on where the file left off. <c>robustness --only n,n,… [--seed S]</c> checks single variants again. A variant at which the process died is told from the file at the next start,
/// and counted as a failure.
/// </summary>
internal static class RobustnessCommand
{
    private const ulong Piece = 50;
    private const ulong Facts = 4;
    private const ulong Twice = 40;

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments, "seed", "packages", "only", "variants", "threads", "resume", "bugs");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var code = new PublishedCode(options["packages"]);
        var material = new Material([.. code.Assemblies.Select(code.Decompiled)], seed);
        if (options["only"] is { } only) return Only(material, seed, only);

        var end = ulong.Parse(options["variants"] ?? "1000", CultureInfo.InvariantCulture);
        var threads = int.Parse(options["threads"] ?? Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "robustness.json";
        var bugs = options["bugs"] ?? Path.ChangeExtension(resume, ".bugs.md");
        var state = StateFile.Read<RobustnessState>(resume, seed);
        var dead = state.Begun;
        if (dead == state.Next + 1) Skip(state, seed);
        var (clock, begun) = (Stopwatch.StartNew(), state.Next);
        while (state.Next < end)
        {
            // Where the process died, one variant at a time shows at which of them.
            var next = state.Next < dead ? state.Next + 1 : Math.Min(end, (state.Next / Piece * Piece) + Piece);
            state.Begun = next;
            StateFile.Write(resume, state);
            var piece = Enumerable.Range(0, (int)(next - state.Next)).Select(n => state.Next + (ulong)n);
            var outcomes = piece.AsParallel().AsOrdered().WithDegreeOfParallelism(threads).Select(n => Checked(material, seed, n)).ToList();
            foreach (var (variant, outcome, depth) in outcomes)
            {
                state.Add(variant, outcome, depth);
                if (outcome.Kind is { } kind && Count(outcome.IsCompilers ? state.Compilers : state.Failures, kind)) Save(bugs, variant, outcome, depth);
            }
            state.Next = state.Begun = next;
            if (next % Material.Block == 0) state.LiveMegabytes = Math.Max(state.LiveMegabytes, GC.GetTotalMemory(forceFullCollection: true) >> 20);
            StateFile.Write(resume, state);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{state.Next} variants, {(state.Next - begun) / clock.Elapsed.TotalSeconds:0.0}/s, {state.WithFlows} with flows, failures {state.Failures.Values.Sum()}"));
        }
        return state.Failures.Count == 0 ? 0 : 1;
    }

    private static (BrokenVariant Variant, Outcome Outcome, Depth Depth) Checked(Material material, uint seed, ulong number)
    {
        var variant = BrokenVariant.Of(material, seed, number);
        var depth = number % Twice == 0 ? Depth.Twice : number % Facts == 0 ? Depth.Facts : Depth.Once;
        return (variant, RobustnessRun.Check(variant, depth), depth);
    }

    private static int Only(Material material, uint seed, string numbers)
    {
        var failed = 0;
        foreach (var number in numbers.Split(',').Select(static n => ulong.Parse(n, CultureInfo.InvariantCulture)))
        {
            var variant = BrokenVariant.Of(material, seed, number);
            var outcome = RobustnessRun.Check(variant, Depth.Twice);
            Console.WriteLine($"{variant.Name}: {outcome}");
            if (outcome.Failure is not null) failed = 1;
        }
        return failed;
    }

    private static void Skip(RobustnessState state, uint seed)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{seed}/{state.Next}");
        Console.WriteLine($"{name}: the process died");
        Count(state.Failures, $"the process died ({name})");
        state.Next++;
    }

    /// <returns>Whether nothing failed like this before.</returns>
    private static bool Count(SortedDictionary<string, long> kinds, string kind)
    {
        var isNew = !kinds.TryGetValue(kind, out var times);
        kinds[kind] = times + 1;
        return isNew;
    }

    private static void Save(string bugs, BrokenVariant variant, Outcome outcome, Depth depth)
    {
        Console.WriteLine($"{variant.Name}: {outcome.Kind}");
        File.AppendAllText(bugs, $"# {variant.Name}\n{outcome.Failure}\n\n");
        var small = Shrinking.Of(variant, v => RobustnessRun.Check(v, depth).Kind == outcome.Kind);
        File.AppendAllText(bugs, $"{string.Join("\n", small.Files.Where(f => !small.Unit.Whole.Contains(f)).Select(static f => $"// {f.Path}\n{f.Text}"))}\n\n");
    }
}
