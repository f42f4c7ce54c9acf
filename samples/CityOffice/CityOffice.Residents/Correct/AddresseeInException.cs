namespace CityOffice.Residents.Correct;

/// <summary>
/// The text names the case, not the person.
/// 例外には事案を特定できる宛名番号だけを書く。
/// </summary>
public static class AddresseeInException
{
    public static TaxAssessment Assess(Resident resident) =>
        resident.Income >= 0
            ? TaxOffice.Assess(resident)
            : throw new InvalidOperationException($"The income of case {resident.AddresseeId} is negative.");
}
