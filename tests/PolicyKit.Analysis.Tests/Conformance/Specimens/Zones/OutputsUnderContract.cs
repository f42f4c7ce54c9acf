// [OfZone] and [Channel] on an out or ref parameter: what comes out has the zone; what the body leaves there must be allowed

internal interface IDirectory
{
    bool TryFind(string name, [OfZone(typeof(MyNumberZone))] out string number);

    bool TryName(string name, out string title);

    void Connect([Channel(typeof(LgwanZone))] out HttpClient client);
}

internal static class OutputsUnderContract
{
    private static bool Try(string name, [OfZone(typeof(MyNumberZone))] out string number)
    {
        number = name;
        return true;
    }

    private static bool TryFree(string name, out string title)
    {
        title = name;
        return true;
    }

    private static void Change([OfZone(typeof(MyNumberZone))] ref string number) => number = "b";

    private static void ChangeFree(ref string title) => title = "b";

    internal static void Out()
    {
        Try("a", out var number);
        Net.Send(number); // want PK1001
        if (Try("a", out var found)) Net.Send(found); // want PK1001
        TryFree("a", out var title);
        Net.Send(title); // clean
    }

    internal static void Ref()
    {
        var number = "a";
        Change(ref number);
        Net.Send(number); // want PK1001
        var title = Data.Secret();
        ChangeFree(ref title);
        Net.Send(title); // clean
        var given = Data.Outside();
        Change(ref given); // want PK1003
    }

    internal static void OfInterface(IDirectory directory)
    {
        directory.TryFind("a", out var number);
        Net.Send(number); // want PK1001
        directory.TryName("a", out var title);
        Net.Send(title); // clean
        directory.Connect(out var client);
        client.PostAsync("https://x.example/", new StringContent(Data.Internal())); // clean
        client.PostAsync("https://x.example/", new StringContent(Data.Secret())); // want PK1002
    }

    internal static void Body([OfZone(typeof(MyNumberZone))] out string number, out string title, [OfZone(typeof(MyNumberZone))] ref string other, bool often)
    {
        number = Data.Secret(); // clean
        if (often) number = Data.Outside(); // want PK1003
        title = Data.Outside(); // clean
        Own.Fill(out other); // want PK1003
    }

    internal static void GivenOn()
    {
        Try(Data.Outside(), out _); // want PK1003
        Try(Data.Secret(), out _); // clean
        TryFree(Data.Outside(), out _); // clean
    }
}

internal static class Own
{
    internal static void Fill(out string text) => text = Data.Outside();
}

internal sealed class CardDirectory : IDirectory
{
    public bool TryFind(string name, out string number)
    {
        number = Data.Outside(); // want PK1003
        return true;
    }

    public bool TryName(string name, out string title)
    {
        title = name;
        return true;
    }

    public void Connect(out HttpClient client) => client = new HttpClient();
}
