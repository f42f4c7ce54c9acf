namespace CityOffice.Residents;

/// <summary>What one resident owes for one year.</summary>
public sealed record TaxAssessment(string AddresseeId, [OfZone(typeof(MyNumberZone))] long Yen);
