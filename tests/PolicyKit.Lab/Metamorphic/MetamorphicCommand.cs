using System.Globalization;
using PolicyKit.Lab.NonInterference;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.Metamorphic;

/// <summary><c>metamorphic --programs N [--seed S] [--resume file] [--bugs file]</c>: changes programs until N of the seed are done, going on where the file left off.</summary>
internal static class MetamorphicCommand
{
    private const ulong Piece = 20;

    public static int Run(string[] arguments)
    {
        var options = new Options(arguments, "programs", "seed", "resume", "bugs");
        var seed = uint.Parse(options["seed"] ?? "1", CultureInfo.InvariantCulture);
        var end = ulong.Parse(options["programs"] ?? "1000", CultureInfo.InvariantCulture);
        var resume = options["resume"] ?? "metamorphic.json";
        var bugs = options["bugs"] ?? Path.ChangeExtension(resume, ".bugs.md");
        var state = StateFile.Read<MetamorphicState>(resume, seed);
        while (state.Next < end)
        {
            var run = new MetamorphicRun();
            var to = Math.Min(end, state.Next + Piece);
            for (; state.Next < to; state.Next++) run.Add(ProgramGen.Program(seed, state.Next, Profile.Explicit, KnownMisses.Sound));
            foreach (var (name, tally) in run.Tallies) state.Add(name, tally);
            foreach (var difference in run.Differences)
            {
                Console.WriteLine(difference.Split('\n')[0]);
                File.AppendAllText(bugs, difference + "\n\n");
            }
            StateFile.Write(resume, state);
            Console.WriteLine($"{state.Next} programs, lost {state.Tallies.Values.Sum(static t => t.Lost)}, gained {state.Tallies.Values.Sum(static t => t.Gained)}");
        }
        return state.Tallies.Values.All(static t => t.Lost == 0) ? 0 : 1;
    }
}
