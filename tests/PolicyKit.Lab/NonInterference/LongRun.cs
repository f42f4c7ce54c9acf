using System.Reflection;
using PolicyKit.Analysis;
using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>A run that can be stopped and taken up again: how far it is, and its figures so far. Programs are numbered; half are of either profile.</summary>
internal sealed class LongRun : IHasSeed
{
    private static readonly string s_engine = Revision();

    public uint Seed { get; set; }

    /// <summary>The number of the next program.</summary>
    public ulong Next { get; set; }

    /// <summary>By the revision of the source that the engine was built from.</summary>
    public SortedDictionary<string, Sitting> Engines { get; set; } = new(StringComparer.Ordinal);

    public Tally Explicit { get; set; } = new();

    public Tally Implicit { get; set; } = new();

    /// <summary>Programs analysed alone as well, and those of which something else was said then.</summary>
    public long ComparedAlone { get; set; }

    public long DifferAlone { get; set; }

    /// <summary>Runs programs until the number of them is reached, batch after batch; the next is compiled and analysed while this one runs.</summary>
    public void RunTo(ulong end, int batchSize, ConstructSet constructs, Action<Outcome> after, Action<LabProgram, string> differs, Action afterBatch)
    {
        if (!Engines.TryGetValue(s_engine, out var sitting)) Engines[s_engine] = sitting = new Sitting();
        var ahead = Prepare(Next, end, batchSize, constructs);
        while (Next < end)
        {
            var batch = ahead.GetAwaiter().GetResult();
            var following = Next + (ulong)batch.Programs.Count;
            ahead = Prepare(following, end, batchSize, constructs);
            var outcomes = Outcome.Of(batch);
            foreach (var outcome in outcomes)
            {
                (outcome.Program.Profile == Profile.Explicit ? Explicit : Implicit).Add(outcome);
                sitting.Add(outcome);
                after(outcome);
            }
            CompareAlone(batch, outcomes, differs);
            Next = following;
            afterBatch();
        }
    }

    // One of every batch, and all that failed in it.
    private void CompareAlone(AnalysedBatch batch, IReadOnlyList<Outcome> outcomes, Action<LabProgram, string> differs)
    {
        if (batch.EngineError is { } error && outcomes.All(static o => o.EngineError is null))
        {
            DifferAlone++;
            differs(batch.Programs[0], $"together with {batch.Programs.Count - 1} others the engine throws {error}");
        }
        if (batch.Analysed is null || batch.Programs.Count < 2) return;
        var sample = (int)(Next / (ulong)batch.Programs.Count % (ulong)batch.Programs.Count);
        for (var i = 0; i < outcomes.Count; i++)
        {
            if (i != sample && !outcomes[i].IsBug) continue;
            ComparedAlone++;
            if (AloneCheck.Difference(batch.Programs[i], batch.Analysed[i]) is not { } difference) continue;
            DifferAlone++;
            differs(batch.Programs[i], difference);
        }
    }

    private Task<AnalysedBatch> Prepare(ulong from, ulong end, int batchSize, ConstructSet constructs)
    {
        var numbers = Enumerable.Range(0, (int)Math.Min((ulong)batchSize, end - from)).Select(n => from + (ulong)n).ToList();
        return Task.Run(() => AnalysedBatch.Of(numbers.ConvertAll(n => Program(Seed, n, constructs))));
    }

    /// <summary>The program of a number.</summary>
    public static LabProgram Program(uint seed, ulong number, ConstructSet constructs) => ProgramGen.Program(seed, number, number % 2 == 0 ? Profile.Explicit : Profile.Implicit, constructs);

    private static string Revision()
    {
        var version = typeof(FlowSession).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return version[(version.IndexOf('+', StringComparison.Ordinal) + 1)..];
    }
}
