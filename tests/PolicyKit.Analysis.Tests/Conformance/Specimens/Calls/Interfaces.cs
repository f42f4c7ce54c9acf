// interfaces, explicit implementations, default interface members, static abstract members, visitors

internal static class Interfaces
{
    internal static void Exact()
    {
        IStore secret = new SecretStore();
        Net.Send(secret.Load()); // want PK1001
        IStore open = new OpenStore();
        Net.Send(open.Load()); // clean
        ISink loud = new LoudSink();
        loud.Put(Data.Secret()); // want PK1001
        ISink mute = new MuteSink();
        mute.Put(Data.Secret()); // clean
    }

    internal static void Explicit()
    {
        var twin = new Twin();
        Net.Send(twin.Load()); // clean
        Net.Send(((IStore)twin).Load()); // want PK1001
    }

    internal static void Passed()
    {
        Net.Send(Read(new SecretStore())); // want PK1001
        Net.Send(Read(new OpenStore())); // clean
        Write(new LoudSink(), Data.Secret()); // want PK1001
        Write(new MuteSink(), Data.Secret()); // clean
        Write(new LoudSink(), Data.Plain()); // clean
    }

    internal static void DefaultMembers()
    {
        INamed secret = new NumberNamed();
        Net.Send(secret.Greeting()); // want PK1001
        INamed open = new PlainNamed();
        Net.Send(open.Greeting()); // clean
        INamed own = new OwnNamed();
        Net.Send(own.Greeting()); // clean
        INamed.Post(Data.Secret()); // want PK1001
        INamed.Post(Data.Plain()); // clean
    }

    internal static void StaticAbstracts()
    {
        Net.Send(Make<SecretFactory>()); // want PK1001
        Net.Send(Make<OpenFactory>()); // clean
        Net.Send(Total<Money>(new Money(Data.Secret()), new Money("b")).Text); // want PK1001
        Net.Send(Total<Money>(new Money("a"), new Money("b")).Text); // clean
    }

    internal static void Visitors()
    {
        IShape secret = new NumberShape(Data.Secret());
        Net.Send(secret.Accept(new Printer())); // want PK1001
        Net.Send(secret.Accept(new Counter())); // clean
        IShape open = new TitleShape(Data.Plain());
        Net.Send(open.Accept(new Printer())); // clean
    }

    internal static void InAList()
    {
        List<IStore> stores = [new OpenStore(), new SecretStore()];
        foreach (var store in stores)
            Net.Send(store.Load()); // want PK1001
        List<ISink> mutes = [new MuteSink()];
        foreach (var sink in mutes)
            sink.Put(Data.Secret()); // clean
    }

    private static string Read(IStore store) => store.Load();

    private static void Write(ISink sink, string text) => sink.Put(text);

    private static string Make<T>() where T : IFactory => T.Create();

    private static T Total<T>(T a, T b) where T : IAdds<T> => a + b;

    private static string Describe<T>(string text) where T : IDescribed => T.Describe(text);

    internal static void StaticVirtualMembers()
    {
        Net.Send(Describe<Literal>(Data.Secret())); // want PK1001
        Net.Send(Describe<Silent>(Data.Secret())); // clean
        Net.Send(Describe<Literal>(Data.Plain())); // clean
    }
}

internal interface IStore
{
    string Load();
}

internal sealed class SecretStore : IStore
{
    public string Load() => Data.Secret();
}

internal sealed class OpenStore : IStore
{
    public string Load() => Data.Plain();
}

internal sealed class Twin : IStore
{
    public string Load() => "open";

    string IStore.Load() => Data.Secret();
}

internal interface ISink
{
    void Put(string text);
}

internal sealed class LoudSink : ISink
{
    public void Put(string text) => Net.Send(text);
}

internal sealed class MuteSink : ISink
{
    public void Put(string text) { }
}

internal interface INamed
{
    string Name();

    string Greeting() => "dear " + Name();

    static void Post(string text) => Net.Send(text);
}

internal sealed class NumberNamed : INamed
{
    public string Name() => Data.Secret();
}

internal sealed class PlainNamed : INamed
{
    public string Name() => Data.Plain();
}

internal sealed class OwnNamed : INamed
{
    public string Name() => Data.Secret();

    public string Greeting() => "hello";
}

internal interface IFactory
{
    static abstract string Create();
}

internal sealed class SecretFactory : IFactory
{
    public static string Create() => Data.Secret();
}

internal sealed class OpenFactory : IFactory
{
    public static string Create() => Data.Plain();
}

internal interface IAdds<T> where T : IAdds<T>
{
    static abstract T operator +(T a, T b);
}

internal readonly record struct Money(string Text) : IAdds<Money>
{
    public static Money operator +(Money a, Money b) => new(a.Text + b.Text);
}

internal interface IVisitor
{
    string Number(string text);

    string Title(string text);
}

internal interface IShape
{
    string Accept(IVisitor visitor);
}

internal sealed class NumberShape(string text) : IShape
{
    public string Accept(IVisitor visitor) => visitor.Number(text);
}

internal sealed class TitleShape(string text) : IShape
{
    public string Accept(IVisitor visitor) => visitor.Title(text);
}

internal sealed class Printer : IVisitor
{
    public string Number(string text) => text;

    public string Title(string text) => text;
}

internal sealed class Counter : IVisitor
{
    public string Number(string text) => "one number";

    public string Title(string text) => "one title";
}

internal interface IDescribed
{
    static virtual string Describe(string text) => "described";
}

internal readonly struct Literal : IDescribed
{
    public static string Describe(string text) => text;
}

internal readonly struct Silent : IDescribed;
