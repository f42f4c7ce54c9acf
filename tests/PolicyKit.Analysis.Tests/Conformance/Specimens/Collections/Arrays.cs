// arrays: constant indexes apart, jagged, multi-dimensional, copies

internal static class Arrays
{
    internal static void ConstantIndexes()
    {
        var array = new string[3];
        array[0] = Data.Secret();
        array[1] = Data.Plain();
        Net.Send(array[0]); // want PK1001
        Net.Send(array[1]); // clean
        array[0] = "";
        Net.Send(array[0]); // clean
        Net.Send(array.Length.ToString()); // clean
    }

    internal static void UnknownIndexes(int i, int j)
    {
        var array = new string[3];
        array[i] = Data.Secret();
        Net.Send(array[j]); // want PK1001
        array[j] = "";
        Net.Send(array[i]); // want PK1001
        var open = new string[3];
        open[i] = Data.Plain();
        Net.Send(open[j]); // clean
    }

    internal static void Initialised()
    {
        string[] array = ["a", Data.Secret()];
        Net.Send(array[1]); // want PK1001
        Net.Send(array[0]); // clean
        var other = new[] { Data.Plain(), "b" };
        Net.Send(other[0]); // clean
        foreach (var item in array)
            Net.Send(item); // want PK1001
        foreach (var item in other)
            Net.Send(item); // clean
    }

    internal static void Jagged()
    {
        var rows = new string[2][];
        rows[0] = ["a", Data.Secret()];
        rows[1] = ["b", "c"];
        Net.Send(rows[0][1]); // want PK1001
        Net.Send(rows[1][1]); // clean
        Net.Send(rows[0][0]); // clean
    }

    internal static void ManyDimensions()
    {
        var grid = new string[2, 2];
        grid[1, 0] = Data.Secret();
        Net.Send(grid[1, 0]); // want PK1001
        var open = new string[2, 2];
        open[1, 0] = Data.Plain();
        Net.Send(open[1, 0]); // clean
        Net.SendInt(grid.GetLength(0)); // clean
    }

    internal static void Copied()
    {
        var from = new[] { Data.Secret() };
        var to = new string[1];
        Array.Copy(from, to, 1);
        Net.Send(to[0]); // want PK1001
        var clone = (string[])from.Clone();
        Net.Send(clone[0]); // want PK1001
        Array.Clear(to);
        Net.Send(to[0] ?? ""); // clean
        var open = new[] { Data.Plain() };
        var target = new string[1];
        open.CopyTo(target, 0);
        Net.Send(target[0]); // clean
    }

    internal static void Sorted()
    {
        var numbers = new[] { 3, Data.SecretInt(), 1 };
        Array.Sort(numbers);
        Net.SendInt(numbers[1]); // want PK1001
        var open = new[] { 3, 2, 1 };
        Array.Reverse(open);
        Net.SendInt(open[1]); // clean
    }
}

internal sealed class Shelf
{
    private readonly string[] _texts = new string[4];

    public void Put(int at, string text) => _texts[at] = text;

    public string Take(int at) => _texts[at];

    internal static void Kept(Shelf shelf, Shelf other)
    {
        shelf.Put(0, Data.Secret());
        Net.Send(shelf.Take(0)); // want PK1001
        other.Put(0, Data.Plain());
        Net.Send(other.Take(0)); // clean
    }

    // An element was the whole array as long as nobody looked at its text.
    internal static void Inline()
    {
        var two = new TwoTexts();
        two[1] = Data.Secret();
        var text = two[1];
        Net.Send(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text))); // want PK1001
        var other = new TwoTexts();
        other[0] = Data.Plain();
        var clean = other[0];
        Net.Send(Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(clean))); // clean
    }
}

[System.Runtime.CompilerServices.InlineArray(2)]
internal struct TwoTexts
{
    private string first;
}

// Arrays in static places: an element by its constant index, until elements move.
internal static class SharedArrays
{
    private static readonly string[] All = ["title", Data.Secret()];
    private static readonly string[] Filled = new string[3];
    private static readonly string[] Filled2 = new string[3];
    private static readonly string[] Anywhere = new string[3];
    private static readonly string[] Turned = ["title", Data.Secret()];
    private static readonly string[] Sorted = ["title", Data.Secret()];
    private static readonly string[] Seen = ["title", Data.Secret()];
    private static readonly string[] Moved = ["title", Data.Secret()];
    private static readonly string[] Given = new string[2];
    private static readonly string[] GivenAny = new string[2];
    private static readonly string[][] Rows = [["a", Data.Secret()], ["b", "c"]];
    private static readonly string[,] Grid = { { "a", Data.Secret() }, { "b", "c" } };
    private static readonly Resident[] People = [new Resident { Name = "a" }, Data.Resident()];
    private static string[] replaced = ["a", "b"];
    private static readonly List<string> Listed = ["title", Data.Secret()];

    public static void First() => Net.Send(All[0]); // clean
    public static void Second() => Net.Send(All[1]); // want PK1001
    public static void AnyOne(int i) => Net.Send(All[i]); // want PK1001
    public static void Every() { foreach (var one in All) Net.Send(one); } // want PK1001
    public static void Joined() => Net.Send(string.Join(",", All)); // want PK1001
    public static void Last() => Net.Send(All[^1]); // want PK1001
    public static void Copied() { var copy = All; Net.Send(copy[0]); } // clean
    public static void CopiedSecond() { var copy = All; Net.Send(copy[1]); } // want PK1001
    public static void Cloned() { var copy = (string[])All.Clone(); Net.Send(copy[1]); } // want PK1001
    public static void Whole(string[] all) => Net.Send(all[1]);
    public static void Handed() => Whole(All); // want PK1001

    public static void Fill() { Filled[1] = Data.Secret(); Filled2[0] = "x"; }
    public static void ReadFilled() => Net.Send(Filled[1]); // want PK1001
    public static void ReadBeside() => Net.Send(Filled[0]); // clean
    public static void ReadFilled2() => Net.Send(Filled2[1]); // clean
    public static void FillAnywhere(int i) { Anywhere[i] = Data.Secret(); }
    public static void ReadAnywhere() => Net.Send(Anywhere[2]); // want PK1001

    public static void Turn() { Array.Reverse(Turned); Net.Send(Turned[0]); } // want PK1001
    public static void ReadTurned() => Net.Send(Turned[0]); // want PK1001
    public static void Sort() { Array.Sort(Sorted); }
    public static void ReadSorted() => Net.Send(Sorted[0]); // want PK1001
    public static void Through() { Seen.AsSpan().Reverse(); }
    public static void ReadThrough() => Net.Send(Seen[0]); // want PK1001
    public static void Move() { Array.Copy(Moved, 1, Moved, 0, 1); }
    public static void ReadMoved() => Net.Send(Moved[0]); // want PK1001

    private static void Put(string[] into, string text) => into[1] = text;
    private static void PutAt(string[] into, int at, string text) => into[at] = text;
    public static void Give() { Put(Given, Data.Secret()); PutAt(GivenAny, 0, Data.Secret()); }
    public static void ReadGiven() => Net.Send(Given[1]); // want PK1001
    public static void ReadGivenBeside() => Net.Send(Given[0]); // clean
    public static void ReadGivenAny() => Net.Send(GivenAny[0]); // want PK1001

    public static void Row() => Net.Send(Rows[0][1]); // want PK1001
    public static void RowBeside() => Net.Send(Rows[0][0]); // clean
    public static void Cell() => Net.Send(Grid[0, 1]); // want PK1001
    public static void Person() => Net.Send(People[1].Number); // want PK1001
    public static void PersonName() => Net.Send(People[0].Name); // clean

    public static void Replace() { replaced = ["a", Data.Secret()]; }
    public static void ReadReplaced() => Net.Send(replaced[1]); // want PK1001
    public static void ReadReplacedBeside() => Net.Send(replaced[0]); // clean

    public static void Removed() { Listed.RemoveAt(0); }
    public static void ReadListed() => Net.Send(Listed[0]); // want PK1001
}

internal static class TurnedArguments
{
    private static string First(string[] all) { Array.Reverse(all); return all[0]; }
    private static string FirstOfSorted(string[] all) { Array.Sort(all); return all[0]; }
    private static string FirstAsIs(string[] all) { Array.Reverse(all); return "x" + all.Length; }
    private static void Turn(string[] all) => Array.Reverse(all);
    private static string FirstLeft(List<string> all) { all.RemoveAt(0); return all[0]; }
    public static void Turned() => Net.Send(First(["title", Data.Secret()])); // want PK1001
    public static void Sorted() => Net.Send(FirstOfSorted(["title", Data.Secret()])); // want PK1001
    public static void AsIs() => Net.Send(FirstAsIs(["title", Data.Secret()])); // clean
    public static void TurnedThere() { string[] all = ["title", Data.Secret()]; Turn(all); Net.Send(all[0]); } // want PK1001
    public static void NotTurned() { string[] all = ["title", Data.Secret()]; Net.Send(all[0]); } // clean
    public static void Left() => Net.Send(FirstLeft(["title", Data.Secret()])); // want PK1001
}

internal static class RemovedByItem
{
    private static string FirstLeft(List<string> all) { all.Remove("title"); return all[0]; }
    public static void Left() => Net.Send(FirstLeft(["title", Data.Secret()])); // want PK1001
    public static void Here() { List<string> all = ["title", Data.Secret()]; all.Remove("title"); Net.Send(all[0]); } // want PK1001
}
