using PolicyKit;
using PolicyKit.ThreeLayer;

namespace Tax.App;

/// <summary>A taxpayer. 納税義務者。</summary>
public sealed class Taxpayer
{
    /// <summary>Given by the city; not computed from the individual number. 宛名番号。</summary>
    public required string AddresseeId { get; init; }

    /// <summary>The individual number. 個人番号。</summary>
    [OfZone(typeof(MyNumberZone))]
    public required string Number { get; init; }

    /// <summary>The income of the year in yen. 所得金額。</summary>
    [OfZone(typeof(MyNumberZone))]
    public required long Income { get; init; }
}
