// what hangs on a request: headers, options, messages that a handler passes on, query strings, older clients
using System.Net;
using System.Net.Http.Headers;
using System.Web;

internal sealed class NumberHandler(Resident resident) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Number", resident.Number);
        return await base.SendAsync(request, cancellationToken); // want PK1001
    }
}

internal sealed class NameHandler(Resident resident) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Add("X-Name", resident.Name);
        return base.SendAsync(request, cancellationToken); // clean
    }
}

internal static class Requests
{
    private static readonly HttpClient Client = new();
    private static readonly HttpRequestOptionsKey<string> Key = new("number");

    internal static async Task Messages()
    {
        var optional = new HttpRequestMessage(HttpMethod.Get, "https://example.com/");
        optional.Options.Set(Key, Data.Secret());
        await Client.SendAsync(optional); // clean
        var body = new HttpRequestMessage(HttpMethod.Post, "https://example.com/") { Content = new StringContent(Data.Secret()) };
        body.Content = new StringContent(Data.Plain());
        await Client.SendAsync(body); // clean
        body.Content = new StringContent(Data.Secret());
        await Client.SendAsync(body); // want PK1001
        var address = new HttpRequestMessage { RequestUri = new Uri("https://example.com/" + Data.Secret()) };
        await Client.SendAsync(address); // want PK1001
    }

    internal static async Task Queries()
    {
        var secret = HttpUtility.ParseQueryString("");
        secret["number"] = Data.Secret();
        await Client.GetAsync("https://example.com/?" + secret); // want PK1001
        var open = HttpUtility.ParseQueryString("");
        open["hours"] = Data.Plain();
        await Client.GetAsync("https://example.com/?" + open); // clean
    }

#pragma warning disable SYSLIB0014
    internal static void Older()
    {
        var request = WebRequest.CreateHttp("https://example.com/");
        request.Headers["X-Number"] = Data.Secret();
        request.GetResponse(); // want PK1001
        var open = WebRequest.CreateHttp("https://example.com/");
        open.Headers["X-Hours"] = Data.Plain();
        open.GetResponse(); // clean
        using var client = new WebClient();
        client.DownloadString("https://example.com/"); // clean
        client.Headers.Add("X-Number", Data.Secret());
        client.DownloadString("https://example.com/"); // want PK1001
    }
}
