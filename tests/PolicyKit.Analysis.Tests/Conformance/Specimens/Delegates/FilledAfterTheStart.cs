// what a timer, a token, a thread, a task or a handler of a framework's event reads, is filled after it was started
using System.Collections.Concurrent;

internal sealed class LastOnCancel
{
    private string _last = "";
    private string _title = "";

    public LastOnCancel(CancellationToken token)
    {
        token.Register(() => Net.Send(_last)); // want PK1001
        token.Register(() => Net.Send(_title)); // clean
    }

    public void Seen(string text) => _last = text;

    public void Name(string text) => _title = text;
}

internal sealed class ListOnExit
{
    private readonly List<string> _seen = [];
    private readonly List<string> _names = [];

    public ListOnExit()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Net.Send(_seen[0]); // want PK1001
        Console.CancelKeyPress += (_, _) => Net.Send(_names[0]); // clean
    }

    public void Seen(string text) => _seen.Add(text);

    public void Name(string text) => _names.Add(text);
}

internal sealed class KeptByAField(CancellationToken token)
{
    private readonly LastOnCancel _cancelled = new(token);
    private readonly ListOnExit _exiting = new();

    public void Run()
    {
        _cancelled.Seen(Data.Secret());
        _cancelled.Name(Data.Plain());
        _exiting.Seen(Data.Secret());
        _exiting.Name(Data.Plain());
    }
}

internal sealed class ThreadSpool
{
    private readonly BlockingCollection<string> _queue = new();
    private readonly BlockingCollection<string> _names = new();

    public ThreadSpool()
    {
        new Thread(Work).Start();
        Task.Run(WorkOnNames);
    }

    public void Add(string text) => _queue.Add(text);

    public void Name(string text) => _names.Add(text);

    private void Work()
    {
        foreach (var text in _queue.GetConsumingEnumerable()) Net.Send(text); // want PK1001
    }

    private void WorkOnNames()
    {
        foreach (var text in _names.GetConsumingEnumerable()) Net.Send(text); // clean
    }
}

internal sealed class TaskSpool
{
    private string _last = "";

    public void StartBeside()
    {
        _ = Task.Run(() => Net.Send(_last)); // want PK1001
    }

    public async Task RunToTheEnd()
    {
        await Task.Run(() => Net.Send(_last)); // clean
    }

    public void Add(string text) => _last = text;
}

internal sealed class SpoolOffice(ThreadSpool spool)
{
    public void Run()
    {
        spool.Add(Data.Secret());
        spool.Name(Data.Plain());
    }
}

internal static class FilledAfterTheStart
{
    internal static void GivenToAnother() => new SpoolOffice(new ThreadSpool()).Run();

    internal static void InAVariable()
    {
        var spool = Made();
        spool.Add(Data.Secret());
    }

    private static TaskSpool Made()
    {
        var made = new TaskSpool();
        made.StartBeside();
        return made;
    }

    internal static async Task WaitedFor()
    {
        var spool = new TaskSpool();
        await spool.RunToTheEnd();
        spool.Add(Data.Secret());
    }

    internal static void ByTask()
    {
        var (queue, names) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        var all = Task.Run(() => { while (queue.TryDequeue(out var text)) Net.Send(text); }); // want PK1001
        var open = Task.Run(() => { while (names.TryDequeue(out var text)) Net.Send(text); }); // clean
        queue.Enqueue(Data.Secret());
        names.Enqueue(Data.Plain());
        all.Wait();
        open.Wait();
    }

    internal static async Task AfterTheEnd()
    {
        var list = new List<string>();
        var first = Task.Run(() => { foreach (var text in list) Net.Send(text); }); // clean
        var second = Task.Run(() => { foreach (var text in list) Net.Send(text); }); // clean
        await Task.WhenAll(first, second);
        list.Add(Data.Secret());
    }

    internal static void ByThread()
    {
        var (list, names) = (new List<string>(), new List<string>());
        var thread = new Thread(() => { foreach (var text in list) Net.Send(text); }); // want PK1001
        thread.Start();
        list.Add(Data.Secret());
        thread.Join();
        var ended = new Thread(() => { foreach (var text in names) Net.Send(text); }); // clean
        ended.Start();
        ended.Join();
        names.Add(Data.Secret());
    }

    internal static void DrainedByAHelper()
    {
        var (queue, read) = (new Queue<string>(), new Queue<string>());
        Drain(queue);
        DrainNow(read);
        queue.Enqueue(Data.Secret());
        read.Enqueue(Data.Secret());
    }

    private static void Drain(Queue<string> queue)
    {
        _ = Task.Run(() => { while (queue.TryDequeue(out var text)) Net.Send(text); }); // want PK1001
    }

    private static void DrainNow(Queue<string> queue) => Task.Run(() => { while (queue.TryDequeue(out var text)) Net.Send(text); }).Wait(); // clean
}
