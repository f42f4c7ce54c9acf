using PolicyKit.ThreeLayer;

namespace PolicyKit.Hanamaki;

/// <summary>
/// Information for the public, released from the LGWAN zone to the Internet zone: only what is classified
/// <see cref="Confidentiality.Level1"/>, sanitised as text (<see cref="TextOnly"/>) or as a rebuilt file (<see cref="FileRebuilt"/>).
/// Approvals last at most 31 days.
/// </summary>
/// <remarks>
/// Source: 6(3)②, which asks for sanitised communication between the two zones and so in this direction too; the ceiling follows 6(2),
/// measures according to classification.
/// </remarks>
[ZoneRoute("public-notice", Clause = "6(3)②", LegalBasis = "花巻市情報セキュリティ基本方針 6(3)②",
    Purposes = [typeof(PublicInformation), typeof(DisasterWarning)], MaxDays = 31, Ceiling = Confidentiality.Level1)]
public sealed class PublicNotice : Declassification<LgwanZone, InternetZone>, IAccepts<TextOnly>, IAccepts<FileRebuilt>
{
    private PublicNotice()
    {
    }
}
