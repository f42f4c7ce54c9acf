// using, lock, checked, nested scopes, disposal

internal static class Scopes
{
    private static readonly object Gate = new();

    internal static void Using()
    {
        using (var reader = new StringReader(Data.Secret()))
            Net.Send(reader.ReadToEnd()); // want PK1001
        using (var reader = new StringReader(Data.Plain()))
            Net.Send(reader.ReadLine()); // clean
        using var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
            writer.Write(Data.Secret());
        Net.Send(Convert.ToBase64String(stream.ToArray())); // want PK1001
        using var open = new MemoryStream();
        open.Write([1, 2, 3]);
        Net.Send(Convert.ToBase64String(open.ToArray())); // clean
    }

    internal static void Disposal()
    {
        using (new Guarded(Data.Plain()))
            Net.Send("inside"); // clean
        using (new Guarded(Data.Secret())) // want PK1001
            Net.Send("inside"); // clean
    }

    internal static void Locked()
    {
        string text;
        lock (Gate)
        {
            text = Data.Secret();
        }

        Net.Send(text); // want PK1001
        var gate = new Lock();
        lock (gate)
            text = Data.Plain();
        Net.Send(text); // clean
    }

    internal static async Task AwaitUsing()
    {
        await using (var scope = new AsyncScope(Data.Secret()))
            Net.Send(scope.Text); // want PK1001
        await using (var scope = new AsyncScope(Data.Plain()))
            Net.Send(scope.Text); // clean
    }
}

internal sealed class Guarded(string text) : IDisposable
{
    public void Dispose() => Net.Send(text);
}

internal sealed class AsyncScope(string text) : IAsyncDisposable
{
    public string Text => text;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
