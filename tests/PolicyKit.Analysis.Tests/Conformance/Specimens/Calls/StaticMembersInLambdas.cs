// static abstract members called in a lambda or handed on as a group: the method's caller says of which type
internal static class StaticMembersInLambdas
{
    private interface ICodec<TSelf> where TSelf : ICodec<TSelf>
    {
        static abstract TSelf Parse(string text);
        static virtual string Trailer => "end";
        string Format();
    }

    private sealed record Plain(string Text) : ICodec<Plain>
    {
        public static Plain Parse(string text) => new(text);
        public string Format() => Text;
    }

    private sealed record Person([OfZone(typeof(MyNumberZone))] string Digits) : ICodec<Person>
    {
        public static Person Parse(string text) => new(text);
        public string Format() => Digits;
    }

    private static string Lines<T>(IEnumerable<string> lines) where T : ICodec<T> => string.Join('\n', lines.Select(l => T.Parse(l)).Select(c => c.Format())) + T.Trailer;

    private static string Grouped<T>(IEnumerable<string> lines) where T : ICodec<T> => string.Concat(lines.Select(T.Parse).Select(c => c.Format()));

    private static string Nested<T>(string line) where T : ICodec<T>
    {
        Func<string, string> f = s => { Func<string> g = () => T.Parse(s).Format(); return g(); };
        return f(line);
    }

    private static string Local<T>(string line) where T : ICodec<T>
    {
        string Inner() => T.Parse(line).Format();
        return Inner();
    }

    public static void Run(string line)
    {
        Net.Send(Lines<Plain>([line])); // clean
        Net.Send(Lines<Person>([line])); // want PK1001
        Net.Send(Grouped<Plain>([line])); // clean
        Net.Send(Grouped<Person>([line])); // want PK1001
        Net.Send(Nested<Plain>(line)); // clean
        Net.Send(Nested<Person>(line)); // want PK1001
        Net.Send(Local<Plain>(line)); // clean
        Net.Send(Local<Person>(line)); // want PK1001
    }
}
