using CityOffice.Notices;

namespace CityOffice.PublicSite.Leaks;

/// <summary>
/// Leak 10. Deep: a closure captures the draft, a helper awaits it, and the code that posts it lies in another assembly.
/// 漏えい10。下書きはクロージャーに捕捉され、非同期の補助メソッドを経て、別アセンブリの部品が送信する。それでも追跡できる。
/// </summary>
[Boundary(typeof(PublicNotice))]
public sealed class DraftPushed(Subscribers subscribers)
{
    public async Task AnnounceAsync(NoticeBook book)
    {
        foreach (var draft in book.Drafts)
        {
            var line = $"{DateTime.Today:d} {draft.Title}";
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
