// delegates stored in fields, events, multicast delegates

internal static class Stored
{
    internal static void Fields()
    {
        var secret = new Reader { Read = () => Data.Secret() };
        Net.Send(secret.Read()); // want PK1001
        var open = new Reader { Read = () => Data.Plain() };
        Net.Send(open.Read()); // clean
        var loud = new Writer { Write = x => Net.Send(x) };
        loud.Write(Data.Secret()); // want PK1001
        loud.Write(Data.Plain()); // clean
        var mute = new Writer();
        mute.Write(Data.Secret()); // clean
    }

    internal static void Events()
    {
        var loud = new Bell();
        loud.Rang += text => Net.Send(text);
        loud.Ring(Data.Secret()); // want PK1001
        loud.Ring(Data.Plain()); // clean
        var mute = new Bell();
        mute.Rang += text => { };
        mute.Ring(Data.Secret()); // clean
        var group = new Bell();
        group.Rang += Net.Send;
        group.Ring(Data.Secret()); // want PK1001
    }

    internal static void OwnAccessors()
    {
        var loud = new Horn();
        loud.Blown += Net.Send;
        loud.Blow(Data.Secret()); // want PK1001
        loud.Blow(Data.Plain()); // clean
    }

    internal static void HandlersWithArguments()
    {
        var source = new Feed();
        source.Arrived += (_, e) => Net.Send(e.Title); // clean
        source.Push(Data.Secret(), Data.Plain());
        var other = new Feed();
        other.Arrived += (_, e) => Net.Send(e.Number);
        other.Push(Data.Secret(), Data.Plain()); // want PK1001
    }

    internal static void Multicast()
    {
        Action<string> all = x => { };
        all += x => Net.Send(x);
        all(Data.Secret()); // want PK1001
        all(Data.Plain()); // clean
        Action<string> none = x => { };
        none += x => { };
        none(Data.Secret()); // clean
    }

    internal static void InATable()
    {
        var table = new Dictionary<string, Action<string>>
        {
            ["send"] = Net.Send,
            ["drop"] = _ => { },
        };
        table["send"](Data.Secret()); // want PK1001
        table["drop"](Data.Secret()); // clean
        table["send"](Data.Plain()); // clean
    }
}

internal sealed class Reader
{
    public Func<string> Read = () => "";
}

internal sealed class Writer
{
    public Action<string> Write { get; init; } = _ => { };
}

internal sealed class Bell
{
    public event Action<string>? Rang;

    public void Ring(string text) => Rang?.Invoke(text);
}

internal sealed class Horn
{
    private Action<string> handlers = _ => { };

    public event Action<string> Blown
    {
        add => handlers += value;
        remove => handlers = (handlers - value)!;
    }

    public void Blow(string text) => handlers(text);
}

internal sealed class Feed
{
    public event EventHandler<Arrival>? Arrived;

    public void Push(string number, string title) => Arrived?.Invoke(this, new Arrival { Number = number, Title = title });
}

internal sealed class Arrival : EventArgs
{
    public string Number { get; init; } = "";
    public string Title { get; init; } = "";
}

internal sealed class KeptForOthers
{
    internal static readonly Action<Resident> Show = r => Net.Send(r.Number); // want PK1001
    internal static readonly Action<Resident> Greet = r => Net.Send(r.Name); // clean

    internal Action<Resident> Tell { get; } = r => Net.Send("about " + r.Number); // want PK1001

    internal static Action<Resident> Make(string title) => r => Net.Send(title + r.Number); // want PK1001
    internal static Action<Resident> MakeOpen(string title) => r => Net.Send(title + r.Name); // clean
}
