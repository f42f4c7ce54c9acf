using System.Collections.Concurrent;

namespace CityOffice.Notices;

/// <summary>The notices of the city: drafts, and those that somebody may publish. Thread-safe.</summary>
public sealed class NoticeBook
{
    private readonly ConcurrentQueue<Notice> _drafts = new();

    public IReadOnlyCollection<Notice> Drafts => [.. _drafts];

    public void Add(Notice draft) => _drafts.Enqueue(draft);
}
