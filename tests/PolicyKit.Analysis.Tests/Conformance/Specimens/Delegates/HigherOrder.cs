// callbacks through source-defined higher-order functions

internal static class HigherOrder
{
    internal static void ResultOfTheCallback()
    {
        Net.Send(Run(() => Data.Secret())); // want PK1001
        Net.Send(Run(() => Data.Plain())); // clean
        Net.Send(RunTwice(() => Data.Secret())); // want PK1001
        Net.Send(RunTwice(Data.Plain)); // clean
    }

    internal static void ArgumentOfTheCallback()
    {
        With(Data.Secret(), x => Net.Send(x)); // want PK1001
        With(Data.Plain(), x => Net.Send(x)); // clean
        With(Data.Secret(), x => Net.Send("done")); // clean
        With(Data.Secret(), Net.Send); // want PK1001
    }

    internal static void CallbackGivenData()
    {
        Fetch(x => Net.Send(x)); // want PK1001
        FetchOpen(x => Net.Send(x)); // clean
        Fetch(_ => Net.Send("got one")); // clean
        var held = "";
        Fetch(x => held = x);
        Net.Send(held); // want PK1001
        var open = "";
        FetchOpen(x => open = x);
        Net.Send(open); // clean
    }

    internal static void Composition()
    {
        var trimFrame = Compose<string, string, string>(x => x.Trim(), x => "[" + x + "]");
        Net.Send(trimFrame(Data.Secret())); // want PK1001
        Net.Send(trimFrame(Data.Plain())); // clean
        var drop = Compose<string, string, string>(x => x.Trim(), x => "-");
        Net.Send(drop(Data.Secret())); // clean
    }

    internal static void Mapping()
    {
        string[] names = ["a"];
        Net.Send(Map(names, x => x + Data.Secret())[0]); // want PK1001
        Net.Send(Map(names, x => x + Data.Plain())[0]); // clean
        string[] numbers = [Data.Secret()];
        Net.Send(Map(numbers, x => x + "!")[0]); // want PK1001
        Net.Send(Map(numbers, x => "same")[0]); // clean
        Net.Send(Fold(numbers, "", (a, x) => a + x)); // want PK1001
        Net.Send(Fold(names, "", (a, x) => a + x)); // clean
    }

    internal static void Continuations()
    {
        Ask(Data.Secret(), (x, next) => next(x), x => Net.Send(x)); // want PK1001
        Ask(Data.Plain(), (x, next) => next(x), x => Net.Send(x)); // clean
        Ask(Data.Secret(), (x, next) => next("-"), x => Net.Send(x)); // clean
    }

    internal static void DeclaredSources()
    {
        Net.Send(Run(Data.Secret)); // want PK1001
        Net.Send(Run(Data.Plain)); // clean
        Net.Send(Retried(Data.Secret)); // want PK1001
        Net.Send(Retried(Data.Plain)); // clean
    }

    private static string Retried(Func<string> body)
    {
        while (true)
        {
            try
            {
                return body();
            }
            catch (IOException)
            {
                Thread.Sleep(1);
            }
        }
    }

    private static T Run<T>(Func<T> body) => body();

    private static T RunTwice<T>(Func<T> body) => Run(() => Run(body));

    private static void With<T>(T value, Action<T> body) => body(value);

    private static void Fetch(Action<string> done) => done(Data.Secret());

    private static void FetchOpen(Action<string> done) => done(Data.Plain());

    private static Func<A, C> Compose<A, B, C>(Func<A, B> first, Func<B, C> second) => x => second(first(x));

    private static string[] Map(string[] items, Func<string, string> map)
    {
        var result = new string[items.Length];
        for (var i = 0; i < items.Length; i++)
            result[i] = map(items[i]);
        return result;
    }

    private static A Fold<T, A>(IEnumerable<T> items, A seed, Func<A, T, A> step)
    {
        foreach (var item in items)
            seed = step(seed, item);
        return seed;
    }

    private static void Ask(string value, Action<string, Action<string>> ask, Action<string> done) => ask(value, done);
}
