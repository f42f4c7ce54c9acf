// a bus keyed by the type of the event, and events whose arguments bring a reply back
namespace BusesAndReplies;

public interface IEvent;

public sealed record Moved(string Name, string Number) : IEvent;

public sealed record Closed(string Office) : IEvent;

public interface IHandler<in T> where T : IEvent
{
    Task HandleAsync(T e, CancellationToken ct);
}

public sealed class Bus
{
    private readonly Dictionary<Type, List<Func<IEvent, CancellationToken, Task>>> handlers = [];

    public Bus On<T>(IHandler<T> handler) where T : IEvent
    {
        if (!handlers.TryGetValue(typeof(T), out var list))
        {
            handlers[typeof(T)] = list = [];
        }

        list.Add((e, ct) => handler.HandleAsync((T)e, ct));
        return this;
    }

    public async Task PublishAsync(IEvent e, CancellationToken ct = default)
    {
        if (handlers.TryGetValue(e.GetType(), out var list))
        {
            foreach (var handler in list)
            {
                await handler(e, ct);
            }
        }
    }
}

public sealed class Names : IHandler<Moved>
{
    public List<string> Seen { get; } = [];

    public Task HandleAsync(Moved e, CancellationToken ct)
    {
        Seen.Add(e.Name);
        return Task.CompletedTask;
    }
}

public sealed class Numbers : IHandler<Moved>
{
    public List<string> Seen { get; } = [];

    public async Task HandleAsync(Moved e, CancellationToken ct)
    {
        await Task.Delay(1, ct);
        Seen.Add(e.Number);
    }
}

public sealed class Offices : IHandler<Closed>
{
    public string? Last { get; private set; }

    public Task HandleAsync(Closed e, CancellationToken ct)
    {
        Last = e.Office;
        return Task.CompletedTask;
    }
}

public static class BusPages
{
    public static async Task Moves()
    {
        var names = new Names();
        var numbers = new Numbers();
        var bus = new Bus().On(names).On(numbers);
        await bus.PublishAsync(new Moved("Hanako", Data.Secret()));
        Net.Send(names.Seen[0]); // clean
        Net.Send(numbers.Seen[0]); // want PK1001
    }

    public static async Task Closes()
    {
        var offices = new Offices();
        var bus = new Bus().On(offices);
        await bus.PublishAsync(new Closed("大迫総合支所"));
        Net.Send(offices.Last); // clean
    }

    public static async Task SecretOffice()
    {
        var offices = new Offices();
        await new Bus().On(offices).PublishAsync(new Closed(Data.Secret()));
        Net.Send(offices.Last); // want PK1001
    }
}

public sealed class NoticeEventArgs(string to, string text) : EventArgs
{
    public string To { get; } = to;
    public string Text { get; } = text;
    public string? Reply { get; set; }
}

public class Notifier
{
    public event EventHandler<NoticeEventArgs>? Sending;

    public string? Notify(string to, string text)
    {
        var e = new NoticeEventArgs(to, text);
        OnSending(e);
        return e.Reply;
    }

    protected virtual void OnSending(NoticeEventArgs e) => Sending?.Invoke(this, e);
}

public sealed class MaskingNotifier : Notifier
{
    protected override void OnSending(NoticeEventArgs e) => base.OnSending(new NoticeEventArgs(e.To, "（本文は窓口で）"));
}

public static class NotifierPages
{
    public static void Text()
    {
        var notifier = new Notifier();
        string? seen = null, to = null;
        notifier.Sending += (_, e) => { seen = e.Text; to = e.To; };
        notifier.Notify("mayor@example.jp", Data.Secret());
        Net.Send(to); // clean
        Net.Send(seen); // want PK1001
    }

    public static void Masked()
    {
        Notifier notifier = new MaskingNotifier();
        string? seen = null;
        notifier.Sending += (_, e) => seen = e.Text;
        notifier.Notify("mayor@example.jp", Data.Secret());
        Net.Send(seen); // clean
    }

    public static void Reply()
    {
        var notifier = new Notifier();
        notifier.Sending += (_, e) => e.Reply = "to " + e.Text;
        Net.Send(notifier.Notify("a", Data.Secret())); // want PK1001
    }

    public static void ReplyToAddress()
    {
        var notifier = new Notifier();
        notifier.Sending += (_, e) => e.Reply = "to " + e.To;
        Net.Send(notifier.Notify("a", Data.Secret())); // clean
    }
}
