using System.Net.Http.Json;

namespace CityOffice.Residents.Correct;

/// <summary>
/// The same helper over a connection that ends in the My Number zone: a server of the basic resident register network.
/// 同じ補助メソッドでも、通信路がマイナンバー利用事務系の中で終わるなら問題はない。
/// </summary>
public sealed class HelperInTheZone([Channel(typeof(MyNumberZone))] HttpClient register)
{
    [Channel(typeof(MyNumberZone))]
    private readonly HttpClient _register = register;

    public Task<HttpResponseMessage> LookUpAddressAsync(Resident resident) => PostAsync("address", resident.Number);

    private Task<HttpResponseMessage> PostAsync(string service, string key) =>
        _register.PostAsJsonAsync($"https://register.mynumber.example/v1/{service}", new { key });
}
