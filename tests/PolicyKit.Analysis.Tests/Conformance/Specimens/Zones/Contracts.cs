// contracts on returns, parameters, fields, interfaces implemented elsewhere

internal interface IRegistry
{
    [return: OfZone(typeof(MyNumberZone))] string Find(string name);

    string Title(string name);

    void Store([OfZone(typeof(MyNumberZone))] string number, string title);
}

internal static class Contracts
{
    [OfZone(typeof(MyNumberZone))] private static readonly string fixedNumber = "123456789018";
    private static readonly string fixedTitle = "title";

    internal static void Returns(IRegistry registry)
    {
        Net.Send(registry.Find("a")); // want PK1001
        Net.Send(Own("a")); // want PK1001
        Net.Send(Other("a")); // clean
    }

    internal static void Parameters(IRegistry registry)
    {
        registry.Store(Data.Outside(), "t"); // want PK1003
        registry.Store(Data.Secret(), "t"); // clean
        registry.Store("1", Data.Outside()); // clean
    }

    internal static void Given([OfZone(typeof(MyNumberZone))] string number, string title)
    {
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }

    internal static void Fields()
    {
        Net.Send(fixedNumber); // want PK1001
        Net.Send(fixedTitle); // clean
    }

    [return: OfZone(typeof(MyNumberZone))]
    private static string Own(string name) => name + "123456789018";

    private static string Other(string name) => name + "title";
}

internal sealed class Registry : IRegistry
{
    public string Find(string name) => name;

    public string Title(string name) => name;

    public void Store(string number, string title)
    {
        Net.Send(number); // want PK1001
        Net.Send(title); // clean
    }
}
