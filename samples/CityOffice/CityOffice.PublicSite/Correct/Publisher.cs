using CityOffice.Notices;

namespace CityOffice.PublicSite.Correct;

/// <summary>
/// A notice leaves the LGWAN zone by the policy's route: made plain text, approved, of the lowest classification, on record.
/// お知らせは、テキスト化・許可・公開可の分類・記録を伴う経路だけでLGWAN接続系を出る。
/// </summary>
[Boundary(typeof(PublicNotice))]
public sealed class Publisher(Sanitizer<LgwanZone, TextOnly, string, string> toText, ApprovalAuthority authority, PublicBoard board)
{
    private static readonly PrincipalId Editor = new("editor-of-public-relations");
    private static readonly Classification Public = new(Confidentiality.Level1, Integrity.Level2, Availability.Level2);

    public async Task PublishAsync(Notice notice, CancellationToken ct = default)
    {
        var approval = await authority.RequestAsync<PublicNotice, PublicInformation>(Editor, "Notice of the week", TimeSpan.FromDays(7), ct);
        var text = await toText.SanitizeAsync(Zoned.Enter(Zones.Lgwan, $"{notice.Title}: {notice.Body}", Public), ct);
        board.Post(await text.DeclassifyAsync(Zones.Internet, approval, ct));
    }
}
