namespace PolicyKit.ThreeLayer;

/// <summary>マイナンバー利用事務系: systems and data of the affairs that use individual numbers. Isolated.</summary>
[Zone("mynumber", secrecy: 3, trust: 3, Isolated = true, ForbidsRemoval = true, RequiresMfa = true, NameJa = "マイナンバー利用事務系")]
public sealed class MyNumberZone : IZone
{
    private MyNumberZone()
    {
    }
}
