namespace PolicyKit.ThreeLayer;

/// <summary>LGWAN接続系: systems connected to the network of local governments, without those of
/// <see cref="MyNumberZone"/>.</summary>
[Zone("lgwan", secrecy: 2, trust: 2, NameJa = "LGWAN接続系")]
public sealed class LgwanZone : IZone
{
    private LgwanZone()
    {
    }
}
