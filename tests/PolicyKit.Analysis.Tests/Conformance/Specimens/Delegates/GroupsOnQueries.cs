// a group of an extension method named on a query: graphs leave out what it is named on, and the lambdas in it

internal static class Endings
{
    public static string Loud(this string text) => text + "!";
    public static string Joined(this IEnumerable<string> all) => string.Concat(all);
}

internal static class GroupsOnQueries
{
    private static string s_shared = "";

    internal static void Captured()
    {
        var number = Data.Secret();
        Func<string> loud = (new[] { "p", "q" }.Select(x => x + number).First()).Loud;
        Net.Send(loud()); // want PK1001
        var name = Data.Plain();
        Func<string> open = (new[] { "p", "q" }.Select(x => x + name).First()).Loud;
        Net.Send(open()); // clean
        Func<string> own = new[] { "p", "q" }.Select(x => { var y = x; return y; }).Joined;
        Net.Send(own()); // clean
    }

    internal static void Given()
    {
        Func<string> joined = new[] { Data.Secret() }.Select(x => x + "!").Joined;
        Net.Send(joined()); // want PK1001
        Func<string> open = new[] { Data.Plain() }.Select(x => x + "!").Joined;
        Net.Send(open()); // clean
    }

    internal static void Shared()
    {
        s_shared = Data.Secret();
        Func<string> joined = new[] { "p", "q" }.Select(x => x + s_shared).Joined;
        Net.Send(joined()); // want PK1001
    }
}
