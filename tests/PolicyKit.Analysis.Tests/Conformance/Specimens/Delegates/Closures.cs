// closures: written before and after capture, shared between lambdas, captured in loops

internal static class Closures
{
    internal static void Before()
    {
        var text = Data.Secret();
        Func<string> read = () => text;
        Net.Send(read()); // want PK1001
        var open = Data.Plain();
        Func<string> readOpen = () => open;
        Net.Send(readOpen()); // clean
    }

    internal static void After()
    {
        var text = "a";
        Func<string> read = () => text;
        Net.Send(read()); // clean
        text = Data.Secret();
        Net.Send(read()); // want PK1001
        text = "b";
        Net.Send(read()); // clean
    }

    internal static void WrittenInside()
    {
        var text = "a";
        Action write = () => text = Data.Secret();
        Net.Send(text); // clean
        write();
        Net.Send(text); // want PK1001
        Action clear = () => text = "";
        clear();
        Net.Send(text); // clean
    }

    internal static void WrittenByALocalFunction()
    {
        var text = "a";
        var other = "b";
        void Load() => text = Data.Secret();
        Load();
        Net.Send(text); // want PK1001
        Net.Send(other); // clean
    }

    internal static void TwoLambdasShareOne()
    {
        var shared = "a";
        Action<string> put = x => shared = x;
        Func<string> get = () => shared;
        put(Data.Plain());
        Net.Send(get()); // clean
        put(Data.Secret());
        Net.Send(get()); // want PK1001
    }

    internal static void Returned()
    {
        Net.Send(Keep(Data.Secret())()); // want PK1001
        Net.Send(Keep(Data.Plain())()); // clean
        var add = Adder(Data.Secret());
        Net.Send(add("x")); // want PK1001
        var addOpen = Adder(Data.Plain());
        Net.Send(addOpen("x")); // clean
        Net.Send(Curried("a")(Data.Secret())("c")); // want PK1001
        Net.Send(Curried("a")("b")("c")); // clean
    }

    internal static void PostedFromInside()
    {
        var text = Data.Secret();
        var open = Data.Plain();
        Action post = () => Net.Send(text); post(); // want PK1001
        Action postOpen = () => Net.Send(open); postOpen(); // clean
    }

    internal static void CapturedObjects()
    {
        var letter = new Letter();
        Action write = () => letter.Text = Data.Secret();
        write();
        Net.Send(letter.Text); // want PK1001
        Net.Send(letter.Title); // clean
        var list = new List<string>();
        Action<string> add = list.Add;
        add(Data.Secret());
        Net.Send(list[0]); // want PK1001
    }

    internal static void InALoop()
    {
        var reads = new List<Func<string>>();
        foreach (var item in new[] { "a", Data.Secret() })
            reads.Add(() => item);
        Net.Send(reads[1]()); // want PK1001
        var openReads = new List<Func<string>>();
        foreach (var item in new[] { "a", Data.Plain() })
            openReads.Add(() => item);
        Net.Send(openReads[1]()); // clean
    }

    internal static void Nested()
    {
        var text = Data.Secret();
        Func<Func<string>> outer = () => () => text + "!";
        Net.Send(outer()()); // want PK1001
        var open = Data.Plain();
        Func<Func<string>> outerOpen = () => () => open + "!";
        Net.Send(outerOpen()()); // clean
    }

    private static Func<string> Keep(string text) => () => text;

    private static Func<string, string> Adder(string tail) => head => head + tail;

    private static Func<string, Func<string, string>> Curried(string a) => b => c => a + b + c;
}

internal sealed class Letter
{
    public string Text = "";
    public string Title = "";
}
