namespace PolicyKit.ThreeLayer;

/// <summary>
/// The three zones of the national model (三層の対策), as arguments. Every pair is incomparable: nothing crosses unaided in
/// either direction.
/// </summary>
public static class Zones
{
    /// <summary>マイナンバー利用事務系.</summary>
    public static At<MyNumberZone> MyNumber => default;

    /// <summary>LGWAN接続系.</summary>
    public static At<LgwanZone> Lgwan => default;

    /// <summary>インターネット接続系.</summary>
    public static At<InternetZone> Internet => default;
}
