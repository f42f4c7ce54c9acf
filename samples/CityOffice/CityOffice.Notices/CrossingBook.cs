using System.Collections.Concurrent;

namespace CityOffice.Notices;

/// <summary>
/// The ledger of crossings, in memory. If it cannot write, nothing crosses. Thread-safe.
/// 通過の台帳。書き込めなければ通過もできない。
/// </summary>
public sealed class CrossingBook : ICrossingLedger
{
    private readonly ConcurrentQueue<CrossingRecord> _records = new();

    public IReadOnlyCollection<CrossingRecord> Records => [.. _records];

    public ValueTask AppendAsync(CrossingRecord record, CancellationToken ct)
    {
        _records.Enqueue(record);
        return ValueTask.CompletedTask;
    }
}
