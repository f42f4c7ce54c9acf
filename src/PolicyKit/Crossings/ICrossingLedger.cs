namespace PolicyKit;

/// <summary>Where crossings are recorded. Implementations are thread-safe and append only.</summary>
public interface ICrossingLedger
{
    /// <summary>Writes the record durably, or throws; if it throws there is no crossing.</summary>
    /// <param name="record">What is about to cross.</param>
    /// <param name="ct">Cancels.</param>
    ValueTask AppendAsync(CrossingRecord record, CancellationToken ct);
}
