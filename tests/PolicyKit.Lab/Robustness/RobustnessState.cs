namespace PolicyKit.Lab.Robustness;

/// <summary>How far a long run over broken code is, and what it found.</summary>
internal sealed class RobustnessState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>The number of the next variant; as many have been checked.</summary>
    public ulong Next { get; set; }

    /// <summary>Failures by their kind: the exception and the place it came from, or what differed.</summary>
    public SortedDictionary<string, long> Failures { get; set; } = new(StringComparer.Ordinal);
}
