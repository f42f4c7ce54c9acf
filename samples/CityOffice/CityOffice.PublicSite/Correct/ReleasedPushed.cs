using CityOffice.Notices;

namespace CityOffice.PublicSite.Correct;

/// <summary>
/// The same closure and the same wrapper, with what was released to the Internet zone.
/// 同じ部品でも、公開の経路を通った値なら問題はない。
/// </summary>
[Boundary(typeof(PublicNotice))]
public sealed class ReleasedPushed(Subscribers subscribers)
{
    public async Task AnnounceAsync(PublicBoard board, ZoneSession<InternetZone> session)
    {
        foreach (var notice in board.Notices)
        {
            var line = notice.Use(session, text => $"{DateTime.Today:d} {text}");
            await TwiceAsync(() => subscribers.NotifyAsync(line));
        }
    }

    private static async Task TwiceAsync(Func<Task> send)
    {
        try
        {
            await send();
        }
        catch (HttpRequestException)
        {
            await send();
        }
    }
}
