using System.Collections.Concurrent;

namespace PolicyKit.Tests;

sealed class MemoryLedger : ICrossingLedger
{
    public ConcurrentQueue<CrossingRecord> Records { get; } = new();

    public Exception? Failure { get; set; }

    public ValueTask AppendAsync(CrossingRecord record, CancellationToken ct)
    {
        if (Failure is not null)
        {
            throw Failure;
        }

        Records.Enqueue(record);
        return default;
    }
}
