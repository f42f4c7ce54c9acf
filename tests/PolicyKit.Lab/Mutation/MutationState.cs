namespace PolicyKit.Lab.Mutation;

/// <summary>What became of the mutants of each file of the engine, as Stryker's reports tell.</summary>
internal sealed class MutationState
{
    /// <summary>By the file's path below the engine's folder.</summary>
    public SortedDictionary<string, MutationTally> Files { get; set; } = new(StringComparer.Ordinal);
}

/// <summary>Mutants of one file.</summary>
internal sealed class MutationTally
{
    /// <summary>A test failed, did not end, or took its process down.</summary>
    public int Killed { get; set; }

    /// <summary>Every test passed.</summary>
    public int Survived { get; set; }

    /// <summary>No test of those that ran goes there.</summary>
    public int NotReached { get; set; }

    /// <summary>Mutants that are no C#, and all of a method of which Stryker cannot tell the one that is none: variables of patterns hang on what a mutant takes away.</summary>
    public int NotCompiled { get; set; }

    public int Judged => Killed + Survived + NotReached;
}
