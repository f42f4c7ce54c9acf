namespace CityOffice.Residents;

/// <summary>
/// A resident as the tax division knows one. The second rung: two members say that they belong to the My Number zone, and
/// nothing else changes.
/// 税務課から見た住民。二つのメンバーに系を宣言するだけで、型も呼び出しも変わらない。
/// </summary>
public sealed class Resident
{
    /// <summary>Given by the city, and not computed from the individual number. 宛名番号は市が独自に付番する。</summary>
    public required string AddresseeId { get; init; }

    /// <summary>The individual number (個人番号).</summary>
    [OfZone(typeof(MyNumberZone))]
    public required string Number { get; init; }

    /// <summary>The income of the year, in yen.</summary>
    [OfZone(typeof(MyNumberZone))]
    public required long Income { get; init; }
}
