// what a delegate throws is caught by whoever calls it

internal static class CaughtByCallees
{
    private static void Guard(Action work, Action<Exception> failed)
    {
        try { work(); }
        catch (InvalidOperationException e) { failed(e); }
    }

    private static void GuardTwice(Action work, Action<Exception> failed) => Guard(work, failed);

    private static void Ignore(Action work)
    {
        try { work(); }
        catch (InvalidOperationException) { }
    }

    private static async Task<string> Retry(Func<int, Task<string>> work)
    {
        var last = "l";
        for (var i = 0; i < 3; i++)
        {
            try { return await work(i) + last; }
            catch (InvalidOperationException e) { last = e.Message; }
        }
        return last;
    }

    internal static void HandedToAnother()
    {
        var (seen, other) = ("", "");
        Guard(static () => throw new InvalidOperationException(Data.Secret()), e => seen = e.Message); // want PK1007
        Net.Send(seen); // want PK1001
        Guard(static () => throw new InvalidOperationException("a"), e => other = e.Message);
        Net.Send(other); // clean
    }

    internal static void HandedOnAndHandedToAnother()
    {
        var (seen, other) = ("", "");
        GuardTwice(static () => throw new InvalidOperationException(Data.Secret()), e => seen = e.Message); // want PK1007
        Net.Send(seen); // want PK1001
        GuardTwice(static () => throw new InvalidOperationException("a"), e => other = e.Message);
        Net.Send(other); // clean
    }

    internal static void NotLookedAt()
    {
        var seen = "";
        Ignore(() => { seen = "b"; throw new InvalidOperationException(Data.Secret()); }); // want PK1007
        Net.Send(seen); // clean
    }

    internal static async Task KeptForTheNextTry()
    {
        Net.Send(await Retry(static async n => { await Task.Yield(); if (n < 2) throw new InvalidOperationException(Data.Secret()); return "k"; })); // want PK1001 PK1007
        Net.Send(await Retry(static async n => { await Task.Yield(); if (n < 2) throw new InvalidOperationException("a"); return "k"; })); // clean
    }
}
