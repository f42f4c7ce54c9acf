// foreach, yield, own enumerators, IAsyncEnumerable
using System.Collections;

internal static class Iterators
{
    internal static void Yielded()
    {
        foreach (var item in Numbers())
            Net.Send(item); // want PK1001
        foreach (var item in Titles())
            Net.Send(item); // clean
        Net.Send(Wrap(Numbers()).Last()); // want PK1001
        Net.Send(Wrap(Titles()).Last()); // clean
        foreach (var (number, title) in Pairs())
        {
            Net.Send(number); // want PK1001
            Net.Send(title); // clean
        }
    }

    internal static void OwnEnumerators()
    {
        foreach (var item in new Pages(Data.Secret()))
            Net.Send(item); // want PK1001
        foreach (var item in new Pages(Data.Plain()))
            Net.Send(item); // clean
        foreach (var item in new Shelf([Data.Secret()]))
            Net.Send(item); // want PK1001
        foreach (var item in new Shelf([Data.Plain()]))
            Net.Send(item); // clean
    }

    internal static void ByHand()
    {
        using var secret = Numbers().GetEnumerator();
        secret.MoveNext();
        secret.MoveNext();
        Net.Send(secret.Current); // want PK1001
        using var open = Titles().GetEnumerator();
        open.MoveNext();
        Net.Send(open.Current); // clean
    }

    internal static async Task Asynchronous(CancellationToken ct)
    {
        await foreach (var item in NumbersAsync())
            Net.Send(item); // want PK1001
        await foreach (var item in TitlesAsync())
            Net.Send(item); // clean
        await foreach (var item in Through(NumbersAsync()).WithCancellation(ct).ConfigureAwait(false))
            Net.Send(item); // want PK1001
        await foreach (var item in Through(TitlesAsync()).WithCancellation(ct))
            Net.Send(item); // clean
    }

    internal static void ArgumentsOfAnIterator()
    {
        Net.Send(Twice(Data.Secret()).Last()); // want PK1001
        Net.Send(Twice(Data.Plain()).Last()); // clean
        Net.Send(Twice(Data.Secret()).Count().ToString()); // clean
    }

    private static IEnumerable<string> Numbers()
    {
        yield return "first";
        yield return Data.Secret();
    }

    private static IEnumerable<string> Titles()
    {
        yield return Data.Plain();
    }

    private static IEnumerable<(string, string)> Pairs()
    {
        yield return (Data.Secret(), Data.Plain());
    }

    private static IEnumerable<T> Wrap<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
            yield return item;
    }

    private static IEnumerable<string> Twice(string text)
    {
        yield return text;
        yield return text;
    }

    private static async IAsyncEnumerable<string> NumbersAsync()
    {
        await Task.Yield();
        yield return Data.Secret();
    }

    private static async IAsyncEnumerable<string> TitlesAsync()
    {
        await Task.Yield();
        yield return Data.Plain();
    }

    private static async IAsyncEnumerable<string> Through(IAsyncEnumerable<string> items)
    {
        await foreach (var item in items)
            yield return item + ".";
    }
}

internal sealed class Pages(string text)
{
    public Cursor GetEnumerator() => new(text);

    internal sealed class Cursor(string text)
    {
        private int at;

        public string Current => text;

        public bool MoveNext() => at++ < 1;
    }
}

internal sealed class Shelf(string[] items) : IEnumerable<string>
{
    public IEnumerator<string> GetEnumerator()
    {
        foreach (var item in items)
            yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
