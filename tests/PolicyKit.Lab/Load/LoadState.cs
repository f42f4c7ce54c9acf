namespace PolicyKit.Lab.Load;

/// <summary>What the runs under load found.</summary>
internal sealed class LoadState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>Edits after which the answer was compared with that of a compilation made anew.</summary>
    public long Edits { get; set; }

    /// <summary>Edits after which the two differed.</summary>
    public long Stale { get; set; }

    /// <summary>Compilations of edits that were still reachable after everybody had let go of them.</summary>
    public long Kept { get; set; }

    /// <summary>Runs that were cancelled at a random moment.</summary>
    public long Cancelled { get; set; }

    /// <summary>Of these, runs that ended with something else than their answer or their cancellation, or spoiled the next answer.</summary>
    public long Spoiled { get; set; }

    /// <summary>Compilations analysed at the same time as fifteen others.</summary>
    public long AtOnce { get; set; }

    /// <summary>Of these, those with another answer than alone.</summary>
    public long Disturbed { get; set; }

    public bool HasFailed => Stale + Kept + Spoiled + Disturbed > 0;
}
