// lambdas, anonymous methods, method groups, local functions

internal static class Lambdas
{
    internal static void Invoked()
    {
        Func<string> secret = () => Data.Secret();
        Net.Send(secret()); // want PK1001
        Func<string> open = () => Data.Plain();
        Net.Send(open()); // clean
        Func<string, string> frame = x => "[" + x + "]";
        Net.Send(frame(Data.Secret())); // want PK1001
        Net.Send(frame(Data.Plain())); // clean
        Func<string, string> drop = _ => "-";
        Net.Send(drop(Data.Secret())); // clean
        Action<string> post = x => Net.Send(x);
        post(Data.Secret()); // want PK1001
        post.Invoke(Data.Secret()); // want PK1001
        post?.Invoke(Data.Plain()); // clean
    }

    internal static void AnonymousMethods()
    {
        Func<string, string> frame = delegate (string x) { return x + "."; };
        Net.Send(frame(Data.Secret())); // want PK1001
        Net.Send(frame(Data.Plain())); // clean
    }

    internal static void MethodGroups()
    {
        Func<string> secret = Data.Secret;
        Net.Send(secret()); // want PK1001
        Func<string> open = Data.Plain;
        Net.Send(open()); // clean
        Action<string> post = Net.Send;
        post(Data.Secret()); // want PK1001
        post(Data.Plain()); // clean
        var letter = new Letter { Text = Data.Secret() };
        Func<string> read = letter.Read;
        Net.Send(read()); // want PK1001
        Func<string> kind = letter.Kind;
        Net.Send(kind()); // clean
    }

    internal static void LocalFunctions()
    {
        string Secret() => Data.Secret();
        Net.Send(Secret()); // want PK1001
        string Open() => Data.Plain();
        Net.Send(Open()); // clean
        static string Frame(string x) => "[" + x + "]";
        Net.Send(Frame(Data.Secret())); // want PK1001
        Net.Send(Frame(Data.Plain())); // clean
        void Post(string x) => Net.Send(x);
        Post(Data.Secret()); // want PK1001
        Post(Data.Plain()); // clean
        T Same<T>(T x) => x;
        Net.Send(Same(Data.Secret())); // want PK1001
        Net.Send(Same(Data.Plain())); // clean
    }

    internal static void RecursiveLocalFunction(int depth)
    {
        string Walk(string text, int left) => left == 0 ? text : Walk(text + ".", left - 1);
        Net.Send(Walk(Data.Secret(), depth)); // want PK1001
        Net.Send(Walk(Data.Plain(), depth)); // clean
    }

    internal static void Reassigned(bool flag)
    {
        Func<string> read = Data.Secret;
        read = Data.Plain;
        Net.Send(read()); // clean
        read = flag ? Data.Plain : Data.Secret;
        Net.Send(read()); // want PK1001
    }

    internal static void DefaultsAndRefs()
    {
        var frame = (string x, string tail = ".") => x + tail;
        Net.Send(frame(Data.Secret())); // want PK1001
        Net.Send(frame("a")); // clean
        Fill fill = (ref string x) => x = Data.Secret();
        var text = "a";
        Net.Send(text); // clean
        fill(ref text);
        Net.Send(text); // want PK1001
    }

    private delegate void Fill(ref string text);
}

internal sealed class Letter
{
    public string Text = "";

    public string Read() => Text;

    public string Kind() => "letter";
}
