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
}
