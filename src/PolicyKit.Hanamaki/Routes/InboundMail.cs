using PolicyKit.ThreeLayer;

namespace PolicyKit.Hanamaki;

/// <summary>
/// Mail from the Internet zone into the LGWAN zone, sanitised on the way: the body as text (<see cref="TextOnly"/>) or as an image
/// (<see cref="ImageRendered"/>). Approvals last at most 365 days.
/// </summary>
/// <remarks>
/// Source: 6(3)②, communication between the two zones is sanitised; 2(14) names turning a mail's body into text as one way.
/// Attachments do not take this route.
/// </remarks>
[ZoneRoute("mail-in", Clause = "6(3)②", LegalBasis = "花巻市情報セキュリティ基本方針 6(3)②",
    Purposes = [typeof(ResidentInquiry), typeof(OfficialCorrespondence)], MaxDays = 365)]
public sealed class InboundMail : Route<InternetZone, LgwanZone>, IAccepts<TextOnly>, IAccepts<ImageRendered>
{
    private InboundMail()
    {
    }
}
