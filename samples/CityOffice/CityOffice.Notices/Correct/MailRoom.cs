namespace CityOffice.Notices.Correct;

/// <summary>
/// The third rung: the zone is in the type, and the only way into the LGWAN zone is the policy's route. The body is made
/// plain text, somebody has approved the route, and the crossing is on record before the text is here.
/// 三つ目の段階: 系を型で表す。LGWAN接続系への入口は、テキスト化・許可・記録を伴う経路だけである。
/// </summary>
[Boundary(typeof(InboundMail))]
public sealed class MailRoom(Sanitizer<InternetZone, TextOnly, string, string> toText, ApprovalAuthority authority, Inbox inbox)
{
    private static readonly PrincipalId Clerk = new("clerk-of-general-affairs");

    /// <summary>Takes one mail in. Returns the number under which it is filed.</summary>
    public async Task<int> ReceiveAsync(Zoned<InternetZone, string> html, CancellationToken ct = default)
    {
        var approval = await authority.RequestAsync<InboundMail, ResidentInquiry>(Clerk, "Inquiries of residents", TimeSpan.FromDays(1), ct);
        var text = await toText.SanitizeAsync(html, ct);
        inbox.Store(await text.CrossAsync(Zones.Lgwan, approval, ct));
        return inbox.Count;
    }
}
