// zone data put into an exception (PK1007)

internal static class Exceptions
{
    internal static void Thrown(string name)
    {
        if (name == "a")
            throw new ArgumentException("bad", Data.Secret()); // want PK1007
        if (name == "b")
            throw new ArgumentException("bad", Data.Plain()); // clean
        if (name == "c")
            throw new InvalidOperationException($"bad {Data.Secret()}"); // want PK1007
        throw new InvalidOperationException($"bad {name}"); // clean
    }

    internal static void Made()
    {
        var secret = new FormatException(Data.Secret()); // want PK1007
        var open = new FormatException(Data.Plain()); // clean
        Keep(secret, open);
    }

    internal static void Own(string name)
    {
        if (name == "a")
            throw new Refused(Data.Secret()); // want PK1007
        throw new Refused(Data.Plain()); // clean
    }

    internal static void Helper(bool flag)
    {
        Fail(Data.Secret(), flag); // want PK1007
        Fail(Data.Plain(), flag); // clean
    }

    private static void Keep(Exception a, Exception b) => _ = (a, b);

    private static void Fail(string text, bool flag)
    {
        if (flag)
            throw new InvalidOperationException(text);
    }
}

internal sealed class Refused(string message) : Exception(message);
