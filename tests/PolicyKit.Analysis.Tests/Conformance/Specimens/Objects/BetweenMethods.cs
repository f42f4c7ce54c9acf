// a field written in one method and read in another

internal sealed class Desk
{
    private string number = "";
    private string title = "";

    public void Load()
    {
        number = Data.Secret();
        title = Data.Plain();
    }

    public void Post()
    {
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }
}

internal sealed class Injected(Session session)
{
    public void Fill() => session.Number = Data.Secret();
}

internal sealed class InjectedToo(Session session)
{
    public void Post()
    {
        Net.Send(session.Number); // want PK1001
        Net.Send(session.User); // clean
    }
}

internal sealed class Session
{
    public string Number = "";
    public string User = "";
}

internal sealed class Queue
{
    private readonly List<string> waiting = [];
    private readonly List<string> titles = [];

    public void Enqueue()
    {
        waiting.Add(Data.Secret());
        titles.Add(Data.Plain());
    }

    public void Flush()
    {
        foreach (var item in waiting)
            Net.Send(item); // want PK1001
        foreach (var item in titles)
            Net.Send(item); // clean
    }
}

internal static class Sequenced
{
    internal static void Run()
    {
        var box = new Box();
        box.Put(Data.Secret());
        box.Post(); // want PK1001
        var open = new Box();
        open.Put(Data.Plain());
        open.Post(); // clean
    }
}

internal sealed class Box
{
    private string held = "";

    internal void Put(string text) => held = text;

    internal void Post() => Net.Send(held);
}
