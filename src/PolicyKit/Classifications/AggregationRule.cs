namespace PolicyKit;

/// <summary>From how many records a collection is more important than its parts. Immutable and thread-safe.</summary>
/// <param name="records">The number of records from which the rule holds, at least 1.</param>
/// <param name="becomes">What the collection becomes at least.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="records"/> is below 1.</exception>
public sealed class AggregationRule(long records, Classification becomes)
{
    /// <summary>The number of records from which the rule holds.</summary>
    public long Records { get; } = records >= 1
        ? records
        : throw new ArgumentOutOfRangeException(nameof(records), records, "A rule holds from one or more records.");

    /// <summary>What the collection becomes at least.</summary>
    public Classification Becomes { get; } = becomes;
}
