// HttpClient and its contents, headers, addresses, messages and handlers
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;

internal static class Http
{
    private static readonly HttpClient Client = new();

    internal static async Task Contents()
    {
        await Client.PostAsync("https://example.com/", new StringContent(Data.Secret())); // want PK1001
        await Client.PostAsync("https://example.com/", new StringContent(Data.Plain())); // clean
        await Client.PostAsJsonAsync("https://example.com/", Data.Resident()); // want PK1001
        await Client.PostAsJsonAsync("https://example.com/", new { Title = Data.Plain() }); // clean
        await Client.PutAsync("https://example.com/", JsonContent.Create(Data.Resident())); // want PK1001
        await Client.PutAsync("https://example.com/", JsonContent.Create(Data.Plain())); // clean
        await Client.PostAsync("https://example.com/", new ByteArrayContent(Data.SecretBytes())); // want PK1001
        await Client.PostAsync("https://example.com/", new FormUrlEncodedContent(new Dictionary<string, string> { ["n"] = Data.Secret() })); // want PK1001
        await Client.PostAsync("https://example.com/", new FormUrlEncodedContent(new Dictionary<string, string> { ["n"] = Data.Plain() })); // clean
        await Client.PostAsync("https://example.com/", new StreamContent(new MemoryStream(Encoding.UTF8.GetBytes(Data.Secret())))); // want PK1001
    }

    internal static async Task Addresses()
    {
        await Client.GetAsync("https://example.com/?n=" + Data.Secret()); // want PK1001
        await Client.GetAsync("https://example.com/?n=" + Data.Plain()); // clean
        await Client.GetStringAsync(new Uri($"https://example.com/{Data.Secret()}")); // want PK1001
        await Client.GetStringAsync(new Uri($"https://example.com/{Data.PlainInt()}")); // clean
        await Client.DeleteAsync(new UriBuilder("https", "example.com") { Query = Data.Secret() }.Uri); // want PK1001
    }

    internal static async Task Messages()
    {
        var secret = new HttpRequestMessage(HttpMethod.Post, "https://example.com/") { Content = new StringContent(Data.Secret()) };
        await Client.SendAsync(secret); // want PK1001
        var open = new HttpRequestMessage(HttpMethod.Post, "https://example.com/") { Content = new StringContent(Data.Plain()) };
        await Client.SendAsync(open); // clean
        var header = new HttpRequestMessage(HttpMethod.Get, "https://example.com/");
        header.Headers.Add("X-Number", Data.Secret());
        await Client.SendAsync(header); // want PK1001
        var agent = new HttpRequestMessage(HttpMethod.Get, "https://example.com/");
        agent.Headers.Authorization = new AuthenticationHeaderValue("Basic", Data.Secret());
        await Client.SendAsync(agent); // want PK1001
        var plain = new HttpRequestMessage(HttpMethod.Get, "https://example.com/");
        plain.Headers.Add("X-Hours", Data.Plain());
        await Client.SendAsync(plain); // clean
    }

    internal static async Task Multipart()
    {
        var secret = new MultipartFormDataContent();
        secret.Add(new StringContent(Data.Secret()), "n");
        await Client.PostAsync("https://example.com/", secret); // want PK1001
        var open = new MultipartFormDataContent();
        open.Add(new StringContent(Data.Plain()), "n");
        await Client.PostAsync("https://example.com/", open); // clean
    }

    internal static async Task Received()
    {
        var resident = Data.Resident();
        resident.Name = await Client.GetStringAsync("https://example.com/");
        Net.Send(resident.Name); // clean
        resident.Number = await Client.GetStringAsync("https://example.com/"); // want PK1003
        resident.Number = "123456789018"; // clean
    }
}
