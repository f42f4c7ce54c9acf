// properties, indexers and enumerators of the program's own that give a reference, which is written

internal sealed class RefBox
{
    private string _text = "";
    private string _other = "";

    public ref string Text => ref _text;

    public ref string Other => ref _other;

    public string Read() => _text;
}

internal sealed class RefRow
{
    private readonly string[] _cells = ["a", "b", "c"];

    public ref string this[int column] => ref _cells[column];
}

internal sealed class RefGrid
{
    private readonly string[,] _cells = new string[3, 3];

    public ref string this[int row, int column] => ref _cells[row, column];
}

internal sealed class RefRange(string[] items)
{
    public Enumerator GetEnumerator() => new(items);

    public ref struct Enumerator(string[] items)
    {
        private int _at = -1;

        public bool MoveNext() => ++_at < items.Length;

        public readonly ref string Current => ref items[_at];
    }
}

internal static class RefStatics
{
    private static string _shared = "";

    public static ref string Shared => ref _shared;
}

internal static class ReferencesByProperties
{
    internal static void Assigned()
    {
        var (box, killed) = (new RefBox(), new RefBox());
        box.Text = Data.Secret();
        Net.Send(box.Text); // want PK1001
        Net.Send(box.Read()); // want PK1001
        Net.Send(box.Other); // clean
        killed.Text = Data.Secret();
        killed.Text = "k";
        Net.Send(killed.Text); // clean
    }

    internal static void AssignedOtherwise()
    {
        var (added, referred, parted, handed) = (new RefBox(), new RefBox(), new RefBox(), new RefBox());
        added.Text += Data.Secret();
        Net.Send(added.Read()); // want PK1001
        ref var text = ref referred.Text;
        text = Data.Secret();
        Net.Send(referred.Read()); // want PK1001
        Net.Send(referred.Other); // clean
        (parted.Text, parted.Other) = (Data.Secret(), "k");
        Net.Send(parted.Read()); // want PK1001
        Net.Send(parted.Other); // clean
        Fill(ref handed.Text);
        Net.Send(handed.Read()); // want PK1001
        Net.Send(handed.Other); // clean
    }

    internal static void ByIndex()
    {
        var (row, grid, open, wide) = (new RefRow(), new RefGrid(), new RefRow(), new RefGrid());
        row[0] = Data.Secret();
        Net.Send(row[0]); // want PK1001
        grid[0, 1] = Data.Secret();
        Net.Send(grid[0, 1]); // want PK1001
        open[0] = Data.Plain();
        Net.Send(open[0]); // clean
        wide[0, 1] = Data.Plain();
        Net.Send(wide[0, 1]); // clean
    }

    internal static void ByEnumerator()
    {
        string[] items = ["a", "b"], others = ["a", "b"];
        foreach (ref var item in new RefRange(items)) item = Data.Secret();
        Net.Send(items[1]); // want PK1001
        foreach (ref var item in new RefRange(others)) item = Data.Plain();
        Net.Send(others[1]); // clean
    }

    internal static void OfAStatic()
    {
        RefStatics.Shared = Data.Secret();
        Net.Send(RefStatics.Shared); // want PK1001
    }

    private static void Fill(ref string text) => text = Data.Secret();
}
