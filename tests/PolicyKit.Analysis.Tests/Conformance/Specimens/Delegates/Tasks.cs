// Task.Run, ContinueWith, WhenAll, Parallel, Lazy, threads, timers

internal static class Tasks
{
    internal static async Task Run()
    {
        Net.Send(await Task.Run(() => Data.Secret())); // want PK1001
        Net.Send(await Task.Run(() => Data.Plain())); // clean
        Net.Send(await Task.Run(async () => { await Task.Yield(); return Data.Secret(); })); // want PK1001
        Net.Send(Task.Factory.StartNew(() => Data.Secret()).Result); // want PK1001
        Net.Send(Task.Factory.StartNew(() => Data.Plain()).Result); // clean
    }

    internal static async Task Continued()
    {
        Net.Send(await Task.Run(() => Data.Secret()).ContinueWith(t => t.Result + "!")); // want PK1001
        Net.Send(await Task.Run(() => Data.Plain()).ContinueWith(t => t.Result + "!")); // clean
        Net.Send(await Task.Run(() => Data.Secret()).ContinueWith(t => "done")); // clean
    }

    internal static async Task Several()
    {
        var all = await Task.WhenAll(Task.FromResult("a"), Task.FromResult(Data.Secret()));
        Net.Send(all[1]); // want PK1001
        var open = await Task.WhenAll(Task.FromResult("a"), Task.FromResult(Data.Plain()));
        Net.Send(open[1]); // clean
        var first = await Task.WhenAny(Task.FromResult(Data.Secret()));
        Net.Send(await first); // want PK1001
    }

    internal static void WrittenInside()
    {
        var text = "a";
        Task.Run(() => text = Data.Secret()).Wait();
        Net.Send(text); // want PK1001
        var open = "a";
        Task.Run(() => open = Data.Plain()).Wait();
        Net.Send(open); // clean
    }

    internal static void Threads()
    {
        var text = "a";
        var thread = new Thread(() => text = Data.Secret());
        thread.Start();
        thread.Join();
        Net.Send(text); // want PK1001
        var number = Data.Secret();
        new Thread(() => Net.Send(number)).Start(); // want PK1001
        var open = Data.Plain();
        new Thread(() => Net.Send(open)).Start(); // clean
    }

    internal static void Parallels()
    {
        string[] numbers = [Data.Secret()];
        Parallel.ForEach(numbers, x => Net.Send(x)); // want PK1001
        string[] titles = [Data.Plain()];
        Parallel.ForEach(titles, x => Net.Send(x)); // clean
        Net.Send(numbers.AsParallel().Select(x => x + "!").First()); // want PK1001
        Net.Send(titles.AsParallel().Select(x => x + "!").First()); // clean
    }

    internal static async Task Completed()
    {
        var source = new TaskCompletionSource<string>();
        source.SetResult(Data.Secret());
        Net.Send(await source.Task); // want PK1001
        var open = new TaskCompletionSource<string>();
        open.SetResult(Data.Plain());
        Net.Send(await open.Task); // clean
    }

    internal static async Task Blocks()
    {
        var secret = new System.Threading.Tasks.Dataflow.ActionBlock<string>(x => Net.Send(x)); // clean
        secret.Post(Data.Plain());
        var other = new System.Threading.Tasks.Dataflow.ActionBlock<string>(x => Net.Send(x)); // want PK1001
        other.Post(Data.Secret());
        var buffer = new System.Threading.Tasks.Dataflow.BufferBlock<string>();
        System.Threading.Tasks.Dataflow.DataflowBlock.Post(buffer, Data.Secret());
        Net.Send(await System.Threading.Tasks.Dataflow.DataflowBlock.ReceiveAsync(buffer)); // want PK1001
    }

    internal static void Invoked()
    {
        var secret = "";
        var open = "";
        Parallel.Invoke(() => secret = Data.Secret(), () => open = Data.Plain());
        Net.Send(secret); // want PK1001
        Net.Send(open); // clean
    }
}
