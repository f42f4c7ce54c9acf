namespace CityOffice.Residents.Correct;

/// <summary>
/// The table comes from a server of the same zone, whose operators answer for it.
/// 税率表は同じ系の中のサーバーから取得する。
/// </summary>
public sealed class TableInTheZone([Channel(typeof(MyNumberZone))] HttpClient taxServer)
{
    [Channel(typeof(MyNumberZone))]
    private readonly HttpClient _taxServer = taxServer;

    public async Task<TaxAssessment> AssessAsync(Resident resident)
    {
        var yen = await _taxServer.GetStringAsync($"https://tax.mynumber.example/residents/{resident.AddresseeId}");
        return new TaxAssessment(resident.AddresseeId, long.Parse(yen));
    }
}
