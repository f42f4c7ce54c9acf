using PolicyKit.Lab.Programs;

namespace PolicyKit.Lab.NonInterference;

/// <summary>A run that can be stopped and taken up again: how far it is, and its figures so far. Programs are numbered; half are of either profile.</summary>
internal sealed class LongRun : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>The number of the next program.</summary>
    public ulong Next { get; set; }

    public Tally Explicit { get; set; } = new();

    public Tally Implicit { get; set; } = new();

    /// <summary>Runs programs until the number of them is reached, batch after batch; the next is compiled and analysed while this one runs.</summary>
    public void RunTo(ulong end, int batchSize, ConstructSet constructs, Action<Outcome> after, Action afterBatch)
    {
        var ahead = Prepare(Next, end, batchSize, constructs);
        while (Next < end)
        {
            var batch = ahead.GetAwaiter().GetResult();
            var following = Next + (ulong)batch.Programs.Count;
            ahead = Prepare(following, end, batchSize, constructs);
            foreach (var outcome in Outcome.Of(batch))
            {
                (outcome.Program.Profile == Profile.Explicit ? Explicit : Implicit).Add(outcome);
                after(outcome);
            }
            Next = following;
            afterBatch();
        }
    }

    private Task<AnalysedBatch> Prepare(ulong from, ulong end, int batchSize, ConstructSet constructs)
    {
        var numbers = Enumerable.Range(0, (int)Math.Min((ulong)batchSize, end - from)).Select(n => from + (ulong)n).ToList();
        return Task.Run(() => AnalysedBatch.Of(numbers.ConvertAll(n => Program(Seed, n, constructs))));
    }

    /// <summary>The program of a number.</summary>
    public static LabProgram Program(uint seed, ulong number, ConstructSet constructs) => ProgramGen.Program(seed, number, number % 2 == 0 ? Profile.Explicit : Profile.Implicit, constructs);
}
