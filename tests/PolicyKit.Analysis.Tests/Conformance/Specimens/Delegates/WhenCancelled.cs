// what is registered with a cancellation token runs when it is cancelled

internal static class WhenCancelled
{
    public static void Captured() { using var source = new CancellationTokenSource(); string? got = null; source.Token.Register(() => got = Data.Secret()); source.Cancel(); Net.Send(got); } // want PK1001
    public static void CapturedPlain() { using var source = new CancellationTokenSource(); string? got = null; source.Token.Register(() => got = Data.Plain()); source.Cancel(); Net.Send(got); } // clean
    public static void Inside() { using var source = new CancellationTokenSource(); var number = Data.Secret(); source.Token.Register(() => Net.Send(number)); source.Cancel(); } // want PK1001
    public static void WithState() { using var source = new CancellationTokenSource(); source.Token.Register(state => Net.Send((string?)state), Data.Secret()); } // want PK1001
    public static void WithoutState() { using var source = new CancellationTokenSource(); source.Token.Register(state => Net.Send("cancelled"), Data.Secret()); } // clean

    internal static void ReadInside(string[] words)
    {
        var (held, read) = ("h", "c");
        using (var source = new CancellationTokenSource())
        {
            source.Token.Register(() => read = held);
            held = Data.Secret();
            source.Cancel();
        }
        Func<string> last = () => read;
        Net.Send(last()); // want PK1001
        Net.Send(words.Select(word => word + read).First()); // want PK1001
        Net.Send(new Lazy<string>(() => read).Value); // want PK1001
        Net.Send(Named()); // want PK1001
        string Named() => "last: " + read;
    }

    internal static void ReadInsideOfOthers(string[] words)
    {
        var (held, read) = ("h", "c");
        using (var source = new CancellationTokenSource())
        {
            source.Token.Register(() => read = held);
            held = Data.Plain();
            source.Cancel();
        }
        Func<string> last = () => read;
        Net.Send(last()); // clean
        Net.Send(words.Select(word => word + read).First()); // clean
        Net.Send(Named()); // clean
        string Named() => "last: " + read;
    }
}
