namespace PolicyKit.Hanamaki;

/// <summary>Telling the public about the city's affairs: notices, opening hours, events (広報・お知らせ).</summary>
/// <remarks>Legal basis: Local Autonomy Act, article 2(2): a municipality handles the affairs of its region.</remarks>
[Purpose("public-information", "地方自治法 第2条第2項")]
public sealed class PublicInformation : IPurpose
{
    private PublicInformation()
    {
    }
}
