using System.Diagnostics;
using System.Globalization;
using CsCheck;
using Microsoft.CodeAnalysis;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.RealCode;

/// <summary>
/// <c>real-code --lines N [--seed S] [--packages folder] [--only name,name,…] [--resume file]</c>: decompiles published assemblies, draws zones into one file of twenty, and analyses each assembly whole,
/// until N lines have been analysed, going on where the file left off. Of one assembly in eight, if it is not long, the files are shuffled ten times and the answers compared.
/// </summary>
internal static class RealCodeCommand
{
    private const int OneFileIn = 20;
    private const int OneShuffledIn = 8;
    private const int LongestShuffled = 25_000;
    private const int Shuffles = 10;
    private const uint Stream = 0xC0DE;
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(30);

    public static async Task<int> Run(string[] arguments)
    {
        var options = new Options(arguments, "seed", "lines", "resume", "packages", "only");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var wanted = long.Parse(options["lines"] ?? "5000000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "real-code.json";
        var code = new PublishedCode(options["packages"]);
        var state = StateFile.Read<RealCodeState>(resume, seed);
        var only = options["only"]?.Split(',');
        AddTheDead(state);
        // Frameworks and the SDK first: number-names reads the packages. The largest last.
        foreach (var (assembly, number) in code.Assemblies.Select(static (a, i) => (a, i)).OrderBy(n => code.IsOfPackage(n.a)).ThenBy(static n => new FileInfo(n.a.Path).Length))
        {
            if (state.Assemblies.Values.Sum(static t => (long)t.Lines) >= wanted) break;
            var name = $"{assembly.Name} ({assembly.Package})";
            if (only?.Contains(assembly.Name) is false || state.Assemblies.ContainsKey(name) || state.LeftOut.Contains(name) || state.Compilers.ContainsKey(name)) continue;
            state.Decompiled = name;
            StateFile.Write(resume, state);
            var decompiled = code.Decompiled(assembly);
            var files = Labelled(decompiled.Source, new Draw(new PCG(seed ^ Stream, (ulong)number)));
            (state.Decompiled, state.Analysed) = ("", name);
            StateFile.Write(resume, state);
            var tally = new RealCodeTally { Lines = decompiled.Source.Lines, Refused = decompiled.Source.Refused };
            if (await Analyse(decompiled, files, tally, number % OneShuffledIn == 0 && tally.Lines <= LongestShuffled ? Shuffles : 0, failure => state.Failures.Add($"{name}: {failure}")) is { } compilers)
                state.Compilers[name] = compilers;
            else state.Assemblies[name] = tally;
            state.Analysed = "";
            (decompiled, files) = (null, null);
            state.LiveMegabytes = Math.Max(state.LiveMegabytes, GC.GetTotalMemory(forceFullCollection: true) >> 20);
            state.PeakMegabytes = Math.Max(state.PeakMegabytes, Process.GetCurrentProcess().PeakWorkingSet64 >> 20);
            StateFile.Write(resume, state);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {tally.Lines} lines, {tally.Flows} flows, {tally.GivenUp} given up, {tally.Seconds} s, {tally.Shuffled} shuffled; {state.Assemblies.Values.Sum(static t => (long)t.Lines)} lines, failures {state.Failures.Count}"));
        }
        return state.Failures.Count == 0 ? 0 : 1;
    }

    private static void AddTheDead(RealCodeState state)
    {
        if (state.Decompiled.Length > 0) state.LeftOut.Add(state.Decompiled);
        if (state.Analysed.Length > 0)
        {
            state.Failures.Add($"{state.Analysed}: the process died");
            state.LeftOut.Add(state.Analysed);
        }
        (state.Decompiled, state.Analysed) = ("", "");
    }

    private static List<SourceFile> Labelled(Decompilation source, Draw draw) =>
        [.. source.Files.Select((f, i) => i % OneFileIn == 0 ? f with { Text = Labelling.Of(f.Text, draw) } : f)];

    /// <returns>What the compiler itself threw, or null.</returns>
    private static async Task<string?> Analyse(DecompiledAssembly assembly, List<SourceFile> files, RealCodeTally tally, int shuffles, Action<string> fail)
    {
        var clock = Stopwatch.StartNew();
        using var thrown = new Thrown();
        try
        {
            var diagnostics = await Task.Run(() => FlowRun.Diagnostics(assembly.Compile(files), "")).WaitAsync(s_longest);
            tally.Seconds = Math.Round(clock.Elapsed.TotalSeconds, 1);
            tally.Diagnostics = diagnostics.Length;
            tally.Flows = diagnostics.Count(FlowRun.IsFlow);
            tally.GivenUp = diagnostics.Count(static d => d.Id == Analyzers.RuleIds.NotFullyAnalysed);
            // A solve that stopped is told in every file: one tells where.
            if (diagnostics.FirstOrDefault(FlowRun.IsException) is { } exception) fail($"{exception}\n{thrown}");
            var first = string.Join("\n", diagnostics.Select(FlowRun.Text));
            for (; tally.Shuffled < shuffles; tally.Shuffled++)
            {
                var shuffled = files.ToArray();
                new Random(tally.Shuffled).Shuffle(shuffled);
                if (first != string.Join("\n", (await FlowRun.Diagnostics(assembly.Compile(shuffled), "")).Select(FlowRun.Text))) fail($"another answer with the files in the order {tally.Shuffled}");
            }
        }
        catch (TimeoutException)
        {
            fail("does not end");
        }
        catch (Exception e) when (FlowRun.IsCompilers(e))
        {
            return e.GetBaseException().ToString().Split('\n') is [var what, var where, ..] ? what.Trim() + " " + where.Trim() : e.Message;
        }
        catch (Exception e)
        {
            // Whatever is thrown is what the lab looks for.
            fail(e.ToString());
        }
        return null;
    }
}
