// pair: async × closure

internal static class AsyncClosures
{
    internal static async Task AsyncLambda()
    {
        var text = Data.Secret();
        Func<Task<string>> read = async () => { await Task.Yield(); return text; };
        Net.Send(await read()); // want PK1001
        var open = Data.Plain();
        Func<Task<string>> readOpen = async () => { await Task.Yield(); return open; };
        Net.Send(await readOpen()); // clean
    }

    internal static async Task WrittenAfterCapture()
    {
        var text = "a";
        Func<Task<string>> read = async () => { await Task.Yield(); return text; };
        text = Data.Secret();
        Net.Send(await read()); // want PK1001
        var open = "a";
        Func<Task<string>> readOpen = async () => { await Task.Yield(); return open; };
        open = Data.Plain();
        Net.Send(await readOpen()); // clean
    }

    internal static async Task WrittenInside()
    {
        var text = "a";
        Func<Task> load = async () => { await Task.Yield(); text = Data.Secret(); };
        await load();
        Net.Send(text); // want PK1001
        var other = "a";
        async Task LoadOther() { await Task.Yield(); other = Data.Plain(); }
        await LoadOther();
        Net.Send(other); // clean
    }

    internal static async Task Retried()
    {
        var number = Data.Secret();
        var hours = Data.Plain();
        Net.Send(await Retry(async () => { await Task.Yield(); return number; })); // want PK1001
        Net.Send(await Retry(async () => { await Task.Yield(); return hours; })); // clean
        await Retry(async () => { await Net.SendAsync(number); return 0; }); // want PK1001
        await Retry(async () => { await Net.SendAsync(hours); return 0; }); // clean
    }

    internal static async Task OverAnAsyncSequence()
    {
        var found = "";
        await ForEach(Numbers(), async x => { await Task.Yield(); found = x; });
        Net.Send(found); // want PK1001
        var title = "";
        await ForEach(Titles(), async x => { await Task.Yield(); title = x; });
        Net.Send(title); // clean
    }

    private static async Task<T> Retry<T>(Func<Task<T>> body)
    {
        for (var i = 0; i < 2; i++)
        {
            try
            {
                return await body().ConfigureAwait(false);
            }
            catch (IOException)
            {
                await Task.Delay(1);
            }
        }

        return await body();
    }

    private static async Task ForEach<T>(IAsyncEnumerable<T> items, Func<T, Task> body)
    {
        await foreach (var item in items)
            await body(item);
    }

    private static async IAsyncEnumerable<string> Numbers()
    {
        await Task.Yield();
        yield return Data.Secret();
    }

    private static async IAsyncEnumerable<string> Titles()
    {
        await Task.Yield();
        yield return Data.Plain();
    }
}
