// exceptions of a task that is kept and awaited later
internal sealed class Bad(string value) : Exception("bad") { public string Value => value; }

internal static class TaskExceptionLater
{
    private static void Check(string number) { if (Data.PlainInt() > 3) throw new Bad(number); }

    internal static async Task Later()
    {
        var t = Task.Run(static () => { Check(Data.Secret()); }); // want PK1007
        try { await t; }
        catch (Bad e) { Net.Send(e.Value); } // want PK1001
    }

    internal static async Task Now()
    {
        try { await Task.Run(static () => { Check(Data.Secret()); }); } // want PK1007
        catch (Bad e) { Net.Send(e.Value); } // want PK1001
    }

    private static async Task CheckAsync(string n) { await Task.Yield(); Check(n); }

    internal static async Task LaterOfAnAsyncMethod()
    {
        var t = CheckAsync(Data.Secret()); // want PK1007
        try { await t; }
        catch (Bad e) { Net.Send(e.Value); } // want PK1001
    }

    internal static async Task Clean()
    {
        var t = Task.Run(static () => { Check("x"); });
        try { await t; }
        catch (Bad e) { Net.Send(e.Value); } // clean
    }

    internal static async Task Configured()
    {
        try { await CheckAsync(Data.Secret()).ConfigureAwait(false); } // want PK1007
        catch (Bad e) { Net.Send(e.Value); } // want PK1001
    }

    internal static void Waited()
    {
        try { Task.Run(static () => { Check(Data.Secret()); }).Wait(); } // want PK1007
        catch (AggregateException e) { Net.Send(((Bad)e.InnerException!).Value); } // want PK1001
    }

    internal static async Task ExceptionOfTheTask()
    {
        var t = CheckAsync(Data.Secret()); // want PK1007
        await Task.WhenAny(t);
        if (t.IsFaulted) Net.Send(((Bad)t.Exception!.InnerException!).Value); // want PK1001
    }
}
