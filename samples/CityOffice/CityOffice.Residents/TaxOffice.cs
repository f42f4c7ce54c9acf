namespace CityOffice.Residents;

/// <summary>Assesses the residents' tax. The rate of the sample is 10 % of what exceeds 430,000 yen.</summary>
public static class TaxOffice
{
    private const long BasicDeduction = 430_000;

    public static TaxAssessment Assess(Resident resident) =>
        new(resident.AddresseeId, Math.Max(0, resident.Income - BasicDeduction) / 10);
}
