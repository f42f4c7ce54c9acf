// collection expressions, spreads, slices, ranges, params
using System.Collections.Immutable;

internal static class Expressions
{
    internal static void Literals()
    {
        List<string> list = ["a", Data.Secret()];
        Net.Send(list[1]); // want PK1001
        List<string> open = ["a", Data.Plain()];
        Net.Send(open[1]); // clean
        ImmutableArray<string> immutable = [Data.Secret()];
        Net.Send(immutable[0]); // want PK1001
        ReadOnlySpan<string> span = ["a", Data.Secret()];
        Net.Send(span[1]); // want PK1001
        HashSet<string> set = [Data.Plain()];
        Net.Send(set.First()); // clean
        IEnumerable<string> sequence = [Data.Secret()];
        Net.Send(sequence.First()); // want PK1001
    }

    internal static void Spreads()
    {
        string[] secret = [Data.Secret()];
        string[] open = [Data.Plain()];
        string[] both = [.. open, .. secret];
        Net.Send(both[1]); // want PK1001
        string[] twice = [.. open, .. open, "c"];
        Net.Send(twice[1]); // clean
        List<string> list = ["z", .. secret.Select(s => s.Trim())];
        Net.Send(list[1]); // want PK1001
    }

    internal static void Slices()
    {
        string[] secret = ["a", Data.Secret(), "c"];
        Net.Send(secret[1..][0]); // want PK1001
        Net.Send(secret[^2]); // want PK1001
        string[] open = ["a", Data.Plain(), "c"];
        Net.Send(open[1..][0]); // clean
        Net.Send(open[^2]); // clean
        var segment = new ArraySegment<string>(secret, 1, 1);
        Net.Send(segment[0]); // want PK1001
    }

    internal static void Params()
    {
        Net.Send(Join("a", Data.Secret())); // want PK1001
        Net.Send(Join("a", Data.Plain())); // clean
        Post("a", "b", Data.Secret()); // want PK1001
        Post("a", "b", Data.Plain()); // clean
        Net.Send(Last("a", Data.Secret())); // want PK1001
        Net.Send(Last("a", "b")); // clean
    }

    private static string Join(params string[] parts) => string.Join(",", parts);

    private static void Post(params IEnumerable<string> parts)
    {
        foreach (var part in parts)
            Net.Send(part);
    }

    private static string Last(params ReadOnlySpan<string> parts) => parts[^1];
}
