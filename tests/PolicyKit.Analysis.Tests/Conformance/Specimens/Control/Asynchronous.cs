// await of user async methods, Result, ConfigureAwait, ValueTask, GetAwaiter, own awaitables
using System.Runtime.CompilerServices;
using System.Text;

internal static class Asynchronous
{
    internal static async Task Awaited()
    {
        Net.Send(await NumberAsync()); // want PK1001
        Net.Send(await HoursAsync()); // clean
        Net.Send(await NumberAsync().ConfigureAwait(false)); // want PK1001
        Net.Send(await HoursAsync().ConfigureAwait(false)); // clean
        Net.Send(await Deep(3)); // want PK1001
        await Net.SendAsync(await NumberAsync()); // want PK1001
        await Net.SendAsync(await HoursAsync()); // clean
    }

    internal static void Blocked()
    {
        Net.Send(NumberAsync().Result); // want PK1001
        Net.Send(HoursAsync().Result); // clean
        Net.Send(NumberAsync().GetAwaiter().GetResult()); // want PK1001
        Net.Send(HoursAsync().GetAwaiter().GetResult()); // clean
        Net.Send(NumberAsync().ConfigureAwait(false).GetAwaiter().GetResult()); // want PK1001
        Net.Send(NumberAsync().IsCompleted.ToString()); // clean
    }

    internal static async Task ValueTasks()
    {
        Net.Send(await NumberValueAsync()); // want PK1001
        Net.Send(await new ValueTask<string>(Data.Plain())); // clean
        Net.Send(await ValueTask.FromResult(Data.Secret())); // want PK1001
        Net.Send(await NumberValueAsync().AsTask()); // want PK1001
        Net.Send(NumberValueAsync().Result); // want PK1001
    }

    internal static async Task Constructed()
    {
        Net.Send(await new ValueTask<string>(Data.Secret())); // want PK1001
        Net.Send(new StringBuilder(await AtOnce(Data.Secret())).ToString()); // want PK1001
        Net.Send(new StringBuilder(await AtOnce(Data.Plain())).ToString()); // clean
        Net.Send((await AtOnce(Data.Secret()).AsTask()).EndsWith('1').ToString()); // want PK1001
        Net.Send((await AtOnce(Data.Plain()).AsTask()).EndsWith('1').ToString()); // clean
        Net.Send(new StringBuilder(AtOnce(Data.Secret()).Result).ToString()); // want PK1001
        Net.Send(new StringBuilder(await new ValueTask<string>(NumberAsync())).ToString()); // want PK1001
        Net.Send(new StringBuilder(await new ValueTask<string>(HoursAsync())).ToString()); // clean
        await Handed(new ValueTask<string>(Data.Secret())); // want PK1001
        await Handed(new ValueTask<string>(Data.Plain())); // clean
        var resident = await new ValueTask<Resident>(Data.Resident());
        Net.Send(new StringBuilder(resident.Number).ToString()); // want PK1001
        Net.Send(new StringBuilder(resident.Name).ToString()); // clean
        var started = new Task<string>(static text => (string)text!, Data.Secret());
        started.Start();
        Net.Send(new StringBuilder(await started).ToString()); // want PK1001
        var other = new Task<string>(static text => (string)text!, Data.Plain(), CancellationToken.None);
        other.Start();
        Net.Send(new StringBuilder(await other).ToString()); // clean
        var late = new Task<string>(Data.Secret, TaskCreationOptions.LongRunning);
        late.Start();
        Net.Send(new StringBuilder(await late).ToString()); // want PK1001
    }

    internal static async Task Arguments()
    {
        Net.Send(await Echo(Data.Secret())); // want PK1001
        Net.Send(await Echo(Data.Plain())); // clean
        await Post(Data.Secret()); // want PK1001
        await Post(Data.Plain()); // clean
        var pending = Echo(Data.Secret());
        await Task.Delay(1);
        Net.Send(await pending); // want PK1001
        Net.Send(await EchoWithoutAsync(Data.Secret())); // want PK1001
        Net.Send(await EchoWithoutAsync(Data.Plain())); // clean
    }

    internal static async Task StateAcrossAwait()
    {
        var letter = new Letter();
        await letter.LoadAsync();
        Net.Send(letter.Number); // want PK1001
        Net.Send(letter.Title); // clean
    }

    internal static async void FireAndForget()
    {
        await Task.Yield();
        Net.Send(Data.Secret()); // want PK1001
        Net.Send(Data.Plain()); // clean
    }

    internal static async Task ThrownAcrossAwait()
    {
        try
        {
            await FailAsync();
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // want PK1001
        }

        try
        {
            await Echo("a");
        }
        catch (InvalidOperationException e)
        {
            Net.Send(e.Message); // clean
        }
    }

    internal static async Task OwnAwaitable()
    {
        Net.Send(await new Soon(Data.Secret())); // want PK1001
        Net.Send(await new Soon(Data.Plain())); // clean
    }

    private static async Task<string> NumberAsync()
    {
        await Task.Yield();
        return Data.Secret();
    }

    private static async Task<string> HoursAsync()
    {
        await Task.Yield();
        return Data.Plain();
    }

    private static async Task<string> Deep(int depth) => depth == 0 ? await NumberAsync() : await Deep(depth - 1);

    private static async ValueTask<string> NumberValueAsync()
    {
        await Task.Yield();
        return Data.Secret();
    }

    private static ValueTask<string> AtOnce(string text) => new(text);

    private static async Task Handed(ValueTask<string> pending) => Net.Send(new StringBuilder(await pending).ToString());

    private static async Task<string> Echo(string text)
    {
        await Task.Yield();
        return text;
    }

    private static Task<string> EchoWithoutAsync(string text) => Task.FromResult(text);

    private static async Task Post(string text) => await Net.SendAsync(text);

    private static async Task FailAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException(Data.Secret()); // want PK1007
    }

    internal static async Task FailingTasks()
    {
        var task = Fails(Data.Secret()); // want PK1007
        try
        {
            await task;
        }
        catch (InvalidOperationException exception)
        {
            Net.Send(exception.Message); // want PK1001
        }

        var blocked = Fails(Data.Secret()); // want PK1007
        try
        {
            blocked.Wait();
        }
        catch (AggregateException exception)
        {
            Net.Send(exception.InnerException!.Message); // want PK1001
        }

        var open = Fails(Data.Plain());
        try
        {
            await open;
        }
        catch (InvalidOperationException exception)
        {
            Net.Send(exception.Message); // clean
        }
    }

    private static async Task Fails(string text)
    {
        await Task.Yield();
        throw new InvalidOperationException(text);
    }
}

internal sealed class Letter
{
    public string Number { get; private set; } = "";
    public string Title { get; private set; } = "";

    public async Task LoadAsync()
    {
        await Task.Yield();
        Number = Data.Secret();
        Title = Data.Plain();
    }
}

internal sealed class Soon(string text)
{
    public Waiter GetAwaiter() => new(text);

    internal sealed class Waiter(string text) : INotifyCompletion
    {
        public bool IsCompleted => true;

        public string GetResult() => text;

        public void OnCompleted(Action continuation) => continuation();
    }
}
