// clients that are declared a channel as a whole: an interface without a body, a class around a connection of its own

[Channel(typeof(LgwanZone))]
internal interface ILedgerClient
{
    Task Register(string text);
    Task<string> Find(int id);
}

[Channel(typeof(LgwanZone))]
internal sealed class LedgerClient(HttpClient http)
{
    public Task Register(string text) => http.PostAsync("register", new StringContent(text));
    public Task<string> Find(int id) => http.GetStringAsync("find/" + id);
    public Task Anew(string text) => new HttpClient().PostAsync("https://ledger.example/", new StringContent(text));
    public static Task Borrowed(HttpClient other, string text) => other.PostAsync("register", new StringContent(text));
}

internal sealed class DeclaredClients(ILedgerClient given, LedgerClient own)
{
    internal async Task Interface()
    {
        await given.Register(Data.Internal()); // clean
        await given.Register(Data.Secret()); // want PK1002
        Net.Send(await given.Find(1)); // want PK1004
        Lgwan.Send(await given.Find(1)); // clean
    }

    internal async Task Class()
    {
        await own.Register(Data.Internal()); // clean
        await own.Register(Data.Secret()); // want PK1002
        await own.Anew(Data.Internal()); // clean
        await own.Anew(Data.Outside()); // want PK1005
        await LedgerClient.Borrowed(new HttpClient(), Data.Internal()); // want PK1004
        Net.Send(await own.Find(1)); // want PK1004
        Lgwan.Send(await own.Find(1)); // clean
    }
}
