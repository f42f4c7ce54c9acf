namespace PolicyKit.Lab.RealCode;

/// <summary>How far the analysis of published code is, and what it found.</summary>
internal sealed class RealCodeState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>What became of each assembly, by assembly and package.</summary>
    public SortedDictionary<string, RealCodeTally> Assemblies { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The assembly that is being decompiled; it has no tally if the process died of it.</summary>
    public string Decompiled { get; set; } = "";

    /// <summary>The assembly that is being analysed; it has no tally if the process died of it.</summary>
    public string Analysed { get; set; } = "";

    /// <summary>Assemblies that the decompiler died of.</summary>
    public List<string> LeftOut { get; set; } = [];

    /// <summary>Assemblies at which the compiler itself threw, with nobody of ours below it; their lines are not counted.</summary>
    public SortedDictionary<string, string> Compilers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The most that was live after a collection, when an assembly was done.</summary>
    public long LiveMegabytes { get; set; }

    /// <summary>The most that the process held at any time.</summary>
    public long PeakMegabytes { get; set; }

    /// <summary>What went wrong: the exception as the analyzer tells it, what did not end, what differed between runs.</summary>
    public List<string> Failures { get; set; } = [];
}

/// <summary>What was analysed of one assembly, and what was said of it.</summary>
internal sealed class RealCodeTally
{
    public int Lines { get; set; }

    /// <summary>Types that the decompiler could not read.</summary>
    public int Refused { get; set; }

    public int Diagnostics { get; set; }

    /// <summary>Of these, forbidden flows.</summary>
    public int Flows { get; set; }

    /// <summary>Of these, methods whose budget was spent.</summary>
    public int GivenUp { get; set; }

    /// <summary>Runs with the files shuffled, whose findings were compared.</summary>
    public int Shuffled { get; set; }

    public double Seconds { get; set; }
}
