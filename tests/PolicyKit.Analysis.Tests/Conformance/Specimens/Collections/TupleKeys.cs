// a dictionary whose keys are tuples of constants
internal static class TupleKeys
{
    internal enum Phase { Start, Done }

    internal static void Tuples()
    {
        var d = new Dictionary<(Phase, char), string> { [(Phase.Start, 'a')] = Data.Secret(), [(Phase.Done, 'b')] = "done" };
        Net.Send(d[(Phase.Start, 'a')]); // want PK1001
        Net.Send(d[(Phase.Done, 'b')]); // clean
    }

    internal static void Enums()
    {
        var d = new Dictionary<Phase, string> { [Phase.Start] = Data.Secret(), [Phase.Done] = "done" };
        Net.Send(d[Phase.Done]); // clean
        var f = new Dictionary<Phase, Func<string, string>> { [Phase.Start] = static x => x, [Phase.Done] = static _ => "done" };
        Net.Send(f[Phase.Done](Data.Secret())); // clean
    }
}
