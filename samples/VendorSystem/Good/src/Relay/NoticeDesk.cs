using System.Collections.Concurrent;
using PolicyKit;
using PolicyKit.Hanamaki;
using PolicyKit.ThreeLayer;

namespace Relay;

/// <summary>
/// Takes inquiries from the Internet zone by the policy's route alone: sanitised, approved, on record. Thread-safe.
/// 問合せメールは、無害化・許可・記録を伴う経路だけで受け取る。
/// </summary>
[Boundary(typeof(InboundMail))]
public sealed class NoticeDesk(PlainText toText, ApprovalAuthority authority)
{
    private static readonly PrincipalId Clerk = new("clerk-of-the-tax-division");
    private readonly ConcurrentQueue<Zoned<LgwanZone, string>> _inquiries = new();

    public async Task ReceiveAsync(Zoned<InternetZone, string> html, CancellationToken ct = default)
    {
        var approval = await authority.RequestAsync<InboundMail, ResidentInquiry>(Clerk, "inquiries of taxpayers", TimeSpan.FromDays(1), ct);
        var text = await toText.SanitizeAsync(html, ct);
        _inquiries.Enqueue(await text.CrossAsync(Zones.Lgwan, approval, ct));
    }
}
