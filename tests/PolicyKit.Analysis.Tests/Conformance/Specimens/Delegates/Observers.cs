// observers that an object keeps and later tells: IObservable and a list of the program's own
internal sealed class Watcher : IObserver<string>
{
    public string Seen = "";

    public void OnNext(string value) => Seen = value;

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}

internal sealed class Subject : IObservable<string>
{
    private readonly List<IObserver<string>> _all = [];

    public IDisposable Subscribe(IObserver<string> observer)
    {
        _all.Add(observer);
        return new StringReader("");
    }

    public void Push(string text)
    {
        foreach (var one in _all) one.OnNext(text);
    }
}

internal interface IHear
{
    void Hear(string text);
}

internal sealed class Ear : IHear
{
    public string Heard = "";

    public void Hear(string text) => Heard = text;
}

internal sealed class Bell
{
    private readonly List<IHear> _all = [];

    public void Add(IHear one) => _all.Add(one);

    public void Ring(string text)
    {
        foreach (var one in _all) one.Hear(text);
    }
}

internal interface IGive
{
    string Give();
}

internal sealed class GivesNumber : IGive
{
    public string Give() => Data.Secret();
}

internal sealed class GivesTitle : IGive
{
    public string Give() => Data.Plain();
}

internal sealed class Desk
{
    private readonly List<IGive> _all = [];
    private readonly List<Action<string>> _later = [];

    public void Add(IGive one) => _all.Add(one);

    public void Later(Action<string> then) => _later.Add(then);

    public string Ask()
    {
        var last = "";
        foreach (var one in _all) last = one.Give();
        return last;
    }

    public void Tell(string text)
    {
        foreach (var then in _later) then(text);
    }
}

internal static class Observers
{
    internal static void OfTheFramework()
    {
        var subject = new Subject();
        var watcher = new Watcher();
        subject.Subscribe(watcher);
        subject.Push(Data.Secret());
        Net.Send(watcher.Seen); // want PK1001
    }

    internal static void OfTheFrameworkOpen()
    {
        var subject = new Subject();
        var watcher = new Watcher();
        subject.Subscribe(watcher);
        subject.Push(Data.Plain());
        Net.Send(watcher.Seen); // clean
    }

    internal static void OfTheProgram()
    {
        var bell = new Bell();
        var ear = new Ear();
        bell.Add(ear);
        bell.Ring(Data.Secret());
        Net.Send(ear.Heard); // want PK1001
    }

    internal static void OfTheProgramOpen()
    {
        var bell = new Bell();
        var ear = new Ear();
        bell.Add(ear);
        bell.Ring(Data.Plain());
        Net.Send(ear.Heard); // clean
    }

    internal static void Given()
    {
        var desk = new Desk();
        desk.Add(new GivesNumber());
        Net.Send(desk.Ask()); // want PK1001
        var open = new Desk();
        open.Add(new GivesTitle());
        Net.Send(open.Ask()); // clean
    }

    internal static void Handled()
    {
        var heard = "";
        var desk = new Desk();
        desk.Later(text => heard = text);
        desk.Tell(Data.Secret());
        Net.Send(heard); // want PK1001
        var open = "";
        var other = new Desk();
        other.Later(text => open = text);
        other.Tell(Data.Plain());
        Net.Send(open); // clean
    }

    internal static void ThroughOneHolder()
    {
        var box = new Box();
        var page = new Page();
        box.Take(page);
        box.Fill(Data.Secret());
        Net.Send(page.Text); // want PK1001
        var other = new Box();
        var open = new Page();
        other.Take(open);
        other.Fill(Data.Plain());
        Net.Send(open.Text); // clean
    }
}

internal sealed class Page
{
    public string Text = "";
}

internal sealed class Box
{
    private Page? _page;

    public void Take(Page page) => _page = page;

    public void Fill(string text) => _page!.Text = text;
}
