// the part of an argument, where the same part of an object that many see holds zone data
internal readonly record struct Pair(string First, string Second);

internal struct Slot
{
    public string Text;
    public string Kind;
}

internal static class PartOfArgument
{
    private static readonly List<Pair> Pairs = [];
    private static readonly List<Slot> Slots = [];

    // From here on a reader of either list may find zone data; what a parameter brings, only its callers know.
    internal static void Keep()
    {
        Pairs.Add(new Pair(Data.Secret(), "kind"));
        Slots.Add(new Slot { Text = Data.Secret(), Kind = "kind" });
    }

    internal static void OfRecord()
    {
        Forward(new Pair(Data.Secret(), "kind")); // want PK1001
        Forward(new Pair(Data.Plain(), "kind")); // clean
    }

    internal static void OfWhole()
    {
        Post(new Slot { Text = Data.Secret(), Kind = "kind" }); // want PK1001
        Post(new Slot { Text = Data.Plain(), Kind = "kind" }); // clean
    }

    internal static void Shared() => Net.Send(Pairs[0].First); // want PK1001

    private static Pair Forward(Pair given)
    {
        Net.Send(given.First);
        return given;
    }

    private static Slot Post(Slot given)
    {
        Arrive(given);
        return given;
    }

    private static void Arrive<T>([OfZone(typeof(InternetZone))] T value) => GC.KeepAlive(value);
}
