namespace PolicyKit.Hanamaki;

/// <summary>Receiving and answering what residents and visitors ask or report by mail (問合せ・申出への対応).</summary>
/// <remarks>Legal basis: Local Autonomy Act, article 2(2): a municipality handles the affairs of its region.</remarks>
[Purpose("resident-inquiry", "地方自治法 第2条第2項")]
public sealed class ResidentInquiry : IPurpose
{
    private ResidentInquiry()
    {
    }
}
