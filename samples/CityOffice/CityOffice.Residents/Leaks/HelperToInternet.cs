using System.Net.Http.Json;

namespace CityOffice.Residents.Leaks;

/// <summary>
/// Leak 1. The helper posts whatever it is given; the caller that hands it a number is the one that leaks.
/// 漏えい1。補助メソッドは渡されたものを送るだけ。警告は、個人番号を渡した呼び出し側に出る。
/// </summary>
public sealed class HelperToInternet(HttpClient http)
{
    public Task<HttpResponseMessage> LookUpAddressAsync(Resident resident) => PostAsync("address", resident.Number);

    private Task<HttpResponseMessage> PostAsync(string service, string key) =>
        http.PostAsJsonAsync($"https://api.address-check.example/v1/{service}", new { key });
}
