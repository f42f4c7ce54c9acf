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
