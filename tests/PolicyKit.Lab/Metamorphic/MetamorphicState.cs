namespace PolicyKit.Lab.Metamorphic;

/// <summary>How far a long run of changed programs is, and its figures.</summary>
internal sealed class MetamorphicState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>The number of the next program; as many are done.</summary>
    public ulong Next { get; set; }

    public SortedDictionary<string, MetamorphicTally> Tallies { get; set; } = new(StringComparer.Ordinal);

    public void Add(string name, MetamorphicTally more)
    {
        if (!Tallies.TryGetValue(name, out var tally)) Tallies[name] = tally = new MetamorphicTally();
        tally.Programs += more.Programs;
        tally.Sites += more.Sites;
        tally.Lost += more.Lost;
        tally.Gained += more.Gained;
        tally.DoNotCompile += more.DoNotCompile;
    }
}
