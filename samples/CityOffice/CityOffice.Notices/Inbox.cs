using System.Collections.Concurrent;

namespace CityOffice.Notices;

/// <summary>
/// Mail that reached the LGWAN zone, as text. It takes only values that carry that zone in their type. Thread-safe.
/// LGWAN接続系に届いたメール。型に系を持つ値だけを受け付ける。
/// </summary>
public sealed class Inbox
{
    private readonly ConcurrentQueue<Zoned<LgwanZone, string>> _mails = new();

    public int Count => _mails.Count;

    public void Store(Zoned<LgwanZone, string> mail) => _mails.Enqueue(mail);
}
