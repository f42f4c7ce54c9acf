// a callee runs one of several callbacks: what one writes, the other has not undone

internal static class OneOfTwoCallbacks
{
    private static void Load(string text, bool fails, Action<string> then, Action<string> failed)
    {
        if (fails) failed(text);
        else then(text);
    }

    private static void Both(string text, Action<string> first, Action<string> second)
    {
        first(text);
        second(text);
    }

    private static void Save(string text, Action<string> then) => then(text.Length > 0 ? "s" : "t");

    internal static void ThenAConstant(bool fails)
    {
        var seen = "c";
        Load(Data.Secret(), fails, _ => seen = "s", text => seen = text);
        Net.Send(seen); // want PK1001
    }

    internal static void FailedAConstant(bool fails)
    {
        var seen = "c";
        Load(Data.Secret(), fails, text => seen = text, _ => seen = "s");
        Net.Send(seen); // want PK1001
    }

    internal static void ThenAnotherCall(bool fails)
    {
        var seen = "c";
        Load(Data.Secret(), fails, ok => Save(ok, done => seen = done), text => seen = text);
        Net.Send(seen); // want PK1001
    }

    internal static void ConstantsOnly(bool fails)
    {
        var seen = "c";
        Load(Data.Secret(), fails, _ => seen = "s", _ => seen = "t");
        Net.Send(seen); // clean
    }

    internal static void OneAfterTheOther()
    {
        var seen = "c";
        Both(Data.Secret(), text => seen = text, _ => seen = "s");
        Net.Send(seen); // clean
        Both(Data.Secret(), _ => seen = "s", text => seen = text);
        Net.Send(seen); // want PK1001
    }
}
