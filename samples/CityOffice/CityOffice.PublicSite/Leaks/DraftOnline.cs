using CityOffice.Notices;

namespace CityOffice.PublicSite.Leaks;

/// <summary>
/// Leak 9. A preview page for the staff, on the public site: drafts of the LGWAN zone are served to everybody.
/// 漏えい9。職員用のつもりの下書き表示。公開サイトに置けば、誰にでも見える。
/// </summary>
[Boundary(typeof(PublicNotice))]
public static class DraftOnline
{
    public static void MapPreview(this WebApplication site) =>
        site.MapGet("/preview", (HttpResponse response, NoticeBook book) => response.WriteAsync(book.Drafts.First().Body));
}
