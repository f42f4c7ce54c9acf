namespace PolicyKit.Hanamaki;

/// <summary>Passing a warning or forecast of a disaster on to residents (予報・警報の伝達).</summary>
/// <remarks>Legal basis: Basic Act on Disaster Management, article 56: the mayor passes warnings on to residents.</remarks>
[Purpose("disaster-warning", "災害対策基本法 第56条")]
public sealed class DisasterWarning : IPurpose
{
    private DisasterWarning()
    {
    }
}
