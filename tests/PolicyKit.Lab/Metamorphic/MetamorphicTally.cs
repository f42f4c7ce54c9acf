namespace PolicyKit.Lab.Metamorphic;

/// <summary>The figures of one transformation: programs it changed, sites compared, verdicts lost and gained by it, and programs that no longer compiled.</summary>
internal sealed class MetamorphicTally
{
    public long Programs { get; set; }

    public long Sites { get; set; }

    public long Lost { get; set; }

    public long Gained { get; set; }

    public long DoNotCompile { get; set; }
}
