// an object that holds a delegate which gives zone data: called in a member that its own member calls

internal interface IGiven
{
    string Name { get; }
}

internal sealed class Given(string name) : IGiven
{
    public string Name => name;
}

internal sealed class GivenProxy(Func<IGiven> make)
{
    private IGiven? made;

    private IGiven Made
    {
        get
        {
            if (made is null) made = make();
            return made;
        }
    }

    public string Name => Made.Name;
}

internal sealed class GivenOnce(Func<Given> make)
{
    private Given? made;

    private Given Made => made ??= make();

    public string Name() => Made.Name;
}

internal sealed class GivenByStatic(Func<string> make)
{
    private static string Made(Func<string> maker) => maker();

    public string Name() => Made(make);
}

internal sealed class GivenByField
{
    private readonly Func<Given> make;

    public GivenByField(Func<Given> make) => this.make = make;

    private Given Made() => make();

    public string Name() => Made().Name;
}

internal static class GivenTwoCallsAway
{
    internal static void ByAProxy()
    {
        Net.Send(new GivenProxy(static () => new Given(Data.Secret())).Name); // want PK1001
        Net.Send(new GivenProxy(static () => new Given("a")).Name); // clean
    }

    internal static void Once()
    {
        Net.Send(new GivenOnce(static () => new Given(Data.Secret())).Name()); // want PK1001
        Net.Send(new GivenOnce(static () => new Given("a")).Name()); // clean
    }

    internal static void ByAStaticMember()
    {
        Net.Send(new GivenByStatic(static () => Data.Secret()).Name()); // want PK1001
        Net.Send(new GivenByStatic(static () => "a").Name()); // clean
    }

    internal static void ByAField()
    {
        Net.Send(new GivenByField(static () => new Given(Data.Secret())).Name()); // want PK1001
        Net.Send(new GivenByField(static () => new Given("a")).Name()); // clean
    }
}
