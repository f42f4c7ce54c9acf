namespace PolicyKit.Lab.Robustness;

/// <summary>How far a long run over broken code is, and what it found.</summary>
internal sealed class RobustnessState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>The number of the next variant; as many have been checked.</summary>
    public ulong Next { get; set; }

    /// <summary>Beyond <see cref="Next"/> while variants are being checked: where the run stands if its process dies.</summary>
    public ulong Begun { get; set; }

    /// <summary>Variants of the conformance corpus; the others are of decompiled code.</summary>
    public long OfCorpus { get; set; }

    /// <summary>Variants that were asked twice, and the engine alone beside the analyzer.</summary>
    public long Twice { get; set; }

    /// <summary>Variants that were asked for their facts.</summary>
    public long AskedFacts { get; set; }

    /// <summary>Variants with a forbidden flow.</summary>
    public long WithFlows { get; set; }

    public long Lines { get; set; }

    public long Diagnostics { get; set; }

    public long Facts { get; set; }

    /// <summary>Methods whose budget was spent.</summary>
    public long GivenUp { get; set; }

    public double SlowestSeconds { get; set; }

    public string Slowest { get; set; } = "";

    /// <summary>The most that was live after a collection, at the end of a block.</summary>
    public long LiveMegabytes { get; set; }

    /// <summary>Failures by their kind: the exception and the place it came from, or what differed.</summary>
    public SortedDictionary<string, long> Failures { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Variants at which the compiler itself threw, with nobody of ours below it: there is nothing to analyse.</summary>
    public SortedDictionary<string, long> Compilers { get; set; } = new(StringComparer.Ordinal);

    public void Add(BrokenVariant variant, Outcome outcome, Depth depth)
    {
        if (variant.IsOfCorpus) OfCorpus++;
        if (depth == Depth.Twice) Twice++;
        if (depth != Depth.Once) AskedFacts++;
        if (outcome.Flows > 0) WithFlows++;
        Lines += variant.Files.Sum(static f => (long)f.Lines);
        Diagnostics += outcome.Diagnostics;
        Facts += outcome.Facts;
        GivenUp += outcome.GivenUp;
        if (outcome.Took.TotalSeconds > SlowestSeconds) (SlowestSeconds, Slowest) = (Math.Round(outcome.Took.TotalSeconds, 1), variant.Name);
    }
}
