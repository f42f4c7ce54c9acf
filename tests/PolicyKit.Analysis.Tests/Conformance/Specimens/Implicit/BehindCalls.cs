// an effect of a lower zone that lies several calls behind the condition (PK1009)

internal static class BehindCalls
{
    internal static void Methods()
    {
        if (Data.SecretInt() == 3)
            First(); // want PK1009
        if (Data.SecretInt() == 3)
            Written("a"); // want PK1009
        if (Data.SecretInt() == 3)
            FirstOfQuiet(); // clean
        if (Data.PlainInt() == 3)
            First(); // clean
        First(); // clean
    }

    internal static void Delegates()
    {
        if (Data.SecretInt() == 3)
            new List<string> { "a" }.ForEach(static _ => SentFromAList()); // want PK1009
        if (Data.SecretInt() == 3)
            Run(static () => SentFromARun()); // want PK1009
        if (Data.SecretInt() == 3)
        {
            Action act = static () => SentFromALocal();
            act(); // want PK1009
        }

        if (Data.SecretInt() == 3)
        {
            var text = new Lazy<string>(static () => SentFromALazy("a")); // want PK1009
            _ = text.Value;
        }

        if (Data.PlainInt() == 3)
            Run(static () => First()); // clean
        Run(static () => Quiet()); // clean
    }

    internal static void DecidedByWhatIsGiven()
    {
        OneCallBehind(Data.Secret()); // want PK1009
        OneCallBehind(Data.Plain()); // clean
        TwoCallsBehind(Data.Secret()); // want PK1009
        TwoCallsBehind(Data.Plain()); // clean
    }

    private static void OneCallBehind(string text)
    {
        if (text.EndsWith('1'))
            Net.Send("x");
    }

    private static void TwoCallsBehind(string text)
    {
        if (text.EndsWith('1'))
            Outer();
    }

    private static void Outer() => Inner();

    private static void Inner() => Net.Send("x");

    private static void First() => Second();

    private static void Second() => Third();

    private static void Third() => Net.Send("x");

    private static void Written(string text) => WrittenAs("w:" + text);

    private static void WrittenAs(string text) => WrittenOut(text);

    private static void WrittenOut(string text) => Net.Send(text);

    private static void FirstOfQuiet() => SecondOfQuiet();

    private static void SecondOfQuiet() => Quiet();

    private static void Quiet() { }

    private static void Run(Action act) => act();

    private static void SentFromAList() => Net.Send("x");

    private static void SentFromARun() => Net.Send("x");

    private static void SentFromALocal() => Net.Send("x");

    private static string SentFromALazy(string text)
    {
        Net.Send(text);
        return text;
    }
}
