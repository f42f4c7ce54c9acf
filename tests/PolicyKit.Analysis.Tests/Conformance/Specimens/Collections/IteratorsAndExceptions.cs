// pair: iterators with try, finally and exceptions

internal static class IteratorsAndExceptions
{
    internal static void Finally()
    {
        foreach (var item in Cleaned())
            Net.Send(item); // clean
        foreach (var item in Leaking())
            Net.Send(item); // want PK1001
    }

    internal static void CaughtOutside()
    {
        try
        {
            foreach (var item in Failing(Data.Plain()))
                Net.Send(item); // clean
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // clean
        }

        try
        {
            foreach (var item in FailingWithData())
                Net.Send(item); // clean
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // want PK1001
        }
    }

    internal static void Using()
    {
        foreach (var item in Opened(Data.Secret()))
            Net.Send(item); // want PK1001
        foreach (var item in Opened(Data.Plain()))
            Net.Send(item); // clean
    }

    private static IEnumerable<string> Cleaned()
    {
        var text = Data.Secret();
        try
        {
            text = "a";
            yield return text;
        }
        finally
        {
            text = "";
        }
    }

    private static IEnumerable<string> Leaking()
    {
        var text = "a";
        try
        {
            yield return text;
            text = Data.Secret();
        }
        finally
        {
            text += ".";
        }

        yield return text;
    }

    private static IEnumerable<string> Failing(string message)
    {
        yield return "a";
        throw new InvalidOperationException(message);
    }

    private static IEnumerable<string> FailingWithData()
    {
        yield return "a";
        throw new InvalidOperationException(Data.Secret()); // want PK1007
    }

    private static IEnumerable<string> Opened(string text)
    {
        using var reader = new StringReader(text);
        yield return reader.ReadToEnd();
    }
}
