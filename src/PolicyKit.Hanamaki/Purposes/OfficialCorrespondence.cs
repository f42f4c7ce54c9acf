namespace PolicyKit.Hanamaki;

/// <summary>Exchanging mail with other public bodies and with businesses in the course of the city's affairs (事務連絡).</summary>
/// <remarks>Legal basis: Local Autonomy Act, article 2(2): a municipality handles the affairs of its region.</remarks>
[Purpose("official-correspondence", "地方自治法 第2条第2項")]
public sealed class OfficialCorrespondence : IPurpose
{
    private OfficialCorrespondence()
    {
    }
}
