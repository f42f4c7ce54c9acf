// the zone of a connection travels with the value

internal sealed class Channels
{
    [Channel(typeof(LgwanZone))] private readonly HttpClient lgwan = new();
    [Channel(typeof(MyNumberZone))] private readonly HttpClient core = new();
    private readonly HttpClient open = new();

    internal async Task Declared()
    {
        await lgwan.PostAsync("a", new StringContent(Data.Internal())); // clean
        await lgwan.PostAsync("a", new StringContent(Data.Secret())); // want PK1002
        await core.PostAsync("a", new StringContent(Data.Secret())); // clean
        await core.PostAsync("a", new StringContent(Data.Internal())); // want PK1003
        await open.PostAsync("a", new StringContent(Data.Internal())); // want PK1004
        await open.PostAsync("a", new StringContent(Data.Outside())); // clean
    }

    internal async Task Copied()
    {
        var copy = lgwan;
        await copy.PostAsync("a", new StringContent(Data.Internal())); // clean
        copy = open;
        await copy.PostAsync("a", new StringContent(Data.Internal())); // want PK1004
        await Post(core, Data.Secret()); // clean
        await Post(open, Data.Secret()); // want PK1001
        await Make().PostAsync("a", new StringContent(Data.Internal())); // clean
        await Make().PostAsync("a", new StringContent(Data.Secret())); // want PK1002
    }

    internal async Task Given([Channel(typeof(LgwanZone))] HttpClient http)
    {
        await http.PostAsync("a", new StringContent(Data.Internal())); // clean
        await http.PostAsync("a", new StringContent(Data.Outside())); // want PK1005
    }

    internal async Task Received()
    {
        var circular = await lgwan.GetStringAsync("a");
        Net.Send(circular); // want PK1004
        Lgwan.Send(circular); // clean
        var page = await open.GetStringAsync("a");
        Lgwan.Send(page); // want PK1005
        Net.Send(page); // clean
        var person = await core.GetStringAsync("a");
        Net.Send(person); // want PK1001
    }

    private static Task Post(HttpClient http, string text) => http.PostAsync("a", new StringContent(text));

    [Channel(typeof(LgwanZone))] private static HttpClient Make() => new();
}
