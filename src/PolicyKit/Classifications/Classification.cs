namespace PolicyKit;

/// <summary>
/// The importance of an asset on three axes (機密性・完全性・可用性). Every axis joins towards the stricter.
/// </summary>
/// <remarks>
/// The default value is unclassified on every axis: the strictest. A number that is no member of its enum counts as
/// unclassified. Immutable and thread-safe; equal axes are equal classifications.
/// </remarks>
/// <param name="Confidentiality">自治体機密性.</param>
/// <param name="Integrity">自治体完全性.</param>
/// <param name="Availability">自治体可用性.</param>
public readonly record struct Classification(Confidentiality Confidentiality, Integrity Integrity, Availability Availability)
{
    /// <summary>自治体機密性: what disclosure would harm.</summary>
    public Confidentiality Confidentiality { get; init => field = Known(value); } = Known(Confidentiality);

    /// <summary>自治体完全性: what a wrong or lost value would harm.</summary>
    public Integrity Integrity { get; init => field = Known(value); } = Known(Integrity);

    /// <summary>自治体可用性: what absence would harm.</summary>
    public Availability Availability { get; init => field = Known(value); } = Known(Availability);

    /// <summary>The stricter of both on every axis: the classification of what is made from both.</summary>
    /// <param name="other">The other classification.</param>
    public Classification Join(Classification other) => new(
        Confidentiality < other.Confidentiality ? Confidentiality : other.Confidentiality,
        Integrity < other.Integrity ? Integrity : other.Integrity,
        Availability < other.Availability ? Availability : other.Availability);

    /// <summary>Whether this is as strict as <paramref name="other"/>, or stricter, on every axis.</summary>
    /// <param name="other">The other classification.</param>
    public bool IsAtLeast(Classification other) =>
        Confidentiality <= other.Confidentiality && Integrity <= other.Integrity && Availability <= other.Availability;

    /// <summary>
    /// The classification of a collection: the join of its parts, and of <see cref="AggregationRule.Becomes"/> when there
    /// are as many records as the rule says (many 3C can make 3B). Never below any of its parts.
    /// </summary>
    /// <param name="parts">The classifications that occur in the collection. With none, nothing is known: unclassified.</param>
    /// <param name="records">How many records the collection has.</param>
    /// <param name="rule">From how many records the collection is more important than its parts.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="records"/> is negative.</exception>
    public static Classification Aggregate(ReadOnlySpan<Classification> parts, long records, AggregationRule rule)
    {
        if (records < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(records), records, "A collection has zero or more records.");
        }

        if (rule is null)
        {
            throw new ArgumentNullException(nameof(rule));
        }

        if (parts.IsEmpty)
        {
            return default;
        }

        var joined = parts[0];
        foreach (var part in parts)
        {
            joined = joined.Join(part);
        }

        return records >= rule.Records ? joined.Join(rule.Becomes) : joined;
    }

    private static Confidentiality Known(Confidentiality level) => level <= Confidentiality.Level1 ? level : default;

    private static Integrity Known(Integrity level) => level <= Integrity.Level1 ? level : default;

    private static Availability Known(Availability level) => level <= Availability.Level1 ? level : default;
}
