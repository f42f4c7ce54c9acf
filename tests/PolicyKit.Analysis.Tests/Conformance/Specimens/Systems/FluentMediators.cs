// handlers that a mediator keeps by their requests: added in a chain, called through a default member

internal interface IAnswer<in TRequest, TReply>
{
    TReply Handle(TRequest request);

    TReply Logged(TRequest request) => Handle(request);
}

internal sealed record OpenAsk(int Id);

internal sealed record SecretAsk(int Id);

internal sealed class OpenAnswer : IAnswer<OpenAsk, string>
{
    public string Handle(OpenAsk request) => Data.Plain();
}

internal sealed class SecretAnswer : IAnswer<SecretAsk, string>
{
    public string Handle(SecretAsk request) => Data.Secret();
}

internal sealed class Desk
{
    private readonly Dictionary<Type, object> _handlers = [];

    public Desk Add<TRequest, TReply>(IAnswer<TRequest, TReply> handler)
    {
        _handlers[typeof(TRequest)] = handler;
        return this;
    }

    public TReply Send<TRequest, TReply>(TRequest request) => ((IAnswer<TRequest, TReply>)_handlers[typeof(TRequest)]).Handle(request);

    public TReply SendLogged<TRequest, TReply>(TRequest request) => ((IAnswer<TRequest, TReply>)_handlers[typeof(TRequest)]).Logged(request);
}

internal static class SharedDesk
{
    private static readonly Dictionary<Type, object> s_handlers = [];

    public static void Add<TRequest, TReply>(IAnswer<TRequest, TReply> handler) => s_handlers[typeof(TRequest)] = handler;

    public static TReply Send<TRequest, TReply>(TRequest request) => ((IAnswer<TRequest, TReply>)s_handlers[typeof(TRequest)]).Handle(request);
}

internal static class FluentMediators
{
    internal static void Chained()
    {
        var desk = new Desk().Add(new OpenAnswer()).Add(new SecretAnswer());
        Net.Send(desk.Send<OpenAsk, string>(new OpenAsk(1))); // clean
        Net.Send(desk.Send<SecretAsk, string>(new SecretAsk(1))); // want PK1001
    }

    internal static void ByDefaultMember()
    {
        var desk = new Desk();
        desk.Add(new OpenAnswer());
        desk.Add(new SecretAnswer());
        Net.Send(desk.SendLogged<OpenAsk, string>(new OpenAsk(1))); // clean
        Net.Send(desk.SendLogged<SecretAsk, string>(new SecretAsk(1))); // want PK1001
    }

    internal static void Both()
    {
        var desk = new Desk().Add(new OpenAnswer()).Add(new SecretAnswer());
        Net.Send(desk.SendLogged<OpenAsk, string>(new OpenAsk(1))); // clean
        Net.Send(desk.SendLogged<SecretAsk, string>(new SecretAsk(1))); // want PK1001
    }

    internal static void Given(Desk desk)
    {
        Net.Send(desk.Send<OpenAsk, string>(new OpenAsk(1))); // clean
        Net.Send(desk.Send<SecretAsk, string>(new SecretAsk(1))); // want PK1001
    }

    internal static void Through(Desk desk)
    {
        Net.Send(Asked(desk, new OpenAsk(1))); // clean
        Net.Send(Asked(desk, new SecretAsk(1))); // want PK1001
    }

    internal static void Shared()
    {
        SharedDesk.Add(new OpenAnswer());
        SharedDesk.Add(new SecretAnswer());
        Net.Send(SharedDesk.Send<OpenAsk, string>(new OpenAsk(1))); // clean
        Net.Send(SharedDesk.Send<SecretAsk, string>(new SecretAsk(1))); // want PK1001
    }

    private static string Asked<TRequest>(Desk desk, TRequest request) => desk.Send<TRequest, string>(request);
}
