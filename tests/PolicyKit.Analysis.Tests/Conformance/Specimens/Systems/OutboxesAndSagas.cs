// outboxes with two queues, and sagas that keep a state for each message
using System.Text.Json;

namespace OutboxesAndSagas;

public sealed class OutboxMessage
{
    public string Topic { get; init; } = "";
    public string Payload { get; init; } = "";
    public Dictionary<string, string> Headers { get; init; } = [];
    public int Attempts { get; private set; }
    public void Tried() => Attempts++;
}

public sealed class Outbox
{
    private readonly LinkedList<OutboxMessage> pending = new();
    private readonly PriorityQueue<OutboxMessage, int> urgent = new();

    public void Add<T>(string topic, T body, string? trace = null)
    {
        var message = new OutboxMessage { Topic = topic, Payload = JsonSerializer.Serialize(body) };
        if (trace is not null)
        {
            message.Headers["trace"] = trace;
        }

        pending.AddLast(message);
    }

    public void AddUrgent(OutboxMessage message, int priority) => urgent.Enqueue(message, priority);

    public OutboxMessage Take()
    {
        var first = pending.First!.Value;
        pending.RemoveFirst();
        first.Tried();
        return first;
    }

    public OutboxMessage TakeUrgent() => urgent.Dequeue();
}

public sealed record NumberTaken(string Person, string Number);

public sealed record TicketIssued(string Person, int Seat);

public static class Outboxes
{
    public static void Secret()
    {
        var outbox = new Outbox();
        outbox.Add("taken", new NumberTaken("Hanako", Data.Secret()));
        var message = outbox.Take();
        Net.Send(message.Payload); // want PK1001
        Net.Send(message.Topic); // clean
        Net.SendInt(message.Attempts); // clean
    }

    public static void Open()
    {
        var outbox = new Outbox();
        outbox.Add("issued", new TicketIssued("Hanako", 12));
        Net.Send(outbox.Take().Payload); // clean
    }

    public static void Header()
    {
        var outbox = new Outbox();
        outbox.Add("issued", new TicketIssued("Hanako", 12), Data.Secret());
        var message = outbox.Take();
        Net.Send(message.Payload); // clean
        Net.Send(message.Headers["trace"]); // want PK1001
    }

    public static void Urgent()
    {
        var outbox = new Outbox();
        outbox.Add("taken", Data.Secret());
        outbox.AddUrgent(new OutboxMessage { Payload = "fire" }, 1);
        Net.Send(outbox.TakeUrgent().Payload); // clean
        Net.Send(outbox.Take().Payload); // want PK1001
    }

    public static void Restored()
    {
        var text = JsonSerializer.Serialize(new NumberTaken("Hanako", Data.Secret()));
        var back = JsonSerializer.Deserialize<NumberTaken>(text)!;
        Net.Send(back.Number); // want PK1001
        var open = JsonSerializer.Deserialize<TicketIssued>(JsonSerializer.Serialize(new TicketIssued("Hanako", 3)))!;
        Net.Send(open.Person); // clean
    }
}

public abstract class SagaOf<TState> where TState : class, new()
{
    private readonly Dictionary<string, TState> states = [];

    protected TState StateOf(string id)
    {
        if (!states.TryGetValue(id, out var state))
        {
            states[id] = state = new TState();
        }

        return state;
    }
}

public sealed class MoveState
{
    public string? Number;
    public string? From;
}

public sealed class MoveSaga : SagaOf<MoveState>
{
    public void OnNumber(string id, string number) => StateOf(id).Number = number;

    public void OnFrom(string id, string from) => StateOf(id).From = from;

    public string Report(string id)
    {
        var state = StateOf(id);
        return $"{state.From}→{id}";
    }

    public string FullReport(string id) => StateOf(id) is { Number: { } number, From: var from } ? $"{from}:{number}" : "incomplete";
}

public static class MoveSagas
{
    public static void Reports()
    {
        var saga = new MoveSaga();
        saga.OnNumber("m-1", Data.Secret());
        saga.OnFrom("m-1", "北上市");
        Net.Send(saga.Report("m-1")); // clean
        Net.Send(saga.FullReport("m-1")); // want PK1001
    }

    public static void Swapped()
    {
        var saga = new MoveSaga();
        saga.OnFrom("m-1", Data.Secret());
        saga.OnNumber("m-1", "none");
        Net.Send(saga.Report("m-1")); // want PK1001
    }

    public static void OtherSaga()
    {
        var saga = new MoveSaga();
        var other = new MoveSaga();
        saga.OnFrom("m-1", Data.Secret());
        other.OnFrom("m-1", "遠野市");
        Net.Send(other.Report("m-1")); // clean
        Net.Send(saga.Report("m-1")); // want PK1001
    }
}
