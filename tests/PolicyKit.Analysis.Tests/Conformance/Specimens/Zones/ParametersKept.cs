// a contract on a parameter of a primary constructor holds for what its members read of it, whoever made the object

internal sealed class Applicant([OfZone(typeof(MyNumberZone))] string number, string name)
{
    public string Number => number;

    public string Name => name;

    public string Line() { return "no. " + number; }

    public string Title() { return "Mr. " + name; }
}

internal sealed class NumberPost([OfZone(typeof(MyNumberZone))] string number, string name)
{
    public void Number() => Net.Send(number); // want PK1001

    public void Name() => Net.Send(name); // clean

    public Action Later() => () => Net.Send(number); // want PK1001
}

internal sealed class NumberSlot([OfZone(typeof(MyNumberZone))] string number, string name)
{
    private readonly string _kept = number;
    private readonly string _name = name;

    public string Number => _kept;

    public string Name => _name;
}

internal abstract class Sheet([OfZone(typeof(MyNumberZone))] string number)
{
    protected string Head() => "no. " + number;
}

internal sealed class TaxSheet(string text, string title) : Sheet(text)
{
    public void Send() => Net.Send(Head()); // want PK1001

    public void SendTitle() => Net.Send(title); // clean
}

internal sealed class Office([Channel(typeof(LgwanZone))] HttpClient http, HttpClient free)
{
    public HttpClient Inside => http;

    public HttpClient Free => free;

    public string Get() => http.GetStringAsync("https://x.example/").Result;

    public void Send() => http.PostAsync("https://x.example/", new StringContent(Data.Internal())); // clean
}

internal static class ParametersKept
{
    internal static void Given(Applicant applicant)
    {
        Net.Send(applicant.Number); // want PK1001
        Net.Send(applicant.Line()); // want PK1001
        Net.Send(applicant.Name); // clean
        Net.Send(applicant.Title()); // clean
    }

    internal static void GivenSlot(NumberSlot slot)
    {
        Net.Send(slot.Number); // want PK1001
        Net.Send(slot.Name); // clean
    }

    internal static void Connection(Office office)
    {
        Net.Send(office.Get()); // want PK1004
        Net.Send(office.Inside.GetStringAsync("https://x.example/").Result); // want PK1004
        office.Inside.PostAsync("https://x.example/", new StringContent(Data.Internal())); // clean
        office.Free.PostAsync("https://x.example/", new StringContent(Data.Internal())); // want PK1004
    }

    internal static void Made()
    {
        GC.KeepAlive(new Applicant(Data.Outside(), "a")); // want PK1003
        GC.KeepAlive(new Applicant(Data.Secret(), "a")); // clean
        GC.KeepAlive(new Applicant("1", Data.Outside())); // clean
    }
}
