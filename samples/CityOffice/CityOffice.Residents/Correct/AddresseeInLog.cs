using Microsoft.Extensions.Logging;

namespace CityOffice.Residents.Correct;

/// <summary>
/// The addressee id finds the case again, and says nothing to an outsider. It is no surrogate of the individual number.
/// 宛名番号で十分に追跡できる。宛名番号は個人番号から作られたものではない。
/// </summary>
public sealed class AddresseeInLog(ILogger<AddresseeInLog> log)
{
    public TaxAssessment Assess(Resident resident)
    {
        log.LogInformation("Assessing {Resident}", resident.AddresseeId);
        return TaxOffice.Assess(resident);
    }
}
