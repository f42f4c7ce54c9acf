// list and slice patterns over types that have an indexer and a Slice of their own
internal sealed class Line(string text)
{
    public int Length => 3;
    public string this[int i] => i == 0 ? text : "cell";
}

internal sealed class Always(string text) { public int Count => 3; public string this[Index i] => text; }

internal static class ListPatternOwnIndexer
{
    internal static void Head() { if (new Line(Data.Secret()) is [var head, _, _]) Net.Send(head); } // want PK1001
    internal static void ByIndex() { if (new Always(Data.Secret()) is [.., var last]) Net.Send(last); } // want PK1001
    internal static void Direct() => Net.Send(new Line(Data.Secret())[0]); // want PK1001
    internal static void Clean() { if (new Line(Data.Plain()) is [var head, _, _]) Net.Send(head); } // clean
}

internal sealed class Kept { private readonly string[] _cells = ["a", Data.Secret(), "c"]; public int Length => 3; public string this[int i] => _cells[i]; public Kept Slice(int start, int length) => this; }

internal static class ListPatternOfKept
{
    internal static void Held(Kept kept) { if (kept is [_, var second, _]) Net.Send(second); } // want PK1001
    internal static void Sliced(Kept kept) { if (kept is [_, .. var rest] && rest.Length > 0) Net.Send(rest[1]); } // want PK1001
    internal static void SlicedBeside(Kept kept) { if (kept is [_, .. var rest] && rest.Length > 0) Net.Send(rest[0]); } // clean
    internal static void Nested(Kept kept) { if (kept is [_, .. [var first, ..]]) Net.Send(first); } // want PK1001
}

internal static class ListPatternOfKeptDirect
{
    internal static void Direct(Kept kept) => Net.Send(kept[1]); // want PK1001
    internal static void Direct2(Kept2 kept) => Net.Send(kept.Get()); // want PK1001
    internal static void Direct3(Kept3 kept) { if (kept is [_, var second, _]) Net.Send(second); } // want PK1001
    internal static void Direct4(Kept3 kept) => Net.Send(kept[1]); // want PK1001
}
internal sealed class Kept2 { private readonly string[] _cells = ["a", Data.Secret(), "c"]; public string Get() => _cells[1]; }
internal sealed class Kept3 { private readonly string[] _cells = ["a", Data.Secret(), "c"]; public int Length => 3; public string this[int i] => _cells[1]; }
