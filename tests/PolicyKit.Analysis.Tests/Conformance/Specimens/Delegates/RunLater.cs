// what the framework was handed runs later than it was handed over

internal static class RunLater
{
    internal static void WhenATokenIsCancelled()
    {
        var (held, seen) = ("h", "c");
        using (var source = new CancellationTokenSource())
        {
            source.Token.Register(() => seen = held);
            held = Data.Secret();
            source.Cancel();
        }
        Net.Send(seen); // want PK1001
    }

    internal static void WhatIsNoLongerHeld()
    {
        var (held, seen) = (Data.Secret(), "c");
        using (var source = new CancellationTokenSource())
        {
            source.Token.Register(() => seen = "k");
            held = "b";
            source.Cancel();
        }
        Net.Send(seen); // clean
        Net.Send(held); // clean
    }

    internal static void WhenATaskHasEnded()
    {
        var (held, seen) = ("h", "c");
        var source = new TaskCompletionSource<int>();
        _ = source.Task.ContinueWith(_ => seen = held, TaskContinuationOptions.ExecuteSynchronously);
        held = Data.Secret();
        source.SetResult(1);
        Net.Send(seen); // want PK1001
    }

    internal static void WhenAThreadIsStarted()
    {
        var (held, seen, other) = ("h", "c", "d");
        var thread = new Thread(() => { seen = held; other = "e"; });
        held = Data.Secret();
        thread.Start();
        thread.Join();
        Net.Send(seen); // want PK1001
        Net.Send(other); // clean
    }

    internal static void ComparedBeforeItIsExchanged()
    {
        var held = "i";
        var before = Interlocked.Exchange(ref held, Data.Secret());
        _ = Interlocked.CompareExchange(ref held, "k", before);
        Net.Send(held); // want PK1001
        Net.Send(before); // clean
    }

    internal static void Compared()
    {
        var (seen, texts) = ("s", new[] { Data.Secret(), "k" });
        Array.Sort(texts, (first, second) =>
        {
            seen = first;
            return 0;
        });
        Net.Send(seen); // want PK1001
    }

    internal static void WhatWaitsInAQueue()
    {
        var queue = new PriorityQueue<(string Number, string Title), int>();
        queue.Enqueue((Data.Secret(), "k"), 1);
        Net.Send(queue.UnorderedItems.First().Element.Number); // want PK1001
        Net.Send(queue.UnorderedItems.First().Element.Title); // clean
    }

    internal static void OnWhatItWasHanded()
    {
        var (box, other) = (new Signalling(), new Signalling());
        box.Token.Register(static o => ((Signalling)o!).Text = ((Signalling)o!).Other, box);
        other.Token.Register(static o => ((Signalling)o!).Text = "k", other);
        box.Other = Data.Secret();
        other.Other = Data.Secret();
        box.Fire();
        other.Fire();
        Net.Send(box.Text); // want PK1001
        Net.Send(other.Text); // clean
    }

    internal static void AnsweredLater()
    {
        var (reply, other, seen, heard) = (new Answering(), new Answering(), "r", "r");
        _ = reply.Answer.ContinueWith(t => seen = t.Result, TaskContinuationOptions.ExecuteSynchronously);
        _ = other.Answer.ContinueWith(t => heard = t.Result, TaskContinuationOptions.ExecuteSynchronously);
        reply.Give(Data.Secret());
        other.Give("k");
        Net.Send(seen); // want PK1001
        Net.Send(heard); // clean
    }

    internal static void ALazyValueOfAFactory()
    {
        var (held, open) = ("h", "h");
        var values = new System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<string>>();
        var later = values.GetOrAdd("a", _ => new Lazy<string>(() => held));
        var others = new System.Collections.Concurrent.ConcurrentDictionary<string, Lazy<string>>();
        var other = others.GetOrAdd("a", _ => new Lazy<string>(() => open));
        held = Data.Secret();
        open = "k";
        Net.Send(later.Value); // want PK1001
        Net.Send(other.Value); // clean
    }
}

internal sealed class Signalling
{
    private readonly CancellationTokenSource _source = new();

    public string Text = "t";

    public string Other = "o";

    public CancellationToken Token => _source.Token;

    public void Fire() => _source.Cancel();
}

internal sealed class Answering
{
    private readonly TaskCompletionSource<string> _source = new();

    public Task<string> Answer => _source.Task;

    public void Give(string text) => _source.SetResult(text);
}
