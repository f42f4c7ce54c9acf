namespace CityOffice.Notices;

/// <summary>An inquiry as the staff file it.</summary>
public sealed class Inquiry
{
    [OfZone(typeof(LgwanZone))]
    public required string Text { get; init; }
}
