// passing an object to a sink or to a zone's place passes what it reaches
using System.Net.Http.Json;

internal static class Places
{
    private static readonly HttpClient Client = new();

    internal static async Task Objects(Resident resident, List<Resident> residents)
    {
        await Client.PostAsJsonAsync("https://example.com/", resident); // want PK1001
        await Client.PostAsJsonAsync("https://example.com/", residents); // want PK1001
        await Client.PostAsJsonAsync("https://example.com/", new { resident.Name }); // clean
        await Client.PostAsJsonAsync("https://example.com/", residents.Select(r => r.Name)); // clean
        await Client.PostAsJsonAsync("https://example.com/", new Household { Head = resident }); // want PK1001
        await Client.PostAsJsonAsync("https://example.com/", new Household { Street = "1-2" }.Street); // clean
        await Client.PostAsJsonAsync("https://example.com/", new { Box = new { Number = Data.Secret() } }); // want PK1001
    }

    internal static void IntoAPlace()
    {
        var page = new Page();
        page.Model = new { Title = Data.Plain() }; // clean
        page.Model = new { Number = Data.Secret() }; // want PK1001
        page.Model = new List<string> { Data.Internal() }; // want PK1004
        page.Model = new List<string> { Data.Outside() }; // clean
    }
}

internal sealed class Household
{
    public Resident? Head { get; set; }
    public string Street { get; set; } = "";
}

internal sealed class Page
{
    [OfZone(typeof(InternetZone))] public object Model { get; set; } = "";
}
