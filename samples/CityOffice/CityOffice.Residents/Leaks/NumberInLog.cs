using Microsoft.Extensions.Logging;

namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 2. Logs are copied, kept and read by people who may not see the number.
/// 漏えい2。ログは複製・保管され、個人番号を見てはならない人にも読まれる。
/// </summary>
public sealed class NumberInLog(ILogger<NumberInLog> log)
{
    public TaxAssessment Assess(Resident resident)
    {
        log.LogInformation("Assessing {Resident}", resident.Number);
        return TaxOffice.Assess(resident);
    }
}
