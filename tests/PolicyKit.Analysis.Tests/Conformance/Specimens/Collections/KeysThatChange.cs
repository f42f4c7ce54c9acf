// keys in variables that are given twice, and the ends of ranges

internal static class KeysThatChange
{
    internal static void OneOfTwo(bool second)
    {
        var key = "a";
        key = second ? "b" : "c";
        var table = new Dictionary<string, string> { ["a"] = "x", ["b"] = "y", ["c"] = "z" };
        table[key] = Data.Secret();
        Net.Send(table["b"]); // want PK1001
    }

    internal static void Once()
    {
        var key = "a";
        var table = new Dictionary<string, string> { ["a"] = "x", ["b"] = "y" };
        table[key] = Data.Secret();
        Net.Send(table["b"]); // clean
    }

    internal static void Given(string? key)
    {
        Put(new Dictionary<string, string>(), null);

        static void Put(Dictionary<string, string> table, string? name)
        {
            name ??= "b";
            table[name] = Data.Secret();
            Net.Send(table["b"]); // want PK1001
        }
    }

    internal static void CalledForAnEnd()
    {
        string[] texts = ["a", "b"];
        var part = texts[Sent()..];
        Net.Send(part[0]); // clean
    }

    private static int Sent()
    {
        Net.Send(Data.Secret()); // want PK1001
        return 1;
    }

    internal static void Decided()
    {
        string[] texts = ["a", "b", "c"];
        Net.Send(texts[Data.SecretInt()..][0]); // want PK1009
    }
}
