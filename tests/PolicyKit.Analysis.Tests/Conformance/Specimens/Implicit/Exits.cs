// early return, break, continue, explicit throw under a labelled condition (PK1009)

internal static class Exits
{
    internal static void Return()
    {
        if (Data.Secret().StartsWith('1'))
            return;
        Net.Send("still here"); // want PK1009
    }

    internal static void ReturnOnPlainData()
    {
        if (Data.Plain().StartsWith('1'))
            return;
        Net.Send("still here"); // clean
    }

    internal static void Break(string[] names)
    {
        foreach (var name in names)
        {
            if (Data.Secret() == name)
                break;
            Net.Send("next"); // want PK1009
        }

        Net.Send("end"); // clean
    }

    internal static void Continue(string[] names)
    {
        foreach (var name in names)
        {
            if (Data.Secret() == name)
                continue;
            Net.Send("other"); // want PK1009
        }

        foreach (var name in names)
        {
            if (name == "x")
                continue;
            Net.Send("other"); // clean
        }
    }

    internal static void Throw()
    {
        if (Data.Secret().StartsWith('1'))
            throw new InvalidOperationException("bad");
        Net.Send("good"); // want PK1009
    }

    internal static void ThrowOnPlainData()
    {
        if (Data.Plain().StartsWith('1'))
            throw new InvalidOperationException("bad");
        Net.Send("good"); // clean
    }

    internal static void Caught()
    {
        try
        {
            if (Data.Secret().StartsWith('1'))
                throw new InvalidOperationException("bad");
        }
        catch (InvalidOperationException)
        {
            Net.Send("caught"); // want PK1009
        }

        Net.Send("after"); // clean
    }

    internal static void ACallThatMightThrow()
    {
        _ = int.Parse(Data.Secret());
        Net.Send("parsed"); // clean
    }
}
