// objects of classes that override members of referenced ones, given to the framework: what they hold, those members read
using System.Net.Http.Headers;
using System.Text;

public sealed class Signing(Func<string> token) : DelegatingHandler(new HttpClientHandler())
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token());
        return await base.SendAsync(request, ct); // want PK1001
    }
}

public sealed class Marking(string mark) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Add("X-Mark", mark);
        return base.SendAsync(request, ct); // want PK1001
    }
}

public sealed class Counting(string mark) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Add("X-Length", mark.Length.ToString());
        return base.SendAsync(request, ct); // clean
    }
}

public sealed class Naming(string mark) : DelegatingHandler(new HttpClientHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Add("X-Mark", mark);
        return base.SendAsync(request, ct); // clean
    }
}

public sealed class Sending(string mark) : TextWriter
{
    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value) => Net.Send(mark); // want PK1001
}

internal static class OwnHandlers
{
    public static async Task Signed() { using var http = new HttpClient(new Signing(() => Data.Secret())); await http.GetAsync("https://example.com"); }
    public static async Task Marked() { using var http = new HttpClient(new Marking(Data.Secret())); await http.GetAsync("https://example.com"); }
    public static async Task Counted() { using var http = new HttpClient(new Counting(Data.Secret())); await http.GetAsync("https://example.com"); }
    public static async Task Named() { using var http = new HttpClient(new Naming("notes")); await http.GetAsync("https://example.com"); }
    public static TextWriter Written() => TextWriter.Synchronized(new Sending(Data.Secret()));
}
