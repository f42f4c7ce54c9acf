namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 6. The other direction: what a stranger may have written decides a tax. Nothing enters this zone unaided.
/// 漏えい6。逆方向。インターネットの値で税額が決まってしまう。この系へは何も直接入れてはならない。
/// </summary>
public sealed class InternetIntoRegister(HttpClient http)
{
    public async Task<TaxAssessment> AssessAsync(Resident resident)
    {
        var yen = await http.GetStringAsync($"https://tax-table.example/residents/{resident.AddresseeId}");
        return new TaxAssessment(resident.AddresseeId, long.Parse(yen));
    }
}
