// members of the framework's collections that give one part of what they hold
using System.Collections.Immutable;
using System.Text.RegularExpressions;

internal static class OnePartOfAll
{
    internal static void TriedUnderAKey()
    {
        var table = new Dictionary<string, string> { ["p"] = "x" };
        table.TryAdd("q", Data.Secret());
        Net.Send(table["p"]); // clean
        Net.Send(table["q"]); // want PK1001
        var held = new Dictionary<string, string> { ["q"] = Data.Secret() };
        held.TryAdd("q", "k");
        Net.Send(held["q"]); // want PK1001
    }

    internal static void ByKeyOrDefault()
    {
        var table = ImmutableDictionary<string, string>.Empty.SetItem("a", "x").SetItem("b", Data.Secret());
        Net.Send(table.GetValueOrDefault("a")); // clean
        Net.Send(table.GetValueOrDefault("b")); // want PK1001
        Net.Send(table.GetValueOrDefault("c", Data.Secret())); // want PK1001
    }

    internal static void InParallel(List<Resident> residents)
    {
        var rows = residents.AsParallel().Select(r => (r.Name, r.Number));
        Net.Send(rows.First().Name); // clean
        Net.Send(rows.First().Number); // want PK1001
    }

    internal static void InPairs()
    {
        var queue = new PriorityQueue<string, string>([("a", Data.Secret())]);
        queue.TryDequeue(out var element, out var priority);
        Net.Send(element); // clean
        Net.Send(priority); // want PK1001
    }

    internal static void NamesOfGroups()
    {
        var match = Regex.Match(Data.Secret(), "(?<a>.)");
        Net.Send(match.Groups.Keys.First()); // clean
        Net.Send(match.Groups["a"].Value); // want PK1001
    }
}
