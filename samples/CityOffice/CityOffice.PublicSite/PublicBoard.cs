using System.Collections.Concurrent;

namespace CityOffice.PublicSite;

/// <summary>
/// What the public may read. A notice of the LGWAN zone does not fit: the type says where it has been released to.
/// 公開済みのお知らせ。LGWAN接続系のままの値は型が合わず、入れられない。
/// </summary>
public sealed class PublicBoard
{
    private readonly ConcurrentQueue<Zoned<InternetZone, string>> _notices = new();

    public IReadOnlyCollection<Zoned<InternetZone, string>> Notices => [.. _notices];

    public void Post(Zoned<InternetZone, string> notice) => _notices.Enqueue(notice);
}
