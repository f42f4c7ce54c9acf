namespace CityOffice.Notices;

/// <summary>
/// A notice as the divisions draft it. Both parts of it belong to the LGWAN zone until it is published.
/// 各課が起案するお知らせ。公開の手続を経るまでは、件名も本文もLGWAN接続系の情報である。
/// </summary>
public sealed record Notice
{
    [OfZone(typeof(LgwanZone))]
    public required string Title { get; init; }

    [OfZone(typeof(LgwanZone))]
    public required string Body { get; init; }
}
