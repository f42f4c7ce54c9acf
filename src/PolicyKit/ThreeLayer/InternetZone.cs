namespace PolicyKit.ThreeLayer;

/// <summary>インターネット接続系: systems connected to the Internet, such as mail and the public web site.</summary>
[Zone("internet", secrecy: 1, trust: 1, RequiresMonitoring = true, NameJa = "インターネット接続系")]
public sealed class InternetZone : IZone
{
    private InternetZone()
    {
    }
}
