using System.Collections.Concurrent;

namespace CityOffice.Notices;

/// <summary>The notices that the divisions are drafting. Thread-safe.</summary>
public sealed class NoticeBook
{
    private readonly ConcurrentQueue<Notice> _drafts = new();

    public IReadOnlyCollection<Notice> Drafts => [.. _drafts];

    public void Add(Notice draft) => _drafts.Enqueue(draft);
}
