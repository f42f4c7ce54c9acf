// elements counted from the end; references to elements handed out by a cursor

public ref struct SlotCursor(Span<string> slots)
{
    private readonly Span<string> _slots = slots;
    private int _next = 0;
    public ref string Next() => ref _slots[_next++];
}

public sealed class SlotTable
{
    private readonly string[] _slots = new string[4];
    public ref string At(int index) => ref _slots[index];
    public string Read(int index) => _slots[index];
}

public static class FromTheEnd
{
    public static void Listed()
    {
        string[] parts = ["a", Data.Secret(), "c"];
        if (parts is [var first, .., var last]) Net.Send(first + last); // clean
        if (parts is [_, var middle, _]) Net.Send(middle); // want PK1001
        if (parts is [.., var beforeLast, _]) Net.Send(beforeLast); // want PK1001
        if (parts is [.. var rest, _]) Net.Send(rest[1]); // want PK1001
    }

    public static void Indexed()
    {
        var parts = new[] { Data.Secret(), "b", "c" };
        Net.Send(parts[^1]); // clean
        Net.Send(parts[^3]); // want PK1001
        Net.Send(parts[2]); // clean
        var place = parts.Length;
        Net.Send(parts[^place]); // want PK1001
    }

    public static void Cursor()
    {
        var slots = new[] { "a", "b" };
        var cursor = new SlotCursor(slots);
        cursor.Next() = Data.Secret();
        Net.Send(slots[0]); // want PK1001
        var open = new[] { "a", "b" };
        var other = new SlotCursor(open);
        other.Next() = Data.Plain();
        Net.Send(open[0]); // clean
    }

    public static void HandedOut()
    {
        var table = new SlotTable();
        table.At(1) = Data.Secret();
        Net.Send(table.Read(1)); // want PK1001
        var open = new SlotTable();
        open.At(1) = Data.Plain();
        Net.Send(open.Read(1)); // clean
    }
}
