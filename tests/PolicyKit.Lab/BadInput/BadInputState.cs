namespace PolicyKit.Lab.BadInput;

/// <summary>How far a long run of the tool's readers over bad input is, and what it found. The run itself is a command of the tool's tests.</summary>
internal sealed class BadInputState : IHasSeed
{
    public uint Seed { get; set; }

    /// <summary>The number of the next input; as many have been read.</summary>
    public ulong Next { get; set; }

    public SortedDictionary<string, ReaderTally> Readers { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Failures by their kind: the exception and the place it came from, or what was accepted.</summary>
    public SortedDictionary<string, long> Failures { get; set; } = new(StringComparer.Ordinal);

    public void Count(string reader, bool accepted)
    {
        if (!Readers.TryGetValue(reader, out var tally)) Readers[reader] = tally = new ReaderTally();
        tally.Inputs++;
        if (accepted) tally.Accepted++;
    }

    /// <summary>Drops what is known of a reader that reads anew.</summary>
    public void Forget(string reader)
    {
        Readers.Remove(reader);
        foreach (var kind in Failures.Keys.Where(kind => kind.StartsWith(reader + ": ", StringComparison.Ordinal)).ToList()) Failures.Remove(kind);
    }

    /// <summary>Counts a failure.</summary>
    /// <returns>Whether it is the first of its kind.</returns>
    public bool Add(string kind)
    {
        var isNew = !Failures.TryGetValue(kind, out var times);
        Failures[kind] = times + 1;
        return isNew;
    }
}

/// <summary>What one reader was given, and how much of it it accepted.</summary>
internal sealed class ReaderTally
{
    public long Inputs { get; set; }

    public long Accepted { get; set; }
}
